import { readFileSync } from "node:fs"
import { COMMON_ERRORS } from "@bandcoin/service-kit"
import { expect, test } from "@jest/globals"
import { ERRORS } from "./errors.js"

const page = readFileSync(new URL("../../docs/market-index.md", import.meta.url), "utf8")

test("every error code of this service has a row in docs/market-index.md, with its status", () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)])
  const own = Object.entries(ERRORS).filter(([code]) => !(code in COMMON_ERRORS))
  expect(rows.sort()).toEqual(own.map(([code, { status }]) => [code, status]).sort())
})
