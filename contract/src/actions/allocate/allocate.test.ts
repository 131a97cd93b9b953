import { describe, expect, test } from "@jest/globals"
import { decodeGrantSummary } from "../../grant/summary.js"
import type { AllocatePayload, OfferPayload } from "../../payload/types.js"
import { BUYER, PROVIDER, STRANGER, testKey } from "../../testing/keys.js"
import { openLedger, type TestLedger } from "../../testing/ledger.js"
import { BAND, OFFER, PURCHASE } from "../../testing/payloads.js"

const MAX = Number.MAX_SAFE_INTEGER

/** A market with one offer, and a buyer with 1,000 Bandcoins. */
function market(offer: Partial<OfferPayload> = {}): TestLedger {
  const ledger = openLedger({ [BUYER]: 1_000 })
  ledger.accept({ ...OFFER, ...offer }, PROVIDER)
  return ledger
}

const keys = (count: number) => Array.from({ length: count }, (_, i) => testKey(i + 1))

const buy = (fields: Partial<AllocatePayload>): AllocatePayload => ({ ...PURCHASE, ...fields })

describe("step 1: provider and signer accounts exist, signer is not the provider, the provider has an offer", () => {
  test("no provider", () => {
    expect(market().refuse(buy({ provider: STRANGER }), BUYER)).toMatchObject({
      code: "ACCOUNT_NOT_FOUND",
      field: "provider",
    })
  })

  test("no account of the signer", () => {
    expect(market().refuse(PURCHASE, STRANGER).code).toBe("ACCOUNT_NOT_FOUND")
  })

  test("the provider itself: it would create or lose money", () => {
    const ledger = market()
    ledger.put({ ...ledger.account(PROVIDER), balance: 500 })
    expect(ledger.refuse(PURCHASE, PROVIDER)).toMatchObject({ code: "SAME_ACCOUNT", field: "provider" })
  })

  test("no offer", () => {
    const ledger = openLedger({ [BUYER]: 1_000 })
    expect(ledger.refuse(PURCHASE, BUYER)).toMatchObject({ code: "NO_OFFER", field: "provider" })
  })
})

describe("step 2: band", () => {
  test.each(["from_frequency", "to_frequency", "bandwidth"] as const)("another %s", (field) => {
    const error = market().refuse(buy({ [field]: BAND[field] + 1 }), BUYER)
    expect(error).toMatchObject({ code: "BAND_MISMATCH", field })
    expect(error.message).toContain(`${BAND[field]} kHz, got ${BAND[field] + 1}`)
  })

  test("the quality of service a buyer names changes nothing: the grant has the offer's", () => {
    const ledger = market({ qos: { class: "silver", gb: 5 } })
    const { receipt } = ledger.accept(buy({ qos: { class: "gold" } }), BUYER)
    const summary = decodeGrantSummary(receipt as Uint8Array)
    expect(summary).toMatchObject({ ok: true, value: { qos: { class: "silver", gb: 5 } } })
  })
})

describe("step 3: consumers", () => {
  test.each([
    ["absent: the signer, 1 unit", undefined, 1],
    ["empty: the signer, 1 unit", [], 1],
    ["one", keys(1), 1],
    ["the signer among them", [BUYER, testKey(1)], 2],
    ["three", keys(3), 3],
  ])("%s", (_, consumers, units) => {
    const ledger = market()
    ledger.accept({ ...PURCHASE, price: 100 * units, ...(consumers === undefined ? {} : { consumers }) }, BUYER)
    expect(ledger.account(PROVIDER).allocations_left).toBe(10 - units)
  })
})

describe("step 4: epochs", () => {
  test("below the current one: refused, naming both", () => {
    const ledger = market()
    ledger.accept(OFFER, PROVIDER)
    expect(ledger.refuse(PURCHASE, BUYER)).toMatchObject({
      code: "EPOCH_PASSED",
      field: "epoch",
      message: "epoch: epoch 1 is over, the current one is 2",
    })
  })

  test("epoch_to before epoch", () => {
    const ledger = market({ reservations: { "3": { price: 1, capacity: 9 } } })
    expect(ledger.refuse(buy({ epoch: 3, epoch_to: 2, price: 1 }), BUYER)).toMatchObject({
      code: "EPOCH_RANGE_INVALID",
      field: "epoch_to",
    })
  })
})

