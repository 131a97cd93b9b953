import {
  addressesTouched,
  decodePayload,
  encodePayload,
  FAMILY_NAME,
  FAMILY_VERSION,
  type Payload,
} from "@bandcoin/contract"
import { BuildError } from "../errors/errors.js"
import { type SignedTransaction, type SigningOptions, signTransaction } from "../transactions/transaction.js"

/** What a transaction of the contract is made of. */
export interface ContractTransactionOptions extends SigningOptions {
  readonly payload: Payload
}

/**
 * Signs a transaction of the bandwidth contract. The payload is checked as the contract itself checks it, so a payload
 * that can be seen to be wrong without the ledger never leaves this process.
 * @throws BuildError `PAYLOAD_INVALID` with the field at fault.
 */
export function createTransaction({ payload, ...signing }: ContractTransactionOptions): SignedTransaction {
  const bytes = encodePayload(payload)
  const decoded = decodePayload(bytes)
  if (!decoded.ok) {
    const { code, message, field } = decoded.error
    throw new BuildError("PAYLOAD_INVALID", `${message} (${code})`, { field })
  }
  const { inputs, outputs } = addressesTouched(payload, signing.signer.publicKey)
  const content = { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs, outputs, payload: bytes }
  return signTransaction(content, signing)
}
