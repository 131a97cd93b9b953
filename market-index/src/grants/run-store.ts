import { type Environment, numberKey } from "./environment.js"
import { mergedSlices, removeSlices } from "./merge.js"
import { Merger } from "./merger.js"
import {
  type Entries,
  encodeRun,
  encodeSlice,
  MAX_RUN_ENTRIES,
  type Run,
  readRun,
  runsToMerge,
  SLICE_ENTRIES,
  sortEntries,
} from "./run.js"

/** An entry found: where a key with the fingerprint stands. */
export interface Candidate {
  readonly purchase: number
  readonly position: number
}

export interface RunStoreOptions {
  /** Entries of runs that are merged as a block is added; of larger ones the other thread takes care. */
  readonly mergeInline?: number
  /** Milliseconds for which the other thread waits after each batch of a merge; for tests. */
  readonly mergePauseMs?: number
}

/** About 5 ms of work (2026-11-22), so that runs of small blocks stay few while a large merge is under way. */
const MERGE_INLINE = 16_384

/**
 * The sorted runs, on disk, with the first fingerprint of every slice in memory. Writes go inside `Environment.write`.
 * Small merges are part of the write that made them due. Large ones are made by another thread (`merge-worker.ts`): it
 * writes the slices of the merged run beside the old ones, then exchanges the runs in one transaction; until it has told
 * us, the old slices are read, and are removed only then.
 */
export class RunStore {
  readonly #environment: Environment
  readonly #merger: Merger
  readonly #mergeInline: number
  /** In the order of the chain. Replaced, never changed: a search under way keeps the list that it began with. */
  #runs: readonly Run[] = []
  #nextId = 1
  /** Runs that the other thread is merging. */
  #merging: readonly Run[] = []
  #working: Promise<void> | undefined
  #failure: Error | undefined

