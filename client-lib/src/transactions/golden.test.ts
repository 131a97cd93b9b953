import { BatchHeader, TransactionHeader } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import { createBatch, encodeBatch, encodeBatchList } from "../batches/batch.js"
import { checkBatch, decodeBatch, decodeBatchList } from "../batches/check.js"
import { fromHex, toHex } from "../bytes/hex.js"
import { defaultSigner, nobleSigner } from "../signing/signer.js"
import { goldenKeyOf, goldenSteps } from "../testing/fixtures.js"
import { signTransaction } from "./transaction.js"

function read(batchListHex: string) {
  const list = decodeBatchList(fromHex(batchListHex) as Uint8Array)
  if (!list.ok) throw new Error(list.reason)
  return list.value
}

describe.each(goldenSteps)("a real validator's $name", (step) => {
  test("reads, verifies and has its ids", () => {
    const batches = read(step.batch_list_hex)
    expect(batches.map((batch) => batch.id)).toEqual(step.batch_ids)
    expect(batches.map((batch) => batch.transactions.map((t) => t.id))).toEqual(step.transaction_ids)
    for (const batch of batches) expect(checkBatch(batch).ok).toBe(true)
  })

  test("is made again to the byte from its fields and keys", () => {
    const again = read(step.batch_list_hex).map((batch) => {
      const batcher = goldenKeyOf(BatchHeader.decode(batch.header).signerPublicKey)
      const transactions = batch.transactions.map(({ header, payload }) => {
        const fields = TransactionHeader.decode(header)
        const signer = nobleSigner(goldenKeyOf(fields.signerPublicKey))
        return signTransaction({ ...fields, payload }, { ...fields, signer })
      })
      return createBatch({ transactions, signer: defaultSigner(batcher) })
    })
    const original = read(step.batch_list_hex)
    expect(again).toEqual(original)
    expect(read(toHex(encodeBatchList(again)))).toEqual(original)
    const first = decodeBatch(encodeBatch(again[0] as (typeof again)[0]))
    expect(first).toEqual({ ok: true, value: original[0] })
  })
})
