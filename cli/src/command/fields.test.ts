import { expect, test } from "@jest/globals"
import fc from "fast-check"
import type { z } from "zod"
import { amount, capacity, discount, durationSeconds, headerSignature, kilohertz, limit } from "./fields.js"

const refused: readonly (readonly [string, z.ZodType, unknown])[] = [
  ["a negative amount", amount, "-1"],
  ["no amount", amount, "0"],
  ["a fraction", amount, "1.5"],
  ["an exponent", amount, "1e3"],
  ["hex", amount, "0x10"],
  ["a blank", amount, ""],
  ["white space", amount, " 1"],
  ["beyond 2^53-1", amount, "9007199254740992"],
  ["commas astray", amount, "1,00"],
  ["infinity", amount, "Infinity"],
  ["no text", amount, undefined],
  ["a negative number of units", capacity, "-1"],
  ["no time", durationSeconds, "0"],
  ["a list too long", limit, "1001"],
  ["a frequency of a kind unknown", kilohertz, "5 furlongs"],
  ["a fraction of a kilohertz", kilohertz, "935100.5"],
  ["a frequency of too many digits", kilohertz, "935.1000MHz"],
  ["a frequency of nothing", kilohertz, "0"],
  ["a discount above 1", discount, "1.1"],
  ["a negative discount", discount, "-0.1"],
  ["ten decimal digits", discount, "0.1234567891"],
  ["a percentage", discount, "90%"],
  ["an id too short", headerSignature, "ab"],
  ["an id in capitals", headerSignature, "AB".repeat(64)],
]

test.each(refused)("%s is refused", (_name, schema, text) => {
  const parsed = schema.safeParse(text)
  expect(parsed.success).toBe(false)
  expect(parsed.error?.issues[0]?.message).toMatch(/^expected /)
})

test.each([
  [amount, "10,000", 10_000],
  [amount, "1_000_000", 1_000_000],
  [amount, "9007199254740991", Number.MAX_SAFE_INTEGER],
  [capacity, "0", 0],
  [kilohertz, "957500", 957_500],
  [kilohertz, "957500kHz", 957_500],
  [kilohertz, "957.5MHz", 957_500],
  [kilohertz, "957.5 mhz", 957_500],
  [kilohertz, "1.8GHz", 1_800_000],
  [discount, "1", 1],
  [discount, "0.9", 0.9],
  [discount, ".5", 0.5],
] as const)("%# %s", (schema, text, value) => {
  expect(schema.parse(text)).toBe(value)
})

test("every amount reads back, with or without separators", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value) => {
      expect(amount.parse(String(value))).toBe(value)
      expect(amount.parse(value.toLocaleString("en-US"))).toBe(value)
    }),
  )
})
