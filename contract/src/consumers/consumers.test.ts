import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { DEFAULT_LIMITS } from "../limits/limits.js"
import { type AllocateRequest, decodePayload, decodeRequest } from "../payload/decode.js"
import type { AllocatePayload } from "../payload/types.js"
import { testKey } from "../testing/keys.js"
import { PURCHASE } from "../testing/payloads.js"
import { errorOf, successOf } from "../testing/results.js"
import { KeysInBytes } from "./key-list.js"
import { scanKeys } from "./scan.js"

const limits = { ...DEFAULT_LIMITS, consumersPerAllocation: 5, fieldBytes: 600 }

/** A purchase with `array` as the text of its consumers. */
function purchaseWith(array: string): Uint8Array {
  const text = JSON.stringify({ ...PURCHASE, qos: { note: "after" } })
  return new TextEncoder().encode(`${text.slice(0, -1)},"consumers":${array} }`)
}

function consumersOf(array: string): readonly string[] | undefined {
  return (successOf(decodePayload(purchaseWith(array), limits)) as AllocatePayload).consumers
}

function refusalOf(array: string) {
  return errorOf(decodePayload(purchaseWith(array), limits))
}

const quoted = (...keys: (number | string)[]) => keys.map((key) => `"${typeof key === "number" ? testKey(key) : key}"`)

