import { type Action, decodePayload, FAMILY_NAME, type Payload } from "@bandcoin/contract"
import { ReadError } from "../errors/errors.js"
import type { LedgerClient } from "../rest/ledger-client.js"
import type { LedgerTransaction } from "../rest/model.js"

/** A committed transaction of the contract, decoded. */
export interface ContractTransaction {
  readonly transactionId: string
  /** Who signed, and paid if it was a purchase. */
  readonly signer: string
  /** Who put it into a batch. */
  readonly batcher: string
  readonly nonce: string
  readonly payload: Payload
}

export interface HistoryFilter {
  /** Signed by this account, or naming it as `provider`. */
  readonly account?: string | undefined
  readonly action?: Action | undefined
  /** Oldest first. Default: newest first. */
  readonly oldestFirst?: boolean | undefined
}

/** The contract's transaction in a ledger transaction; undefined for one of another family. */
export function decodeContractTransaction(transaction: LedgerTransaction): ContractTransaction | undefined {
  const { fields } = transaction
  if (fields.familyName !== FAMILY_NAME) return undefined
  const payload = decodePayload(transaction.payload)
  // Only what the contract took is in a block.
  if (!payload.ok) throw new ReadError("ANSWER_INVALID", `transaction ${transaction.id}: ${payload.error.message}`)
  return {
    transactionId: transaction.id,
    signer: fields.signerPublicKey,
    batcher: fields.batcherPublicKey,
    nonce: fields.nonce,
    payload: payload.value,
  }
}

/** The contract's committed transactions. Reads only as far as the caller iterates. */
export async function* readHistory(
  ledger: LedgerClient,
  filter: HistoryFilter = {},
): AsyncGenerator<ContractTransaction> {
  const { account, action, oldestFirst } = filter
  for await (const transaction of ledger.transactions({ reverse: oldestFirst })) {
    const decoded = decodeContractTransaction(transaction)
    if (!decoded || (action !== undefined && decoded.payload.action !== action)) continue
    if (account !== undefined && decoded.signer !== account && decoded.payload.provider !== account) continue
    yield decoded
  }
}
