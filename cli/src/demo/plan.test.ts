import { expect, test } from "@jest/globals"
import { readSpectrumRanges } from "../spectrum/ranges.js"
import { PURCHASE, planSellers } from "./plan.js"

const sellers = planSellers(readSpectrumRanges())

test("one seller for each of the 104 ranges, each with a key of its own", () => {
  expect(sellers).toHaveLength(104)
  expect(new Set(sellers.map(({ keyName }) => keyName)).size).toBe(104)
})

test("offers hold to the contract's rules: band, width, units, prices", () => {
  for (const { offer } of sellers) {
    expect(offer.from_frequency).toBeLessThan(offer.to_frequency)
    expect(offer.bandwidth).toBeLessThanOrEqual(offer.to_frequency - offer.from_frequency)
    for (const value of [offer.price, offer.max_allocations]) expect(Number.isSafeInteger(value)).toBe(true)
    for (const { capacity } of Object.values(offer.reservations ?? {}))
      expect(Number.isSafeInteger(capacity)).toBe(true)
  }
})

test("the published number of blocks decides the units", () => {
  const delhi = sellers.find(({ keyName }) => keyName === "delhi-1800-2")
  expect(delhi).toMatchObject({
    title: "Delhi 1800 MHz #2",
    offer: { from_frequency: 1_836_700, to_frequency: 1_845_300, bandwidth: 200, max_allocations: 43_000 },
  })
})

test("the seller the demo buys from has enough to sell", () => {
  const seller = sellers.find(({ keyName }) => keyName === PURCHASE.seller)
  expect(seller?.offer.max_allocations).toBeGreaterThanOrEqual(PURCHASE.bulkUnits)
  const ahead = seller?.offer.reservations?.[String(1 + PURCHASE.epochsAhead)]
  expect(ahead?.capacity).toBeGreaterThanOrEqual(PURCHASE.reservedUnits)
})