describe("consumers that are refused", () => {
  const hex = "a".repeat(64)
  test.each([
    ["a null", "null", "WRONG_TYPE", "consumers"],
    ["a string", `"${testKey(1)}"`, "WRONG_TYPE", "consumers"],
    ["a number", "3", "WRONG_TYPE", "consumers"],
    ["a dictionary", "{}", "WRONG_TYPE", "consumers"],
    ["a number among them", `[${quoted(1)},5]`, "WRONG_TYPE", "consumers[1]"],
    ["a null among them", "[null]", "WRONG_TYPE", "consumers[0]"],
    ["an array among them", `[${quoted(1)},[]]`, "WRONG_TYPE", "consumers[1]"],
    ["a key too short", `["02${hex.slice(1)}"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key too long", `["02${hex}a"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["an empty key", '[""]', "OUT_OF_RANGE", "consumers[0]"],
    ["an uncompressed key", `["04${hex}"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key of no sign", `["12${hex}"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key in upper case", `["02${hex.toUpperCase()}"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key with g", `["02${hex.slice(1)}g"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key with a line end", `["02${hex}\\n"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key beyond ASCII", `["02${hex.slice(2)}é"]`, "OUT_OF_RANGE", "consumers[0]"],
    ["a key twice", `[${quoted(1, 2, 1)}]`, "DUPLICATE_CONSUMER", "consumers[2]"],
    [
      "a key twice in another spelling",
      `["\\u0030${testKey(1).slice(1)}",${quoted(1)}]`,
      "DUPLICATE_CONSUMER",
      "consumers[1]",
    ],
    ["more than the limit", `[${quoted(1, 2, 3, 4, 5, 6)}]`, "TOO_MANY_CONSUMERS", "consumers"],
    ["an array without end", `[${quoted(1)}`, "INVALID_JSON", undefined],
    ["a missing comma", `[${quoted(1)} ${quoted(2)}]`, "INVALID_JSON", undefined],
    ["a comma too many", `[${quoted(1)},]`, "INVALID_JSON", undefined],
    ["a payload cut in a key", `[${quoted(1)},"02abc`, "INVALID_JSON", undefined],
    [
      "something long that is no key",
      `[${JSON.stringify("x".repeat(1000).split(""))}]`,
      "PAYLOAD_TOO_LARGE",
      undefined,
    ],
  ])("%s", (_, array, code, field) => {
    const error = refusalOf(array)
    expect(error.code).toBe(code)
    if (field !== undefined) expect(error.field).toBe(field)
  })

  test("every single wrong character is found, in whichever place", () => {
    const key = testKey(0xabcdef)
    for (let place = 0; place < key.length; place++) {
      for (const wrong of ["/", ":", "`", "g", "A", " ", "\u007f"]) {
        const error = refusalOf(`[${quoted(1, key.slice(0, place) + wrong + key.slice(place + 1))}]`)
        expect(error).toMatchObject({ code: "OUT_OF_RANGE", field: "consumers[1]" })
      }
    }
  })

  test("a message shows what was found and what is allowed, at a length that the sender does not decide", () => {
    expect(refusalOf(`["${"z".repeat(300)}"]`).message).toBe(
      `consumers[0]: must be a public key of 66 lower-case hex characters, 02 or 03 first, got "${"z".repeat(79)}... (302 characters)`,
    )
  })
})

describe("consumers that are taken", () => {
  test.each([
    ["one", `[${quoted(1)}]`, [1]],
    ["as many as the limit", `[${quoted(1, 2, 3, 4, 5)}]`, [1, 2, 3, 4, 5]],
    ["with space", ` [ ${quoted(1).join()} ,\n\t${quoted(2).join()}\r\n] `, [1, 2]],
    ["with escapes", `["\\u0030${testKey(1).slice(1)}",${quoted(2)}]`, [1, 2]],
  ])("%s", (_, array, keys) => {
    expect(consumersOf(array)).toEqual(keys.map(testKey))
  })

  test("none: the signer will hold the grant", () => {
    expect(consumersOf("[]")).toBeUndefined()
    expect(consumersOf(" [ ] ")).toBeUndefined()
  })

  test("no space between them counts as a long payload, whichever way they are read", () => {
    const space = " ".repeat(500)
    expect(consumersOf(`[${quoted(1, 2).join(`${space},`)}${space}]`)).toHaveLength(2)
    expect(consumersOf(`["\\u0030${testKey(1).slice(1)}"${space},${space}"${testKey(2)}"${space}]`)).toHaveLength(2)
  })
})

describe("one pass over the bytes", () => {
  test("is how a plain array is read", () => {
    const request = successOf(decodeRequest(purchaseWith(`[${quoted(1, 2)}]`), limits))
    expect((request as AllocateRequest).consumers).toBeInstanceOf(KeysInBytes)
  })

  const scan = (array: string, limit = 1000) => scanKeys(new TextEncoder().encode(array), 1, limit)

  test("leaves to the slow way what it does not take", () => {
    for (const array of [
      "[",
      "[]",
      "[1]",
      '["',
      `[${quoted(1)}`,
      `[${quoted(1, 1)}]`,
      `["\\u0030${testKey(1).slice(1)}"]`,
    ]) {
      expect(scan(array)).toBeUndefined()
    }
    expect(scan(`[${quoted(1, 2)}]`, 1)).toBeUndefined()
  })

  test("reads from a view into a longer buffer", () => {
    const bytes = new TextEncoder().encode(`xxx[${quoted(1, 2)}]xxx`)
    const scanned = scanKeys(bytes.subarray(3, bytes.length - 3), 1, 10)
    expect(scanned?.keys.toArray()).toEqual([testKey(1), testKey(2)])
    expect(scanned?.end).toBe(bytes.length - 6)
  })

  test("tells keys of one hash apart", () => {
    const keys = ["1", "2", "3"].map((digit) => `02${"0".repeat(8)}${digit}${"0".repeat(55)}`)
    expect(scan(JSON.stringify(keys))?.keys.toArray()).toEqual(keys)
    expect(scan(JSON.stringify([...keys, keys[1]]))).toBeUndefined()
  })

  test("gives up on keys made to collide, and they are taken the slow way", () => {
    // Same characters where the hash looks, so that each key is compared with all before it.
    const keys = Array.from(
      { length: 2000 },
      (_, i) => `02${"0".repeat(8)}${i.toString(16).padStart(8, "0")}${"0".repeat(48)}`,
    )
    const array = JSON.stringify(keys)
    expect(scan(array, 5000)).toBeUndefined()
    const payload = successOf(decodePayload(purchaseWith(array), { ...limits, consumersPerAllocation: 2000 }))
    expect((payload as AllocatePayload).consumers).toEqual(keys)
  })

  test("finds what JSON.parse finds", () => {
    const key = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map(testKey) },
      { weight: 9, arbitrary: fc.stringMatching(/^0[23][0-9a-f]{64}$/) },
      { weight: 1, arbitrary: fc.stringMatching(/^0[1-4][0-9a-g]{63,65}$/) },
    )
    const space = fc.constantFrom("", " ", "\n  ", "\t")
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), space, space, (keys, before, after) => {
        const array = `[${keys.map((key) => `${before}"${key}"${after}`).join(",")}]`
        const isGood =
          keys.length > 0 && keys.every((key) => /^0[23][0-9a-f]{64}$/.test(key)) && new Set(keys).size === keys.length
        expect(scan(array)?.keys.toArray()).toEqual(isGood ? JSON.parse(array) : undefined)
      }),
      { numRuns: 500 },
    )
  })
})
