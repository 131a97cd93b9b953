import { inspect } from "node:util"
import { describe, expect, test } from "@jest/globals"
import { coded } from "../testing/errors.js"
import { goldenKey, goldenPublicKey } from "../testing/fixtures.js"
import { generateKey, PrivateKey } from "./private-key.js"
import { isPublicKeyText, publicKeyBytes } from "./public-key.js"

const keyInvalid = coded("KEY_INVALID", { name: "BuildError", stage: "build" })

describe("PrivateKey", () => {
  test.each(["", "00", "zz".repeat(32), "00".repeat(32), "ff".repeat(32), `${"01".repeat(32)}0`])(
    "refuses %p",
    (hex) => {
      expect(() => PrivateKey.fromHex(hex)).toThrow(keyInvalid)
    },
  )

  test("an error about a key does not repeat the key", () => {
    const texts = [`${"ab".repeat(31)}zz`, "ff".repeat(32)].map((secret) => {
      try {
        return PrivateKey.fromHex(secret).publicKey
      } catch (error) {
        return inspect(error)
      }
    })
    for (const text of texts) expect(text).not.toMatch(/abab|ffff/)
  })

  test("a generator that gives no valid key is reported and not asked for ever", () => {
    expect(() => PrivateKey.generate((length) => new Uint8Array(length))).toThrow("random generator")
  })

  test("printing, JSON and string conversion show the public key only", () => {
    const key = goldenKey("consumer")
    const texts = [inspect(key), JSON.stringify({ key }), `${key}`, inspect({ nested: [key] })]
    for (const text of texts) {
      expect(text).toContain(key.publicKey)
      expect(text).not.toContain(key.toHex())
    }
    expect(Object.keys(key)).toEqual([])
  })

  test.each(["validator", "exchange", "consumer", "other", "intkey"])("derives the public key of golden %s", (name) => {
    expect(goldenKey(name).publicKey).toBe(goldenPublicKey(name))
  })

  test("reads white space around the hex, and upper case, as other tools write it", () => {
    const key = goldenKey("other")
    expect(PrivateKey.fromHex(`  ${key.toHex().toUpperCase()}\n`).toHex()).toBe(key.toHex())
    expect(PrivateKey.fromBytes(key.toBytes()).publicKey).toBe(key.publicKey)
  })

  test("keeps its own copy of the bytes", () => {
    const bytes = goldenKey("other").toBytes()
    const key = PrivateKey.fromBytes(bytes)
    bytes.fill(9)
    key.toBytes().fill(9)
    expect(key.toHex()).toBe(goldenKey("other").toHex())
  })

  test("generates different valid keys", () => {
    const names = new Set(Array.from({ length: 20 }, () => generateKey().publicKey))
    expect(names.size).toBe(20)
    for (const name of names) expect(isPublicKeyText(name)).toBe(true)
  })
})

describe("public key text", () => {
  const good = goldenPublicKey("consumer")

  test.each([
    good.toUpperCase(),
    good.slice(1),
    `${good}0`,
    `04${good.slice(2)}`,
    `0x${good.slice(2)}`,
    "",
    5,
    null,
    undefined,
    [good],
  ])("%p is none", (value) => {
    expect(isPublicKeyText(value)).toBe(false)
  })

  test("becomes 33 bytes", () => {
    expect(publicKeyBytes(good)).toHaveLength(33)
    expect(publicKeyBytes(good.toUpperCase())).toBeUndefined()
  })
})
