import { type Environment, numberKey } from "./environment.js"
import { decodeSlice, type Entries, emptyEntries, encodeSlice, type Run, SLICE_ENTRIES } from "./run.js"

/** One slice of a merged run, not yet written. */
export interface MergedSlice {
  /** First fingerprint. */
  readonly head: number
  readonly count: number
  readonly bytes: Buffer
}

/**
 * Joins sorted runs, given oldest first, slice by slice: memory is one slice of each. Entries of one fingerprint keep the
 * order of the chain; those of purchases that are `dead` are left out.
 * @throws when a slice of a run is not there
 */
export function* mergedSlices(
  environment: Environment,
  runs: readonly Pick<Run, "id" | "heads">[],
  dead: ReadonlySet<number>,
): Generator<MergedSlice, void> {
  const readers = runs.map(({ id, heads }) => new Reader(environment, id, heads.length))
  const out = emptyEntries(SLICE_ENTRIES)
  let filled = 0
  const slice = (): MergedSlice => {
    const merged = { head: out.fingerprints[0] as number, count: filled, bytes: encodeSlice(out, 0, filled) }
    filled = 0
    return merged
  }
  for (;;) {
    let least: Reader | undefined
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
    if (filled === SLICE_ENTRIES) yield slice()
  }
  if (filled > 0) yield slice()
}

/** Slices of a run, taken off in order; nothing when there are none. Returns how many. */
export function removeSlices(environment: Environment, runId: number, most: number): number {
  const keys = [
    ...environment.slices.getKeys({ start: numberKey(runId, 0), end: numberKey(runId + 1, 0), limit: most }),
  ]
  for (const key of keys) environment.slices.remove(key)
  return keys.length
}

/** Goes through one run. */
class Reader {
  entries: Entries = emptyEntries(0)
  at = 0
  head = 0
  done = false
  #slice = -1

  constructor(
    private readonly environment: Environment,
    private readonly runId: number,
    private readonly slices: number,
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
    const bytes = this.environment.slices.getBinaryFast(numberKey(this.runId, this.#slice))
    if (bytes === undefined) throw new Error(`run ${this.runId} of the grants lacks slice ${this.#slice}`)
    this.entries = decodeSlice(bytes as Buffer)
    this.head = this.entries.fingerprints[0] as number
  }
}
