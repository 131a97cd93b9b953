import { Batch, Block, BlockHeader, type Transaction, TransactionReceipt } from "@bandcoin/protos"
import type { BlockSummary, ChainReader } from "../ledger/types.js"
import type { Tables } from "../storage/environment.js"
import {
  batchKey,
  blockKey,
  hexKey,
  type Position,
  readBlockNum,
  readPosition,
  signatureKey,
  transactionKey,
} from "../storage/keys.js"

/** A block about to be written, with its batches as they arrived and a receipt for each of their transactions. */
export interface BlockToWrite {
  readonly summary: BlockSummary
  readonly batches: readonly {
    readonly batchId: string
    readonly bytes: Uint8Array
    readonly receipts: readonly TransactionReceipt[]
  }[]
}

/** The blocks on disk, and where everything in them is found. */
export class ChainStore implements ChainReader {
  #head: BlockSummary | undefined

  constructor(private readonly tables: Tables) {
    for (const bytes of tables.blocks.getRange({ reverse: true, limit: 1 })) this.#head = toSummary(bytes.value)
  }

  get isEmpty(): boolean {
    return this.#head === undefined
  }

  get head(): BlockSummary {
    if (this.#head === undefined) throw new Error("the chain has no genesis block")
    return this.#head
  }

  blockByNum(blockNum: number): BlockSummary | undefined {
    if (this.#head === undefined || blockNum > this.#head.blockNum) return undefined
    if (blockNum === this.#head.blockNum) return this.#head
    const bytes = this.tables.blocks.get(blockKey(blockNum))
    return bytes === undefined ? undefined : toSummary(bytes)
  }

  blockById(blockId: string): BlockSummary | undefined {
    const key = signatureKey(blockId)
    const num = key === undefined ? undefined : this.tables.blockNumbers.get(key)
    return num === undefined ? undefined : this.blockByNum(readBlockNum(num))
  }

  blockOfBatch(batchId: string): BlockSummary | undefined {
    const position = this.#batchPosition(batchId)
    return position === undefined ? undefined : this.blockByNum(position.blockNum)
  }

  blockOfTransaction(transactionId: string): BlockSummary | undefined {
    const position = this.#transactionPosition(transactionId)
    return position === undefined ? undefined : this.blockByNum(position.blockNum)
  }

  block(summary: BlockSummary): Block {
    return Block.create({
      header: summary.header,
      headerSignature: summary.blockId,
      batches: [...this.batchesOf(summary)],
    })
  }

  *batchesOf(summary: BlockSummary): Generator<Batch> {
    for (const index of summary.batchIds.keys()) yield this.#batchAt(summary.blockNum, index)
  }

  batch(batchId: string): Batch | undefined {
    const position = this.#batchPosition(batchId)
    return position === undefined ? undefined : this.#batchAt(position.blockNum, position.batchIndex)
  }

  transaction(transactionId: string): Transaction | undefined {
    const position = this.#transactionPosition(transactionId)
    if (position === undefined) return undefined
    return this.#batchAt(position.blockNum, position.batchIndex).transactions[position.transactionIndex] as Transaction
  }

  hasBatch(batchId: string): boolean {
    const key = signatureKey(batchId)
    return key !== undefined && this.tables.batchPositions.doesExist(key)
  }

  hasTransaction(transactionId: string): boolean {
    const key = signatureKey(transactionId)
    return key !== undefined && this.tables.transactionPositions.doesExist(key)
  }

  receipt(transactionId: string): TransactionReceipt | undefined {
    const position = this.#transactionPosition(transactionId)
    if (position === undefined) return undefined
    const bytes = this.tables.receipts.get(transactionKey(position))
    return bytes === undefined ? undefined : TransactionReceipt.decode(bytes)
  }

  receiptsOfBlock(summary: BlockSummary): TransactionReceipt[] {
    const range = this.tables.receipts.getRange({
      start: blockKey(summary.blockNum),
      end: blockKey(summary.blockNum + 1),
    })
    return Array.from(range, ({ value }) => TransactionReceipt.decode(value))
  }

  /** Queues the writes of a block; call inside `Environment.write`. The head moves with `advance`, once it is on disk. */
  write(block: BlockToWrite): void {
    const { blockNum, blockId, header } = block.summary
    const key = blockKey(blockNum)
    this.tables.blocks.put(key, toBuffer(Block.encode({ header, headerSignature: blockId, batches: [] }).finish()))
    this.tables.blockNumbers.put(hexKey(blockId), key)
    block.batches.forEach(({ batchId, bytes, receipts }, batchIndex) => {
      const at = batchKey(blockNum, batchIndex)
      this.tables.batches.put(at, toBuffer(bytes))
      this.tables.batchPositions.put(hexKey(batchId), at)
      receipts.forEach((receipt, transactionIndex) => {
        const position = transactionKey({ blockNum, batchIndex, transactionIndex })
        this.tables.transactionPositions.put(hexKey(receipt.transactionId), position)
        this.tables.receipts.put(position, toBuffer(TransactionReceipt.encode(receipt).finish()))
      })
    })
  }

  advance(summary: BlockSummary): void {
    this.#head = summary
  }

  #batchAt(blockNum: number, batchIndex: number): Batch {
    const bytes = this.tables.batches.get(batchKey(blockNum, batchIndex))
    if (bytes === undefined) throw new Error(`the journal has lost batch ${batchIndex} of block ${blockNum}`)
    return Batch.decode(bytes)
  }

  #batchPosition(batchId: string): Position | undefined {
    const key = signatureKey(batchId)
    const bytes = key === undefined ? undefined : this.tables.batchPositions.get(key)
    return bytes === undefined ? undefined : readPosition(bytes)
  }

  #transactionPosition(transactionId: string): Position | undefined {
    const key = signatureKey(transactionId)
    const bytes = key === undefined ? undefined : this.tables.transactionPositions.get(key)
    return bytes === undefined ? undefined : readPosition(bytes)
  }
}

/** What a serialized block header and its signature say. */
export function summarize(header: Uint8Array, blockId: string): BlockSummary {
  const fields = BlockHeader.decode(header)
  return {
    blockId,
    blockNum: fields.blockNum,
    previousBlockId: fields.previousBlockId,
    stateRootHash: fields.stateRootHash,
    signerPublicKey: fields.signerPublicKey,
    consensus: fields.consensus,
    batchIds: fields.batchIds,
    header,
  }
}

function toSummary(bytes: Uint8Array): BlockSummary {
  const { header, headerSignature } = Block.decode(bytes)
  return summarize(header, headerSignature)
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
