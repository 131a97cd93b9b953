import { BlockHeader, type TransactionReceipt } from "@bandcoin/protos"
import { type ChainStore, summarize } from "../chain/chain-store.js"
import type { Executor } from "../execution/executor.js"
import { PendingState } from "../state/pending-state.js"
import type { StateStore } from "../state/state-store.js"
import type { Environment } from "../storage/environment.js"
import type { DecodedBatch } from "../validation/batch-codec.js"
import type { BlockSigner } from "../validation/signatures.js"
import type { BatchPool } from "./batch-pool.js"
import { Candidate } from "./candidate.js"
import type { LedgerLimits } from "./limits.js"
import type { LedgerStep, StepClock } from "./step-clock.js"
import type { BlockSummary, CommittedBlock, InvalidTransaction } from "./types.js"

export interface PublisherParts {
  readonly environment: Environment
  readonly chain: ChainStore
  readonly state: StateStore
  readonly executor: Executor
  readonly pool: BatchPool
  readonly signer: BlockSigner
  readonly limits: LedgerLimits
  readonly steps: StepClock<LedgerStep>
  /** A batch is refused, for good; `isKnownRefused` answers for its transactions from then on. */
  readonly refuse: (batch: DecodedBatch, transactions: readonly InvalidTransaction[]) => void
  readonly isKnownRefused: (transactionId: string) => boolean
  /** A block is on disk. */
  readonly committed: (block: CommittedBlock, batches: readonly DecodedBatch[]) => void
  /** The disk refused a block: nothing more can be promised. */
  readonly failed: (error: Error) => void
}

/** What the published validator puts into the consensus field of a block of its development mode. */
const CONSENSUS = Buffer.from("Devmode")

/**
 * Longest time judging may go on without letting the event loop turn. In-process judging never waits for anything, so
 * without this a full queue would keep new requests out until it is empty.
 */
const TURN_MS = 5

/** A block on its way to disk. */
interface InFlight {
  readonly candidate: Candidate
  readonly summary: BlockSummary
  readonly done: Promise<void>
}

/**
 * Takes batches from the pool, judges them one after the other, and makes blocks of them. While one block is on its way to
 * disk the next is built on top of it, so under load the disk and the judging work side by side and blocks grow; a lone
 * batch is a block of its own at once.
 */
export class Publisher {
  #inFlight: InFlight | undefined
  #stopping = false
  #failed = false
  #running: Promise<void> | undefined
  #lastTurnMs = 0

  constructor(private readonly parts: PublisherParts) {}

  start(): void {
    this.#running = this.#run().catch((error: unknown) => this.#fail(error as Error))
  }

  /** Finishes the block being built, waits until it is on disk, and takes no more. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.parts.pool.wake()
    await this.#running
  }

  async #run(): Promise<void> {
    const { pool } = this.parts
    while (!this.#stopping) {
      await pool.arrival()
      await this.#build()
    }
    await this.#inFlight?.done
  }

  /** Said once, at once: nobody is to wait for a block that will not come. */
  #fail(error: Error): void {
    if (this.#failed) return
    this.#failed = true
    this.#stopping = true
    this.parts.pool.wake()
    this.parts.failed(error)
  }

