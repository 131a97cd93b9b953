import { equalBytes } from "../bytes/compare.js"
import { verifySignature } from "../signing/verify.js"
import type { SignedTransaction } from "../transactions/transaction.js"
import type { Located } from "./locate.js"

/**
 * Undefined when the chain of signatures from the block to the transaction holds: the validator signed the block, the
 * block names the batch, the batcher signed the batch, the batch names the transaction, and the transaction in it is
 * the one given. Otherwise what does not hold.
 */
export function inclusionFault({ block, batch }: Located, transaction: SignedTransaction): string | undefined {
  if (!verifySignature(block.signerPublicKey, block.header, block.id)) {
    return `the signature of block ${block.blockNum} is not its validator's`
  }
  const named = block.batches.map(({ id }) => id)
  if (named.length !== block.batchIds.length || named.some((id, i) => id !== block.batchIds[i])) {
    return `block ${block.blockNum} names other batches than it holds`
  }
  if (!verifySignature(batch.signerPublicKey, batch.header, batch.id)) {
    return `the signature of batch ${batch.id} is not its batcher's`
  }
  const held = batch.transactions.map(({ id }) => id)
  if (held.length !== batch.transactionIds.length || held.some((id, i) => id !== batch.transactionIds[i])) {
    return `batch ${batch.id} names other transactions than it holds`
  }
  const inside = batch.transactions.find(({ id }) => id === transaction.id)
  if (!inside || !equalBytes(inside.header, transaction.header) || !equalBytes(inside.payload, transaction.payload)) {
    return `the transaction in batch ${batch.id} is another one`
  }
  if (inside.fields.batcherPublicKey !== batch.signerPublicKey) {
    return `the transaction was made for another batcher than that of batch ${batch.id}`
  }
  return undefined
}
