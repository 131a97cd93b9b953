import { Batch, BatchHeader, TransactionHeader } from "@bandcoin/protos"

/** A batch as it arrived, with its headers decoded. All byte fields are views into `bytes`. */
export interface DecodedBatch {
  readonly batchId: string
  readonly bytes: Buffer
  readonly headerBytes: Uint8Array
  readonly header: BatchHeader
  readonly transactions: readonly DecodedTransaction[]
}

export interface DecodedTransaction {
  readonly transactionId: string
  readonly headerBytes: Uint8Array
  readonly header: TransactionHeader
  readonly payload: Uint8Array
}

const BATCHES_FIELD = 1
const WIRE_VARINT = 0
const WIRE_FIXED64 = 1
const WIRE_LENGTH = 2
const WIRE_FIXED32 = 5

/**
 * The batches of a serialized BatchList, each as a view of its own bytes, so that the journal keeps exactly what was
 * sent. Fields it does not know are passed over. Throws a RangeError on anything that is not a protobuf message.
 */
export function splitBatchList(list: Buffer): Buffer[] {
  const batches: Buffer[] = []
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 0; shift < 64; shift += 7) {
      const byte = list[at++]
      if (byte === undefined) throw new RangeError("the message ends within a number")
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    throw new RangeError("a number is longer than 64 bits")
  }
  while (at < list.length) {
    const tag = varint()
    const wire = tag % 8
    const field = Math.floor(tag / 8)
    let end = at
    if (wire === WIRE_VARINT) {
      varint()
      end = at
    } else if (wire === WIRE_LENGTH) {
      const length = varint()
      end = at + length
    } else if (wire === WIRE_FIXED64) end = at + 8
    else if (wire === WIRE_FIXED32) end = at + 4
    else throw new RangeError(`wire type ${wire} is not in use`)
    if (field === 0) throw new RangeError("a field has number 0")
    if (end > list.length) throw new RangeError("a field is longer than the message")
    if (field === BATCHES_FIELD) {
      if (wire !== WIRE_LENGTH) throw new RangeError("batches are not messages")
      batches.push(list.subarray(at, end))
    }
    at = end
  }
  return batches
}

/** Decodes a batch and the headers in it. Throws on malformed bytes. */
export function decodeBatch(bytes: Buffer): DecodedBatch {
  const batch = Batch.decode(bytes)
  return {
    batchId: batch.headerSignature,
    bytes,
    headerBytes: batch.header,
    header: BatchHeader.decode(batch.header),
    transactions: batch.transactions.map((transaction) => ({
      transactionId: transaction.headerSignature,
      headerBytes: transaction.header,
      header: TransactionHeader.decode(transaction.header),
      payload: transaction.payload,
    })),
  }
}
