import { describe, expect, test } from "@jest/globals"
import { parseSpectrumRanges, rangeKeyName, rangeTitle, readSpectrumRanges } from "./ranges.js"

const HEADER = "service_area,band_mhz,downlink_from_khz,downlink_to_khz,blocks"
const table = (...rows: string[]) => [HEADER, ...rows].join("\n")

describe("a table that is not one is refused with its line", () => {
  test.each([
    ["no header", "Delhi,900,957500,958300,4", /line 1: expected the header/],
    ["nothing but a header", HEADER, /no ranges/],
    ["a field too few", table("Delhi,900,957500,958300"), /line 2: 4 fields, expected 5/],
    ["a field too many", table("Delhi,900,957500,958300,4,5"), /line 2: 6 fields/],
    ["a band without a block width", table("Delhi,700,957500,958300,4"), /line 2: band_mhz/],
    ["a fraction of a kilohertz", table("Delhi,900,957500.5,958300,4"), /downlink_from_khz/],
    ["a word for a number", table("Delhi,900,957500,958300,four"), /blocks/],
    ["no blocks", table("Delhi,900,957500,958300,0"), /blocks/],
    ["no service area", table(",900,957500,958300,4"), /service_area/],
    ["an empty range", table("Delhi,900,958300,957500,4"), /958300 to 957500 kHz is empty/],
    ["more blocks than fit", table("Delhi,900,957500,958300,5"), /5 blocks of 200 kHz do not fit in 800 kHz/],
    ["a range twice", table("Delhi,900,957500,958300,4", "Delhi,900,957500,958300,4"), /line 3: the same range twice/],
    ["a file of absurd size", "#".repeat(1_000_001), /larger than/],
  ])("%s", (_name, text, message) => {
    expect(() => parseSpectrumRanges(text)).toThrow(message)
  })
})

test("comments, blank lines and carriage returns are skipped", () => {
  const ranges = parseSpectrumRanges(`# source\r\n\r\n${HEADER}\r\nDelhi,900,957500,958300,4\r\n`)
  expect(ranges).toEqual([
    { serviceArea: "Delhi", bandMhz: 900, fromKhz: 957500, toKhz: 958300, blocks: 4, blockKhz: 200, ordinal: 1 },
  ])
})

describe("the table that ships", () => {
  const ranges = readSpectrumRanges()

  test("104 ranges in 22 service areas and three bands", () => {
    expect(ranges).toHaveLength(104)
    expect(new Set(ranges.map((range) => range.serviceArea)).size).toBe(22)
    expect(new Set(ranges.map((range) => range.bandMhz))).toEqual(new Set([800, 900, 1800]))
  })

  test("every seller has a name of its own, safe as a file name", () => {
    const names = ranges.map(rangeKeyName)
    expect(new Set(names).size).toBe(104)
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]*$/)
    expect(names).toContain("uttar-pradesh-east-1800-1")
  })

  test("ranges of one area and band are numbered in order", () => {
    const delhi = ranges.filter((range) => range.serviceArea === "Delhi" && range.bandMhz === 1800)
    expect(delhi.map(rangeTitle)).toEqual(["Delhi 1800 MHz #1", "Delhi 1800 MHz #2"])
    expect(delhi.map(rangeKeyName)).toEqual(["delhi-1800-1", "delhi-1800-2"])
  })
})
