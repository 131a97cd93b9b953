import { SubmitError } from "../errors/errors.js"
import { type Clock, systemClock } from "../rest/clock.js"
import type { LedgerClient } from "../rest/ledger-client.js"
import type { BatchOutcome } from "../rest/outcome.js"
import type { Signer } from "../signing/signer.js"
import { type BulkChunk, type BulkPlan, checkPlan, chunkBatch } from "./plan.js"

export interface ExecuteBulkOptions {
  readonly ledger: LedgerClient
  readonly signer: Signer
  /** The consumers the plan was made for, in the same order. */
  readonly consumers: readonly string[]
  /**
   * Transactions under way at a time: while the ledger executes one, the next is made and sent. Default 3: with 50,000
   * consumers each that is 11 MB in the ledger's queue.
   */
  readonly window?: number | undefined
  /** For all of it. Default 5 min. */
  readonly timeoutMs?: number | undefined
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
  readonly clock?: Clock | undefined
}

/** Told after each transaction that is sent or has an outcome. */
export interface BulkProgress {
  readonly chunk: number
  readonly state: "sent" | "committed" | "refused" | "unknown"
  readonly unitsCommitted: number
  readonly units: number
}

/** What became of one transaction of the purchase. */
export type ChunkOutcome = BulkChunk & {
  readonly state: "committed" | "refused" | "unknown"
  /** Why it is not committed. */
  readonly reason?: string
}

export interface BulkResult {
  /** True when everything was bought. */
  readonly complete: boolean
  readonly unitsCommitted: number
  /** Bandcoins paid for what was bought. */
  readonly paid: number
  /** In the order of the plan. */
  readonly chunks: readonly ChunkOutcome[]
}

const DEFAULT_WINDOW = 3
const DEFAULT_TIMEOUT_MS = 300_000
/** Pause before a transaction is handed in again to a ledger that was full or away. */
const PAUSE_MS = 1000

/**
 * Carries a plan out, or takes an interrupted one up again: asks the ledger what it already has, and sends the rest,
 * several transactions at a time. A transaction that was sent before is the same transaction, so nothing is bought twice
 * however often this runs. After a refusal (say, the provider posted a new offer) nothing further is sent; what was
 * bought stays bought, and the rest needs a new plan.
 * @throws BuildError when plan, consumers and signer do not belong together. Everything else is in the result.
 */
export async function executeBulkPlan(plan: BulkPlan, options: ExecuteBulkOptions): Promise<BulkResult> {
  checkPlan(plan, options.consumers, options.signer)
  const run = new BulkRun(plan, options)
  await run.askAboutAll()
  await Promise.all(Array.from({ length: options.window ?? DEFAULT_WINDOW }, () => run.work()))
  return run.result()
}

/** The consumers that hold no grant after a run, for a new plan. */
export function unboughtConsumers(result: BulkResult, consumers: readonly string[]): string[] {
  return result.chunks
    .filter((chunk) => chunk.state !== "committed")
    .flatMap(({ from, count }) => consumers.slice(from, from + count))
}

class BulkRun {
  readonly #plan: BulkPlan
  readonly #options: ExecuteBulkOptions
  readonly #clock: Clock
  readonly #deadline: number
  readonly #outcomes: ChunkOutcome[]
  /** Chunks nobody works on yet, in order. */
  readonly #waiting: number[]
  #refused = false

  constructor(plan: BulkPlan, options: ExecuteBulkOptions) {
    this.#plan = plan
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#deadline = this.#clock.now() + (options.timeoutMs ?? DEFAULT_TIMEOUT_MS)
    this.#outcomes = plan.chunks.map((chunk) => ({ ...chunk, state: "unknown", reason: "not sent" }))
    this.#waiting = plan.chunks.map((_, index) => index)
  }

  /** What the ledger has already, from an earlier run. */
  async askAboutAll(): Promise<void> {
    const ids = this.#plan.chunks.map(({ batchId }) => batchId)
    const outcomes = await this.#options.ledger.outcomes(ids, { timeoutMs: 0, signal: this.#options.signal })
    outcomes.forEach((outcome, index) => {
      if (outcome.kind === "unknown") return
      this.#waiting.splice(this.#waiting.indexOf(index), 1)
      this.#settle(index, outcome)
    })
  }

  /** Takes one chunk after another until none is left, something was refused, or time is up. */
  async work(): Promise<void> {
    while (!this.#refused && !this.#over) {
      const index = this.#waiting.shift()
      if (index === undefined) return
      await this.#buy(index)
    }
  }

  result(): BulkResult {
    const committed = this.#outcomes.filter((chunk) => chunk.state === "committed")
    return {
      complete: committed.length === this.#outcomes.length,
      unitsCommitted: this.#unitsCommitted,
      paid: committed.reduce((sum, chunk) => sum + chunk.price, 0),
      chunks: this.#outcomes,
    }
  }

  async #buy(index: number): Promise<void> {
    const { ledger, consumers, signer, signal } = this.#options
    const batch = chunkBatch(this.#plan, index, consumers, signer)
    const onTaken = (): void => this.#tell(index, "sent")
    for (;;) {
      const timeoutMs = Math.max(0, this.#deadline - this.#clock.now())
      try {
        const [outcome] = await ledger.settle([batch], { timeoutMs, signal, onTaken })
        this.#settle(index, outcome as BatchOutcome)
        return
      } catch (error) {
        if (!(error instanceof SubmitError)) throw error
        if (error.code === "BATCH_REFUSED" || this.#over) {
          this.#settle(index, { kind: "unknown", batchId: batch.id, reason: error.message, pending: false })
          return
        }
        // Full, or away: the ledger took nothing, so handing in again is right.
        await this.#clock.sleep(PAUSE_MS, signal)
      }
    }
  }

  #settle(index: number, outcome: BatchOutcome): void {
    const chunk = this.#plan.chunks[index] as BulkChunk
    if (outcome.kind === "committed") this.#outcomes[index] = { ...chunk, state: "committed" }
    else if (outcome.kind === "unknown") this.#outcomes[index] = { ...chunk, state: "unknown", reason: outcome.reason }
    else {
      this.#refused = true
      const reason = outcome.refused.map(({ message }) => message).join("; ")
      this.#outcomes[index] = { ...chunk, state: "refused", reason }
    }
    this.#tell(index, (this.#outcomes[index] as ChunkOutcome).state)
  }

  #tell(chunk: number, state: BulkProgress["state"]): void {
    this.#options.onProgress?.({ chunk, state, unitsCommitted: this.#unitsCommitted, units: this.#plan.units })
  }

  get #unitsCommitted(): number {
    return this.#outcomes.reduce((sum, chunk) => sum + (chunk.state === "committed" ? chunk.count : 0), 0)
  }

  get #over(): boolean {
    return this.#clock.now() >= this.#deadline || this.#options.signal?.aborted === true
  }
}
