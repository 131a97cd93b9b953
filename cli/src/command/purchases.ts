import { decodeContractTransaction, type LedgerClient } from "@bandcoin/client"
import type { AllocatePayload } from "@bandcoin/contract"
import { CliError, notFound } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"

/**
 * A committed purchase.
 * @throws CliError `NOT_FOUND`, `NOT_A_PURCHASE`
 */
export async function requirePurchase(
  ledger: LedgerClient,
  transactionId: string,
): Promise<{ readonly payload: AllocatePayload; readonly signer: string }> {
  const found = await ledger.transaction(transactionId)
  if (found === undefined) {
    throw notFound("no such transaction on the ledger", "look at `bandcoin tx list --action allocate`", {
      transaction_id: transactionId,
    })
  }
  const transaction = decodeContractTransaction(found)
  if (transaction?.payload.action === "allocate") return { payload: transaction.payload, signer: transaction.signer }
  const what = transaction?.payload.action ?? `of the family ${found.fields.familyName}`
  throw new CliError("NOT_A_PURCHASE", EXIT.refused, `the transaction is no purchase, it is ${what}`)
}
