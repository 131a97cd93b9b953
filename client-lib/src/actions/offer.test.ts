import { type Account, decodePayload, encodePayload, newAccount } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { testKey } from "../testing/fixtures.js"
import { defined, type OfferRequest, offerOf, offerPayload, offRequest } from "./offer.js"

const account = newAccount(testKey(1).publicKey)
const share = testKey(2).publicKey

test("an account that has never offered has no offer", () => {
  expect(offerOf(account)).toBeUndefined()
})

test("every field of the record is in the offer, reservations by rising epoch", () => {
  const record: Account = {
    ...account,
    epoch: 3,
    price: 5,
    allocations_left: 7,
    from_frequency: 1000,
    to_frequency: 3000,
    bandwidth: 200,
    volume_discount: 0.5,
    reservation_discount: 0.25,
    allocation_duration: 30,
    reservations: { "10": { price: 1, capacity: 2, allocated: 0 }, "9": { price: 3, capacity: 4, allocated: 1 } },
    consumers: { [share]: { allocations: 2, price: 9, allocated: true } },
    qos: { a: 1 },
  }
  expect(offerOf(record)).toEqual({
    provider: account.name,
    epoch: 3,
    price: 5,
    fromFrequencyKhz: 1000,
    toFrequencyKhz: 3000,
    bandwidthKhz: 200,
    allocationsLeft: 7,
    volumeDiscount: 0.5,
    reservationDiscount: 0.25,
    allocationDurationSeconds: 30,
    reservations: [
      { epoch: 9, price: 3, capacity: 4, allocated: 1 },
      { epoch: 10, price: 1, capacity: 2, allocated: 0 },
    ],
    shares: { [share]: { allocations: 2, price: 9, allocated: true } },
    qos: { a: 1 },
  })
})

describe("the payload of an offer", () => {
  const band = { fromFrequencyKhz: 1000, toFrequencyKhz: 2000, bandwidthKhz: 100 }

  test("leaves out what is not said", () => {
    expect(offerPayload({ ...band, price: 1, maxAllocations: 2 })).toEqual({
      action: "offer",
      price: 1,
      from_frequency: 1000,
      to_frequency: 2000,
      bandwidth: 100,
      max_allocations: 2,
    })
  })

  test("is one the contract takes, and says what was asked for", () => {
    const request = fc.record<OfferRequest>(
      {
        fromFrequencyKhz: fc.constant(1000),
        toFrequencyKhz: fc.integer({ min: 1100, max: 10 ** 7 }),
        bandwidthKhz: fc.integer({ min: 1, max: 100 }),
        price: fc.integer({ min: 1, max: 10 ** 9 }),
        maxAllocations: fc.integer({ min: 10, max: 10 ** 6 }),
        volumeDiscount: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
        reservationDiscount: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
        allocationDurationSeconds: fc.integer({ min: 1, max: 10 ** 6 }),
        reservations: fc.uniqueArray(
          fc.record({ epoch: fc.integer({ min: 1, max: 999 }), price: fc.nat(), capacity: fc.nat() }),
          { selector: ({ epoch }) => epoch, maxLength: 5 },
        ),
        shares: fc.constant({ [share]: { allocations: 2, price: 9 } }),
        qos: fc.constant({ gigabytes: 2, nested: { list: [1, "x", null, true] } }),
      },
      { requiredKeys: ["fromFrequencyKhz", "toFrequencyKhz", "bandwidthKhz", "price", "maxAllocations"] },
    )
    fc.assert(
      fc.property(request, (asked) => {
        const payload = offerPayload(asked)
        expect(decodePayload(encodePayload(payload))).toEqual({ ok: true, value: payload })
        expect(payload.volume_discount).toBe(asked.volumeDiscount)
        for (const { epoch, ...rest } of asked.reservations ?? []) expect(payload.reservations?.[epoch]).toEqual(rest)
      }),
    )
  })

  test("to turn an offer off keeps everything but the units and the auction's shares", () => {
    const record: Account = {
      ...account,
      epoch: 1,
      price: 5,
      allocations_left: 7,
      from_frequency: 1,
      to_frequency: 3,
      bandwidth: 2,
      qos: { a: 1 },
    }
    const offer = offerOf(record)
    expect(offer && offerPayload(offRequest(offer))).toEqual({
      action: "offer",
      price: 5,
      from_frequency: 1,
      to_frequency: 3,
      bandwidth: 2,
      max_allocations: 0,
      volume_discount: 1,
      reservation_discount: 1,
      allocation_duration: 60,
      qos: { a: 1 },
    })
  })
})

test("defined keeps everything but undefined", () => {
  expect(defined({ a: undefined, b: null, c: 0, d: "", e: false })).toEqual({ b: null, c: 0, d: "", e: false })
})
