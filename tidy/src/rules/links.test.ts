import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { linksLeadSomewhere } from "./links.js"

const check = (text: string) =>
  linksLeadSomewhere(
    inMemory({ "docs/page.md": text, "docs/guide.md": "# The guide\n", "README.md": "# Top", "docs/a b.svg": "" }),
  )

describe("links lead somewhere", () => {
  test.each([
    ["[x](missing.md)", "leads to no file"],
    ["[x](guide.md#nowhere)", "names no heading of docs/guide.md"],
    ["[x](#nowhere)", "names no heading of docs/page.md"],
    ["[x](../../outside.md)", "leaves the project"],
    ["![x](missing.svg)", "leads to no file"],
    ['<img src="missing.png">', "leads to no file"],
    ["[1]: missing.md", "leads to no file"],
    ["[x](doc)", "leads to no file"],
  ])("%s %s", (text, message) => {
    expect(check(text)).toEqual([expect.stringMatching(new RegExp(`^docs/page.md:1: .*${message}`))])
  })

  test.each([
    "[x](guide.md)",
    "[x](./guide.md#the-guide)",
    "[x](../README.md)",
    "[x](/README.md)",
    "[x](../docs)",
    "[x](..)",
    "# Here\n[x](#here)",
    "![x](a%20b.svg)",
    "[x](https://example.com/missing.md)",
    "[x](mailto:someone@example.com)",
    "`[x](missing.md)`",
    "```\n[x](missing.md)\n```",
  ])("%s is fine", (text) => expect(check(text)).toEqual([]))
})
