import {
  type LedgerClient,
  type RefusedTransaction,
  type SignedBatch,
  SubmitError,
  UnknownOutcomeError,
} from "@bandcoin/client"

/** The last word of the ledger on a batch. */
export type Fate =
  | { readonly kind: "committed" }
  | { readonly kind: "invalid"; readonly refused: readonly RefusedTransaction[] }

/** The part of the ledger's client that settling needs. */
export type SubmissionLedger = Pick<LedgerClient, "submit" | "outcomes">

export interface SubmissionOptions {
  readonly signal: AbortSignal
  /** After each time the ledger was given the batches that have no fate yet. */
  readonly onSubmitted?: () => void
  /** When a whole round of waiting has brought no fate: the batches that still lack one. */
  readonly onStillUnknown?: (batchIds: readonly string[]) => Promise<void>
  /** One round of waiting. Default 20 s. */
  readonly roundMs?: number
  readonly pauseMs?: number
}

/** Batches in one POST: at 2 KB each this stays far below what a ledger takes. */
const BATCHES_PER_SUBMISSION = 500

/**
 * Gives batches to the ledger until it has judged each of them, for as long as that takes: the same batch given again
 * is the same batch, so nothing happens twice. A batch the ledger has forgotten (it was killed) is given again.
 * @throws the signal's reason when aborted.
 */
export async function submitUntilJudged(
  ledger: SubmissionLedger,
  batches: readonly SignedBatch[],
  options: SubmissionOptions,
): Promise<Map<string, Fate>> {
  const fates = new Map<string, Fate>()
  const { signal } = options
  for (;;) {
    const open = batches.filter((batch) => !fates.has(batch.id))
    if (open.length === 0) return fates
    for (let at = 0; at < open.length; at += BATCHES_PER_SUBMISSION) {
      await give(ledger, open.slice(at, at + BATCHES_PER_SUBMISSION), fates, signal)
    }
    options.onSubmitted?.()
    await askFor(ledger, open, fates, options)
    signal.throwIfAborted()
    const left = open.filter((batch) => !fates.has(batch.id)).map((batch) => batch.id)
    if (left.length === 0) return fates
    await options.onStillUnknown?.(left)
    await new Promise((resolve) => setTimeout(resolve, options.pauseMs ?? 500))
  }
}

async function give(
  ledger: SubmissionLedger,
  batches: readonly SignedBatch[],
  fates: Map<string, Fate>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await ledger.submit(batches, { signal })
  } catch (error) {
    if (error instanceof SubmitError && error.code === "BATCH_REFUSED") {
      // At the door: it will never be judged. One by one, to find which it is.
      if (batches.length > 1) for (const batch of batches) await give(ledger, [batch], fates, signal)
      else
        fates.set(batches[0]?.id ?? "", { kind: "invalid", refused: [{ transactionId: "", message: error.message }] })
      return
    }
    if (error instanceof SubmitError || error instanceof UnknownOutcomeError) return // away or full: the next round
    throw error
  }
}

async function askFor(
  ledger: SubmissionLedger,
  batches: readonly SignedBatch[],
  fates: Map<string, Fate>,
  { signal, roundMs = 20_000 }: SubmissionOptions,
): Promise<void> {
  const deadline = Date.now() + roundMs
  for (;;) {
    const open = batches.filter((batch) => !fates.has(batch.id)).map((batch) => batch.id)
    const leftMs = deadline - Date.now()
    if (open.length === 0 || leftMs <= 0 || signal.aborted) return
    let judged = 0
    let forgotten = false
    for (const outcome of await ledger.outcomes(open, { timeoutMs: Math.min(leftMs, 2_000), signal })) {
      if (outcome.kind === "committed") fates.set(outcome.batchId, { kind: "committed" })
      else if (outcome.kind === "invalid") fates.set(outcome.batchId, { kind: "invalid", refused: outcome.refused })
      else {
        forgotten ||= outcome.reason === "UNKNOWN"
        continue
      }
      judged++
    }
    if (judged === 0 && forgotten) return // the ledger does not know it: give it again
  }
}
