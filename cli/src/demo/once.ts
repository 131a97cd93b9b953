import type { LedgerClient, SignedBatch, SignedTransaction } from "@bandcoin/client"
import type { DemoJournal, StepName } from "./journal.js"

/** A step that moves money, done now or at an earlier start. */
export interface DoneStep {
  readonly transactionId: string
  readonly batchId: string
  /** False: an earlier start did it. */
  readonly now: boolean
}

/**
 * Does a step of the demo at most once, whatever crashes: its ids are on disk before it is sent, and a later start asks
 * the ledger about them. What the ledger does not know, it never executed, since its queue does not outlive it.
 */
export async function doOnce(
  name: StepName,
  journal: DemoJournal,
  ledger: LedgerClient,
  build: () => Promise<{ readonly transaction: SignedTransaction; readonly batch: SignedBatch }>,
): Promise<DoneStep> {
  const earlier = journal.step(name)
  if (earlier !== undefined && (await isCommitted(ledger, earlier.batch_id))) {
    return { transactionId: earlier.transaction_id, batchId: earlier.batch_id, now: false }
  }
  const { transaction, batch } = await build()
  journal.write(name, { transaction_id: transaction.id, batch_id: batch.id })
  await ledger.submitAndWait([batch])
  return { transactionId: transaction.id, batchId: batch.id, now: true }
}

/** A batch still on its way is waited for; the market this runs in has only just begun, so it cannot be long. */
async function isCommitted(ledger: LedgerClient, batchId: string): Promise<boolean> {
  const [status] = await ledger.statuses([batchId])
  if (status?.status !== "PENDING") return status?.status === "COMMITTED"
  const [outcome] = await ledger.outcomes([batchId])
  return outcome?.kind === "committed"
}
