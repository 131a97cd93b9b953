import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { anyAccount } from "../testing/accounts.js"
import { testKey } from "../testing/keys.js"
import { errorOf, successOf } from "../testing/results.js"
import { decodeAccount, parseAccount } from "./decode.js"
import { encodeAccount } from "./encode.js"
import { type Account, newAccount } from "./types.js"

const text = (account: Account) => new TextDecoder().decode(encodeAccount(account))

const FULL: Account = {
  name: testKey(1),
  balance: 9007199254740991,
  roles: ["exchange", "provider"],
  allocations_left: 8,
  epoch: 3,
  from_frequency: 700_000,
  to_frequency: 710_000,
  bandwidth: 5_000,
  price: 100,
  volume_discount: 0.9,
  reservation_discount: 1e-9,
  allocation_duration: 60,
  reservations: { "5": { price: 70, capacity: 5, allocated: 2 }, "4": { price: 80, capacity: 5, allocated: 0 } },
  consumers: {
    [testKey(3)]: { allocations: 1, price: 7, allocated: true },
    [testKey(2)]: { allocations: 2, price: 9, allocated: false },
  },
  qos: { gb: 5, class: "gold", "10": [1], "9": {} },
}

describe("a record that the contract cannot have written", () => {
  const record = JSON.parse(text(FULL))

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["no UTF-8", "\u00ff"],
    ["an array", "[]"],
    ["null", "null"],
    ["a number", "5"],
  ])("%s", (_, content) => {
    const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0))
    expect(errorOf(parseAccount(bytes)).code).toBe("STATE_CORRUPT")
    expect(() => decodeAccount(bytes)).toThrow(TypeError)
  })

  test.each<[string, readonly unknown[]]>([
    ["name", [undefined, 5, "mno", testKey(0xa).toUpperCase()]],
    ["balance", [undefined, -1, 0.5, "5", null, true, 2 ** 53]],
    ["roles", [undefined, "provider", ["admin"], [5], {}]],
    ["allocations_left", [undefined, -1]],
    ["epoch", [undefined, -1, "3"]],
    ["from_frequency", [undefined, -1]],
    ["to_frequency", [undefined, -1]],
    ["bandwidth", [undefined, -1]],
    ["price", [undefined, -1]],
    ["volume_discount", [undefined, -0.1, 1.1, "1", 0.0000000001]],
    ["reservation_discount", [undefined, 2, null]],
    ["allocation_duration", [undefined, -1]],
    [
      "reservations",
      [undefined, null, [], { "5": 1 }, { "5": null }, { "05": { price: 1, capacity: 1, allocated: 0 } }],
    ],
    ["reservations", [{ "5": { price: 1, capacity: 1 } }, { "5": { price: 1, capacity: 1, allocated: 2 } }]],
    [
      "reservations",
      [{ "5": { price: -1, capacity: 1, allocated: 0 } }, { "5": { price: 1, capacity: 0.5, allocated: 0 } }],
    ],
    ["consumers", [undefined, null, [], { mno: { allocations: 1, price: 1, allocated: true } }]],
    ["consumers", [{ [testKey(1)]: { allocations: 1, price: 1, allocated: 1 } }]],
    ["consumers", [{ [testKey(1)]: { allocations: -1, price: 1, allocated: true } }]],
    ["consumers", [{ [testKey(1)]: { allocations: 1, price: "1", allocated: true } }]],
    ["qos", [undefined, null, [], "gold"]],
  ])("a wrong %s: %j", (field, values) => {
    for (const value of values) {
      const error = errorOf(parseAccount(new TextEncoder().encode(JSON.stringify({ ...record, [field]: value }))))
      expect(error.code).toBe("STATE_CORRUPT")
      expect(error.message).toContain(`field ${field}`)
    }
  })

  test("a discount out of range is a bug of who encodes it", () => {
    expect(() => encodeAccount({ ...FULL, volume_discount: 1.5 })).toThrow(RangeError)
  })
})

describe("the canonical record", () => {
  test("of a new account", () => {
    expect(text(newAccount(testKey(1)))).toBe(
      `{"name":"${testKey(1)}","balance":0,"roles":[],"allocations_left":0,"epoch":0,"from_frequency":0,` +
        `"to_frequency":0,"bandwidth":0,"price":0,"volume_discount":1,"reservation_discount":1,` +
        `"allocation_duration":60,"reservations":{},"consumers":{},"qos":{}}`,
    )
  })

  test("of a full one: dictionaries are sorted, epochs as numbers, keys by code unit", () => {
    expect(text(FULL)).toBe(
      `{"name":"${testKey(1)}","balance":9007199254740991,"roles":["exchange","provider"],"allocations_left":8,` +
        `"epoch":3,"from_frequency":700000,"to_frequency":710000,"bandwidth":5000,"price":100,"volume_discount":0.9,` +
        `"reservation_discount":0.000000001,"allocation_duration":60,"reservations":{` +
        `"4":{"price":80,"capacity":5,"allocated":0},"5":{"price":70,"capacity":5,"allocated":2}},` +
        `"consumers":{"${testKey(2)}":{"allocations":2,"price":9,"allocated":false},` +
        `"${testKey(3)}":{"allocations":1,"price":7,"allocated":true}},` +
        `"qos":{"10":[1],"9":{},"class":"gold","gb":5}}`,
    )
  })

  test("epochs are sorted as numbers beyond 2^32 too", () => {
    const reservation = { price: 1, capacity: 1, allocated: 0 }
    const epochs = ["9007199254740991", "10000000000", "9", "10", "4294967296"]
    const reservations = Object.fromEntries(epochs.map((epoch) => [epoch, reservation]))
    const written = text({ ...FULL, reservations, consumers: {} }).match(/"(\d+)":{"price"/g)
    expect(written).toEqual(
      ["9", "10", "4294967296", "10000000000", "9007199254740991"].map((epoch) => `"${epoch}":{"price"`),
    )
  })

  test("decoding gives back the account", () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        expect(decodeAccount(encodeAccount(account))).toEqual(account)
      }),
    )
  })

  test("content alone decides it, not the order in which dictionaries were filled", () => {
    const reversed = <T extends object>(dictionary: T) => Object.fromEntries(Object.entries(dictionary).reverse()) as T
    fc.assert(
      fc.property(anyAccount, (account) => {
        const { reservations, consumers, qos } = account
        const other = reversed({
          ...account,
          reservations: reversed(reservations),
          consumers: reversed(consumers),
          qos: reversed(qos),
        })
        expect(text(other)).toBe(text(account))
        expect(text(successOf(parseAccount(encodeAccount(account))))).toBe(text(account))
      }),
    )
  })

  test("it is JSON of the fields in their order", () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        expect(Object.keys(JSON.parse(text(account)))).toEqual(Object.keys(newAccount(account.name)))
      }),
    )
  })
})
