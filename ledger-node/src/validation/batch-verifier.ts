import { hash } from "node:crypto"
import type { DecodedBatch, DecodedTransaction } from "./batch-codec.js"
import { isHeaderSignature, isPublicKey, verifySignature } from "./signatures.js"

/** What a batch may be at most. */
export interface BatchLimits {
  /** Transactions in one batch. */
  readonly transactionsPerBatch: number
  /** Inputs, or outputs, in one transaction header. */
  readonly addressesPerTransaction: number
  /** Dependencies in one transaction header. */
  readonly dependenciesPerTransaction: number
  /** Bytes of one transaction's payload. */
  readonly payloadBytes: number
}

/**
 * Why the batch is not what it says, or undefined. Checks shape and limits, then digests and signatures: the cheap
 * refusals come first. A batch without transactions passes, as the published validator lets it.
 */
export function refuseBatch(batch: DecodedBatch, limits: BatchLimits): string | undefined {
  return refuseShape(batch, limits) ?? refuseContents(batch)
}

function refuseShape(batch: DecodedBatch, limits: BatchLimits): string | undefined {
  const { batchId, header, transactions } = batch
  if (!isHeaderSignature(batchId)) return "the batch signature is not 128 lower-case hex characters"
  if (!isPublicKey(header.signerPublicKey)) return "the batch signer is not a compressed public key in lower-case hex"
  if (transactions.length > limits.transactionsPerBatch) {
    return `the batch has ${transactions.length} transactions; at most ${limits.transactionsPerBatch} are taken`
  }
  if (header.transactionIds.length !== transactions.length) {
    return `the batch header names ${header.transactionIds.length} transactions, the batch has ${transactions.length}`
  }
  const seen = new Set<string>()
  for (const [index, transaction] of transactions.entries()) {
    if (header.transactionIds[index] !== transaction.transactionId) {
      return `transaction ${index} is not the one the batch header names`
    }
    if (seen.has(transaction.transactionId)) return `transaction ${index} stands in the batch twice`
    seen.add(transaction.transactionId)
    const refused = refuseTransactionShape(transaction, header.signerPublicKey, limits)
    if (refused !== undefined) return `transaction ${index}: ${refused}`
  }
  return undefined
}

function refuseTransactionShape(
  { transactionId, header, payload }: DecodedTransaction,
  batchSigner: string,
  limits: BatchLimits,
): string | undefined {
  if (!isHeaderSignature(transactionId)) return "its signature is not 128 lower-case hex characters"
  if (!isPublicKey(header.signerPublicKey)) return "its signer is not a compressed public key in lower-case hex"
  if (header.batcherPublicKey !== batchSigner) return "its batcher public key is not the signer of the batch"
  const addresses = Math.max(header.inputs.length, header.outputs.length)
  if (addresses > limits.addressesPerTransaction) {
    return `it names ${addresses} addresses; at most ${limits.addressesPerTransaction} are taken`
  }
  if (header.dependencies.length > limits.dependenciesPerTransaction) {
    return `it has ${header.dependencies.length} dependencies; at most ${limits.dependenciesPerTransaction} are taken`
  }
  if (payload.length > limits.payloadBytes) {
    return `its payload has ${payload.length} bytes; at most ${limits.payloadBytes} are taken`
  }
  return undefined
}

/** Digests and signatures: the part worth doing on another core. */
function refuseContents(batch: DecodedBatch): string | undefined {
  if (!verifySignature(batch.headerBytes, batch.batchId, batch.header.signerPublicKey)) {
    return "the batch signature does not verify"
  }
  for (const [index, { transactionId, headerBytes, header, payload }] of batch.transactions.entries()) {
    if (!verifySignature(headerBytes, transactionId, header.signerPublicKey)) {
      return `transaction ${index}: its signature does not verify`
    }
    if (hash("sha512", payload, "hex") !== header.payloadSha512) {
      return `transaction ${index}: its payload is not the one the header was signed for`
    }
  }
  return undefined
}
