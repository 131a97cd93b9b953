import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { errorOf } from "../testing/results.js"
import { isAmount, MAX_AMOUNT } from "./amount.js"
import { discountFromPpb, discountToPpb, PPB, requirePpb, writeDiscount } from "./discount.js"

test("an amount is an integer from 0 to 2^53-1", () => {
  for (const amount of [0, 1, MAX_AMOUNT]) expect(isAmount(amount)).toBe(true)
  for (const amount of [-1, -0, 0.5, 2 ** 53, Number.NaN, Infinity, "1", null, 1n]) expect(isAmount(amount)).toBe(false)
})

describe("what is no discount", () => {
  test.each([-0.1, -0, 1.000000001, 2, Number.NaN, Infinity, 0.1234567891, 1e-10, 0.1 + 0.2, Number.MIN_VALUE])(
    "%p",
    (discount) => {
      expect(errorOf(discountToPpb(discount)).code).toBe("OUT_OF_RANGE")
      expect(() => requirePpb(discount)).toThrow(RangeError)
    },
  )
})

test.each([
  [0, 0, "0"],
  [1, PPB, "1"],
  [0.9, 900_000_000, "0.9"],
  [0.05, 50_000_000, "0.05"],
  [1e-9, 1, "0.000000001"],
  [0.999999999, 999_999_999, "0.999999999"],
  [0.12345, 123_450_000, "0.12345"],
])("%p is %p parts per billion, written %p", (discount, ppb, text) => {
  expect(discountToPpb(discount)).toEqual({ ok: true, value: ppb })
  expect(writeDiscount(ppb)).toBe(text)
})

test("every part per billion survives text and number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: PPB }), (ppb) => {
      const text = writeDiscount(ppb)
      expect(text).toMatch(/^(0|1|0\.[0-9]{0,8}[1-9])$/)
      expect(JSON.parse(text)).toBe(discountFromPpb(ppb))
      expect(requirePpb(JSON.parse(text))).toBe(ppb)
    }),
  )
})
