import { Batch, BatchHeader, BatchList } from "@bandcoin/protos"
import { verifySignature } from "../signing/verify.js"
import { type Checked, checkTransaction, fromTransactionMessage, refuse } from "../transactions/check.js"
import { isId, type SignedTransaction } from "../transactions/transaction.js"
import type { SignedBatch } from "./batch.js"

/** Reads a serialized Batch. Nothing is verified yet: see `checkBatch`. */
export function decodeBatch(bytes: Uint8Array): Checked<SignedBatch> {
  let message: Batch
  try {
    message = Batch.decode(bytes)
  } catch {
    return refuse("the bytes are not a serialized batch")
  }
  return fromBatchMessage(message)
}

/** Reads a serialized BatchList. Nothing is verified yet. */
export function decodeBatchList(bytes: Uint8Array): Checked<SignedBatch[]> {
  let message: BatchList
  try {
    message = BatchList.decode(bytes)
  } catch {
    return refuse("the bytes are not a serialized batch list")
  }
  const batches: SignedBatch[] = []
  for (const batch of message.batches) {
    const read = fromBatchMessage(batch)
    if (!read.ok) return read
    batches.push(read.value)
  }
  return { ok: true, value: batches }
}

function fromBatchMessage(message: Batch.$Properties): Checked<SignedBatch> {
  const { header, headerSignature: id } = message
  if (!isId(id)) return refuse("the batch's header signature is not 128 lower-case hex characters")
  const transactions: SignedTransaction[] = []
  for (const transaction of message.transactions ?? []) {
    const read = fromTransactionMessage(transaction)
    if (!read.ok) return read
    transactions.push(read.value)
  }
  return { ok: true, value: { id, header: header ?? new Uint8Array(), transactions } }
}

/**
 * Verifies a batch as the ledger's door does: its signer signed it, it names exactly its transactions in order, every
 * transaction is sound and was made for this batcher.
 */
export function checkBatch(batch: SignedBatch): Checked<BatchHeader> {
  let header: BatchHeader
  try {
    header = BatchHeader.decode(batch.header)
  } catch {
    return refuse("the batch header does not parse")
  }
  if (!verifySignature(header.signerPublicKey, batch.header, batch.id)) {
    return refuse("the batch's signature is not its signer's")
  }
  const ids = batch.transactions.map((transaction) => transaction.id)
  if (ids.length === 0) return refuse("the batch has no transactions")
  if (ids.length !== header.transactionIds.length || ids.some((id, i) => id !== header.transactionIds[i])) {
    return refuse("the batch header names other transactions than the batch holds")
  }
  for (const transaction of batch.transactions) {
    const checked = checkTransaction(transaction)
    if (!checked.ok) return checked
    if (checked.value.batcherPublicKey !== header.signerPublicKey) {
      return refuse(`transaction ${transaction.id} was made for another batcher`)
    }
  }
  return { ok: true, value: header }
}
