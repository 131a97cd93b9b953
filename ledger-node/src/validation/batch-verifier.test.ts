import { Batch, Transaction } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import { listOf, signBatch, signerNamed, signTransaction } from "../testing/signed-batches.js"
import { decodeBatch, splitBatchList } from "./batch-codec.js"
import { type BatchLimits, refuseBatch } from "./batch-verifier.js"
import { createBlockSigner, verifySignature } from "./signatures.js"
import { Verifier } from "./verifier.js"

const LIMITS: BatchLimits = {
  transactionsPerBatch: 3,
  addressesPerTransaction: 2,
  dependenciesPerTransaction: 1,
  payloadBytes: 100,
}
const alice = signerNamed("alice")
const bob = signerNamed("bob")
const decoded = (batch: Batch) => decodeBatch(Buffer.from(Batch.encode(batch).finish()))
const refusal = (batch: Batch) => refuseBatch(decoded(batch), LIMITS)
const CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/** The other signature of the same message by the same key. */
function highS(signature: string): string {
  const s = BigInt(`0x${signature.slice(64)}`)
  return signature.slice(0, 64) + (CURVE_ORDER - s).toString(16).padStart(64, "0")
}

describe("a batch is refused when", () => {
  const good = () => signBatch([signTransaction({ payload: "x" }), signTransaction({ payload: "y" })])

  test("nothing is wrong: it is not", () => {
    expect(refusal(good())).toBeUndefined()
    expect(refusal(signBatch([]))).toBeUndefined()
    expect(refusal(signBatch([signTransaction({ signer: bob, batcher: alice })], alice))).toBeUndefined()
  })

  test("its signature is another's, of another message, in another form", () => {
    const batch = good()
    const forms: [string, RegExp][] = [
      [signBatch([signTransaction()]).headerSignature, /does not verify/],
      [highS(batch.headerSignature), /does not verify/],
      [batch.headerSignature.toUpperCase(), /not 128 lower-case hex/],
      [batch.headerSignature.slice(1), /not 128 lower-case hex/],
      [`${batch.headerSignature}0`, /not 128 lower-case hex/],
      ["0".repeat(128), /does not verify/],
      ["f".repeat(128), /does not verify/],
      ["", /not 128 lower-case hex/],
    ]
    for (const [headerSignature, reason] of forms)
      expect(refusal({ ...batch, headerSignature } as Batch)).toMatch(reason)
  })

  test("a key is none", () => {
    const notOnCurve = { ...alice, publicKey: `02${"0".repeat(62)}05` }
    expect(refusal(signBatch([], notOnCurve))).toMatch(/does not verify/)
    for (const publicKey of [
      "",
      "zz",
      alice.publicKey.toUpperCase(),
      alice.publicKey.slice(2),
      `04${"1".repeat(128)}`,
    ]) {
      expect(refusal(signBatch([], { ...alice, publicKey }))).toMatch(/batch signer is not a compressed public key/)
      const transaction = signTransaction({ signer: { ...alice, publicKey }, batcher: alice })
      expect(refusal(signBatch([transaction]))).toMatch(/transaction 0: its signer is not a compressed public key/)
    }
  })

  test("header and transactions do not go together", () => {
    const batch = good()
    const [first, second] = batch.transactions as [Transaction, Transaction]
    expect(refusal({ ...batch, transactions: [first] } as Batch)).toMatch(/names 2 transactions, the batch has 1/)
    expect(refusal({ ...batch, transactions: [second, first] } as Batch)).toMatch(/transaction 0 is not the one/)
    expect(refusal(signBatch([first, first]))).toMatch(/transaction 1 stands in the batch twice/)
    expect(refusal(signBatch([signTransaction({ batcher: bob })], alice))).toMatch(
      /batcher public key is not the signer/,
    )
  })

  test("a payload is not the signed one", () => {
    const transaction = { ...signTransaction({ payload: "x" }), payload: Buffer.from("y") } as Transaction
    expect(refusal(signBatch([transaction]))).toMatch(/payload is not the one/)
  })

  test("a transaction is signed by someone else", () => {
    const { header, payload } = signTransaction({ signer: alice })
    const forged = Transaction.create({ header, payload, headerSignature: bob.sign(header) })
    expect(refusal(signBatch([forged]))).toMatch(/transaction 0: its signature does not verify/)
  })

  test("it exceeds a limit", () => {
    const many = signBatch([1, 2, 3, 4].map((n) => signTransaction({ payload: String(n) })))
    expect(refusal(many)).toMatch(/has 4 transactions; at most 3/)
    const one = (spec: Parameters<typeof signTransaction>[0]) => refusal(signBatch([signTransaction(spec)]))
    expect(one({ inputs: ["", "", ""] })).toMatch(/names 3 addresses; at most 2/)
    expect(one({ outputs: ["", "", ""] })).toMatch(/names 3 addresses; at most 2/)
    expect(one({ dependencies: ["a", "b"] })).toMatch(/2 dependencies; at most 1/)
    expect(one({ payload: "x".repeat(101) })).toMatch(/payload has 101 bytes; at most 100/)
  })
})

