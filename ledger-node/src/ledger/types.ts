import type { Batch, Block, Event, Transaction, TransactionHeader, TransactionReceipt } from "@bandcoin/protos"
import type { LedgerStep } from "./step-clock.js"

/** 70 lower-case hex characters: a leaf of the state tree. */
export type Address = string

/** 128 lower-case hex characters: the header signature of a block, a batch or a transaction. */
export type HeaderSignature = string

/** Why one transaction of a batch was refused; `message` comes from the transaction processor. */
export interface InvalidTransaction {
  readonly transactionId: HeaderSignature
  readonly message: string
  readonly extendedData: Uint8Array
}

export type BatchStatusWord = "COMMITTED" | "INVALID" | "PENDING" | "UNKNOWN"

/**
 * Where a batch is. `invalidTransactions` is filled for INVALID; for PENDING it names the transactions that wait for a
 * transaction processor nobody has registered, with the reason in words, so that a client never waits in silence.
 */
export interface BatchStatus {
  readonly batchId: HeaderSignature
  readonly status: BatchStatusWord
  readonly invalidTransactions: readonly InvalidTransaction[]
}

/** What became of a BatchList handed in. All of its batches are queued, or none is. */
export type SubmitResult =
  | { readonly ok: true; readonly batchIds: readonly HeaderSignature[] }
  | { readonly ok: false; readonly reason: SubmitRefusal; readonly message: string }

/**
 * - `undecodable`: the bytes are not a BatchList, or one of its headers does not parse
 * - `empty`: no bytes at all
 * - `invalid`: a signature, key, id, digest or structural rule does not hold, or a limit is exceeded
 * - `queue_full`: back-pressure; the same list may be handed in again after `retryAfterSeconds`
 * - `stopping`: the ledger is shutting down
 */
export type SubmitRefusal = "undecodable" | "empty" | "invalid" | "queue_full" | "stopping"

/** A block as the journal holds it; batches are read apart, because they can be megabytes. */
export interface BlockSummary {
  readonly blockId: HeaderSignature
  readonly blockNum: number
  readonly previousBlockId: string
  readonly stateRootHash: string
  readonly signerPublicKey: string
  readonly consensus: Uint8Array
  readonly batchIds: readonly HeaderSignature[]
  /** The serialized BlockHeader, as signed. */
  readonly header: Uint8Array
}

/** The chain from genesis to the head. Single node, one chain: a block number names one block for ever. */
export interface ChainReader {
  readonly head: BlockSummary
  blockByNum(blockNum: number): BlockSummary | undefined
  blockById(blockId: HeaderSignature): BlockSummary | undefined
  /** The block that holds the batch. */
  blockOfBatch(batchId: HeaderSignature): BlockSummary | undefined
  /** The block that holds the transaction. */
  blockOfTransaction(transactionId: HeaderSignature): BlockSummary | undefined
  /** The whole protobuf block with its batches. */
  block(summary: BlockSummary): Block
  /** The batches of a block in their order, each read when it is taken: a block may be larger than its reader's memory. */
  batchesOf(summary: BlockSummary): Iterable<Batch>
  batch(batchId: HeaderSignature): Batch | undefined
  transaction(transactionId: HeaderSignature): Transaction | undefined
  hasBatch(batchId: HeaderSignature): boolean
  hasTransaction(transactionId: HeaderSignature): boolean
  receipt(transactionId: HeaderSignature): TransactionReceipt | undefined
  /** Receipts of all transactions of a block, in block order. */
  receiptsOfBlock(summary: BlockSummary): TransactionReceipt[]
}

export interface StateEntry {
  readonly address: Address
  readonly data: Uint8Array
}

/** Every state the chain ever had, addressed by the number of the block that made it. */
export interface StateReader {
  get(address: Address, blockNum: number): Uint8Array | undefined
  /**
   * Leaves under `prefix` (0 to 70 hex characters, even length) as of `blockNum`, in address order or its reverse, from
   * `start` (inclusive) on. Lazy: reads only what is taken.
   */
  list(
    prefix: string,
    blockNum: number,
    options?: { readonly start?: Address; readonly reverse?: boolean },
  ): Iterable<StateEntry>
  /** A block whose state has this root, or undefined. */
  blockNumOfRoot(stateRootHash: string): number | undefined
}

/** A block that has just become durable, with what its transactions did. */
export interface CommittedBlock {
  readonly summary: BlockSummary
  readonly receipts: readonly TransactionReceipt[]
}