describe("step 5: a settled auction", () => {
  const consumers = { [BUYER]: { allocations: 2, price: 150 }, [testKey(5)]: { allocations: 3, price: 90 } }

  test("another epoch than the current one", () => {
    const ledger = market({ consumers, reservations: { "2": { price: 1, capacity: 9 } } })
    expect(ledger.refuse(buy({ epoch: 2, price: 1 }), BUYER)).toMatchObject({
      code: "EPOCH_NOT_CURRENT",
      field: "epoch",
    })
    expect(ledger.refuse(buy({ epoch_to: 2, price: 150 }), BUYER)).toMatchObject({
      code: "EPOCH_RANGE_INVALID",
      field: "epoch_to",
    })
  })

  test("no share", () => {
    const ledger = market({ consumers: { [testKey(5)]: { allocations: 3, price: 90 } } })
    expect(ledger.refuse(PURCHASE, BUYER).code).toBe("NOT_A_WINNER")
  })

  test("another number of consumers than units", () => {
    const ledger = market({ consumers })
    for (const count of [1, 3]) {
      const error = ledger.refuse(buy({ price: 150, consumers: keys(count) }), BUYER)
      expect(error).toMatchObject({ code: "UNITS_MISMATCH", field: "consumers" })
    }
  })

  test("another price than the share's", () => {
    const ledger = market({ consumers })
    for (const price of [0, 75, 100, 149, 151, 200, 300]) {
      expect(ledger.refuse(buy({ price }), BUYER).code).toBe("PRICE_MISMATCH")
    }
  })

  test("a share is taken once", () => {
    const ledger = market({ consumers })
    ledger.accept(buy({ price: 150 }), BUYER)
    expect(ledger.account(PROVIDER)).toMatchObject({
      balance: 150,
      allocations_left: 8,
      consumers: {
        [BUYER]: { allocations: 2, price: 150, allocated: true },
        [testKey(5)]: { allocations: 3, price: 90, allocated: false },
      },
    })
    expect(ledger.refuse(buy({ price: 150 }), BUYER).code).toBe("ALREADY_ALLOCATED")
  })

  test("its units may be for others, and it may cost nothing", () => {
    const ledger = market({ consumers: { [BUYER]: { allocations: 2, price: 0 } } })
    ledger.accept(buy({ price: 0, consumers: keys(2) }), BUYER)
    expect(ledger.account(BUYER).balance).toBe(1_000)
  })

  test("a failed purchase leaves the share there", () => {
    const ledger = market({ consumers: { [BUYER]: { allocations: 2, price: 1_001 } } })
    expect(ledger.refuse(buy({ price: 1_001 }), BUYER).code).toBe("INSUFFICIENT_FUNDS")
    expect(ledger.account(PROVIDER).consumers[BUYER]?.allocated).toBe(false)
  })
})

describe("step 6: spot", () => {
  test("more units than are left", () => {
    const ledger = market({ max_allocations: 2 })
    expect(ledger.refuse(buy({ price: 300, consumers: keys(3) }), BUYER)).toMatchObject({
      code: "NOT_ENOUGH_UNITS",
      field: "consumers",
    })
    ledger.accept(buy({ price: 200, consumers: keys(2) }), BUYER)
    expect(ledger.account(PROVIDER).allocations_left).toBe(0)
    expect(ledger.refuse(PURCHASE, BUYER).code).toBe("NOT_ENOUGH_UNITS")
  })

  test("an offer that is turned off", () => {
    expect(market({ max_allocations: 0 }).refuse(PURCHASE, BUYER).code).toBe("NOT_ENOUGH_UNITS")
  })

  test("with volume discount, and epoch_to named", () => {
    const ledger = market({ volume_discount: 0.9 })
    ledger.accept(buy({ price: 271, consumers: keys(3), epoch_to: 1 }), BUYER)
    expect(ledger.account(BUYER).balance).toBe(729)
    expect(ledger.account(PROVIDER)).toMatchObject({ balance: 271, allocations_left: 7 })
  })

  test("a cost that is no amount", () => {
    const ledger = market({ price: MAX })
    expect(ledger.refuse(buy({ price: MAX, consumers: keys(2) }), BUYER).code).toBe("AMOUNT_OVERFLOW")
  })
})

