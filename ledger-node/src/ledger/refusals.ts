import type { InvalidTransaction } from "./types.js"

/** Batches lately judged invalid, and why. Kept in memory: they are in no block, and a restart may forget them. */
export class Refusals {
  readonly #byBatch = new Map<string, readonly InvalidTransaction[]>()
  readonly #transactions = new Map<string, string>()

  constructor(private readonly limit: number) {}

  add(batchId: string, transactions: readonly InvalidTransaction[], transactionIds: readonly string[]): void {
    this.#byBatch.delete(batchId)
    this.#byBatch.set(batchId, transactions)
    for (const id of transactionIds) this.#transactions.set(id, batchId)
    forgetOldest(this.#byBatch, this.limit)
    forgetOldest(this.#transactions, this.limit)
  }

  get(batchId: string): readonly InvalidTransaction[] | undefined {
    return this.#byBatch.get(batchId)
  }

  hasTransaction(transactionId: string): boolean {
    return this.#transactions.has(transactionId)
  }

  /** The batch was handed in again, and will be judged again. */
  forget(batchId: string): void {
    this.#byBatch.delete(batchId)
  }
}

function forgetOldest(map: Map<string, unknown>, limit: number): void {
  for (const key of map.keys()) {
    if (map.size <= limit) return
    map.delete(key)
  }
}
