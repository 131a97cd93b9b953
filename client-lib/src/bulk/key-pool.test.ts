import { describe, expect, test } from "@jest/globals"
import { HDKey } from "@scure/bip32"
import fc from "fast-check"
import { toHex } from "../bytes/hex.js"
import { nobleEngine } from "../engine/noble.js"
import { coded } from "../testing/errors.js"
import { KEY_POOL_MAX_INDEX, KeyPool } from "./key-pool.js"

const seed = Uint8Array.from({ length: 32 }, (_, i) => i)
const index = fc.integer({ min: 0, max: KEY_POOL_MAX_INDEX })

describe("refused", () => {
  test.each([0, 15, 65])("a seed of %p bytes", (length) => {
    expect(() => KeyPool.fromSeed(new Uint8Array(length))).toThrow(coded("KEY_INVALID"))
  })

  test.each([-1, 0.5, KEY_POOL_MAX_INDEX + 1, Number.NaN])("pool and index %p", (value) => {
    const refused = coded("LIMIT_EXCEEDED")
    expect(() => KeyPool.fromSeed(seed, value)).toThrow(refused)
    expect(() => KeyPool.fromSeed(seed).key(value)).toThrow(refused)
    expect(() => KeyPool.fromSeed(seed).path(value)).toThrow(refused)
  })
})

test("each key is the one any BIP-32 software derives at its path", () => {
  const seeds = fc.uint8Array({ minLength: 16, maxLength: 64 })
  fc.assert(
    fc.property(seeds, index, index, (bytes, pool, i) => {
      const keys = KeyPool.fromSeed(bytes, pool)
      const reference = HDKey.fromMasterSeed(bytes).derive(keys.path(i))
      expect(keys.key(i).toHex()).toBe(toHex(reference.privateKey as Uint8Array))
      expect(keys.key(i).publicKey).toBe(toHex(reference.publicKey as Uint8Array))
    }),
    { numRuns: 25 },
  )
})

test("the path is the documented one", () => {
  expect(KeyPool.fromSeed(seed, 3).path(9)).toBe("m/1650552420'/3'/9'")
  expect(new TextDecoder().decode(Uint8Array.of(0x62, 0x61, 0x6e, 0x64))).toBe("band")
})

test("both engines derive the same keys", () => {
  const keys = KeyPool.fromSeed(seed, 1).keys(20, 5)
  expect(
    KeyPool.fromSeed(seed, 1, nobleEngine)
      .keys(20, 5)
      .map((key) => key.toHex()),
  ).toEqual(keys.map((key) => key.toHex()))
})

test("keys of a range are the single keys, and pools do not overlap", () => {
  const pool = KeyPool.fromSeed(seed)
  expect(pool.publicKeys(50, 100)).toEqual(pool.keys(50, 100).map((key) => key.publicKey))
  const all = [0, 1, 2].flatMap((number) => KeyPool.fromSeed(seed, number).publicKeys(100))
  expect(new Set(all).size).toBe(300)
})
