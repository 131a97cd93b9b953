import { encodeBatchList, type SignedBatch } from "../batches/batch.js"
import { BuildError, ReadError, SubmitError, UnknownOutcomeError } from "../errors/errors.js"
import { checkId } from "../transactions/transaction.js"
import type { Clock } from "./clock.js"
import type { Connection } from "./connection.js"
import type { HttpFailure } from "./http.js"
import type { BatchStatus } from "./model.js"
import { type BatchOutcome, requireCommitted, toOutcome } from "./outcome.js"
import { statusesSchema } from "./schemas.js"
import { idsRequest } from "./wire.js"

export interface WaitOptions {
  /** How long to wait for outcomes in all. Default 60 s. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

export interface SettleOptions extends WaitOptions {
  /** Called once, when the ledger has taken the batches. */
  readonly onTaken?: (() => void) | undefined
}

export interface StatusOptions {
  /** How long the ledger may hold the question while some batches have no outcome. Default: not at all. */
  readonly waitSeconds?: number | undefined
  readonly signal?: AbortSignal | undefined
}

export const DEFAULT_WAIT_MS = 60_000

/** One long poll. Below the 30 s after which proxies commonly cut idle connections. */
const POLL_SECONDS = 20
/** On top of a long poll's own time before the request is given up. */
const POLL_GRACE_MS = 10_000
/** Pause after a poll that came back at once without an outcome: some REST APIs do not hold UNKNOWN batches. */
const POLL_PAUSE_MS = 200

/**
 * How long a batch that the ledger took may stay without an outcome before it is looked at whether it is still known
 * there: a ledger that was killed has lost its queue.
 */
const RESEND_MS = 15_000
/** Pause before batches are handed in again to a ledger that was away or full. */
const RESEND_PAUSE_MS = 1000

/** Hands in batches and finds out what became of them. */
export class Submissions {
  constructor(
    private readonly connection: Connection,
    private readonly clock: Clock,
    private readonly maxBytes: number,
  ) {}

  async submit(batches: readonly SignedBatch[], signal: AbortSignal | undefined): Promise<void> {
    const ids = batches.map((batch) => batch.id)
    const failure = await this.#post(batches, signal)
    if (!failure) return
    if (isCertainRefusal(failure)) {
      throw new SubmitError(refusalCode(failure), failure.message, ids, { cause: failure.cause })
    }
    // Perhaps it arrived and only the answer was lost: then the ledger knows the batches.
    if (await this.#allKnown(ids, signal)) return
    requireCommitted(
      ids.map((batchId) => unknown(batchId, failure.message)),
      failure.cause,
    )
  }

  async settle(batches: readonly SignedBatch[], options: SettleOptions): Promise<BatchOutcome[]> {
    const { signal, timeoutMs = DEFAULT_WAIT_MS, onTaken } = options
    const deadline = this.clock.now() + timeoutMs
    const batchIds = batches.map((batch) => batch.id)
    let outcomes: BatchOutcome[] = []
    let taken = false
    for (;;) {
      const lost = batches.filter((_, i) => isLost(outcomes[i]))
      const failure: Error | undefined = lost.length === 0 ? undefined : await this.#handIn(lost, taken, signal)
      if (!failure && !taken) onTaken?.()
      taken ||= !failure
      const leftMs = Math.max(0, deadline - this.clock.now())
      // After trouble only a look: if the batches are not there, they are handed in again soon.
      outcomes = await this.outcomes(batchIds, { timeoutMs: failure ? 0 : Math.min(leftMs, RESEND_MS), signal })
      const kinds = new Set(outcomes.map((outcome) => outcome.kind))
      if (!kinds.has("unknown") || kinds.has("invalid") || this.clock.now() >= deadline || signal?.aborted)
        return outcomes
      if (failure) await this.clock.sleep(RESEND_PAUSE_MS, signal)
    }
  }

  /** Hands in; returns why it is open whether the ledger took them, throws when it is certain that it never did. */
  async #handIn(
    batches: readonly SignedBatch[],
    takenBefore: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Error | undefined> {
    try {
      await this.submit(batches, signal)
      return undefined
    } catch (error) {
      if (error instanceof UnknownOutcomeError || (takenBefore && error instanceof SubmitError)) return error
      throw error
    }
  }

  async outcomes(batchIds: readonly string[], options: WaitOptions): Promise<BatchOutcome[]> {
    const { signal, timeoutMs = DEFAULT_WAIT_MS } = options
    const deadline = this.clock.now() + timeoutMs
    const found = new Map<string, BatchOutcome>(batchIds.map((batchId) => [batchId, unknown(batchId, "not asked yet")]))
    for (;;) {
      const asked = this.clock.now()
      const answered = await this.#askOnce(found, deadline - asked, signal)
      const kinds = new Set([...found.values()].map((outcome) => outcome.kind))
      if (!answered || !kinds.has("unknown") || kinds.has("invalid") || signal?.aborted) break
      if (this.clock.now() - asked < POLL_PAUSE_MS) await this.clock.sleep(POLL_PAUSE_MS, signal)
      if (this.clock.now() >= deadline || signal?.aborted) break
    }
    return batchIds.map((batchId) => found.get(batchId) as BatchOutcome)
  }

  async statuses(batchIds: readonly string[], { waitSeconds, signal }: StatusOptions): Promise<BatchStatus[]> {
    if (batchIds.length === 0) return []
    for (const batchId of batchIds) checkId(batchId, "batchId")
    const wait = waitSeconds ? Math.floor(waitSeconds) : undefined
    const timeoutMs = wait ? wait * 1000 + POLL_GRACE_MS : this.connection.timeoutMs
    const request = { ...idsRequest("/batch_statuses", batchIds, wait), timeoutMs, signal }
    const body = await this.connection.ask(request, statusesSchema)
    return body.data.map(({ id, status, invalid_transactions }) => ({
      batchId: id,
      status,
      transactions: invalid_transactions.map((t) => ({ transactionId: t.id, message: t.message })),
    }))
  }

  async #post(batches: readonly SignedBatch[], signal: AbortSignal | undefined): Promise<HttpFailure | undefined> {
    if (batches.length === 0) throw new BuildError("BATCH_INVALID", "there are no batches to submit")
    const body = encodeBatchList(batches)
    if (body.length > this.maxBytes) {
      const sizes = `${body.length} bytes, over the limit of ${this.maxBytes}`
      throw new BuildError("LIMIT_EXCEEDED", `the batches make ${sizes}; send them in parts`)
    }
    const { timeoutMs } = this.connection
    const contentType = "application/octet-stream"
    const result = await this.connection.send({
      method: "POST",
      path: "/batches",
      body,
      contentType,
      timeoutMs,
      signal,
    })
    return result.ok ? undefined : result.failure
  }