/** One transaction family a processor serves. */
export interface Registration {
  readonly family: string
  readonly version: string
  readonly namespaces: readonly string[]
}

/** What a processor is given. The bytes are views into the batch as it arrived: read them, do not write them. */
export interface ProcessRequest {
  readonly header: TransactionHeader
  /** The header as signed. */
  readonly headerBytes: Uint8Array
  readonly payload: Uint8Array
  readonly signature: HeaderSignature
  readonly contextId: string
}

export type ProcessResult =
  | { readonly status: "OK" }
  | { readonly status: "INVALID_TRANSACTION"; readonly message: string; readonly extendedData?: Uint8Array }
  /** The processor could not judge; the transaction is tried again, a limited number of times. */
  | { readonly status: "INTERNAL_ERROR"; readonly message: string }
  /** The processor went away; the transaction waits for the next one that registers for its family. */
  | { readonly status: "DISCONNECTED"; readonly message: string }

/** A processor of transactions, in this process or at the other end of a socket. */
export interface FamilyProcessor {
  /** Shown in logs and in the status of waiting batches. */
  readonly name: string
  process(request: ProcessRequest, context: TransactionContext): Promise<ProcessResult>
}

/** An address outside the transaction's inputs or outputs, or one that is no address. */
export class AuthorizationError extends Error {
  override readonly name = "AuthorizationException"
  constructor(
    readonly addresses: readonly string[],
    verb: "get" | "set" | "delete",
  ) {
    super(`Tried to ${verb} unauthorized address ${addresses.join(",")}`)
  }
}

/**
 * The state one running transaction sees: what was committed, under what earlier transactions of the same block did,
 * under what it did itself. Reads are limited to the inputs of its header, writes to its outputs.
 */
export interface TransactionContext {
  readonly contextId: string
  /** One entry for each address asked for, in that order; `data` is empty where nothing is stored. */
  get(addresses: readonly string[]): StateEntry[]
  /** Writes all entries or, when one is not authorized, none. Returns the addresses written. */
  set(entries: readonly { readonly address: string; readonly data: Uint8Array }[]): Address[]
  /** Returns the addresses that were set and now are not. */
  delete(addresses: readonly string[]): Address[]
  addEvent(event: Event): void
  addReceiptData(data: Uint8Array): void
}

/** Who serves which family. Processors come and go while the ledger runs. */
export interface ProcessorRegistry {
  /** Several processors may serve one family; each transaction goes to one of them. Returns the way to take it back. */
  register(registration: Registration, processor: FamilyProcessor): () => void
  registered(): readonly Registration[]
  /** Contexts of transactions being processed now, by id (the component endpoint's state messages name them). */
  context(contextId: string): TransactionContext | undefined
}

/** What the REST API and the component endpoint ask of the ledger. */
export interface Ledger {
  readonly chain: ChainReader
  readonly state: StateReader
  readonly processors: ProcessorRegistry
  /** Seconds a client should wait after `queue_full`. */
  readonly retryAfterSeconds: number
  /**
   * Checks a serialized BatchList (structure, keys, signatures, digests, limits) and queues it. The array must not be
   * written to afterwards: the ledger keeps views into it. Batches already queued or committed are acknowledged again
   * and not queued twice.
   */
  submit(batchList: Uint8Array): Promise<SubmitResult>
  /** In the order of `batchIds`. */
  statuses(batchIds: readonly HeaderSignature[]): BatchStatus[]
  /**
   * As `statuses`, after waiting until none is PENDING or waits for a transaction it depends on, or `timeoutMs` passed, or
   * `signal` aborted. A batch nobody has seen is answered UNKNOWN at once.
   */
  waitForStatuses(batchIds: readonly HeaderSignature[], timeoutMs: number, signal?: AbortSignal): Promise<BatchStatus[]>
  /** Called for every block in order, after it is durable. Returns the way to stop. Listeners must not throw. */
  onBlock(listener: (block: CommittedBlock) => void): () => void
  /** False from the start of shutdown, or after the disk refused a write. */
  readonly ready: boolean
  readonly metrics: LedgerMetrics
}

/** Counters and gauges, read by `/metrics`. Times are sums in seconds since start. */
export interface LedgerMetrics {
  readonly queuedBatches: number
  readonly queueLimit: number
  readonly waitingBatches: number
  readonly blocksCommitted: number
  readonly batchesCommitted: number
  readonly transactionsCommitted: number
  readonly batchesInvalid: number
  readonly batchesRefused: number
  readonly stepSeconds: Readonly<Record<LedgerStep, number>>
}
