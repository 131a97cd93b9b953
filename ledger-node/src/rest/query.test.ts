import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { ApiError } from "./errors.js"
import { filterIds, headId, isReverse, pagingControls, parseQuery, pythonInt, waitMs } from "./query.js"

const code = (run: () => unknown): number | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof ApiError) return error.kind.code
    throw error
  }
  return undefined
}

describe("parsing", () => {
  test.each([
    ["", []],
    ["a", [["a", ""]]],
    ["a=", [["a", ""]]],
    ["a=b=c", [["a", "b=c"]]],
    ["a=1&a=2", [["a", "1"]]],
    ["&&a=1&", [["a", "1"]]],
    ["a=1;b=2", [["a", "1;b=2"]]],
    ["a%20b=c+d%2B", [["a b", "c d+"]]],
    ["a=%E2%82%AC", [["a", "€"]]],
    ["a=%zz", [["a", "%zz"]]],
    ["__proto__=1", [["__proto__", "1"]]],
  ])("%s", (text, wanted) => {
    expect([...parseQuery(text)]).toEqual(wanted)
  })

  test("undoes encoding", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (query) => {
        expect(Object.fromEntries(parseQuery(new URLSearchParams(query).toString()))).toEqual({ ...query })
      }),
    )
  })
})

// Python's int(text); undefined where it raises ValueError.
test.each([
  ["5", 5],
  [" 7 ", 7],
  ["+3", 3],
  ["-1", -1],
  ["1_000", 1000],
  ["00012", 12],
  ["1__0", undefined],
  ["_1", undefined],
  ["1_", undefined],
  ["0x1", undefined],
  ["1.0", undefined],
  ["1e3", undefined],
  ["", undefined],
])("int(%j)", (text, wanted) => {
  expect(pythonInt(text)).toBe(wanted)
})

describe("limit", () => {
  test.each(["", "0", "-1", "1.5", "abc", "2147483648", "1e2"])("%j is refused", (limit) => {
    expect(code(() => pagingControls(new Map([["limit", limit]])))).toBe(53)
  })

  test("is taken as written, not yet cut to the largest page", () => {
    expect(pagingControls(new Map([["limit", "2147483647"]]))).toEqual({ start: undefined, limit: 2_147_483_647 })
  })
})

describe("reverse", () => {
  test.each([
    [undefined, false],
    ["false", false],
    ["False", false],
    ["", true],
    ["default", true],
  ])("%j", (value, wanted) => {
    const query = new Map(value === undefined ? [] : [["reverse", value]])
    expect(isReverse(query, "default")).toBe(wanted)
  })

  test.each(["true", "block_num", "header.nonce", "default,x"])("%j is refused", (value) => {
    expect(code(() => isReverse(new Map([["reverse", value]]), "default"))).toBe(57)
  })
})

describe("ids", () => {
  const id = "0123456789abcdef".repeat(8)

  test.each(["", "abc", id.toUpperCase(), `${id}0`, `0x${id.slice(2)}`, `${id}\n`])("%j is refused", (text) => {
    expect(code(() => headId(new Map([["head", text]])))).toBe(60)
    expect(code(() => filterIds(new Map([["id", `${id},${text}`]]), 10))).toBe(60)
  })

  test("more than the limit are refused", () => {
    const ids = [id, id, id]
    expect(filterIds(new Map([["id", ids.join(",")]]), 3)).toEqual(ids)
    expect(code(() => filterIds(new Map([["id", ids.join(",")]]), 2))).toBe(108)
  })
})

// Sawtooth waits int(0.95 * 300) s where no number is given, and where 0 or a negative one is.
test.each([
  [undefined, undefined],
  ["false", undefined],
  ["FALSE", undefined],
  ["", 285_000],
  ["true", 285_000],
  ["0", 285_000],
  ["-5", 285_000],
  ["5", 5_000],
  ["300", 300_000],
  ["301", 300_000],
  ["999999999999", 300_000],
])("wait=%j", (value, wanted) => {
  expect(waitMs(new Map(value === undefined ? [] : [["wait", value]]), 300)).toBe(wanted)
})
