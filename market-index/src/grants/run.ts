/**
 * A run is a list of entries sorted by fingerprint, in slices of `SLICE_ENTRIES`. An entry says that a key with this
 * fingerprint is at this position of this purchase; whether it is that very key, the purchase's list of holders says.
 * A slice holds n fingerprints, then n purchase numbers, then n positions, 32 bits each, little-endian.
 */
export interface Entries {
  readonly fingerprints: Uint32Array
  readonly purchases: Uint32Array
  readonly positions: Uint32Array
}

/**
 * Entries of a slice: 48 KiB. Larger ones make lookups read more, smaller ones make more of them to keep the first
 * fingerprint of in memory (10 million grants: 2,442 slices, 10 KiB).
 */
export const SLICE_ENTRIES = 4096

const ENTRY_BYTES = 12

/** What is kept in memory of a run. */
export interface Run {
  /** Never given twice in a store. */
  readonly id: number
  /** Place in the order of the chain: that of the newest run it was merged from, or its own number. */
  readonly rank: number
  readonly count: number
  /** First fingerprint of each slice. */
  readonly heads: Uint32Array
}

export function encodeRun({ count, rank, heads }: Run): Buffer {
  const base64 = Buffer.from(heads.buffer, heads.byteOffset, heads.byteLength).toString("base64")
  return Buffer.from(JSON.stringify({ count, rank, heads: base64 }))
}

/** What `encodeRun` wrote; runs of before 2026-11-22 have no rank, and their numbers are in order. */
export function readRun(id: number, bytes: Buffer | undefined): Run | undefined {
  if (bytes === undefined) return undefined
  const { count, rank = id, heads } = JSON.parse(bytes.toString()) as { count: number; rank?: number; heads: string }
  return { id, rank, count, heads: new Uint32Array(new Uint8Array(Buffer.from(heads, "base64")).buffer) }
}

/** The bytes of a key that entries are sorted by: x of a public key is as good as random. */
export function fingerprintAt(keys: Uint8Array, offset: number): number {
  return (
    (((keys[offset + 1] as number) << 24) |
      ((keys[offset + 2] as number) << 16) |
      ((keys[offset + 3] as number) << 8) |
      (keys[offset + 4] as number)) >>>
    0
  )
}

export function emptyEntries(length: number): Entries {
  return {
    fingerprints: new Uint32Array(length),
    purchases: new Uint32Array(length),
    positions: new Uint32Array(length),
  }
}

export function encodeSlice(entries: Entries, from: number, to: number): Buffer {
  const count = to - from
  const bytes = new Uint32Array(count * 3)
  bytes.set(entries.fingerprints.subarray(from, to), 0)
  bytes.set(entries.purchases.subarray(from, to), count)
  bytes.set(entries.positions.subarray(from, to), 2 * count)
  return Buffer.from(bytes.buffer)
}

export function decodeSlice(bytes: Buffer): Entries {
  // LMDB gives bytes at any address; views of 32-bit numbers need an even one.
  const words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const count = bytes.length / ENTRY_BYTES
  return {
    fingerprints: words.subarray(0, count),
    purchases: words.subarray(count, 2 * count),
    positions: words.subarray(2 * count),
  }
}

/** Entries sorted: by fingerprint, then as they came. */
export function sortEntries(entries: Entries): Entries {
  const { length } = entries.fingerprints
  if (length > MAX_RUN_ENTRIES) throw new RangeError(`a run of ${length} entries cannot be sorted at once`)
  // Fingerprint and place in one double, exactly (32 + 21 bits): numbers are sorted natively.
  const order = new Float64Array(length)
  for (let i = 0; i < length; i++) order[i] = (entries.fingerprints[i] as number) * MAX_RUN_ENTRIES + i
  order.sort()
  const sorted = emptyEntries(length)
  for (let i = 0; i < length; i++) {
    const from = (order[i] as number) % MAX_RUN_ENTRIES
    sorted.fingerprints[i] = entries.fingerprints[from] as number
    sorted.purchases[i] = entries.purchases[from] as number
    sorted.positions[i] = entries.positions[from] as number
  }
  return sorted
}

/** Most entries that are sorted at once; a block with more makes several runs. */
export const MAX_RUN_ENTRIES = 2 ** 21

/**
 * Which runs, counted from the newest, to merge now so that few are left to search: the newest ones as soon as
 * `MERGE_RUNS` of them are of about one size or smaller. Each entry is rewritten once for every eightfold of the store.
 */
export function runsToMerge(counts: readonly number[]): number {
  for (let tier = 0; tier <= MAX_TIER; tier++) {
    let newest = 0
    while (newest < counts.length && tierOf(counts[counts.length - 1 - newest] as number) <= tier) newest++
    if (newest >= MERGE_RUNS) return newest
  }
  return 0
}

export const MERGE_RUNS = 8
const MAX_TIER = 12
const tierOf = (count: number): number => Math.max(0, Math.ceil(Math.log(count / 64) / Math.log(MERGE_RUNS)))
