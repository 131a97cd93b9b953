import type { ChainStore } from "../chain/chain-store.js"
import { Executor } from "../execution/executor.js"
import { Registry } from "../execution/registry.js"
import type { StateStore } from "../state/state-store.js"
import type { Environment } from "../storage/environment.js"
import { type DecodedBatch, decodeBatch, splitBatchList } from "../validation/batch-codec.js"
import type { BlockSigner } from "../validation/signatures.js"
import { Verifier } from "../validation/verifier.js"
import { BatchPool } from "./batch-pool.js"
import type { LedgerLimits } from "./limits.js"
import { Publisher } from "./publisher.js"
import { Refusals } from "./refusals.js"
import { StatusWaiters } from "./status-waiters.js"
import { LEDGER_STEPS, StepClock } from "./step-clock.js"
import type { BatchStatus, CommittedBlock, Ledger, LedgerMetrics, SubmitRefusal, SubmitResult } from "./types.js"

export interface JournalLedgerOptions {
  readonly environment: Environment
  readonly chain: ChainStore
  readonly state: StateStore
  readonly signer: BlockSigner
  readonly limits: LedgerLimits
  /** Milliseconds since some fixed moment. */
  readonly nowMs: () => number
  /** The disk refused a block, or the ledger met a bug: it has stopped taking batches. */
  readonly onFailure: (error: Error) => void
}

const NONE = Object.freeze([])

/** The ledger on its journal: takes batches, judges them, keeps blocks. */
export class JournalLedger implements Ledger {
  readonly processors = new Registry()
  readonly chain: ChainStore
  readonly state: StateStore
  /** A queue of any length is judged in less. */
  readonly retryAfterSeconds = 1
  readonly #limits: LedgerLimits
  readonly #pool: BatchPool
  readonly #refusals: Refusals
  readonly #waiters = new StatusWaiters()
  readonly #verifier: Verifier
  readonly #publisher: Publisher
  readonly #steps = new StepClock(LEDGER_STEPS)
  readonly #listeners = new Set<(block: CommittedBlock) => void>()
  readonly #counts = { blocks: 0, batches: 0, transactions: 0, invalid: 0, refused: 0 }
  #ready = true