  async #build(): Promise<void> {
    const { chain, state, environment, pool } = this.parts
    const below = this.#inFlight
    const tip = below?.summary ?? chain.head
    const candidate = new Candidate(
      tip.blockNum + 1,
      new PendingState(state, environment.tables, below?.candidate.state),
    )
    for (;;) {
      const isFull = await this.#fill(candidate)
      if (this.#inFlight === undefined || isFull || this.#stopping) break
      // The disk is busy: what arrives until it is done joins this block.
      await Promise.race([this.#inFlight.done, pool.arrival()])
    }
    if (!candidate.isEmpty) await this.#publish(candidate, tip)
  }

  /** Judges what is queued into the candidate; true when the block is full. */
  async #fill(candidate: Candidate): Promise<boolean> {
    const { pool, limits } = this.parts
    for (let next = pool.peek(); next !== undefined && !this.#stopping; next = pool.peek()) {
      const transactions = candidate.transactionIds.size + next.transactions.length
      const bytes = candidate.bytes + next.bytes.length
      const isFull = transactions > limits.transactionsPerBlock || bytes > limits.blockBytes
      if (isFull && !candidate.isEmpty) return true
      await this.#judge(pool.take() as DecodedBatch, candidate)
      if (performance.now() - this.#lastTurnMs > TURN_MS) {
        await new Promise((resolve) => setImmediate(resolve))
        this.#lastTurnMs = performance.now()
      }
    }
    return false
  }

  async #judge(batch: DecodedBatch, candidate: Candidate): Promise<void> {
    const { pool, executor, refuse, steps } = this.parts
    const repeated = this.#findRepeated(batch, candidate)
    if (repeated !== undefined) return refuse(batch, [repeated])
    const missing = this.#findMissing(batch, candidate)
    if (missing !== undefined) {
      if (!this.parts.isKnownRefused(missing.dependency)) return pool.setAside(batch, missing.dependency)
      const message = `depends on transaction ${missing.dependency}, which was refused`
      return refuse(batch, [{ transactionId: missing.transactionId, message, extendedData: new Uint8Array() }])
    }
    const finish = steps.start("execute")
    const outcome = await executor.execute(batch, candidate.state)
    finish()
    if (outcome.kind === "valid") return candidate.include(batch, outcome.receipts, outcome.changes)
    if (outcome.kind === "invalid") return refuse(batch, outcome.transactions)
    if (!pool.park(batch, outcome.transactionId, outcome.family)) {
      const message = `no transaction processor is registered for it, and too many batches wait already`
      refuse(batch, [{ transactionId: outcome.transactionId, message, extendedData: new Uint8Array() }])
    }
  }

  #isCommitted(transactionId: string, candidate: Candidate): boolean {
    return (
      candidate.transactionIds.has(transactionId) ||
      (this.#inFlight?.candidate.transactionIds.has(transactionId) ?? false) ||
      this.parts.chain.hasTransaction(transactionId)
    )
  }

  #findRepeated(batch: DecodedBatch, candidate: Candidate): InvalidTransaction | undefined {
    const extendedData = new Uint8Array()
    if (batch.transactions.length === 0) return { transactionId: "", message: "the batch is empty", extendedData }
    const again = batch.transactions.find(({ transactionId }) => this.#isCommitted(transactionId, candidate))
    if (again === undefined) return undefined
    return { transactionId: again.transactionId, message: "the transaction is already committed", extendedData }
  }

  /** A dependency is met by the chain, by an earlier batch, or by an earlier transaction of the same batch. */
  #findMissing(
    batch: DecodedBatch,
    candidate: Candidate,
  ): { readonly transactionId: string; readonly dependency: string } | undefined {
    const earlier = new Set<string>()
    for (const { transactionId, header } of batch.transactions) {
      const dependency = header.dependencies.find((id) => !earlier.has(id) && !this.#isCommitted(id, candidate))
      if (dependency !== undefined) return { transactionId, dependency }
      earlier.add(transactionId)
    }
    return undefined
  }

  /** Seals the block and sends it to disk, after the one before it. */
  async #publish(candidate: Candidate, tip: BlockSummary): Promise<void> {
    const { chain, environment, signer, steps, pool } = this.parts
    const finishMerkle = steps.start("merkle")
    const stateRootHash = candidate.state.computeRoot()
    finishMerkle()
    const header = BlockHeader.encode({
      blockNum: candidate.blockNum,
      previousBlockId: tip.blockId,
      signerPublicKey: signer.publicKey,
      batchIds: [...candidate.batchIds],
      consensus: CONSENSUS,
      stateRootHash,
    }).finish()
    const summary = summarize(header, signer.sign(header))
    await this.#inFlight?.done
    const finishWrite = steps.start("write")
    const written = environment.write(() => {
      candidate.state.write(candidate.blockNum, stateRootHash)
      chain.write({
        summary,
        batches: candidate.batches.map(({ batch, receipts }) => ({
          batchId: batch.batchId,
          bytes: batch.bytes,
          receipts,
        })),
      })
    })
    const done = written.then(() => {
      finishWrite()
      chain.advance(summary)
      this.#inFlight = undefined
      const receipts: TransactionReceipt[] = candidate.batches.flatMap((included) => included.receipts)
      this.parts.committed(
        { summary, receipts },
        candidate.batches.map(({ batch }) => batch),
      )
      pool.complete(candidate.transactionIds)
    })
    done.catch((error: unknown) => this.#fail(error as Error))
    this.#inFlight = { candidate, summary, done }
  }
}
