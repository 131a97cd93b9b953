import { readFile } from "node:fs/promises"
import { ERRORS as PROVIDER_ERRORS } from "@bandcoin/provider-service"
import { expect, test } from "@jest/globals"
import { ENDINGS } from "./auctions/reasons.js"
import { ERRORS } from "./errors.js"

test("docs/auctions.md has every error code with its status and sentence, and every ending", async () => {
  const page = await readFile(new URL("../../docs/auctions.md", import.meta.url), "utf8")
  const rows = page.split("\n")
  for (const [code, { status, title }] of Object.entries({ ...ERRORS, ...PROVIDER_ERRORS })) {
    const row = rows.find((line) => line.startsWith(`| \`${code}\` |`) && line.endsWith(`| ${status} | ${title} |`))
    expect([code, row]).toEqual([code, expect.any(String)])
  }
  for (const [ending, text] of Object.entries(ENDINGS)) expect(rows).toContain(`| \`${ending}\` | ${text} |`)
})
