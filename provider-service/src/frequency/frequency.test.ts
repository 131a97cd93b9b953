import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { formatMegahertz, frequencyWithUnit, parseFrequency } from "./frequency.js"

describe("a frequency", () => {
  test.each([
    "",
    "700",
    "700 Hz",
    "700 mhz",
    "-1 MHz",
    "1e3 kHz",
    "0.5 kHz",
    "703.1234 MHz",
    "703.5 MHz x",
    "9999999999 MHz",
    ".5 MHz",
  ])("%p is refused", (text) => {
    expect(parseFrequency(text)).toBeUndefined()
    expect(frequencyWithUnit.safeParse(text).success).toBe(false)
  })

  test.each([
    ["703.5 MHz", 703_500],
    ["703500 kHz", 703_500],
    ["10MHz", 10_000],
    [" 0.001 MHz ", 1],
    ["5.0 kHz", 5],
  ])("%p is %p kHz", (text, khz) => {
    expect(parseFrequency(text)).toBe(khz)
  })

  test("survives being written in MHz", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000_000 }), (khz) => {
        expect(parseFrequency(formatMegahertz(khz))).toBe(khz)
        expect(parseFrequency(`${khz} kHz`)).toBe(khz)
      }),
    )
  })
})
