import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { contractIsDeterministic, filesAreShort, testsAllRun } from "./sources.js"

describe("files are short", () => {
  test.each([
    ["a/src/long.ts", 601, 1],
    ["a/src/long.ts", 600, 0],
    ["a/src/generated/long.js", 9_000, 0],
    ["a/fixtures/long.ts", 9_000, 0],
    ["a/long.md", 9_000, 0],
  ])("%s of %i lines: %i finding(s)", (path, lines, count) => {
    expect(filesAreShort(inMemory({ [path]: "\n".repeat(lines - 1) }))).toHaveLength(count)
  })
})

describe("tests all run", () => {
  const check = (text: string) => testsAllRun(inMemory({ "a/src/x.test.ts": text }))

  test.each([
    'test.only("x", () => {})',
    'describe.skip("x", () => {})',
    'it.todo("x")',
    'test.each([1])\n  .only("x", () => {})',
    'test.skip.each([1])("x", () => {})',
    'import { xit } from "@jest/globals"',
    'import { fit as test } from "@jest/globals"',
    "const t = ready ? test : test.only",
    "const t = ready ? test.skip : test.skip",
    "const t = ready ? other : test.skip",
  ])("%s is found", (text) => expect(check(text).length).toBeGreaterThan(0))

  test.each([
    '// test.only("x")',
    "const s = 'test.skip'",
    "list.skip(1)",
    "options.only = true",
    'test("only", () => {})',
    "fit(curve, points)",
    "const t = ready ? test : test.skip",
    "const d = missing ? describe.skip : describe",
  ])("%s is not", (text) => expect(check(text)).toEqual([]))

  test("names file and line", () => {
    expect(check('\ntest.only("x", () => {})')).toEqual(["a/src/x.test.ts:2: test.only leaves tests out"])
  })
})

describe("the contract is deterministic", () => {
  const check = (text: string, path = "contract/src/x.ts") => contractIsDeterministic(inMemory({ [path]: text }))

  test.each([
    "const now = Date.now()",
    "const d = new Date(0)",
    "const r = Math.random()",
    "const p = Math.pow(2, 3)",
    "const b = Math.log2(x)",
    "const x = 0.5",
    "const x = 9007199254740993",
    "const x = parseFloat(s)",
    "const x = Number.parseFloat(s)",
    "const s = n.toFixed(2)",
    "names.sort((a, b) => a.localeCompare(b))",
    'import { readFileSync } from "node:fs"',
    "const home = process.env.HOME",
    "setTimeout(run, 1)",
    "const clock = Date",
    "const o = { now: Date }",
  ])("%s is refused", (text) => expect(check(text)).toHaveLength(1))

  test.each([
    "const least = Math.min(a, Math.floor(b), Math.round(c))",
    "const half = amount / 2n",
    "// Date.now() would fork the ledger",
    "const text = 'Math.random'",
    "interface Offer { Date: string }",
    "const o = { process: 1 }",
    "o.process(1)",
    "const big = 0x1fffffffffffff",
    'import { sha512 } from "@noble/hashes/sha2.js"',
  ])("%s is taken", (text) => expect(check(text)).toEqual([]))

  test("its tests and other rooms may do as they like", () => {
    expect(check("Date.now()", "contract/src/x.test.ts")).toEqual([])
    expect(check("Date.now()", "contract/src/testing/x.ts")).toEqual([])
    expect(check("Date.now()", "client-lib/src/x.ts")).toEqual([])
  })
})
