import { type Account, discountToPpb, newAccount, spotCost } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { defaultSigner } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { testKey } from "../testing/fixtures.js"
import { KeyPool } from "./key-pool.js"
import { checkPlan, chunkBatch, parseBulkPlan, planBulkPurchase } from "./plan.js"

const signer = defaultSigner(testKey(1))
const provider: Account = {
  ...newAccount(testKey(2).publicKey),
  roles: ["provider"],
  epoch: 7,
  price: 12,
  volume_discount: 0.97,
  reservation_discount: 0.9,
  allocations_left: 1000,
  from_frequency: 1000,
  to_frequency: 2000,
  bandwidth: 100,
  reservations: { "9": { price: 10, capacity: 300, allocated: 100 }, "10": { price: 20, capacity: 300, allocated: 0 } },
}
const buyer: Account = { ...newAccount(signer.publicKey), balance: 1_000_000 }
const consumers = KeyPool.fromSeed(new Uint8Array(32)).publicKeys(200)
const plan = (request = {}) =>
  planBulkPurchase(provider, buyer, { provider: provider.name, consumers, ...request }, signer)

describe("refused", () => {
  test("a reservation with too little left, an epoch without one", () => {
    expect(() =>
      plan({ epoch: 9, epochTo: 10, consumers: KeyPool.fromSeed(new Uint8Array(32)).publicKeys(201) }),
    ).toThrow(coded("QUOTE_REFUSED"))
    expect(() => plan({ epoch: 9, epochTo: 11 })).toThrow(coded("QUOTE_REFUSED"))
    expect(() => plan({ epoch: 6 })).toThrow(coded("QUOTE_REFUSED"))
    expect(() => plan({ epoch: 10, epochTo: 9 })).toThrow(coded("QUOTE_REFUSED"))
  })

  test("a price beyond the maximum or the balance by one Bandcoin; the exact sum is enough", () => {
    const { cost } = plan({ chunkSize: 30 })
    expect(() => plan({ chunkSize: 30, maxPrice: cost - 1 })).toThrow(coded("PRICE_ABOVE_MAXIMUM"))
    const request = { provider: provider.name, consumers, chunkSize: 30, maxPrice: cost }
    expect(() => planBulkPurchase(provider, { ...buyer, balance: cost - 1 }, request, signer)).toThrow(
      coded("QUOTE_REFUSED"),
    )
    expect(planBulkPurchase(provider, { ...buyer, balance: cost }, request, signer).cost).toBe(cost)
  })

  test("JSON that is no plan, field by field", () => {
    const good = plan({ chunkSize: 150 })
    for (const field of Object.keys(good)) {
      const without = Object.fromEntries(Object.entries(good).filter(([key]) => key !== field))
      expect(() => parseBulkPlan(without)).toThrow(coded("PAYLOAD_INVALID"))
      expect(() => parseBulkPlan({ ...good, [field]: null })).toThrow(coded("PAYLOAD_INVALID"))
    }
    expect(() => parseBulkPlan({ ...good, extra: 1 })).toThrow(coded("PAYLOAD_INVALID"))
    expect(() => parseBulkPlan({ ...good, chunks: [] })).toThrow(coded("PAYLOAD_INVALID"))
  })
})

test("chunks cover every consumer once and each has the contract's price for its own units", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 250 }), (units, chunkSize) => {
      const made = plan({ consumers: consumers.slice(0, units), chunkSize })
      const ppb = discountToPpb(provider.volume_discount)
      let next = 0
      for (const chunk of made.chunks) {
        expect(chunk.from).toBe(next)
        next += chunk.count
        const cost = spotCost({ price: provider.price, volumeDiscountPpb: ppb.ok ? ppb.value : 0, units: chunk.count })
        expect(cost).toEqual({ ok: true, value: chunk.price })
      }
      expect(next).toBe(units)
      expect(made.units).toBe(units)
      expect(made.cost).toBe(made.chunks.reduce((sum, { price }) => sum + price, 0))
    }),
    { numRuns: 20 },
  )
})

test("a plan survives JSON, and makes the same transactions again", () => {
  const made = plan({ chunkSize: 70 })
  const kept = parseBulkPlan(JSON.parse(JSON.stringify(made)))
  expect(kept).toEqual(made)
  checkPlan(kept, consumers, signer)
  kept.chunks.forEach((chunk, index) => {
    const batch = chunkBatch(kept, index, consumers, signer)
    expect([batch.id, batch.transactions[0]?.id]).toEqual([chunk.batchId, chunk.transactionId])
  })
})

test("two plans of the same purchase are two purchases", () => {
  const ids = [plan(), plan()].map(({ chunks }) => chunks[0]?.transactionId)
  expect(ids[0]).not.toBe(ids[1])
  const random = (length: number): Uint8Array => new Uint8Array(length)
  expect(plan({ random })).toEqual(plan({ random }))
})

test("epochs ahead are priced with the reservation's price and discount", () => {
  const made = plan({ consumers: consumers.slice(0, 1), epoch: 9, epochTo: 10 })
  // 10 x 0.9^2 + 20 x 0.9^3 = 8.1 + 14.58
  expect(made).toMatchObject({ cost: 23, epoch: 9, epochTo: 10 })
})
