import { BatchHeader } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { defaultSigner } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { testKey } from "../testing/fixtures.js"
import { type SignedTransaction, signTransaction } from "../transactions/transaction.js"
import { createBatch, encodeBatch, encodeBatchList, type SignedBatch } from "./batch.js"
import { checkBatch, decodeBatch, decodeBatchList } from "./check.js"

const batcher = defaultSigner(testKey(1))
const consumer = defaultSigner(testKey(2))

function transaction(nonce: string, signer = consumer, batcherPublicKey = batcher.publicKey): SignedTransaction {
  const content = {
    familyName: "bandcoin",
    familyVersion: "1.0",
    inputs: [],
    outputs: [],
    payload: new Uint8Array([1]),
  }
  return signTransaction(content, { signer, batcherPublicKey, nonce })
}

const batchInvalid = coded("BATCH_INVALID", { name: "BuildError" })
const reason = (batch: SignedBatch): string => {
  const checked = checkBatch(batch)
  return checked.ok ? "sound" : checked.reason
}
/** Signs a batch header over any ids, as a liar would. */
function forged(transactions: SignedTransaction[], transactionIds: string[], signer = batcher): SignedBatch {
  const header = BatchHeader.encode({ signerPublicKey: signer.publicKey, transactionIds }).finish()
  return { id: Buffer.from(signer.sign(header)).toString("hex"), header, transactions }
}

describe("createBatch refuses", () => {
  test("no transaction, one twice, one for another batcher", () => {
    expect(() => createBatch({ transactions: [], signer: batcher })).toThrow(batchInvalid)
    expect(() => createBatch({ transactions: [transaction("1"), transaction("1")], signer: batcher })).toThrow(
      batchInvalid,
    )
    const own = transaction("1", consumer, consumer.publicKey)
    expect(() => createBatch({ transactions: [own], signer: batcher })).toThrow(batchInvalid)
  })
})

describe("checkBatch refuses", () => {
  const one = transaction("1")
  const two = transaction("2")

  test("what its header does not name, in number, order or kind", () => {
    expect(reason(forged([one, two], [one.id, two.id]))).toBe("sound")
    expect(reason(forged([], []))).toContain("no transactions")
    expect(reason(forged([one], [one.id, two.id]))).toContain("other transactions")
    expect(reason(forged([one, two], [one.id]))).toContain("other transactions")
    expect(reason(forged([two, one], [one.id, two.id]))).toContain("other transactions")
  })

  test("a forged signature, an unreadable header, a rotten transaction, another batcher", () => {
    const good = createBatch({ transactions: [one], signer: batcher })
    expect(reason({ ...good, id: forged([two], [two.id]).id })).toContain("signature")
    expect(reason({ ...good, header: new Uint8Array([0xff]) })).toContain("does not parse")
    expect(reason({ ...good, transactions: [{ ...one, payload: new Uint8Array() }] })).toContain("payload_sha512")
    expect(reason(forged([one], [one.id], consumer))).toContain("another batcher")
  })

  test("rubbish, without throwing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const batch = decodeBatch(bytes)
        if (batch.ok) expect(checkBatch(batch.value).ok).toBe(false)
        const list = decodeBatchList(bytes)
        for (const found of list.ok ? list.value : []) expect(checkBatch(found).ok).toBe(false)
      }),
    )
  })
})

test("a third party batches the transactions of many signers", () => {
  const transactions = [transaction("1"), transaction("2", defaultSigner(testKey(3))), transaction("3", batcher)]
  const batch = createBatch({ transactions, signer: batcher })
  expect(reason(batch)).toBe("sound")
  expect(decodeBatch(encodeBatch(batch))).toEqual({ ok: true, value: batch })
  expect(decodeBatchList(encodeBatchList([batch, batch]))).toEqual({ ok: true, value: [batch, batch] })
})
