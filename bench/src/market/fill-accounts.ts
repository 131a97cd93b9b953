import { createBatch, type LedgerClient, type Signer, signTransaction } from "@bandcoin/client"
import { addressesTouched, encodePayload, FAMILY_NAME, FAMILY_VERSION } from "@bandcoin/contract"
import { signerNamed } from "./keys.js"

/** Accounts created by one batch, and batches under way: some seconds of work for the ledger, well below its limits. */
const PER_BATCH = 1_000
const IN_FLIGHT = 4

/**
 * Creates accounts until the ledger holds `count` that were made here, so that later points are measured among so many.
 * `from` is how many there are already.
 */
export async function fillAccounts(
  ledger: LedgerClient,
  batcher: Signer,
  from: number,
  count: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const payload = encodePayload({ action: "create" })
  let next = from
  const loop = async (): Promise<void> => {
    while (next < count) {
      const first = next
      next = Math.min(count, next + PER_BATCH)
      const transactions = Array.from({ length: next - first }, (_, n) => {
        const signer = signerNamed(`filler-${first + n}`)
        const content = { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, payload }
        const addresses = addressesTouched({ action: "create" }, signer.publicKey)
        return signTransaction({ ...content, ...addresses }, { signer, batcherPublicKey: batcher.publicKey })
      })
      await ledger.submitAndWait([createBatch({ transactions, signer: batcher })])
      onProgress(next)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, loop))
}
