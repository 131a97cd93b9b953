import { describe, expect, test } from "@jest/globals"
import { DEFAULT_LIMITS } from "../limits/limits.js"
import { testKey } from "../testing/keys.js"
import { OFFER, PURCHASE } from "../testing/payloads.js"
import { errorOf, successOf } from "../testing/results.js"
import { decodePayload } from "./decode.js"

const decode = (fields: object, limits = DEFAULT_LIMITS) =>
  decodePayload(new TextEncoder().encode(JSON.stringify(fields)), limits)

const refusal = (fields: object, limits = DEFAULT_LIMITS) => errorOf(decode({ ...OFFER, ...fields }, limits))

describe("reservations of an offer", () => {
  const good = { price: 5, capacity: 2 }

  test.each(["", "0", "-1", "01", "1.0", "1e3", " 1", "x", "9007199254740992", "99999999999999999", "constructor"])(
    "the epoch %p",
    (epoch) => {
      expect(refusal({ reservations: { [epoch]: good } })).toMatchObject({
        code: "OUT_OF_RANGE",
        field: `reservations.${epoch}`,
      })
    },
  )

  test.each([
    ["no dictionary", 5, "WRONG_TYPE", "reservations.7"],
    ["null", null, "WRONG_TYPE", "reservations.7"],
    ["an array", [], "WRONG_TYPE", "reservations.7"],
    ["price missing", { capacity: 1 }, "MISSING_FIELD", "reservations.7.price"],
    ["capacity missing", { price: 1 }, "MISSING_FIELD", "reservations.7.capacity"],
    ["price negative", { ...good, price: -1 }, "OUT_OF_RANGE", "reservations.7.price"],
    ["price of the wrong type", { ...good, price: "5" }, "WRONG_TYPE", "reservations.7.price"],
    ["price a fraction", { ...good, price: 0.5 }, "WRONG_TYPE", "reservations.7.price"],
    ["capacity negative", { ...good, capacity: -1 }, "OUT_OF_RANGE", "reservations.7.capacity"],
    ["capacity of the wrong type", { ...good, capacity: true }, "WRONG_TYPE", "reservations.7.capacity"],
    ["what is sold", { ...good, allocated: 0 }, "UNKNOWN_FIELD", "reservations.7.allocated"],
  ])("%s", (_, reservation, code, field) => {
    expect(refusal({ reservations: { "7": reservation } })).toMatchObject({ code, field })
  })

  test("the largest epoch, the smallest price and capacity", () => {
    const reservations = { "9007199254740991": good, "2": { price: 0, capacity: 0 } }
    expect(successOf(decode({ ...OFFER, reservations }))).toEqual({ ...OFFER, reservations })
  })
})

describe("consumers of an offer", () => {
  const good = { allocations: 2, price: 9 }

  test.each(["", "mno", testKey(0xabc).toUpperCase(), `04${testKey(1).slice(2)}`])("the key %p", (key) => {
    expect(refusal({ consumers: { [key]: good } })).toMatchObject({ code: "OUT_OF_RANGE", field: `consumers.${key}` })
  })

  test.each([
    ["no dictionary", 5, "WRONG_TYPE", ""],
    ["allocations missing", { price: 1 }, "MISSING_FIELD", ".allocations"],
    ["price missing", { allocations: 1 }, "MISSING_FIELD", ".price"],
    ["no allocations", { ...good, allocations: 0 }, "OUT_OF_RANGE", ".allocations"],
    ["allocations of the wrong type", { ...good, allocations: "2" }, "WRONG_TYPE", ".allocations"],
    ["price negative", { ...good, price: -9 }, "OUT_OF_RANGE", ".price"],
    ["price of the wrong type", { ...good, price: null }, "WRONG_TYPE", ".price"],
    ["taken already", { ...good, allocated: true }, "OUT_OF_RANGE", ".allocated"],
    ["taken, as a number", { ...good, allocated: 0 }, "WRONG_TYPE", ".allocated"],
    ["a field too many", { ...good, paid: 1 }, "UNKNOWN_FIELD", ".paid"],
  ])("%s", (_, share, code, field) => {
    const key = testKey(1)
    expect(refusal({ consumers: { [key]: share } })).toMatchObject({ code, field: `consumers.${key}${field}` })
  })

  test("an array, as an allocate has it", () => {
    const error = refusal({ consumers: [testKey(1)] })
    expect(error).toMatchObject({ code: "WRONG_TYPE", field: "consumers" })
    expect(error.message).toContain("got an array of 1")
  })

  test("more units than the offer has", () => {
    const consumers = { [testKey(1)]: { ...good, allocations: 6 }, [testKey(2)]: { ...good, allocations: 5 } }
    expect(refusal({ consumers })).toMatchObject({ code: "SHARES_EXCEED_OFFER", field: "consumers" })
    const huge = { ...good, allocations: Number.MAX_SAFE_INTEGER }
    const most = { ...OFFER, max_allocations: Number.MAX_SAFE_INTEGER }
    const three = { [testKey(1)]: huge, [testKey(2)]: huge, [testKey(3)]: huge }
    expect(errorOf(decode({ ...most, consumers: three })).code).toBe("SHARES_EXCEED_OFFER")
    expect(decode({ ...most, consumers: { [testKey(1)]: huge } }).ok).toBe(true)
  })

  test("more than the limit", () => {
    const consumers = Object.fromEntries([1, 2, 3].map((n) => [testKey(n), { ...good, allocations: 1 }]))
    const limits = { ...DEFAULT_LIMITS, consumersPerOffer: 2 }
    expect(refusal({ consumers }, limits)).toMatchObject({ code: "TOO_MANY_CONSUMERS", field: "consumers" })
    expect(decode({ ...OFFER, consumers }, { ...limits, consumersPerOffer: 3 }).ok).toBe(true)
  })
})

