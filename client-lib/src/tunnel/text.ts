import { encodeBatch, encodeBatchList, type SignedBatch } from "../batches/batch.js"
import { checkBatch, decodeBatch, decodeBatchList } from "../batches/check.js"
import { fromBase64, toBase64 } from "../bytes/base64.js"
import { type Checked, checkTransaction, decodeTransaction, refuse } from "../transactions/check.js"
import { encodeTransaction, type SignedTransaction } from "../transactions/transaction.js"

// Paper 5.2.2 and 6: what is signed needs no further protection, so it can be carried by anybody, as the base64 text of
// the serialized protobuf message in a field of a JSON body.

/** Longest text taken, in characters: 48 MiB of bytes, more than the ledger takes in one batch. */
export const TUNNEL_MAX_TEXT = 64 * 1024 * 1024

/** A signed transaction or batch as base64 text for a JSON field. The carrier can delay or drop it, and not change it. */
export function encodeTunnel(value: SignedTransaction | SignedBatch): string {
  return toBase64("transactions" in value ? encodeBatch(value) : encodeTransaction(value))
}

/** Several batches as one text: the base64 of a BatchList, the form in which the published reference client tunnels. */
export function encodeTunnelledBatchList(batches: readonly SignedBatch[]): string {
  return toBase64(encodeBatchList(batches))
}

/** Reads a tunnelled transaction and verifies it: signature, and payload against the header. */
export function decodeTunnelledTransaction(text: string): Checked<SignedTransaction> {
  const bytes = readText(text)
  return bytes.ok ? verified(decodeTransaction(bytes.value), checkTransaction) : bytes
}

/** Reads a tunnelled batch and verifies it and everything in it. */
export function decodeTunnelledBatch(text: string): Checked<SignedBatch> {
  const bytes = readText(text)
  return bytes.ok ? verified(decodeBatch(bytes.value), checkBatch) : bytes
}

/** Reads a tunnelled list of batches and verifies every one. An empty list is refused. */
export function decodeTunnelledBatchList(text: string): Checked<SignedBatch[]> {
  const bytes = readText(text)
  if (!bytes.ok) return bytes
  const list = decodeBatchList(bytes.value)
  if (!list.ok) return list
  if (list.value.length === 0) return refuse("the list holds no batch")
  for (const batch of list.value) {
    const checked = checkBatch(batch)
    if (!checked.ok) return checked
  }
  return list
}

function readText(text: string): Checked<Uint8Array> {
  if (text.length > TUNNEL_MAX_TEXT) return refuse(`the text is longer than ${TUNNEL_MAX_TEXT} characters`)
  const bytes = fromBase64(text)
  return bytes ? { ok: true, value: bytes } : refuse("the text is not canonical base64 (RFC 4648 section 4, padded)")
}

function verified<T>(read: Checked<T>, check: (value: T) => Checked<unknown>): Checked<T> {
  if (!read.ok) return read
  const checked = check(read.value)
  return checked.ok ? read : checked
}
