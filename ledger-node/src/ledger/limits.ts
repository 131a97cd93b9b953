import { z } from "zod"

const count = z.int().positive()

/** Every limit of the ledger, with the reason for its default. All can be set when the node is started. */
export const ledgerLimitsSchema = z.strictObject({
  /** Transactions in one batch. A batch is atomic, so it is also what one block must take at once. */
  transactionsPerBatch: count.default(10_000),
  /** Inputs, or outputs, of one transaction. The contract needs two; settings need four. */
  addressesPerTransaction: count.default(1_000),
  /** Dependencies of one transaction. */
  dependenciesPerTransaction: count.default(1_000),
  /** Payload of one transaction: 100,000 consumer keys are 7 MB. */
  payloadBytes: count.default(16 * 1024 * 1024),
  /** Body of one POST, and content of one message on the component endpoint. */
  bodyBytes: count.default(64 * 1024 * 1024),
  /** Batches accepted and not yet judged; above it clients are told to come back. */
  queuedBatches: count.default(10_000),
  /** Bytes of those batches: what a full queue may hold of memory. */
  queuedBytes: count.default(256 * 1024 * 1024),
  /** Batches that wait for a transaction they depend on, or for a processor of their family. */
  waitingBatches: count.default(1_000),
  /** Seconds after which a batch that still waits for a transaction it depends on is forgotten. */
  waitingSeconds: count.default(600),
  /** Refused batches whose reason is kept for those who ask. */
  refusedBatchesKept: count.default(10_000),
  /** Transactions in one block, so that a block is built and written in a fraction of a second. */
  transactionsPerBlock: count.default(10_000),
  /** Bytes of the batches of one block; the first batch may exceed it alone. */
  blockBytes: count.default(16 * 1024 * 1024),
})

export type LedgerLimits = z.infer<typeof ledgerLimitsSchema>
