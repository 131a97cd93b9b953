import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { toHex } from "../bytes/hex.js"
import { loadNativeEngine } from "../engine/native.js"
import type { Engine } from "../engine/types.js"
import { testKey } from "../testing/fixtures.js"
import { defaultSigner, engineName, engineSigner, nobleSigner } from "./signer.js"
import { verifySignature } from "./verify.js"

const key = testKey(7)
const message = new TextEncoder().encode("a header")

describe("verifySignature refuses", () => {
  const signature = toHex(defaultSigner(key).sign(message))

  test("upper case, other lengths, other messages, other keys", () => {
    expect(verifySignature(key.publicKey, message, signature)).toBe(true)
    expect(verifySignature(key.publicKey, message, signature.toUpperCase())).toBe(false)
    expect(verifySignature(key.publicKey.toUpperCase(), message, signature)).toBe(false)
    expect(verifySignature(key.publicKey, message, signature.slice(2))).toBe(false)
    expect(verifySignature(key.publicKey, message, `${signature}00`)).toBe(false)
    expect(verifySignature(key.publicKey, message, "zz".repeat(64))).toBe(false)
    expect(verifySignature(key.publicKey, message.subarray(1), signature)).toBe(false)
    expect(verifySignature(testKey(8).publicKey, message, signature)).toBe(false)
    expect(verifySignature("", message, signature)).toBe(false)
  })

  test("any flipped bit of the signature", () => {
    fc.assert(
      fc.property(fc.nat(127), fc.integer({ min: 1, max: 15 }), (at, mask) => {
        const digit = (Number.parseInt(signature[at] as string, 16) ^ mask).toString(16)
        expect(verifySignature(key.publicKey, message, signature.slice(0, at) + digit + signature.slice(at + 1))).toBe(
          false,
        )
      }),
    )
  })
})

test("noble, native and default signer give the same bytes", () => {
  const native = engineSigner(loadNativeEngine() as Engine, key)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const expected = nobleSigner(key).sign(bytes)
      expect(native.sign(bytes)).toEqual(expected)
      expect(defaultSigner(key).sign(bytes)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test("in Node the default engine is the native one", () => {
  expect(engineName).toBe("native")
})
