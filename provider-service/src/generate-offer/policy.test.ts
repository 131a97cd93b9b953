import type { GenerateOffer } from "@bandcoin/client/auctions"
import { describe, expect, test } from "@jest/globals"
import { type Policy, policyRefusal } from "./policy.js"

const key = (n: number) => `02${n.toString(16).padStart(2, "0").repeat(32)}`
const policy: Policy = {
  minUnitPrice: 5,
  maxUnits: 10,
  bands: [{ fromKhz: 703_000, toKhz: 713_000, bandwidthKhz: 10_000 }],
}
const NOW_MS = 1_800_000_000_000
const vickrey: GenerateOffer = {
  auction_id: "auction_1",
  auction_type: "VICKREY",
  attempt: 1,
  epoch: 2,
  clearing_time: NOW_MS / 1000,
  price: 90,
  min_price: 10,
  clearing_price: 40,
  from_frequency: 703_000,
  to_frequency: 713_000,
  bandwidth: 10_000,
  max_allocations: 2,
  consumers: { [key(1)]: { allocations: 1, price: 90 }, [key(2)]: { allocations: 1, price: 40 } },
  refund: { [key(1)]: 50 },
  batcher_public_key: key(9),
}
const propshare: GenerateOffer = {
  ...vickrey,
  auction_type: "PROPSHARE",
  max_allocations: 10,
  clearing_price: 13,
  consumers: { [key(1)]: { allocations: 6, price: 90 }, [key(2)]: { allocations: 2, price: 40 } },
  refund: {},
}

const codeOf = (request: GenerateOffer, change: Partial<GenerateOffer> = {}, nowMs = NOW_MS) =>
  policyRefusal({ ...request, ...change }, policy, nowMs)?.code

describe("a clearing that is not signed for", () => {
  test.each<[string, Partial<GenerateOffer>]>([
    ["POLICY_BAND", { bandwidth: 5_000 }],
    ["POLICY_BAND", { from_frequency: 698_000 }],
    ["POLICY_UNITS", { max_allocations: 11 }],
    ["CLEARING_INCONSISTENT", { consumers: {}, refund: {} }],
    ["CLEARING_INCONSISTENT", { max_allocations: 1 }],
    ["CLEARING_INCONSISTENT", { refund: { [key(1)]: 50, [key(3)]: 1 } }],
    ["CLEARING_INCONSISTENT", { refund: {} }],
    ["CLEARING_INCONSISTENT", { refund: { [key(1)]: 51 } }],
    ["CLEARING_INCONSISTENT", { clearing_price: 39 }],
    ["CLEARING_INCONSISTENT", { min_price: 41 }],
    ["CLEARING_INCONSISTENT", { consumers: { [key(1)]: { allocations: 2, price: 90 } } }],
  ])("VICKREY, %s: %p", (code, change) => {
    expect(codeOf(vickrey, change)).toBe(code)
  })

  test.each<[string, Partial<GenerateOffer>]>([
    ["CLEARING_INCONSISTENT", { refund: { [key(1)]: 1 } }],
    ["CLEARING_INCONSISTENT", { max_allocations: 7 }],
    ["POLICY_PRICE", { consumers: { [key(1)]: { allocations: 6, price: 29 } } }],
  ])("PROPSHARE, %s: %p", (code, change) => {
    expect(codeOf(propshare, change)).toBe(code)
  })

  test("prices that sum to enough but are too low for one", () => {
    const cheap = { min_price: 1, clearing_price: 4, refund: { [key(1)]: 86, [key(2)]: 36 } }
    expect(codeOf(vickrey, cheap)).toBe("POLICY_PRICE")
  })

  test("before the clearing time, but for the skew of clocks", () => {
    expect(codeOf(vickrey, {}, NOW_MS - 30_001)).toBe("CLEARING_TOO_EARLY")
    expect(codeOf(vickrey, {}, NOW_MS - 30_000)).toBeUndefined()
  })
})

test("a clearing that is", () => {
  expect(codeOf(vickrey)).toBeUndefined()
  expect(codeOf(propshare)).toBeUndefined()
  expect(codeOf(propshare, { consumers: { [key(1)]: { allocations: 6, price: 30 } } })).toBeUndefined()
})
