import { describe, expect, test } from "@jest/globals"
import { newAccount } from "../account/types.js"
import { DEFAULT_LIMITS } from "../limits/limits.js"
import type { OfferPayload } from "../payload/types.js"
import { BUYER, EXCHANGE, PROVIDER, STRANGER, testKey } from "../testing/keys.js"
import { openLedger, TestLedger } from "../testing/ledger.js"
import { BAND, OFFER } from "../testing/payloads.js"

const MAX = Number.MAX_SAFE_INTEGER

const withReservations = (reservations: OfferPayload["reservations"] & object): OfferPayload => ({
  ...OFFER,
  reservations,
})

describe("offer is refused", () => {
  test("without the role provider", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse(OFFER, BUYER).code).toBe("NOT_PROVIDER")
    expect(ledger.refuse(OFFER, EXCHANGE).code).toBe("NOT_PROVIDER")
  })

  test("without an account", () => {
    expect(openLedger().refuse(OFFER, STRANGER).code).toBe("ACCOUNT_NOT_FOUND")
  })

  test("in another's name", () => {
    const ledger = openLedger()
    const other = testKey(9)
    ledger.put({ name: other, roles: ["provider"] })
    expect(ledger.refuse({ ...OFFER, provider: PROVIDER }, other)).toMatchObject({
      code: "NOT_OWN_ACCOUNT",
      field: "provider",
    })
  })

  test("when no epoch is left", () => {
    const ledger = new TestLedger()
    ledger.put({ name: PROVIDER, roles: ["provider"], epoch: MAX })
    expect(ledger.refuse(OFFER, PROVIDER).code).toBe("EPOCH_EXHAUSTED")
  })

  test.each([["1"], ["2"]])("with a reservation of epoch %s, which does not lie after the new one", (epoch) => {
    const ledger = openLedger()
    ledger.accept(OFFER, PROVIDER)
    for (const capacity of [5, 0]) {
      const error = ledger.refuse(
        withReservations({ [epoch]: { price: 1, capacity }, "9": { price: 1, capacity } }),
        PROVIDER,
      )
      expect(error).toMatchObject({ code: "RESERVATION_NOT_AHEAD", field: `reservations.${epoch}` })
    }
  })

  test("with less capacity than is sold, none included", () => {
    const ledger = openLedger()
    ledger.put({ name: PROVIDER, roles: ["provider"], reservations: { "5": { price: 9, capacity: 4, allocated: 3 } } })
    for (const capacity of [0, 2]) {
      expect(ledger.refuse(withReservations({ "5": { price: 9, capacity } }), PROVIDER)).toMatchObject({
        code: "RESERVATION_OVERSOLD",
        field: "reservations.5.capacity",
      })
    }
    ledger.accept(withReservations({ "5": { price: 9, capacity: 3 } }), PROVIDER)
    expect(ledger.account(PROVIDER).reservations).toEqual({ "5": { price: 9, capacity: 3, allocated: 3 } })
  })

  test("with more reservations than a record may hold", () => {
    const ledger = openLedger({}, { ...DEFAULT_LIMITS, reservationsPerAccount: 3 })
    const reservation = { price: 1, capacity: 1 }
    ledger.accept(withReservations({ "2": reservation, "8": reservation }), PROVIDER)
    const full = { "3": reservation, "4": reservation, "5": reservation }
    expect(ledger.refuse(withReservations(full), PROVIDER)).toMatchObject({
      code: "TOO_MANY_RESERVATIONS",
      field: "reservations",
      message: "reservations: an account may hold at most 3, it would hold 4",
    })
    // One of them is evicted and one deleted before they are counted.
    ledger.accept(withReservations({ ...full, "8": { price: 1, capacity: 0 } }), PROVIDER)
    expect(Object.keys(ledger.account(PROVIDER).reservations)).toEqual(["3", "4", "5"])
  })
})

describe("offer", () => {
  test("opens an epoch and leaves name, balance and roles alone", () => {
    const ledger = new TestLedger()
    ledger.put({ name: PROVIDER, balance: 7, roles: ["exchange", "provider"] })
    const { events } = ledger.accept({ ...OFFER, provider: PROVIDER }, PROVIDER)
    expect(ledger.account(PROVIDER)).toEqual({
      ...newAccount(PROVIDER),
      balance: 7,
      roles: ["exchange", "provider"],
      allocations_left: 10,
      epoch: 1,
      ...BAND,
      price: 100,
    })
    expect(events).toEqual([
      {
        type: "bandcoin/offer",
        attributes: [
          { key: "provider", value: PROVIDER },
          { key: "issuer", value: PROVIDER },
          { key: "epoch", value: "1" },
          { key: "price", value: "100" },
          { key: "from_frequency", value: "700000" },
          { key: "to_frequency", value: "710000" },
          { key: "bandwidth", value: "5000" },
          { key: "max_allocations", value: "10" },
        ],
      },
    ])
  })

  test("replaces all of the offer before: what is left out goes back to its default", () => {
    const ledger = openLedger()
    const rich: OfferPayload = {
      ...OFFER,
      volume_discount: 0.9,
      reservation_discount: 0.5,
      allocation_duration: 30,
      consumers: { [BUYER]: { allocations: 2, price: 5, allocated: false } },
      qos: { class: "gold" },
    }
    ledger.accept(rich, PROVIDER)
    expect(ledger.account(PROVIDER)).toMatchObject({
      epoch: 1,
      volume_discount: 0.9,
      reservation_discount: 0.5,
      allocation_duration: 30,
      consumers: { [BUYER]: { allocations: 2, price: 5, allocated: false } },
      qos: { class: "gold" },
    })
    ledger.accept({ ...OFFER, price: 50, max_allocations: 0 }, PROVIDER)
    expect(ledger.account(PROVIDER)).toEqual({
      ...newAccount(PROVIDER),
      roles: ["provider"],
      epoch: 2,
      ...BAND,
      price: 50,
    })
  })

  test("merges reservations", () => {
    const ledger = openLedger()
    ledger.put({
      name: PROVIDER,
      roles: ["provider"],
      epoch: 1,
      reservations: {
        "2": { price: 1, capacity: 1, allocated: 1 },
        "3": { price: 1, capacity: 9, allocated: 4 },
        "4": { price: 1, capacity: 9, allocated: 0 },
        "5": { price: 1, capacity: 9, allocated: 2 },
      },
    })
    ledger.accept(
      withReservations({
        "3": { price: 7, capacity: 20 },
        "4": { price: 7, capacity: 0 },
        "6": { price: 7, capacity: 8 },
        "7": { price: 7, capacity: 0 },
      }),
      PROVIDER,
    )
    expect(ledger.account(PROVIDER).reservations).toEqual({
      "3": { price: 7, capacity: 20, allocated: 4 },
      "5": { price: 1, capacity: 9, allocated: 2 },
      "6": { price: 7, capacity: 8, allocated: 0 },
    })
  })

  test("evicts the reservation of the epoch it opens", () => {
    const ledger = openLedger()
    ledger.accept(withReservations({ "2": { price: 1, capacity: 1 }, "3": { price: 1, capacity: 1 } }), PROVIDER)
    ledger.accept(OFFER, PROVIDER)
    expect(Object.keys(ledger.account(PROVIDER).reservations)).toEqual(["3"])
    ledger.accept(OFFER, PROVIDER)
    expect(ledger.account(PROVIDER).reservations).toEqual({})
  })
})
