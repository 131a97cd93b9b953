import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { fromHex, toHex } from "../bytes/hex.js"
import { loadNativeEngine } from "./native.js"
import { nobleEngine } from "./noble.js"
import type { Engine } from "./types.js"

const native = loadNativeEngine() as Engine
const engines = [nobleEngine, native]
const ORDER = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"
const FEW = { numRuns: 15 } // noble verifies about 400 a second

const privateKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((bytes) => nobleEngine.isPrivateKey(bytes))
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 })

/** The other signature with the same meaning: s becomes n - s. */
function highS(signature: Uint8Array): Uint8Array {
  const s = BigInt(`0x${toHex(signature.subarray(32))}`)
  const high = (BigInt(`0x${ORDER}`) - s).toString(16).padStart(64, "0")
  return Uint8Array.from([...signature.subarray(0, 32), ...(fromHex(high) as Uint8Array)])
}

test("the native engine loads on this machine, or the comparison below compares nothing", () => {
  expect(native.name).toBe("native")
})

describe.each(engines)("$name", (engine) => {
  test.each(["00".repeat(32), ORDER, "ff".repeat(32), "01".repeat(31), "01".repeat(33), ""])(
    "%p is no private key",
    (hex) => {
      expect(engine.isPrivateKey(fromHex(hex) as Uint8Array)).toBe(false)
    },
  )

  test("verification answers false to every wrong length and to keys off the curve", () => {
    const good = { key: engine.publicKey(new Uint8Array(32).fill(1)), digest: new Uint8Array(32).fill(2) }
    const signature = engine.sign(new Uint8Array(32).fill(1), good.digest)
    expect(engine.verify(good.key, good.digest, signature)).toBe(true)
    expect(engine.verify(good.key.subarray(1), good.digest, signature)).toBe(false)
    expect(engine.verify(good.key, good.digest.subarray(1), signature)).toBe(false)
    expect(engine.verify(good.key, good.digest, signature.subarray(1))).toBe(false)
    expect(engine.verify(new Uint8Array(33), good.digest, signature)).toBe(false)
    expect(engine.verify(new Uint8Array(33).fill(2), good.digest, new Uint8Array(64))).toBe(false)
    expect(engine.verify(good.key, good.digest, new Uint8Array(64).fill(0xff))).toBe(false)
  })

  test("refuses a high S", () => {
    fc.assert(
      fc.property(privateKey, digest, (key, message) => {
        const signature = engine.sign(key, message)
        expect(engine.verify(engine.publicKey(key), message, signature)).toBe(true)
        expect(engine.verify(engine.publicKey(key), message, highS(signature))).toBe(false)
      }),
      FEW,
    )
  })

  test('SHA-2 known answers (FIPS 180-4, "abc"; RFC 4231 case 2)', () => {
    const abc = new TextEncoder().encode("abc")
    expect(toHex(engine.sha256(abc))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    expect(toHex(engine.sha512(abc))).toMatch(/^ddaf35a193617aba.*a54ca49f$/)
    const hmac = engine.hmacSha512(
      new TextEncoder().encode("Jefe"),
      new TextEncoder().encode("what do ya want for nothing?"),
    )
    expect(toHex(hmac)).toMatch(/^164b7a7bfcf819e2e395fbe73b56e0a3/)
  })
})

test("both engines give the same bytes", () => {
  fc.assert(
    fc.property(privateKey, digest, (key, message) => {
      expect(native.publicKey(key)).toEqual(nobleEngine.publicKey(key))
      expect(native.sign(key, message)).toEqual(nobleEngine.sign(key, message))
      expect(native.sha256(message)).toEqual(nobleEngine.sha256(message))
      expect(native.sha512(key)).toEqual(nobleEngine.sha512(key))
      expect(native.hmacSha512(key, message)).toEqual(nobleEngine.hmacSha512(key, message))
    }),
    FEW,
  )
})

test("both engines judge damaged signatures alike", () => {
  const flip = fc.record({ byte: fc.nat(63), bit: fc.nat(7) })
  fc.assert(
    fc.property(privateKey, digest, flip, (key, message, { byte, bit }) => {
      const signature = native.sign(key, message)
      signature[byte] = (signature[byte] as number) ^ (1 << bit)
      expect(native.verify(native.publicKey(key), message, signature)).toBe(false)
      expect(nobleEngine.verify(native.publicKey(key), message, signature)).toBe(false)
    }),
    FEW,
  )
})