describe("the verifying thread", () => {
  test("says the same as this thread", async () => {
    const verifier = new Verifier({ ...LIMITS, transactionsPerBatch: 100 })
    const transactions = Array.from({ length: 20 }, (_, n) => signTransaction({ payload: `n${n}` }))
    const list = listOf(signBatch(transactions), signBatch([]))
    expect(await verifier.refuse(splitBatchList(list).map(decodeBatch))).toBeUndefined()
    const forged = { ...(transactions[19] as Transaction), payload: Buffer.from("z") } as Transaction
    const bad = listOf(signBatch([]), signBatch([...transactions.slice(0, 19), forged]))
    expect(await verifier.refuse(splitBatchList(bad).map(decodeBatch))).toMatch(/transaction 19: its payload/)
    await verifier.close()
  })
})

describe("splitting a list", () => {
  test("gives the bytes that were sent, unknown fields and all", () => {
    const batch = Buffer.from(Batch.encode(signBatch([signTransaction()])).finish())
    const unknown = Buffer.from([0x78, 0x01, 0x7a, 0x02, 0xaa, 0xbb, 0x7d, 1, 2, 3, 4, 0x79, 1, 2, 3, 4, 5, 6, 7, 8])
    const odd = Buffer.concat([batch, unknown])
    const head = Buffer.from([0x0a, 0x80 | (odd.length & 0x7f), odd.length >> 7])
    expect(splitBatchList(Buffer.concat([unknown, head, odd, unknown]))).toEqual([odd])
    expect(decodeBatch(odd).transactions).toHaveLength(1)
  })

  test.each([
    ["ends within a number", [0x0a, 0x80]],
    ["ends within a field", [0x0a, 0x05, 1, 2]],
    ["has a number too long", [0x0a, ...new Array<number>(10).fill(0xff), 1]],
    ["has field 0", [0x02, 0x00]],
    ["has a group", [0x0b]],
    ["has batches that are numbers", [0x08, 0x01]],
  ])("throws when the list %s", (_, bytes) => {
    expect(() => splitBatchList(Buffer.from(bytes))).toThrow(RangeError)
  })
})

describe("keys and signatures", () => {
  test("a private key outside the curve's order is refused", () => {
    for (const key of ["", "0".repeat(64), "f".repeat(64), "A".repeat(64), "1".repeat(63)]) {
      expect(() => createBlockSigner(key)).toThrow(RangeError)
    }
  })

  test("signing is deterministic, low-S, and verifies with its own key only", () => {
    const message = Buffer.from("message")
    const signature = alice.sign(message)
    expect(alice.sign(message)).toBe(signature)
    expect(verifySignature(message, signature, alice.publicKey)).toBe(true)
    expect(verifySignature(message, signature, bob.publicKey)).toBe(false)
    expect(verifySignature(message, highS(signature), alice.publicKey)).toBe(false)
  })
})
