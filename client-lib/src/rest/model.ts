import { BatchHeader, BlockHeader, TransactionHeader } from "@bandcoin/protos"
import type * as z from "zod"
import type { SignedBatch } from "../batches/batch.js"
import type { SignedTransaction } from "../transactions/transaction.js"
import type { BatchBody, BlockBody, receiptSchema, TransactionBody } from "./schemas.js"

/**
 * A transaction as the REST API shows it. The API gives the header's fields, not its bytes; the bytes are written again
 * in protobuf's one canonical order, which is what every Sawtooth SDK signs, so signatures can be verified.
 */
export interface LedgerTransaction extends SignedTransaction {
  readonly fields: TransactionHeader
}

/** A batch as the REST API shows it. */
export interface LedgerBatch extends SignedBatch {
  readonly signerPublicKey: string
  readonly transactionIds: readonly string[]
  readonly transactions: readonly LedgerTransaction[]
}

/** A block as the REST API shows it. */
export interface LedgerBlock {
  readonly id: string
  /** Serialized BlockHeader, written again from its fields. */
  readonly header: Uint8Array
  readonly blockNum: number
  readonly previousBlockId: string
  readonly signerPublicKey: string
  readonly stateRootHash: string
  readonly batchIds: readonly string[]
  readonly batches: readonly LedgerBatch[]
}

export interface StateEntry {
  /** 70 hex characters. */
  readonly address: string
  readonly data: Uint8Array
}

export type BatchStatusWord = "COMMITTED" | "INVALID" | "PENDING" | "UNKNOWN"

export interface BatchStatus {
  readonly batchId: string
  readonly status: BatchStatusWord
  /** For INVALID, the transactions at fault. This project's ledger also fills it for PENDING, with what is waited for. */
  readonly transactions: readonly { readonly transactionId: string; readonly message: string }[]
}

/** What a committed transaction left behind. Not signed by anyone: it is the answering node's word. */
export interface Receipt {
  readonly transactionId: string
  /** What the transaction processor added, in order. */
  readonly data: readonly Uint8Array[]
  readonly events: readonly {
    readonly eventType: string
    readonly attributes: readonly { readonly key: string; readonly value: string }[]
    readonly data: Uint8Array
  }[]
  readonly stateChanges: readonly { readonly address: string; readonly type: string; readonly value: Uint8Array }[]
}

export function toLedgerTransaction(body: TransactionBody): LedgerTransaction {
  const { header } = body
  const fields = TransactionHeader.create({
    batcherPublicKey: header.batcher_public_key,
    dependencies: header.dependencies,
    familyName: header.family_name,
    familyVersion: header.family_version,
    inputs: header.inputs,
    nonce: header.nonce,
    outputs: header.outputs,
    payloadSha512: header.payload_sha512,
    signerPublicKey: header.signer_public_key,
  })
  return {
    id: body.header_signature,
    header: TransactionHeader.encode(fields).finish(),
    payload: body.payload,
    fields,
  }
}

export function toLedgerBatch(body: BatchBody): LedgerBatch {
  const { signer_public_key: signerPublicKey, transaction_ids: transactionIds } = body.header
  return {
    id: body.header_signature,
    header: BatchHeader.encode({ signerPublicKey, transactionIds }).finish(),
    signerPublicKey,
    transactionIds,
    transactions: body.transactions.map(toLedgerTransaction),
  }
}

export function toLedgerBlock(body: BlockBody): LedgerBlock {
  const { header } = body
  const fields = {
    blockNum: header.block_num,
    previousBlockId: header.previous_block_id,
    signerPublicKey: header.signer_public_key,
    stateRootHash: header.state_root_hash,
    batchIds: header.batch_ids,
  }
  return {
    id: body.header_signature,
    header: BlockHeader.encode({ ...fields, consensus: header.consensus }).finish(),
    ...fields,
    batches: body.batches.map(toLedgerBatch),
  }
}

export function toReceipt(body: z.infer<typeof receiptSchema>): Receipt {
  return {
    transactionId: body.id,
    data: body.data,
    events: body.events.map((e) => ({ eventType: e.event_type, attributes: e.attributes, data: e.data })),
    stateChanges: body.state_changes,
  }
}
