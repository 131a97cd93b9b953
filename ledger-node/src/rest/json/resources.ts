import { type Batch, BatchHeader, type Transaction, TransactionHeader } from "@bandcoin/protos"
import type { BlockSummary } from "../../ledger/types.js"
import { asBuffer, BASE64_SLICE_BYTES, base64, base64Slices } from "./base64.js"
import { pythonList, pythonString } from "./python.js"

/*
 * Blocks, batches and transactions as Sawtooth's REST API shows them: headers decoded, payloads in base64, keys sorted,
 * two spaces of indentation, 64-bit numbers as strings. Each writer yields the text in pieces of at most about
 * 256 KiB (but for a header that is longer), so that a response need never exist as one string. `indent` is the
 * indentation of the line on which the resource begins.
 */

export function* blockPieces(summary: BlockSummary, batches: Iterable<Batch>, indent: string): Generator<string> {
  const i1 = `${indent}  `
  const i2 = `${i1}  `
  let separator = `{\n${i1}"batches": [\n${i2}`
  let empty = true
  for (const batch of batches) {
    yield separator
    yield* batchPieces(batch, i2)
    separator = `,\n${i2}`
    empty = false
  }
  yield `${empty ? `{\n${i1}"batches": []` : `\n${i1}]`},
${i1}"header": {
${i2}"batch_ids": ${stringList(summary.batchIds, i2)},
${i2}"block_num": "${summary.blockNum}",
${i2}"consensus": "${base64(summary.consensus)}",
${i2}"previous_block_id": ${pythonString(summary.previousBlockId)},
${i2}"signer_public_key": ${pythonString(summary.signerPublicKey)},
${i2}"state_root_hash": ${pythonString(summary.stateRootHash)}
${i1}},
${i1}"header_signature": ${pythonString(summary.blockId)}
${indent}}`
}

export function* batchPieces(batch: Batch, indent: string): Generator<string> {
  const i1 = `${indent}  `
  const i2 = `${i1}  `
  const header = BatchHeader.decode(asBuffer(batch.header))
  yield `{
${i1}"header": {
${i2}"signer_public_key": ${pythonString(header.signerPublicKey)},
${i2}"transaction_ids": ${stringList(header.transactionIds, i2)}
${i1}},
${i1}"header_signature": ${pythonString(batch.headerSignature)},
${i1}"trace": ${batch.trace},
${i1}"transactions": [`
  let separator = `\n${i2}`
  for (const transaction of batch.transactions) {
    yield separator
    yield* transactionPieces(transaction, i2)
    separator = `,\n${i2}`
  }
  yield batch.transactions.length === 0 ? `]\n${indent}}` : `\n${i1}]\n${indent}}`
}

export function* transactionPieces(transaction: Transaction, indent: string): Generator<string> {
  const i1 = `${indent}  `
  const i2 = `${i1}  `
  const header = TransactionHeader.decode(asBuffer(transaction.header))
  const head = `{
${i1}"header": {
${i2}"batcher_public_key": ${pythonString(header.batcherPublicKey)},
${i2}"dependencies": ${stringList(header.dependencies, i2)},
${i2}"family_name": ${pythonString(header.familyName)},
${i2}"family_version": ${pythonString(header.familyVersion)},
${i2}"inputs": ${stringList(header.inputs, i2)},
${i2}"nonce": ${pythonString(header.nonce)},
${i2}"outputs": ${stringList(header.outputs, i2)},
${i2}"payload_sha512": ${pythonString(header.payloadSha512)},
${i2}"signer_public_key": ${pythonString(header.signerPublicKey)}
${i1}},
${i1}"header_signature": ${pythonString(transaction.headerSignature)},
${i1}"payload": "`
  const tail = `"\n${indent}}`
  if (transaction.payload.length <= BASE64_SLICE_BYTES) {
    yield `${head}${base64(transaction.payload)}${tail}`
    return
  }
  yield head
  yield* base64Slices(transaction.payload)
  yield tail
}

function stringList(items: readonly string[], indent: string): string {
  return pythonList(items.map(pythonString), indent)
}
