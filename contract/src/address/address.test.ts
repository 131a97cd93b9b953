import { createHash } from "node:crypto"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { testKey } from "../testing/keys.js"
import { accountAddress } from "./account-address.js"
import { BoundedCache } from "./bounded-cache.js"
import { FAMILY_NAME, NAMESPACE } from "./family.js"
import { isPublicKey } from "./public-key.js"
import { ADMIN_KEYS_SETTING, settingAddress } from "./setting-address.js"

const sha512 = (text: string) => createHash("sha512").update(text).digest("hex")
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

describe("what is no public key", () => {
  test.each([
    undefined,
    null,
    5,
    "",
    testKey(1).slice(1),
    `${testKey(1)}0`,
    `04${testKey(1).slice(2)}`,
    `${testKey(1).slice(0, 65)}g`,
    `${testKey(1).slice(0, 65)}A`,
    `${testKey(1)}\n`,
    `${testKey(1).slice(0, 65)}\n`,
    [testKey(1)],
  ])("%j", (value) => {
    expect(isPublicKey(value)).toBe(false)
  })

  test("one of either sign is", () => {
    expect(isPublicKey(`02${"ab".repeat(32)}`)).toBe(true)
    expect(isPublicKey(`03${"09".repeat(32)}`)).toBe(true)
  })
})

describe("addresses of accounts", () => {
  test("namespace and 64 characters of sha512", () => {
    expect(NAMESPACE).toBe(sha512(FAMILY_NAME).slice(0, 6))
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const address = NAMESPACE + sha512(name).slice(0, 64)
        expect(accountAddress(name)).toBe(address)
        expect(accountAddress(name)).toBe(address)
      }),
    )
  })
})

describe("addresses of settings", () => {
  test("a leaf of a chain that Hyperledger Sawtooth 1.0.5 wrote", () => {
    expect(settingAddress("sawtooth.settings.vote.authorized_keys")).toBe(
      "000000a87cb5eafdcca6a8cde0fb0dec1400c5ab274474a6aa82c12840f169a04216b7",
    )
  })

  const address = (...parts: string[]) => `000000${parts.map((part) => sha256(part).slice(0, 16)).join("")}`

  test("missing parts are empty, and the fourth takes what is left", () => {
    expect(settingAddress(ADMIN_KEYS_SETTING)).toBe(address("bandcoin", "admin_keys", "", ""))
    expect(settingAddress("")).toBe(address("", "", "", ""))
    expect(settingAddress("a")).toBe(address("a", "", "", ""))
    expect(settingAddress("a.b.c.d.e.f")).toBe(address("a", "b", "c", "d.e.f"))
    expect(settingAddress("a..b")).toBe(address("a", "", "b", ""))
  })
})

describe("the bounded cache", () => {
  test("keeps at most twice its size, and what is used", () => {
    const cache = new BoundedCache<number, number>(10)
    cache.set(0, 1)
    for (let i = 1; i < 1000; i++) {
      cache.set(i, i)
      expect(cache.get(0)).toBe(1)
      expect(cache.count).toBeLessThanOrEqual(20)
    }
    expect(cache.get(1)).toBeUndefined()
    expect(cache.get(999)).toBe(999)
  })
})
