import { readFileSync } from "node:fs"
import { z } from "zod"

/** Width of one auction block by band, kHz (Department of Telecommunications, India, auction 2024). */
export const BLOCK_WIDTH_KHZ: Readonly<Record<BandMhz, number>> = { 800: 1250, 900: 200, 1800: 200 }

export type BandMhz = 800 | 900 | 1800

/** A contiguous downlink range a service area has on sale. */
export interface SpectrumRange {
  readonly serviceArea: string
  readonly bandMhz: BandMhz
  readonly fromKhz: number
  readonly toKhz: number
  /** Auction blocks on sale in the range; they fill at most its width. */
  readonly blocks: number
  /** Width of one block, kHz. */
  readonly blockKhz: number
  /** 1, 2, 3 ... among the ranges of the same service area and band, in the order of the file. */
  readonly ordinal: number
}

const HEADER = "service_area,band_mhz,downlink_from_khz,downlink_to_khz,blocks"
const MAX_BYTES = 1_000_000

const kilohertz = z.coerce.number().int().min(1).max(10_000_000)
const row = z.tuple([
  z.string().trim().min(1).max(60),
  z.coerce.number().pipe(z.union([z.literal(800), z.literal(900), z.literal(1800)])),
  kilohertz,
  kilohertz,
  z.coerce.number().int().min(1).max(100_000),
])

/** The table that ships with this package: 104 ranges in 22 service areas. */
export function readSpectrumRanges(): SpectrumRange[] {
  return parseSpectrumRanges(readFileSync(new URL("../../data/spectrum-ranges.csv", import.meta.url), "utf8"))
}

/**
 * Parses the table: comment lines start with `#`, then the header, then one range a line. Throws an Error that names the
 * line for anything else: a wrong count of fields, a band without a known block width, an empty range, more blocks than
 * fit, the same range twice. Ranges may overlap: some service areas sell a frequency in parts of their territory only.
 */
export function parseSpectrumRanges(text: string): SpectrumRange[] {
  if (text.length > MAX_BYTES) throw new Error(`spectrum table: larger than ${MAX_BYTES} bytes`)
  const ordinals = new Map<string, number>()
  const seen = new Set<string>()
  const ranges: SpectrumRange[] = []
  let headerSeen = false
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === "" || line.startsWith("#")) continue
    const where = `spectrum table, line ${index + 1}`
    if (!headerSeen) {
      if (line !== HEADER) throw new Error(`${where}: expected the header "${HEADER}"`)
      headerSeen = true
      continue
    }
    if (seen.has(line)) throw new Error(`${where}: the same range twice`)
    seen.add(line)
    ranges.push(parseRow(line, where, ordinals))
  }
  if (ranges.length === 0) throw new Error("spectrum table: no ranges")
  return ranges
}

function parseRow(line: string, where: string, ordinals: Map<string, number>): SpectrumRange {
  const names = HEADER.split(",")
  const fields = line.split(",")
  if (fields.length !== names.length) throw new Error(`${where}: ${fields.length} fields, expected ${names.length}`)
  const parsed = row.safeParse(fields)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`${where}: ${names[Number(issue?.path[0])]}: ${issue?.message ?? "not a range"}`)
  }
  const [serviceArea, bandMhz, fromKhz, toKhz, blocks] = parsed.data
  const blockKhz = BLOCK_WIDTH_KHZ[bandMhz]
  if (fromKhz >= toKhz) throw new Error(`${where}: ${fromKhz} to ${toKhz} kHz is empty`)
  if (blocks * blockKhz > toKhz - fromKhz) {
    throw new Error(`${where}: ${blocks} blocks of ${blockKhz} kHz do not fit in ${toKhz - fromKhz} kHz`)
  }
  const key = `${serviceArea}/${bandMhz}`
  const ordinal = (ordinals.get(key) ?? 0) + 1
  ordinals.set(key, ordinal)
  return { serviceArea, bandMhz, fromKhz, toKhz, blocks, blockKhz, ordinal }
}

/** What people call the range's seller, as `Delhi 1800 MHz #2`. */
export function rangeTitle(range: SpectrumRange): string {
  return `${range.serviceArea} ${range.bandMhz} MHz #${range.ordinal}`
}

/** The name of the seller's key, as `delhi-1800-2`. */
export function rangeKeyName(range: SpectrumRange): string {
  const area = range.serviceArea
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
  return `${area}-${range.bandMhz}-${range.ordinal}`
}
