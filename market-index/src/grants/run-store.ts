import { type Environment, fromJson, numberKey, toJson } from "./environment.js"
import {
  decodeSlice,
  type Entries,
  emptyEntries,
  encodeSlice,
  MAX_RUN_ENTRIES,
  type Run,
  runsToMerge,
  SLICE_ENTRIES,
  sortEntries,
} from "./run.js"

/** An entry found: where a key with the fingerprint stands. */
export interface Candidate {
  readonly purchase: number
  readonly position: number
}

/** The sorted runs, on disk, with the first fingerprint of every slice in memory. Writes go inside `Environment.write`. */
export class RunStore {
  readonly #environment: Environment
  #runs: Run[] = []

  constructor(environment: Environment) {
    this.#environment = environment
    this.reload()
  }

  /** Reads from disk what is kept in memory; needed after a write that failed. */
  reload(): void {
    this.#runs = []
    for (const { key, value } of this.#environment.runs.getRange()) {
      const { count, heads } = fromJson<{ count: number; heads: string }>(value) as { count: number; heads: string }
      const bytes = Buffer.from(heads, "base64")
      this.#runs.push({ id: key.readUInt32BE(0), count, heads: new Uint32Array(new Uint8Array(bytes).buffer) })
    }
  }

  get runs(): readonly Run[] {
    return this.#runs
  }

  /** Adds entries, and merges runs when there are many. Entries of purchases that are `dead` are left out of merges. */
  add(entries: Entries, dead: ReadonlySet<number>): void {
    const { length } = entries.fingerprints
    for (let at = 0; at < length; at += MAX_RUN_ENTRIES) {
      const end = Math.min(length, at + MAX_RUN_ENTRIES)
      const sorted = sortEntries({
        fingerprints: entries.fingerprints.subarray(at, end),
        purchases: entries.purchases.subarray(at, end),
        positions: entries.positions.subarray(at, end),
      })
      const writer = this.#writer()
      for (let i = 0; i < end - at; i += SLICE_ENTRIES) writer.slice(sorted, i, Math.min(end - at, i + SLICE_ENTRIES))
      writer.finish()
      const newest = runsToMerge(this.#runs.map(({ count }) => count))
      if (newest > 0) this.#merge(newest, dead)
    }
  }

  /** Places of a fingerprint, newest first. */
  *find(fingerprint: number): Generator<Candidate> {
    for (let r = this.#runs.length - 1; r >= 0; r--) {
      const run = this.#runs[r] as Run
      // Entries of one fingerprint may go over several slices: from the last that begins at or below it, back.
      for (let slice = lastAtMost(run.heads, fingerprint); slice >= 0; slice--) {
        const bytes = this.#environment.slices.getBinaryFast(numberKey(run.id, slice))
        if (bytes === undefined) throw new Error(`run ${run.id} of the grants lacks slice ${slice}`)
        // Taken out before anything else is read: the bytes are LMDB's.
        const found = candidatesIn(bytes as Buffer, fingerprint)
        yield* found
        if ((run.heads[slice] as number) < fingerprint) break
      }
    }
  }

  clear(): void {
    for (const table of [this.#environment.runs, this.#environment.slices]) {
      for (const key of [...table.getKeys()]) table.remove(key)
    }
    this.#runs = []
  }

  #writer() {
    const id = (this.#runs.at(-1)?.id ?? 0) + 1
    const heads: number[] = []
    let count = 0
    return {
      slice: (entries: Entries, from: number, to: number): void => {
        this.#environment.slices.put(numberKey(id, heads.length), encodeSlice(entries, from, to))
        heads.push(entries.fingerprints[from] as number)
        count += to - from
      },
      finish: (): void => {
        if (count === 0) return
        const run: Run = { id, count, heads: Uint32Array.from(heads) }
        const base64 = Buffer.from(run.heads.buffer).toString("base64")
        this.#environment.runs.put(numberKey(id), toJson({ count, heads: base64 }))
        this.#runs.push(run)
      },
    }
  }

  /** Joins the newest runs into one, slice by slice: memory is one slice of each. */
  #merge(newest: number, dead: ReadonlySet<number>): void {
    const joined = this.#runs.slice(-newest)
    const readers = joined.map((run) => this.#reader(run))
    const out = emptyEntries(SLICE_ENTRIES)
    const writer = this.#writer()
    let filled = 0
    for (;;) {
      let least: Reader | undefined
      // The oldest of equals first: entries of one fingerprint keep the order of the chain.
      for (const reader of readers) if (!reader.done && (!least || reader.head < least.head)) least = reader
      if (least === undefined) break
      const { entries, at } = least
      const purchase = entries.purchases[at] as number
      if (dead.size === 0 || !dead.has(purchase)) {
        out.fingerprints[filled] = least.head
        out.purchases[filled] = purchase
        out.positions[filled] = entries.positions[at] as number
        filled++
      }
      least.advance()
      if (filled === SLICE_ENTRIES) {
        writer.slice(out, 0, filled)
        filled = 0
      }
    }
    if (filled > 0) writer.slice(out, 0, filled)
    writer.finish()
    for (const { id, heads } of joined) {
      this.#environment.runs.remove(numberKey(id))
      for (let slice = 0; slice < heads.length; slice++) this.#environment.slices.remove(numberKey(id, slice))
    }
    const gone = new Set(joined)
    this.#runs = this.#runs.filter((run) => !gone.has(run))
  }

  #reader(run: Run): Reader {
    return new Reader(run.heads.length, (slice) => {
      const bytes = this.#environment.slices.getBinaryFast(numberKey(run.id, slice))
      if (bytes === undefined) throw new Error(`run ${run.id} of the grants lacks slice ${slice}`)
      return decodeSlice(bytes as Buffer)
    })
  }
}

/** Goes through one run. */
class Reader {
  entries: Entries = emptyEntries(0)
  at = 0
  head = 0
  done = false
  #slice = -1

  constructor(
    private readonly slices: number,
    private readonly read: (slice: number) => Entries,
  ) {
    this.#nextSlice()
  }

  advance(): void {
    this.at++
    if (this.at < this.entries.fingerprints.length) this.head = this.entries.fingerprints[this.at] as number
    else this.#nextSlice()
  }

  #nextSlice(): void {
    this.#slice++
    this.at = 0
    if (this.#slice === this.slices) {
      this.done = true
      return
    }
    this.entries = this.read(this.#slice)
    this.head = this.entries.fingerprints[0] as number
  }
}

/** Index of the last value at or below `limit`, or -1. */
function lastAtMost(sorted: Uint32Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

function candidatesIn(bytes: Buffer, fingerprint: number): Candidate[] {
  const count = bytes.length / 12
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (bytes.readUInt32LE(middle * 4) <= fingerprint) low = middle + 1
    else high = middle
  }
  const found: Candidate[] = []
  for (let i = low - 1; i >= 0 && bytes.readUInt32LE(i * 4) === fingerprint; i--) {
    found.push({
      purchase: bytes.readUInt32LE((count + i) * 4),
      position: bytes.readUInt32LE((2 * count + i) * 4),
    })
  }
  return found
}
