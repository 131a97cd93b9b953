/** Keys of the tables: big-endian, so that byte order is chain order. */

const BLOCK_NUM_BYTES = 6
const INDEX_BYTES = 4

/** Where a batch or a transaction stands in the chain. */
export interface Position {
  readonly blockNum: number
  readonly batchIndex: number
  readonly transactionIndex: number
}

export function blockKey(blockNum: number): Buffer {
  const key = Buffer.allocUnsafe(BLOCK_NUM_BYTES)
  key.writeUIntBE(blockNum, 0, BLOCK_NUM_BYTES)
  return key
}

export function batchKey(blockNum: number, batchIndex: number): Buffer {
  const key = Buffer.allocUnsafe(BLOCK_NUM_BYTES + INDEX_BYTES)
  key.writeUIntBE(blockNum, 0, BLOCK_NUM_BYTES)
  key.writeUInt32BE(batchIndex, BLOCK_NUM_BYTES)
  return key
}

export function transactionKey(position: Position): Buffer {
  const key = Buffer.allocUnsafe(BLOCK_NUM_BYTES + 2 * INDEX_BYTES)
  key.writeUIntBE(position.blockNum, 0, BLOCK_NUM_BYTES)
  key.writeUInt32BE(position.batchIndex, BLOCK_NUM_BYTES)
  key.writeUInt32BE(position.transactionIndex, BLOCK_NUM_BYTES + INDEX_BYTES)
  return key
}

export function readBlockNum(bytes: Buffer): number {
  return bytes.readUIntBE(0, BLOCK_NUM_BYTES)
}

/** Reads a batch key or a transaction key; a batch key gives transaction index 0. */
export function readPosition(bytes: Buffer): Position {
  return {
    blockNum: readBlockNum(bytes),
    batchIndex: bytes.readUInt32BE(BLOCK_NUM_BYTES),
    transactionIndex:
      bytes.length > BLOCK_NUM_BYTES + INDEX_BYTES ? bytes.readUInt32BE(BLOCK_NUM_BYTES + INDEX_BYTES) : 0,
  }
}

/** Key of a hash: its bytes. */
export function hexKey(hex: string): Buffer {
  return Buffer.from(hex, "hex")
}

const HEADER_SIGNATURE = /^[0-9a-f]{128}$/

/** Key of a header signature: its bytes. Undefined for anything else, upper case included: no such thing is stored. */
export function signatureKey(signature: string): Buffer | undefined {
  return HEADER_SIGNATURE.test(signature) ? Buffer.from(signature, "hex") : undefined
}