  async #allKnown(batchIds: readonly string[], signal: AbortSignal | undefined): Promise<boolean> {
    try {
      return (await this.statuses(batchIds, { signal })).every((status) => status.status !== "UNKNOWN")
    } catch (error) {
      if (error instanceof ReadError) return false
      throw error
    }
  }

  /** Asks about the batches without an outcome; false when asking again is no use. */
  async #askOnce(found: Map<string, BatchOutcome>, leftMs: number, signal: AbortSignal | undefined): Promise<boolean> {
    const open = [...found.values()].filter(({ kind }) => kind === "unknown").map(({ batchId }) => batchId)
    const waitSeconds = leftMs > 0 ? Math.max(1, Math.min(POLL_SECONDS, Math.ceil(leftMs / 1000))) : 0
    try {
      for (const status of await this.statuses(open, { waitSeconds, signal })) {
        if (found.has(status.batchId)) found.set(status.batchId, toOutcome(status))
      }
      return true
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      for (const batchId of open) found.set(batchId, unknown(batchId, error.message))
      return error.code !== "REQUEST_REFUSED" && error.code !== "ANSWER_INVALID"
    }
  }
}

/** True for a batch not handed in yet, and for one the ledger does not know, or could not be asked about. */
function isLost(outcome: BatchOutcome | undefined): boolean {
  return outcome === undefined || (outcome.kind === "unknown" && !outcome.pending)
}

/**
 * True when none of the attempts can have been taken: never a connection, a full queue each time, or an answer that says
 * the list was looked at and found wrong (which it would be each time).
 */
function isCertainRefusal(failure: HttpFailure): boolean {
  const judged = failure.kind === "status" && [400, 404, 405, 413, 415].includes(failure.status ?? 0)
  return judged || failure.mayHaveArrived === false
}

const unknown = (batchId: string, reason: string): BatchOutcome => ({
  kind: "unknown",
  batchId,
  reason,
  pending: false,
})

function refusalCode(failure: HttpFailure): "LEDGER_UNREACHABLE" | "QUEUE_FULL" | "BATCH_REFUSED" {
  if (failure.kind === "unreachable") return "LEDGER_UNREACHABLE"
  return failure.status === 429 ? "QUEUE_FULL" : "BATCH_REFUSED"
}
