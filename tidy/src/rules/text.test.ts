import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { textNamesNoPlaceOfOneMachine } from "./text.js"

/** Put together here, so that this file itself has none of them. */
const place = (...parts: string[]) => `/${parts.join("/")}`
const host = (...parts: string[]) => parts.join(".")

describe("text names no place of one machine", () => {
  const check = (text: string, path = "docs/x.md") => textNamesNoPlaceOfOneMachine(inMemory({ [path]: text }))

  test.each([
    place("work", "main", "x"),
    `cd ${place("tmp", "clone")}`,
    `"${place("home", "anna", "bandcoin")}"`,
    `(${place("Users", "anna")})`,
    `https://${host("registry", "example", "com")}/x`,
    `"resolved": "https://${host("npm", "example", "com")}/x.tgz"`,
    host("deb", "debian", "org"),
  ])("%s is found", (text) => expect(check(`one\n${text}\n`)).toHaveLength(1))

  test.each([
    "docs/work/main",
    "./tmp/x",
    "https://example.com/work/main",
    "/home/node/app",
    "/var/lib/sawtooth",
    "/tmp",
    "the registry. It is",
    "npm run test",
  ])("%s is not", (text) => expect(check(text)).toEqual([]))

  test("names file and line, looks into every kind of text and no further", () => {
    const text = `a\n${place("work", "main")}`
    expect(check(text, "a/src/x.ts")).toEqual([`a/src/x.ts:2: ${place("work", "main")} is a folder of one machine`])
    expect(check(text, ".ci/run")).toHaveLength(1)
    expect(check(text, "docker/Dockerfile")).toHaveLength(1)
    expect(check(text, "package-lock.json")).toHaveLength(1)
    expect(check(text, "a/fixtures/x.json")).toEqual([])
    expect(check(text, "a/picture.png")).toEqual([])
  })
})
