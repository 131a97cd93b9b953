import { Transaction, TransactionHeader } from "@bandcoin/protos"
import { engine } from "#engine"
import { toHex } from "../bytes/hex.js"
import { verifySignature } from "../signing/verify.js"
import { isId, type SignedTransaction } from "./transaction.js"

/** A value, or in words why there is none. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

export const refuse = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason })

/** Reads a serialized Transaction. Nothing is verified yet: see `checkTransaction`. */
export function decodeTransaction(bytes: Uint8Array): Checked<SignedTransaction> {
  let message: Transaction
  try {
    message = Transaction.decode(bytes)
  } catch {
    return refuse("the bytes are not a serialized transaction")
  }
  return fromTransactionMessage(message)
}

/** From the protobuf message; refuses one whose id has not the form of an id. */
export function fromTransactionMessage(message: Transaction.$Properties): Checked<SignedTransaction> {
  const { header, headerSignature: id, payload } = message
  if (!isId(id)) return refuse("the transaction's header signature is not 128 lower-case hex characters")
  return { ok: true, value: { id, header: header ?? new Uint8Array(), payload: payload ?? new Uint8Array() } }
}

/** Reads a transaction's header. Nothing is verified yet. */
export function decodeTransactionHeader(transaction: SignedTransaction): Checked<TransactionHeader> {
  try {
    return { ok: true, value: TransactionHeader.decode(transaction.header) }
  } catch {
    return refuse("the transaction header does not parse")
  }
}

/** Why a transaction is not its signer's, or undefined: its signer signed the header, which names the payload. */
export function transactionFault(transaction: SignedTransaction, header: TransactionHeader): string | undefined {
  if (!verifySignature(header.signerPublicKey, transaction.header, transaction.id)) {
    return "the transaction's signature is not its signer's"
  }
  if (toHex(engine.sha512(transaction.payload)) !== header.payloadSha512) {
    return "the payload is not the one the transaction header names (payload_sha512)"
  }
  return undefined
}

/**
 * Verifies a transaction by itself: the header parses, its signer signed it, the payload is the one the header names.
 * Says nothing about whether the ledger accepted it.
 */
export function checkTransaction(transaction: SignedTransaction): Checked<TransactionHeader> {
  const header = decodeTransactionHeader(transaction)
  if (!header.ok) return header
  const fault = transactionFault(transaction, header.value)
  return fault === undefined ? header : refuse(fault)
}