describe("roles of an authorization", () => {
  test.each([
    ["a role that there is not", ["admin"], "OUT_OF_RANGE", "roles[0]"],
    ["a role of the wrong type", ["provider", 1], "WRONG_TYPE", "roles[1]"],
    ["a role twice", ["provider", "provider"], "OUT_OF_RANGE", "roles"],
  ])("%s", (_, roles, code, field) => {
    expect(errorOf(decode({ action: "authorize", provider: testKey(1), roles }))).toMatchObject({ code, field })
  })
})

describe("the band of an offer", () => {
  test.each([
    ["ends where it starts", { from_frequency: 700, to_frequency: 700, bandwidth: 1 }, "to_frequency"],
    ["ends before it starts", { from_frequency: 700, to_frequency: 600, bandwidth: 1 }, "to_frequency"],
    ["is narrower than the bandwidth", { from_frequency: 700, to_frequency: 710, bandwidth: 11 }, "bandwidth"],
  ])("%s", (_, band, field) => {
    expect(refusal(band)).toMatchObject({ code: "BAND_INVALID", field })
  })

  test("may be filled by the bandwidth, and start at 0", () => {
    expect(decode({ ...OFFER, from_frequency: 0, to_frequency: 1, bandwidth: 1 }).ok).toBe(true)
  })
})

describe.each([
  ["offer", OFFER],
  ["allocate", PURCHASE],
])("qos of an %s", (_, payload) => {
  const refusal = (qos: unknown, limits = DEFAULT_LIMITS) => errorOf(decode({ ...payload, qos }, limits))

  test.each([[null], [[]], ["gold"], [5], [true]])("%j is no dictionary", (qos) => {
    expect(refusal(qos)).toMatchObject({ code: "WRONG_TYPE", field: "qos" })
  })

  test.each([
    [{ gb: 0.5 }, "qos.gb"],
    [{ a: { b: [1, { c: 1.5 }] } }, "qos.a.b.1.c"],
  ])("%j has a fraction", (qos, field) => {
    expect(refusal(qos)).toMatchObject({ code: "OUT_OF_RANGE", field })
  })

  test("too deep", () => {
    const deep = { a: [[[[[[]]]]]] }
    expect(refusal({ ...deep, b: [[[[[[[]]]]]]] })).toMatchObject({ code: "TOO_DEEP" })
    expect(decode({ ...payload, qos: { a: [[[[[]]]]] } }).ok).toBe(true)
  })

  test("too long, in bytes of its canonical form", () => {
    const limits = { ...DEFAULT_LIMITS, qosBytes: 10 }
    expect(decode({ ...payload, qos: { a: "éé" } }, limits).ok).toBe(false)
    expect(refusal({ a: "ééé" }, limits)).toMatchObject({ code: "OUT_OF_RANGE", field: "qos" })
    expect(decode({ ...payload, qos: { a: "ab" } }, limits).ok).toBe(true)
  })

  test("anything else is taken", () => {
    const qos = { class: "gold", gb: 5, priority: [1, -2, null, true, {}], "": "\u{1f4a9}", constructor: 1 }
    expect(successOf(decode({ ...payload, qos }))).toEqual({ ...payload, qos })
  })
})

test("a bug in reading is not taken for bad input", () => {
  const broken = Object.defineProperty({ length: 1 }, 0, {
    get: () => {
      throw new Error("a bug")
    },
  })
  expect(() => decodePayload(broken as unknown as Uint8Array)).toThrow("a bug")
})

describe("the size of a payload", () => {
  test("in all", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(OFFER))
    expect(decodePayload(bytes, { ...DEFAULT_LIMITS, payloadBytes: bytes.length }).ok).toBe(true)
    const error = errorOf(decodePayload(bytes, { ...DEFAULT_LIMITS, payloadBytes: bytes.length - 1 }))
    expect(error.code).toBe("PAYLOAD_TOO_LARGE")
    expect(error.message).toContain(`${bytes.length} bytes`)
  })

  test("outside the consumers", () => {
    const consumers = [testKey(1), testKey(2)]
    const bytes = new TextEncoder().encode(JSON.stringify({ ...PURCHASE, consumers }))
    const outside = bytes.length - JSON.stringify(consumers).length
    expect(decodePayload(bytes, { ...DEFAULT_LIMITS, fieldBytes: outside }).ok).toBe(true)
    const error = errorOf(decodePayload(bytes, { ...DEFAULT_LIMITS, fieldBytes: outside - 1 }))
    expect(error.code).toBe("PAYLOAD_TOO_LARGE")
  })
})
