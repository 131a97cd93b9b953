import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { CURRENCIES, fromDecimal, toDecimal } from "./currency.js"
import { scale } from "./fraction.js"

describe("decimal strings", () => {
  test.each([
    ["", "USD"],
    ["-1", "USD"],
    ["1e3", "USD"],
    ["1.005", "USD"],
    ["1.5", "JPY"],
    ["0x10", "USD"],
    [" 1", "USD"],
    ["1,000", "USD"],
    ["99999999999999999", "USD"],
    ["9999999999999999", "USD"],
  ] as const)("%j is no amount of %s", (text, currency) => {
    expect(fromDecimal(text, currency)).toBeUndefined()
  })

  test("trailing zeros beyond the currency's digits are the same amount", () => {
    expect(fromDecimal("9.990000", "USD")).toBe(999)
    expect(fromDecimal("1000.00", "JPY")).toBe(1000)
    expect(fromDecimal("12.5", "EUR")).toBe(1250)
  })

  test("writing and reading an amount gives it back, in every currency", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(fromDecimal(toDecimal(amount, currency), currency)).toBe(amount)
      }),
    )
  })
})

describe("scale", () => {
  test("refuses what is not a whole number", () => {
    expect(() => scale([1.5], 1, "down")).toThrow("not a non-negative safe integer")
    expect(() => scale([-1, 1], 1, "down")).toThrow("not a non-negative safe integer")
    expect(() => scale([1], 0, "down")).toThrow("divisor is 0")
    expect(() => scale([2 ** 52, 2 ** 52], 1, "down")).toThrow("too large")
  })

  test("down and up differ by one exactly when there is a rest, half_up is the nearer", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (value, numerator, denominator) => {
        const [down, up, half] = (["down", "up", "half_up"] as const).map((r) =>
          scale([value, numerator], denominator, r),
        )
        const rest = (BigInt(value) * BigInt(numerator)) % BigInt(denominator)
        expect(up).toBe((down as number) + (rest > 0n ? 1 : 0))
        expect(half).toBe(rest * 2n >= BigInt(denominator) ? up : down)
      }),
    )
  })
})
