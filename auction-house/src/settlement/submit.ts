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
  /** When the ledger does not take them, or a whole round of waiting has brought no fate: the batches that lack one. */
  readonly onStillUnknown?: (batchIds: readonly string[]) => Promise<void>
  /** One round of waiting. Default 20 s. */
  readonly roundMs?: number
  readonly pauseMs?: number
}

/**
 * Batches in one POST, and their transactions' bytes: a Sawtooth REST API takes 10 MB. A batch that is larger goes alone.
 */
const BATCHES_PER_SUBMISSION = 500
const BYTES_PER_SUBMISSION = 4 * 1024 * 1024

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
  let most = BATCHES_PER_SUBMISSION
  for (;;) {
    const open = batches.filter((batch) => !fates.has(batch.id))
    if (open.length === 0) return fates
    for (const part of partsOf(open, most)) {
      if (await give(ledger, part, fates, signal)) continue
      // Its queue is full, or it is away: what it has comes first, and a shorter list finds a place sooner.
      most = Math.max(1, Math.floor(Math.min(most, part.length) / 2))
      await options.onStillUnknown?.(open.map((batch) => batch.id))
      break
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

function partsOf(batches: readonly SignedBatch[], most: number): SignedBatch[][] {
  const parts: SignedBatch[][] = []
  let bytes = 0
  for (const batch of batches) {
    const own = batch.transactions.reduce((sum, { header, payload }) => sum + header.length + payload.length, 0)
    const part = parts.at(-1)
    if (part === undefined || part.length >= most || bytes + own > BYTES_PER_SUBMISSION) {
      parts.push([batch])
      bytes = own
    } else {
      part.push(batch)
      bytes += own
    }
  }
  return parts
}

/** False when the ledger takes nothing for the moment. */
async function give(
  ledger: SubmissionLedger,
  batches: readonly SignedBatch[],
  fates: Map<string, Fate>,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await ledger.submit(batches, { signal })
    return true
  } catch (error) {
    if (error instanceof SubmitError && error.code === "BATCH_REFUSED") {
      // At the door: it will never be judged. One by one, to find which it is.
      if (batches.length === 1) {
        fates.set(batches[0]?.id ?? "", { kind: "invalid", refused: [{ transactionId: "", message: error.message }] })
        return true
      }
      for (const batch of batches) if (!(await give(ledger, [batch], fates, signal))) return false
      return true
    }
    if (error instanceof SubmitError || error instanceof UnknownOutcomeError) return false // the next round
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
