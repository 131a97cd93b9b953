import { Transaction, TransactionHeader } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { ErrorCode } from "../errors/codes.js"
import { defaultSigner } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { testKey } from "../testing/fixtures.js"
import { checkTransaction, decodeTransaction } from "./check.js"
import { encodeTransaction, NONCE_MAX_LENGTH, type SignedTransaction, signTransaction } from "./transaction.js"

const signer = defaultSigner(testKey(1))
const batcher = testKey(2).publicKey
const content = {
  familyName: "bandcoin",
  familyVersion: "1.0",
  inputs: ["aa".repeat(35)],
  outputs: ["bb".repeat(35)],
  payload: new TextEncoder().encode("{}"),
}
const sign = (options = {}): SignedTransaction => signTransaction(content, { signer, nonce: "n", ...options })

describe("signTransaction refuses", () => {
  test.each<[object, ErrorCode, string | undefined]>([
    [{ batcherPublicKey: batcher.toUpperCase() }, "KEY_INVALID", "batcherPublicKey"],
    [{ batcherPublicKey: "" }, "KEY_INVALID", "batcherPublicKey"],
    [{ dependencies: ["00"] }, "ID_INVALID", "dependencies"],
    [{ dependencies: ["A".repeat(128)] }, "ID_INVALID", "dependencies"],
    [{ nonce: "n".repeat(NONCE_MAX_LENGTH + 1) }, "LIMIT_EXCEEDED", "nonce"],
    [{ signer: { ...signer, publicKey: "04" } }, "KEY_INVALID", undefined],
  ])("%p", (options, code, field) => {
    expect(() => sign(options)).toThrow(coded(code, { name: "BuildError", stage: "build", field }))
  })
})

describe("checkTransaction refuses", () => {
  const good = sign()
  const reason = (transaction: SignedTransaction): string => {
    const checked = checkTransaction(transaction)
    return checked.ok ? "sound" : checked.reason
  }

  test("another payload, another signer's id, a header that does not parse", () => {
    expect(reason(good)).toBe("sound")
    expect(reason({ ...good, payload: new Uint8Array([1]) })).toContain("payload_sha512")
    expect(reason({ ...good, id: sign({ nonce: "m" }).id })).toContain("signature")
    expect(reason({ ...good, header: new Uint8Array([0xff]) })).toContain("does not parse")
    expect(reason({ ...good, id: good.id.toUpperCase() })).toContain("signature")
  })

  test("any flipped bit", () => {
    const bits = fc.record({
      part: fc.constantFrom("header" as const, "payload" as const),
      at: fc.nat(),
      bit: fc.nat(7),
    })
    fc.assert(
      fc.property(bits, ({ part, at, bit }) => {
        const bytes = Uint8Array.from(good[part])
        bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ (1 << bit)
        expect(checkTransaction({ ...good, [part]: bytes }).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test("bytes that are no transaction, without throwing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decodeTransaction(bytes)
        if (read.ok) expect(checkTransaction(read.value).ok).toBe(false)
      }),
    )
    const bad = Transaction.encode({ headerSignature: "A".repeat(128) }).finish()
    expect(decodeTransaction(bad)).toEqual({ ok: false, reason: expect.stringContaining("lower-case") })
  })
})

test("the header holds what was asked for", () => {
  const dependencies = ["ab".repeat(64)]
  const header = TransactionHeader.decode(sign({ batcherPublicKey: batcher, dependencies }).header)
  const { payload: _, ...fields } = content
  expect(header).toMatchObject({
    ...fields,
    batcherPublicKey: batcher,
    dependencies,
    nonce: "n",
    signerPublicKey: signer.publicKey,
  })
})

test("one request with one nonce has one id; without a nonce every one differs", () => {
  expect(sign()).toEqual(sign())
  expect(sign({ nonce: undefined }).id).not.toBe(sign({ nonce: undefined }).id)
  const random = (length: number): Uint8Array => new Uint8Array(length).fill(0xab)
  expect(TransactionHeader.decode(sign({ nonce: undefined, random }).header).nonce).toBe("ab".repeat(16))
})

test("survives its encoding", () => {
  expect(decodeTransaction(encodeTransaction(sign()))).toEqual({ ok: true, value: sign() })
})
