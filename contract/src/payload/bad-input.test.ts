import { describe, expect, test } from "@jest/globals"
import { PROVIDER, testKey } from "../testing/keys.js"
import { BAND } from "../testing/payloads.js"
import { errorOf, successOf } from "../testing/results.js"
import { decodePayload } from "./decode.js"
import type { Action } from "./types.js"

type Fields = Readonly<Record<string, unknown>>

/** A payload of each action with every field it can have. */
const COMPLETE: Readonly<Record<Action, Fields>> = {
  create: { action: "create", provider: PROVIDER, price: 0 },
  authorize: { action: "authorize", provider: PROVIDER, roles: ["provider"] },
  deposit: { action: "deposit", provider: PROVIDER, price: 1 },
  withdraw: { action: "withdraw", provider: PROVIDER, price: 1 },
  transfer: { action: "transfer", provider: PROVIDER, price: 1 },
  offer: {
    action: "offer",
    provider: PROVIDER,
    price: 1,
    ...BAND,
    max_allocations: 5,
    volume_discount: 0.9,
    reservation_discount: 0.8,
    allocation_duration: 60,
    reservations: { "7": { price: 5, capacity: 2 } },
    consumers: { [testKey(1)]: { allocations: 2, price: 9, allocated: false } },
    qos: { class: "gold" },
  },
  allocate: {
    action: "allocate",
    provider: PROVIDER,
    epoch: 1,
    epoch_to: 2,
    price: 1,
    ...BAND,
    consumers: [testKey(1)],
    qos: { class: "gold" },
  },
}

/** Fields that may be left out. */
const OPTIONAL: Readonly<Record<Action, readonly string[]>> = {
  create: ["provider", "price"],
  authorize: [],
  deposit: [],
  withdraw: [],
  transfer: [],
  offer: [
    "provider",
    "volume_discount",
    "reservation_discount",
    "allocation_duration",
    "reservations",
    "consumers",
    "qos",
  ],
  allocate: ["epoch_to", "consumers", "qos"],
}

const ACTIONS = Object.keys(COMPLETE) as Action[]

const decode = (fields: Fields) => decodePayload(new TextEncoder().encode(JSON.stringify(fields)))

/** JSON text of a value, with tokens that JSON.stringify does not write. */
const decodeText = (fields: Fields, field: string, token: string) =>
  decodePayload(new TextEncoder().encode(JSON.stringify({ ...fields, [field]: "@" }).replace('"@"', token)))

const fieldsOf = (action: Action) => Object.keys(COMPLETE[action]).filter((field) => field !== "action")

const cases = ACTIONS.flatMap((action) => fieldsOf(action).map((field) => [action, field] as const))

test.each(ACTIONS)("%s with every field is taken, and with the needed ones alone", (action) => {
  expect(successOf(decode(COMPLETE[action]))).toEqual(COMPLETE[action])
  const needed = Object.entries(COMPLETE[action]).filter(([field]) => !OPTIONAL[action].includes(field))
  expect(successOf(decode(Object.fromEntries(needed)))).toEqual(Object.fromEntries(needed))
})

describe.each(cases)("%s.%s", (action, field) => {
  const complete = COMPLETE[action]

  test("missing", () => {
    const { [field]: _, ...rest } = complete
    if (OPTIONAL[action].includes(field)) expect(decode(rest).ok).toBe(true)
    else expect(errorOf(decode(rest))).toMatchObject({ code: "MISSING_FIELD", field })
  })

  test("of the wrong type", () => {
    const wrong = [null, true, "", "1", "x".repeat(200), 1.5, {}, [], [[]], { "": null }].filter(
      (value) => typeof value !== typeof complete[field] || Array.isArray(value) !== Array.isArray(complete[field]),
    )
    for (const value of wrong) {
      const error = errorOf(decode({ ...complete, [field]: value }))
      expect({ value, code: error.code, field: error.field }).toEqual({ value, code: "WRONG_TYPE", field })
      expect(error.message).toMatch(new RegExp(`^${field}: must be .*, got `))
    }
  })

  test("of a value that is no JSON", () => {
    for (const token of ["NaN", "-Infinity", "undefined", "0x1", "1n", "'a'", "0.1.2"]) {
      expect(errorOf(decodeText(complete, field, token)).code).toBe("INVALID_JSON")
    }
    for (const token of ["9007199254740992", "-0", "1e400", "1e-400", "-9007199254740993"]) {
      expect(errorOf(decodeText(complete, field, token))).toMatchObject({ code: "INEXACT_NUMBER", field })
    }
  })

  test("twice", () => {
    const text = JSON.stringify(complete)
    const twice = `${text.slice(0, -1)},"${field}":${JSON.stringify(complete[field])}}`
    expect(errorOf(decodePayload(new TextEncoder().encode(twice)))).toMatchObject({ code: "DUPLICATE_FIELD", field })
  })
})

