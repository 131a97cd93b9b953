import { Batch, BatchHeader, Transaction, TransactionHeader, TransactionReceipt } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { BASE64_SLICE_BYTES, base64Slices } from "./base64.js"
import { type JsonValue, pythonIndented } from "./python.js"
import { receiptText } from "./receipts.js"
import { batchPieces, blockPieces, transactionPieces } from "./resources.js"
import { statusText } from "./statuses.js"

/*
 * The writers against the definition: a plain object with Sawtooth's names, written by the general writer.
 */

const bytes = fc.uint8Array({ maxLength: 12 }).map((value) => Buffer.from(value))
const text = fc.string({ maxLength: 6 })
const texts = fc.array(text, { maxLength: 3 })

const transactionHeader = fc.record({
  batcherPublicKey: text,
  dependencies: texts,
  familyName: text,
  familyVersion: text,
  inputs: texts,
  nonce: fc.string({ unit: "grapheme", maxLength: 6 }),
  outputs: texts,
  payloadSha512: text,
  signerPublicKey: text,
})
const transaction = fc.record({ header: transactionHeader, headerSignature: text, payload: bytes })
const batch = fc.record({
  header: fc.record({ signerPublicKey: text, transactionIds: texts }),
  headerSignature: text,
  trace: fc.boolean(),
  transactions: fc.array(transaction, { maxLength: 3 }),
})
type PlainTransaction = typeof transaction extends fc.Arbitrary<infer T> ? T : never
type PlainBatch = typeof batch extends fc.Arbitrary<infer T> ? T : never

const messageOf = (plain: PlainTransaction): Transaction =>
  Transaction.create({ ...plain, header: TransactionHeader.encode(plain.header).finish() })
const batchMessageOf = (plain: PlainBatch): Batch =>
  Batch.create({
    ...plain,
    header: BatchHeader.encode(plain.header).finish(),
    transactions: plain.transactions.map(messageOf),
  })

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const snakeKeys = (value: object): Record<string, JsonValue> =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), item]))

const shownTransaction = ({ header, headerSignature, payload }: PlainTransaction) => ({
  header: snakeKeys(header),
  header_signature: headerSignature,
  payload: payload.toString("base64"),
})
const shownBatch = (plain: PlainBatch) => ({
  header: snakeKeys(plain.header),
  header_signature: plain.headerSignature,
  trace: plain.trace,
  transactions: plain.transactions.map(shownTransaction),
})

const indent = fc.constantFrom("", "  ", "      ")

describe("written as defined", () => {
  test("transactions", () => {
    fc.assert(
      fc.property(transaction, indent, (plain, at) => {
        const written = [...transactionPieces(messageOf(plain), at)].join("")
        expect(written).toBe(pythonIndented(shownTransaction(plain), at))
      }),
    )
  })

  test("batches, also empty ones", () => {
    fc.assert(
      fc.property(batch, indent, (plain, at) => {
        expect([...batchPieces(batchMessageOf(plain), at)].join("")).toBe(pythonIndented(shownBatch(plain), at))
      }),
    )
  })

  test("blocks, also empty ones", () => {
    const block = fc.record({
      blockId: text,
      blockNum: fc.nat(),
      previousBlockId: text,
      stateRootHash: text,
      signerPublicKey: text,
      consensus: bytes,
      batchIds: texts,
    })
    fc.assert(
      fc.property(block, fc.array(batch, { maxLength: 2 }), indent, (plain, batches, at) => {
        const { blockId, blockNum, consensus, ...header } = plain
        const summary = { ...plain, header: Buffer.alloc(0) }
        const wanted = {
          batches: batches.map(shownBatch),
          header: {
            ...snakeKeys(header),
            block_num: String(blockNum),
            consensus: consensus.toString("base64"),
          },
          header_signature: blockId,
        }
        expect([...blockPieces(summary, batches.map(batchMessageOf), at)].join("")).toBe(pythonIndented(wanted, at))
      }),
    )
  })
})

describe("payloads", () => {
  test.each([0, 1, BASE64_SLICE_BYTES - 1, BASE64_SLICE_BYTES, BASE64_SLICE_BYTES + 1, 3 * BASE64_SLICE_BYTES])(
    "of %i bytes are whole",
    (length) => {
      const payload = Buffer.alloc(length, "abc")
      expect([...base64Slices(payload)].join("")).toBe(payload.toString("base64"))
      const message = Transaction.create({ header: Buffer.alloc(0), headerSignature: "", payload })
      const pieces = [...transactionPieces(message, "")]
      expect(JSON.parse(pieces.join("")).payload).toBe(payload.toString("base64"))
      for (const piece of pieces) expect(piece.length).toBeLessThan(384 * 1024)
    },
  )
})

describe("what is empty is left out", () => {
  test("of receipts", () => {
    const receipt = TransactionReceipt.create({
      transactionId: "id",
      stateChanges: [
        { address: "aa", value: Buffer.from("x"), type: 1 },
        { address: "bb", value: Buffer.alloc(0), type: 2 },
      ],
      events: [{ eventType: "e", attributes: [{ key: "k", value: "" }], data: Buffer.alloc(0) }],
      data: [Buffer.from("d"), Buffer.alloc(0)],
    })
    expect(JSON.parse(receiptText(receipt, ""))).toEqual({
      data: ["ZA==", ""],
      events: [{ attributes: [{ key: "k" }], event_type: "e" }],
      id: "id",
      state_changes: [
        { address: "aa", type: "SET", value: "eA==" },
        { address: "bb", type: "DELETE" },
      ],
    })
    expect(receiptText(receipt, "    ")).toBe(pythonIndented(JSON.parse(receiptText(receipt, "")), "    "))
  })

  test("of invalid transactions", () => {
    const invalid = { transactionId: "t", message: "", extendedData: Buffer.from("x") }
    const status = { batchId: "b", status: "INVALID", invalidTransactions: [invalid] } as const
    const shown = { id: "b", invalid_transactions: [{ extended_data: "eA==", id: "t" }], status: "INVALID" }
    expect(statusText(status, "  ")).toBe(pythonIndented(shown, "  "))
  })
})