describe("step 7: advance purchase", () => {
  const reservations = {
    "3": { price: 100, capacity: 2 },
    "4": { price: 100, capacity: 5 },
    "6": { price: 9, capacity: 1 },
  }
  const ahead = (fields: Partial<AllocatePayload>) => buy({ epoch: 3, epoch_to: 4, price: 154, ...fields })

  test("an epoch without reservation, in the middle or at an end", () => {
    const ledger = market({ reservations })
    for (const [epoch, epoch_to, missing] of [
      [2, 2, 2],
      [2, 3, 2],
      [4, 6, 5],
      [6, 7, 7],
      [6, MAX, 7],
    ] as const) {
      const error = ledger.refuse(buy({ epoch, epoch_to }), BUYER)
      expect(error).toMatchObject({ code: "NO_RESERVATION", field: "epoch" })
      expect(error.message).toContain(`epoch ${missing} `)
    }
  })

  test("less capacity than units, in one of the epochs", () => {
    const ledger = market({ reservations })
    const error = ledger.refuse(ahead({ consumers: keys(3) }), BUYER)
    expect(error).toMatchObject({ code: "RESERVATION_FULL", field: "consumers" })
    expect(error.message).toContain("2 units are left of the reservation of epoch 3, 3 were asked for")
  })

  test("a series that starts at the current epoch and runs past it", () => {
    const ledger = market({ reservations: { "2": { price: 1, capacity: 1 } } })
    expect(ledger.refuse(buy({ epoch: 1, epoch_to: 2, price: 101 }), BUYER)).toMatchObject({
      code: "EPOCH_RANGE_INVALID",
      field: "epoch_to",
    })
  })

  test("a cost that is no amount", () => {
    const most = { price: MAX, capacity: 9 }
    const ledger = market({ reservations: { "2": most, "3": most } })
    expect(ledger.refuse(buy({ epoch: 2, epoch_to: 3, price: MAX }), BUYER).code).toBe("AMOUNT_OVERFLOW")
  })

  test("81 + 72.9 = 153.9: 154", () => {
    const ledger = market({ reservations, reservation_discount: 0.9, max_allocations: 0 })
    ledger.accept(ahead({}), BUYER)
    expect(ledger.account(BUYER).balance).toBe(846)
    expect(ledger.account(PROVIDER)).toMatchObject({
      balance: 154,
      allocations_left: 0,
      reservations: {
        "3": { price: 100, capacity: 2, allocated: 1 },
        "4": { price: 100, capacity: 5, allocated: 1 },
        "6": { price: 9, capacity: 1, allocated: 0 },
      },
    })
  })

  test("capacity runs out, and an offer that repeats it does not sell it again", () => {
    const ledger = market({ reservations: { "3": { price: 10, capacity: 2 } } })
    ledger.accept(buy({ epoch: 3, price: 20, consumers: keys(2) }), BUYER)
    expect(ledger.refuse(buy({ epoch: 3, price: 10 }), BUYER).code).toBe("RESERVATION_FULL")
    ledger.accept({ ...OFFER, reservations: { "3": { price: 10, capacity: 2 } } }, PROVIDER)
    expect(ledger.refuse(buy({ epoch: 3, price: 10 }), BUYER).code).toBe("RESERVATION_FULL")
  })

  test("the volume discount applies inside each epoch", () => {
    const ledger = market({ reservations, volume_discount: 0.5 })
    ledger.accept(ahead({ price: 300, consumers: keys(2) }), BUYER)
  })
})

describe("step 8: price must equal the computed cost", () => {
  test.each([0, 99, 101, MAX])("%p instead of 100", (price) => {
    expect(market().refuse(buy({ price }), BUYER)).toMatchObject({
      code: "PRICE_MISMATCH",
      field: "price",
      message: `price: must be the cost of the purchase, 100 Bandcoins, got ${price}`,
    })
  })
})

describe("step 9: money and units move together", () => {
  test("less money than the cost", () => {
    const ledger = market()
    ledger.put({ name: BUYER, balance: 99 })
    expect(ledger.refuse(PURCHASE, BUYER)).toMatchObject({ code: "INSUFFICIENT_FUNDS", field: "price" })
  })

  test("a provider who cannot hold it", () => {
    const ledger = market()
    ledger.put({ ...ledger.account(PROVIDER), balance: MAX - 99 })
    expect(ledger.refuse(PURCHASE, BUYER)).toMatchObject({ code: "AMOUNT_OVERFLOW", field: "price" })
    ledger.put({ ...ledger.account(PROVIDER), balance: MAX - 100 })
    ledger.accept(PURCHASE, BUYER)
    expect(ledger.account(PROVIDER).balance).toBe(MAX)
  })
})

describe("step 10: event and receipt", () => {
  test("of a purchase in advance", () => {
    const ledger = market({
      reservations: { "2": { price: 9, capacity: 5 }, "3": { price: 9, capacity: 5 } },
      qos: { gb: 1 },
    })
    const effects = ledger.accept(buy({ epoch: 2, epoch_to: 3, price: 36, consumers: keys(2) }), BUYER)
    expect(effects.events).toEqual([
      {
        type: "bandcoin/allocation",
        attributes: [
          { key: "provider", value: PROVIDER },
          { key: "issuer", value: BUYER },
          { key: "epoch", value: "2" },
          { key: "epoch_to", value: "3" },
          { key: "units", value: "2" },
          { key: "price", value: "36" },
        ],
      },
    ])
    expect(decodeGrantSummary(effects.receipt as Uint8Array)).toEqual({
      ok: true,
      value: {
        provider: PROVIDER,
        issuer: BUYER,
        epoch: 2,
        epoch_to: 3,
        units: 2,
        price: 36,
        ...BAND,
        allocation_duration: 60,
        qos: { gb: 1 },
      },
    })
  })
})
