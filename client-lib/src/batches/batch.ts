import { Batch, BatchHeader, BatchList, TransactionHeader } from "@bandcoin/protos"
import { toHex } from "../bytes/hex.js"
import { BuildError } from "../errors/errors.js"
import type { Signer } from "../signing/signer.js"
import { type SignedTransaction, toTransactionMessage } from "../transactions/transaction.js"

/** A batch: transactions that commit together or not at all. */
export interface SignedBatch {
  /** Header signature: 128 lower-case hex characters. Known, and worth keeping, before anything is sent. */
  readonly id: string
  /** Serialized BatchHeader, exactly as signed. */
  readonly header: Uint8Array
  readonly transactions: readonly SignedTransaction[]
}

/**
 * Signs a batch. Its transactions run in the given order, all or none; they may come from many signers, and each must
 * name this signer as its batcher (paper 5.2.1: whoever sends need not be who signed).
 * @throws BuildError `BATCH_INVALID` for no transactions, one given twice, or one made for another batcher.
 */
export function createBatch(options: {
  readonly transactions: readonly SignedTransaction[]
  readonly signer: Signer
}): SignedBatch {
  const { transactions, signer } = options
  if (transactions.length === 0) throw new BuildError("BATCH_INVALID", "a batch needs at least one transaction")
  const ids = transactions.map((transaction) => transaction.id)
  if (new Set(ids).size !== ids.length) throw new BuildError("BATCH_INVALID", "a transaction is in the batch twice")
  for (const transaction of transactions) {
    if (TransactionHeader.decode(transaction.header).batcherPublicKey !== signer.publicKey) {
      throw new BuildError(
        "BATCH_INVALID",
        `transaction ${transaction.id} was made for another batcher (batcherPublicKey)`,
      )
    }
  }
  const header = BatchHeader.encode({ signerPublicKey: signer.publicKey, transactionIds: ids }).finish()
  return { id: toHex(signer.sign(header)), header, transactions }
}

/** The protobuf message. */
export function toBatchMessage(batch: SignedBatch): Batch.$Properties {
  return {
    header: batch.header,
    headerSignature: batch.id,
    transactions: batch.transactions.map(toTransactionMessage),
  }
}

/** Serialized Batch. */
export function encodeBatch(batch: SignedBatch): Uint8Array {
  return Batch.encode(toBatchMessage(batch)).finish()
}

/** Serialized BatchList, the body of `POST /batches`. The ledger takes all of its batches or none. */
export function encodeBatchList(batches: readonly SignedBatch[]): Uint8Array {
  return BatchList.encode({ batches: batches.map(toBatchMessage) }).finish()
}
