import { InvalidTransactionError, type RefusedTransaction, UnknownOutcomeError } from "../errors/errors.js"
import type { BatchStatus } from "./model.js"

/**
 * What became of one batch:
 * - `committed`: in a block, for good
 * - `invalid`: refused, for good; nothing changed
 * - `unknown`: neither is known yet; `reason` says what the ledger last said, `pending` whether it has the batch
 */
export type BatchOutcome =
  | { readonly kind: "committed"; readonly batchId: string }
  | { readonly kind: "invalid"; readonly batchId: string; readonly refused: readonly RefusedTransaction[] }
  | { readonly kind: "unknown"; readonly batchId: string; readonly reason: string; readonly pending: boolean }

/** A status as an outcome; PENDING and UNKNOWN are `unknown`, with the ledger's reason for waiting if it gave one. */
export function toOutcome(status: BatchStatus): BatchOutcome {
  const { batchId } = status
  if (status.status === "COMMITTED") return { kind: "committed", batchId }
  if (status.status === "INVALID") return { kind: "invalid", batchId, refused: status.transactions }
  const waitsFor = status.transactions.map((transaction) => transaction.message).join("; ")
  const reason = waitsFor ? `${status.status}: ${waitsFor}` : status.status
  return { kind: "unknown", batchId, reason, pending: status.status === "PENDING" }
}

/**
 * Returns when every batch committed.
 * @throws InvalidTransactionError for the first refused batch, else UnknownOutcomeError for those without an outcome.
 */
export function requireCommitted(outcomes: readonly BatchOutcome[], cause?: unknown): void {
  for (const outcome of outcomes) {
    if (outcome.kind === "invalid") throw new InvalidTransactionError(outcome.batchId, outcome.refused)
  }
  const open = outcomes.filter((outcome) => outcome.kind === "unknown")
  const first = open[0]
  if (!first) return
  const count = open.length > 1 ? ` (and ${open.length - 1} more)` : ""
  throw new UnknownOutcomeError(
    `batch ${first.batchId}${count} has no outcome yet: ${first.reason}`,
    open.map((outcome) => outcome.batchId),
    cause === undefined ? undefined : { cause },
  )
}
