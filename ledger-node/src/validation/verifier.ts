import { Worker } from "node:worker_threads"
import type { DecodedBatch } from "./batch-codec.js"
import { type BatchLimits, refuseBatch } from "./batch-verifier.js"
import type { VerifyAnswer, VerifyRequest } from "./verify-worker.js"

/**
 * Work below this is done where it is: handing it to another thread and back costs about 60 microseconds, as much as a
 * verification and a few kilobytes of hashing (measured 2026-11-21, Node 20, 2 cores).
 */
const INLINE_BYTES = 32 * 1024
const INLINE_SIGNATURES = 4

/** Verifies batches, small ones here and now, large ones on another core. */
export class Verifier {
  readonly #waiting = new Map<number, { resolve: (refusal: string | undefined) => void; reject: (e: Error) => void }>()
  #worker: Worker | undefined
  #nextId = 0
  #closed = false

  constructor(private readonly limits: BatchLimits) {}

  /** Why one of the batches is refused, or undefined when all hold. */
  async refuse(batches: readonly DecodedBatch[]): Promise<string | undefined> {
    let bytes = 0
    let signatures = 0
    for (const batch of batches) {
      bytes += batch.bytes.length
      signatures += 1 + batch.transactions.length
    }
    if (bytes <= INLINE_BYTES && signatures <= INLINE_SIGNATURES) {
      return batches.map((batch) => refuseBatch(batch, this.limits)).find((refused) => refused !== undefined)
    }
    const id = this.#nextId++
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, batches: batches.map((batch) => batch.bytes) } satisfies VerifyRequest)
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#worker?.terminate()
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL("./verify-worker.js", import.meta.url), { workerData: this.limits })
    worker.unref()
    worker.on("message", ({ id, refusal }: VerifyAnswer) => {
      this.#waiting.get(id)?.resolve(refusal)
      this.#waiting.delete(id)
    })
    worker.on("error", (error) => this.#lost(error))
    worker.on("exit", () => {
      if (!this.#closed) this.#lost(new Error("the verifying thread ended"))
    })
    this.#worker = worker
    return worker
  }

  #lost(error: Error): void {
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
