import { familyName } from "../execution/registry.js"
import type { DecodedBatch } from "../validation/batch-codec.js"
import type { LedgerLimits } from "./limits.js"
import type { InvalidTransaction } from "./types.js"

interface Waiting {
  readonly batch: DecodedBatch
  readonly sinceMs: number
}

/**
 * Batches accepted and not yet judged: the queue, and beside it those that cannot be judged yet. A batch whose family
 * nobody serves is parked; one that depends on a transaction not yet seen is set aside. Neither holds up the others.
 */
export class BatchPool {
  readonly #queue: DecodedBatch[] = []
  /** Index of the first batch not taken yet: shifting an array of thousands costs more than the judging. */
  #taken = 0
  #bytes = 0
  readonly #pending = new Map<string, InvalidTransaction | undefined>()
  readonly #parked = new Map<string, DecodedBatch[]>()
  readonly #incomplete = new Map<string, Waiting[]>()
  readonly #incompleteIds = new Set<string>()
  #arrived: (() => void)[] = []

  constructor(
    private readonly limits: LedgerLimits,
    private readonly nowMs: () => number,
  ) {}

  /** Batches in the queue. */
  get size(): number {
    return this.#queue.length - this.#taken
  }

  /** Batches that wait for a processor or a transaction. */
  get waitingCount(): number {
    let parked = 0
    for (const batches of this.#parked.values()) parked += batches.length
    return parked + this.#incompleteIds.size
  }

  /** False when these batches would take the pool over its limits. A queue that is empty takes any one list. */
  hasRoomFor(batches: readonly DecodedBatch[]): boolean {
    if (this.#pending.size === 0) return true
    const bytes = batches.reduce((sum, batch) => sum + batch.bytes.length, 0)
    return (
      this.#pending.size + batches.length <= this.limits.queuedBatches && this.#bytes + bytes <= this.limits.queuedBytes
    )
  }

  isPending(batchId: string): boolean {
    return this.#pending.has(batchId)
  }

  /** Why a pending batch waits, or undefined when it is simply not its turn. */
  reasonToWait(batchId: string): InvalidTransaction | undefined {
    return this.#pending.get(batchId)
  }

  add(batch: DecodedBatch): void {
    this.#pending.set(batch.batchId, undefined)
    this.#bytes += batch.bytes.length
    this.#enqueue(batch)
  }

  take(): DecodedBatch | undefined {
    const batch = this.#queue[this.#taken]
    if (batch === undefined) return undefined
    this.#taken++
    if (this.#taken === this.#queue.length) {
      this.#queue.length = 0
      this.#taken = 0
    } else if (this.#taken >= 1_000) {
      this.#queue.splice(0, this.#taken)
      this.#taken = 0
    }
    return batch
  }

  /** The next batch without taking it. */
  peek(): DecodedBatch | undefined {
    return this.#queue[this.#taken]
  }

  /** Resolves at the next arrival in the queue; at once when it is not empty. */
  arrival(): Promise<void> {
    return this.size > 0 ? Promise.resolve() : new Promise((resolve) => this.#arrived.push(resolve))
  }

  /** Wakes everyone who waits for an arrival. */
  wake(): void {
    const waiting = this.#arrived
    this.#arrived = []
    for (const resolve of waiting) resolve()
  }

  /** The batch is judged: forget it. */
  settle(batch: DecodedBatch): void {
    if (this.#pending.delete(batch.batchId)) this.#bytes -= batch.bytes.length
  }

  /** The batch waits for a processor of this family. False when too many wait already. */
  park(batch: DecodedBatch, transactionId: string, family: string): boolean {
    if (this.waitingCount >= this.limits.waitingBatches) return false
    this.#parked.set(family, [...(this.#parked.get(family) ?? []), batch])
    this.#pending.set(batch.batchId, {
      transactionId,
      message: `waits: no transaction processor is registered for ${familyName(family)}`,
      extendedData: new Uint8Array(),
    })
    return true
  }

  /** A processor came: its family's batches queue again, in the order they came. */
  unpark(family: string): void {
    const batches = this.#parked.get(family) ?? []
    this.#parked.delete(family)
    for (const batch of batches) {
      this.#pending.set(batch.batchId, undefined)
      this.#enqueue(batch)
    }
  }

  /**
   * The batch waits for a transaction nobody has seen. It is no longer pending: the published validator answers UNKNOWN
   * for it, and so do we. The oldest such batch goes when there are too many.
   */
  setAside(batch: DecodedBatch, missingTransactionId: string): void {
    this.settle(batch)
    if (this.#incompleteIds.has(batch.batchId)) return
    this.#dropStale()
    const waiting = this.#incomplete.get(missingTransactionId) ?? []
    waiting.push({ batch, sinceMs: this.nowMs() })
    this.#incomplete.set(missingTransactionId, waiting)
    this.#incompleteIds.add(batch.batchId)
  }

  /** True for a batch that waits for a transaction it depends on. */
  isIncomplete(batchId: string): boolean {
    return this.#incompleteIds.has(batchId)
  }

  /** These transactions are in a block: batches that waited for them queue again. */
  complete(transactionIds: Iterable<string>): void {
    if (this.#incompleteIds.size === 0) return
    for (const id of transactionIds) {
      const waiting = this.#incomplete.get(id)
      if (waiting === undefined) continue
      this.#forget(id, waiting)
      for (const { batch } of waiting) if (!this.isPending(batch.batchId)) this.add(batch)
    }
  }

  #dropStale(): void {
    const oldest = this.nowMs() - this.limits.waitingSeconds * 1_000
    for (const [id, waiting] of this.#incomplete) {
      const first = waiting[0] as Waiting
      if (first.sinceMs > oldest && this.#incompleteIds.size < this.limits.waitingBatches) break
      this.#forget(id, waiting)
    }
  }

  #forget(missingTransactionId: string, waiting: readonly Waiting[]): void {
    this.#incomplete.delete(missingTransactionId)
    for (const { batch } of waiting) this.#incompleteIds.delete(batch.batchId)
  }

  #enqueue(batch: DecodedBatch): void {
    this.#queue.push(batch)
    this.wake()
  }
}