  constructor(options: JournalLedgerOptions) {
    this.chain = options.chain
    this.state = options.state
    this.#limits = options.limits
    this.#pool = new BatchPool(options.limits, options.nowMs)
    this.#refusals = new Refusals(options.limits.refusedBatchesKept)
    this.#verifier = new Verifier(options.limits)
    this.processors.onRegistration((family) => this.#pool.unpark(family))
    this.#publisher = new Publisher({
      ...options,
      executor: new Executor(this.processors),
      pool: this.#pool,
      steps: this.#steps,
      refuse: (batch, transactions) => {
        this.#refusals.add(
          batch.batchId,
          transactions,
          batch.transactions.map(({ transactionId }) => transactionId),
        )
        this.#pool.settle(batch)
        this.#counts.invalid++
        this.#waiters.notify([batch.batchId])
      },
      isKnownRefused: (transactionId) => this.#refusals.hasTransaction(transactionId),
      committed: (block, batches) => this.#committed(block, batches),
      failed: (error) => {
        this.#ready = false
        this.#waiters.release()
        options.onFailure(error)
      },
    })
    this.#publisher.start()
  }

  get ready(): boolean {
    return this.#ready
  }

  get metrics(): LedgerMetrics {
    return {
      queuedBatches: this.#pool.size,
      queueLimit: this.#limits.queuedBatches,
      waitingBatches: this.#pool.waitingCount,
      blocksCommitted: this.#counts.blocks,
      batchesCommitted: this.#counts.batches,
      transactionsCommitted: this.#counts.transactions,
      batchesInvalid: this.#counts.invalid,
      batchesRefused: this.#counts.refused,
      stepSeconds: { ...this.#steps.seconds },
    }
  }

  async submit(batchList: Uint8Array): Promise<SubmitResult> {
    if (batchList.length === 0) return this.#refuse("empty", "the list of batches is empty")
    let batches: DecodedBatch[]
    const finishDecode = this.#steps.start("decode")
    try {
      const list = Buffer.from(batchList.buffer, batchList.byteOffset, batchList.length)
      batches = splitBatchList(list).map(decodeBatch)
    } catch (error) {
      return this.#refuse("undecodable", `not a list of batches: ${(error as Error).message}`)
    } finally {
      finishDecode()
    }
    const fresh = this.#fresh(batches)
    const stop = this.#reasonNotToTake(fresh)
    if (stop !== undefined) return stop
    const finishVerify = this.#steps.start("verify")
    const refusal = await this.#verifier.refuse(batches)
    finishVerify()
    if (refusal !== undefined) return this.#refuse("invalid", refusal)
    return this.#enqueue(batches, this.#fresh(fresh))
  }

  statuses(batchIds: readonly string[]): BatchStatus[] {
    return batchIds.map((batchId) => this.#status(batchId))
  }

  async waitForStatuses(batchIds: readonly string[], timeoutMs: number, signal?: AbortSignal): Promise<BatchStatus[]> {
    const isDone = (): boolean =>
      !this.#ready || batchIds.every((id) => !this.#pool.isPending(id) && !this.#pool.isIncomplete(id))
    await this.#waiters.wait(batchIds, isDone, timeoutMs, signal)
    return this.statuses(batchIds)
  }

  onBlock(listener: (block: CommittedBlock) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes no more batches, and resolves when all that was judged valid is on disk. */
  async stop(): Promise<void> {
    this.#ready = false
    this.#waiters.release()
    await this.#publisher.stop()
    await this.#verifier.close()
  }

  #refuse(reason: SubmitRefusal, message: string): SubmitResult {
    this.#counts.refused++
    return { ok: false, reason, message }
  }

  /** Those not queued or committed already, each once. */
  #fresh(batches: readonly DecodedBatch[]): DecodedBatch[] {
    const seen = new Set<string>()
    return batches.filter(({ batchId }) => {
      if (seen.has(batchId) || this.#pool.isPending(batchId) || this.chain.hasBatch(batchId)) return false
      seen.add(batchId)
      return true
    })
  }

  #reasonNotToTake(batches: readonly DecodedBatch[]): SubmitResult | undefined {
    if (!this.#ready) return this.#refuse("stopping", "the ledger is shutting down")
    if (this.#pool.hasRoomFor(batches)) return undefined
    return this.#refuse("queue_full", "the ledger has more batches queued than it can take; try again")
  }

  #enqueue(batches: readonly DecodedBatch[], fresh: readonly DecodedBatch[]): SubmitResult {
    // Others may have filled the queue while these were verified.
    const stop = this.#reasonNotToTake(fresh)
    if (stop !== undefined) return stop
    for (const batch of fresh) {
      this.#refusals.forget(batch.batchId)
      this.#pool.add(batch)
    }
    return { ok: true, batchIds: batches.map(({ batchId }) => batchId) }
  }

  #status(batchId: string): BatchStatus {
    if (this.#pool.isPending(batchId)) {
      const reason = this.#pool.reasonToWait(batchId)
      return { batchId, status: "PENDING", invalidTransactions: reason === undefined ? NONE : [reason] }
    }
    const refused = this.#refusals.get(batchId)
    if (refused !== undefined) return { batchId, status: "INVALID", invalidTransactions: refused }
    return { batchId, status: this.chain.hasBatch(batchId) ? "COMMITTED" : "UNKNOWN", invalidTransactions: NONE }
  }

  #committed(block: CommittedBlock, batches: readonly DecodedBatch[]): void {
    this.#counts.blocks++
    this.#counts.batches += batches.length
    for (const batch of batches) {
      this.#counts.transactions += batch.transactions.length
      this.#pool.settle(batch)
    }
    for (const listener of this.#listeners) listener(block)
    this.#waiters.notify(batches.map(({ batchId }) => batchId))
  }
}