describe("a field that the action does not have", () => {
  test.each(ACTIONS)("%s", (action) => {
    for (const field of ["prize", "Price", "", "toString", "band_width", "balance", "name"]) {
      const error = errorOf(decode({ ...COMPLETE[action], [field]: 1 }))
      expect(error).toMatchObject({ code: "UNKNOWN_FIELD", field })
      expect(error.message).toContain("the fields are action, provider, ")
    }
  })

  test("a misspelt field is named, rather than the one that is missing", () => {
    expect(errorOf(decode({ action: "deposit", provider: PROVIDER, prize: 5 })).field).toBe("prize")
  })

  test("the fields of other actions", () => {
    expect(errorOf(decode({ ...COMPLETE.create, epoch: 1 })).field).toBe("epoch")
    expect(errorOf(decode({ ...COMPLETE.transfer, consumers: [testKey(1)] })).field).toBe("consumers")
    expect(errorOf(decode({ ...COMPLETE.allocate, max_allocations: 1 })).field).toBe("max_allocations")
  })
})

describe("an action that there is not", () => {
  test.each([undefined, null, 1, "", "mint", "Create", "toString", "__proto__", ["create"], {}])("%p", (action) => {
    const error = errorOf(decode({ ...COMPLETE.create, action }))
    expect(error).toMatchObject({ code: "UNKNOWN_ACTION", field: "action" })
    expect(error.message).toContain("create, authorize, deposit, withdraw, transfer, offer, allocate")
  })
})

describe("out of range", () => {
  test.each<[Action, string, readonly unknown[]]>([
    ["create", "price", [1, -1, 100]],
    ["deposit", "price", [0, -1, -1000]],
    ["withdraw", "price", [0, -1]],
    ["transfer", "price", [0, -1]],
    ["offer", "price", [0, -1]],
    ["allocate", "price", [-1]],
    ["offer", "from_frequency", [-1]],
    ["offer", "to_frequency", [-1]],
    ["offer", "bandwidth", [0, -1]],
    ["offer", "max_allocations", [-1]],
    ["offer", "allocation_duration", [0, -1]],
    ["offer", "volume_discount", [-0.1, 1.1, 2, -1, 0.1234567891, 1e-10]],
    ["offer", "reservation_discount", [-0.1, 1.000000001, 0.3000000001]],
    ["allocate", "epoch", [0, -1]],
    ["allocate", "epoch_to", [0, -1]],
    ["allocate", "from_frequency", [-1]],
    ["allocate", "to_frequency", [-1]],
    ["allocate", "bandwidth", [0]],
  ])("%s.%s", (action, field, values) => {
    for (const value of values) {
      expect(errorOf(decode({ ...COMPLETE[action], [field]: value }))).toMatchObject({ code: "OUT_OF_RANGE", field })
    }
  })

  test.each(ACTIONS)("%s.provider", (action) => {
    for (const name of [
      "",
      "mno",
      PROVIDER.toUpperCase(),
      PROVIDER.slice(1),
      `${PROVIDER}0`,
      `04${PROVIDER.slice(2)}`,
      `${PROVIDER.slice(1)}|`,
    ]) {
      const error = errorOf(decode({ ...COMPLETE[action], provider: name }))
      expect(error).toMatchObject({ code: "OUT_OF_RANGE", field: "provider" })
    }
  })

  test("a decimal that is no integer", () => {
    for (const field of ["price", "from_frequency", "max_allocations"]) {
      expect(errorOf(decode({ ...COMPLETE.offer, [field]: 0.1 }))).toMatchObject({ code: "WRONG_TYPE", field })
    }
  })
})

describe("numbers in other spellings are the same numbers", () => {
  test.each([
    ["1e3", 1000],
    ["1.0", 1],
    ["1000e-3", 1],
    ["9007199254740991", 2 ** 53 - 1],
  ])("%s", (token, value) => {
    expect(successOf(decodeText(COMPLETE.deposit, "price", token))).toEqual({ ...COMPLETE.deposit, price: value })
  })

  test.each([
    ["1", 1],
    ["1.0", 1],
    ["0", 0],
    ["1e-9", 1e-9],
    ["0.900", 0.9],
    ["9E-1", 0.9],
  ])("discount %s", (token, value) => {
    const offer = successOf(decodeText(COMPLETE.offer, "volume_discount", token))
    expect(offer).toEqual({ ...COMPLETE.offer, volume_discount: value })
  })
})
