import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { count, duration, groupDigits, megahertz } from "./numbers.js"

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [-1234, "-1,234"],
  [Number.MAX_SAFE_INTEGER, "9,007,199,254,740,991"],
])("groupDigits(%s) is %s", (value, text) => {
  expect(groupDigits(value)).toBe(text)
})

test("grouping loses no digit, for any integer", () => {
  fc.assert(
    fc.property(fc.bigInt(), (value) => {
      const text = groupDigits(value)
      expect(BigInt(text.replaceAll(",", ""))).toBe(value)
      expect(text).toMatch(/^-?\d{1,3}(,\d{3})*$/)
    }),
  )
})

test.each([
  [935_100, "935.1 MHz"],
  [1_250, "1.25 MHz"],
  [200, "0.2 MHz"],
])("megahertz(%s) is %s", (khz, text) => {
  expect(megahertz(khz)).toBe(text)
})

test.each([
  [0.84, "0.8 ms"],
  [42.4, "42 ms"],
  [3_210, "3.21 s"],
  [125_000, "2 min 5 s"],
  [119_999, "2 min 0 s"],
])("duration(%s) is %s", (ms, text) => {
  expect(duration(ms)).toBe(text)
})

test("count agrees in number", () => {
  expect(count(1, "unit")).toBe("1 unit")
  expect(count(10_000, "key")).toBe("10,000 keys")
  expect(count(2, "batch", "batches")).toBe("2 batches")
})