  constructor(environment: Environment, dataDir: string, options: RunStoreOptions = {}) {
    this.#environment = environment
    this.#mergeInline = options.mergeInline ?? MERGE_INLINE
    this.#merger = new Merger({ dataDir, pauseMs: options.mergePauseMs ?? 0 })
    this.reload()
    if (this.#leftovers().length > 0) this.#begin(new Set())
  }

  /** Reads from disk what is kept in memory; needed after a write that failed. */
  reload(): void {
    const runs: Run[] = []
    for (const { key, value } of this.#environment.runs.getRange())
      runs.push(readRun(key.readUInt32BE(0), value) as Run)
    this.#runs = runs.sort((a, b) => a.rank - b.rank)
    this.#nextId = Math.max(this.#nextId, ...runs.map(({ id }) => id + 1), ...this.#sliced().map((id) => id + 1))
  }

  get runs(): readonly Run[] {
    return this.#runs
  }

  /**
   * Adds entries, and merges small runs when there are many. Entries of purchases that are `dead` are left out of merges.
   * @throws what a merge of before failed with, once: it is begun again afterwards
   */
  add(entries: Entries, dead: ReadonlySet<number>): void {
    const failure = this.#failure
    this.#failure = undefined
    if (failure !== undefined) throw new Error(`grants could not be merged: ${failure.message}`, { cause: failure })
    const { length } = entries.fingerprints
    for (let at = 0; at < length; at += MAX_RUN_ENTRIES) {
      const end = Math.min(length, at + MAX_RUN_ENTRIES)
      const sorted = sortEntries({
        fingerprints: entries.fingerprints.subarray(at, end),
        purchases: entries.purchases.subarray(at, end),
        positions: entries.positions.subarray(at, end),
      })
      const writer = this.#writer()
      for (let i = 0; i < end - at; i += SLICE_ENTRIES) {
        const to = Math.min(end - at, i + SLICE_ENTRIES)
        writer.slice(sorted.fingerprints[i] as number, to - i, encodeSlice(sorted, i, to))
      }
      this.#exchange([], writer.finish())
      const due = this.#due()
      if (due.length > 0 && this.#isSmall(due)) this.#mergeNow(due, dead)
    }
  }

  /** Has the merge that is due begun by the other thread, unless one is under way. Not inside a write. */
  mergeDue(dead: ReadonlySet<number>): void {
    if (this.#due().length > 0) this.#begin(dead)
  }

  /** Resolves when no merge is under way or due, and what merges left is removed. */
  async settled(): Promise<void> {
    while (this.#working !== undefined) await this.#working
  }

  /** Places of a fingerprint, newest first. */
  *find(fingerprint: number): Generator<Candidate> {
    const runs = this.#runs
    for (let r = runs.length - 1; r >= 0; r--) {
      const run = runs[r] as Run
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

  /** A merge under way is given up; its runs are there, and it begins anew when the store is opened again. */
  async close(): Promise<void> {
    await this.#merger.close()
  }

  /** Newest runs to be merged, none of which the other thread has. */
  #due(): readonly Run[] {
    const last = this.#merging.at(-1)
    const free = last === undefined ? this.#runs : this.#runs.filter(({ rank }) => rank > last.rank)
    const newest = runsToMerge(free.map(({ count }) => count))
    return newest === 0 ? [] : free.slice(-newest)
  }

  #isSmall(runs: readonly Run[]): boolean {
    return runs.reduce((sum, { count }) => sum + count, 0) <= this.#mergeInline
  }

  #writer() {
    const id = this.#nextId++
    const heads: number[] = []
    let count = 0
    return {
      slice: (head: number, entries: number, bytes: Buffer): void => {
        this.#environment.slices.put(numberKey(id, heads.length), bytes)
        heads.push(head)
        count += entries
      },
      /** The run, or none when it would be empty. */
      finish: (rank = id): Run | undefined => {
        if (count === 0) return undefined
        const run: Run = { id, rank, count, heads: Uint32Array.from(heads) }
        this.#environment.runs.put(numberKey(id), encodeRun(run))
        return run
      },
    }
  }

  #mergeNow(joined: readonly Run[], dead: ReadonlySet<number>): void {
    const writer = this.#writer()
    for (const { head, count, bytes } of mergedSlices(this.#environment, joined, dead)) writer.slice(head, count, bytes)
    for (const { id, heads } of joined) {
      this.#environment.runs.remove(numberKey(id))
      removeSlices(this.#environment, id, heads.length)
    }
    this.#exchange(joined, writer.finish(joined.at(-1)?.rank))
  }

  #begin(dead: ReadonlySet<number>): void {
    this.#working ??= this.#mergeAll(dead)
      .catch((error: Error) => {
        this.#failure = error
      })
      .finally(() => {
        this.#merging = []
        this.#working = undefined
      })
  }

  /** Ends when nothing is due, or at the first failure: the next block tells of it, the one after tries again. */
  async #mergeAll(dead: ReadonlySet<number>): Promise<void> {
    await this.#merger.remove(this.#leftovers())
    for (let due = this.#due(); due.length > 0 && !this.#merger.closed; due = this.#due()) {
      this.#merging = due
      const output = this.#nextId++
      const request = { inputs: due.map(({ id }) => id), output, dead: Uint32Array.from(dead) }
      try {
        const merged = await this.#merger.merge(request)
        this.#environment.refresh()
        const here = new Set(this.#runs)
        if (merged !== undefined && due.every((run) => here.has(run))) this.#exchange(due, merged)
      } finally {
        // The thread may have ended after the exchange on disk, or a failed write made us read the runs in between.
        this.#environment.refresh()
        if (this.#runs.every(({ id }) => id !== output)) this.reload()
        if (!this.#merger.closed) await this.#merger.remove(this.#leftovers())
        this.#merging = []
      }
    }
  }

  #exchange(joined: readonly Run[], merged: Run | undefined): void {
    const gone = new Set(joined)
    const kept = this.#runs.filter((run) => !gone.has(run))
    this.#runs = merged === undefined ? kept : [...kept, merged].sort((a, b) => a.rank - b.rank)
  }

  /** Numbers of all runs that have slices, whether the runs are there or not. */
  #sliced(): number[] {
    const ids: number[] = []
    for (let id = 0; ; id++) {
      const [key] = [...this.#environment.slices.getKeys({ start: numberKey(id, 0), limit: 1 })]
      if (key === undefined) return ids
      id = key.readUInt32BE(0)
      ids.push(id)
    }
  }

  /** Runs of which there are only slices: what a merge wrote that did not end, or merged and did not remove. */
  #leftovers(): number[] {
    return this.#sliced().filter((id) => this.#environment.runs.get(numberKey(id)) === undefined)
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
