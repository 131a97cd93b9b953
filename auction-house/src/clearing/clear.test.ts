import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { clear } from "./clear.js"
import { type Award, type Clearing, type ClearingTerms, MAX_WINNERS, type RankedBid } from "./types.js"

const bidsOf = (...prices: number[]): RankedBid[] =>
  prices.map((price, sequence) => ({ bidId: `b${sequence}`, price, sequence }))
const awardsOf = (clearing: Clearing) =>
  Object.fromEntries(
    clearing.awards.map(({ bidId, allocations, price, refund }) => [bidId, [allocations, price, refund]]),
  )
const reasonsOf = (clearing: Clearing) =>
  Object.fromEntries(clearing.losers.map(({ bidId, reason }) => [bidId, reason]))
const vickrey = (maxAllocations: number, minPrice = 1): ClearingTerms => ({ type: "VICKREY", maxAllocations, minPrice })
const propshare = (maxAllocations: number, minPrice = 1): ClearingTerms => ({
  type: "PROPSHARE",
  maxAllocations,
  minPrice,
})

describe("cases worked by hand", () => {
  test("no bids", () => {
    for (const terms of [vickrey(1, 7), propshare(10, 7)]) {
      expect(clear([], terms)).toEqual({ awards: [], losers: [], clearingPrice: 7 })
    }
  })

  test("VICKREY: alone pays the minimum, two: the second price, a tie: the earlier wins and pays all of it", () => {
    expect(awardsOf(clear(bidsOf(50), vickrey(1, 20)))).toEqual({ b0: [1, 50, 30] })
    expect(awardsOf(clear(bidsOf(30, 50, 40), vickrey(1)))).toEqual({ b1: [1, 50, 10] })
    const tie = clear(bidsOf(40, 40), vickrey(1))
    expect([awardsOf(tie), reasonsOf(tie), tie.clearingPrice]).toEqual([{ b0: [1, 40, 0] }, { b1: "OUTBID" }, 40])
  })

  test("VICKREY of three units: each winner pays the fourth price", () => {
    const clearing = clear(bidsOf(10, 60, 50, 30, 40), vickrey(3))
    expect(awardsOf(clearing)).toEqual({ b1: [1, 60, 30], b2: [1, 50, 20], b4: [1, 40, 10] })
    expect(reasonsOf(clearing)).toEqual({ b0: "OUTBID", b3: "OUTBID" })
  })

  test("a bid below the minimum neither wins nor sets the price", () => {
    const clearing = clear(bidsOf(19, 50), vickrey(1, 20))
    expect([awardsOf(clearing), reasonsOf(clearing)]).toEqual([{ b1: [1, 50, 30] }, { b0: "BELOW_MIN_PRICE" }])
    expect(awardsOf(clear(bidsOf(19, 50), propshare(10, 20)))).toEqual({ b1: [10, 50, 0] })
  })

  test("PROPSHARE: shares round down over the sum of all bids; nothing rounds to a unit", () => {
    const clearing = clear(bidsOf(500, 300, 199, 1), propshare(10))
    expect(awardsOf(clearing)).toEqual({ b0: [5, 500, 0], b1: [3, 300, 0], b2: [1, 199, 0] })
    expect([reasonsOf(clearing), clearing.clearingPrice]).toEqual([{ b3: "SHARE_ZERO" }, 100])
  })

  test("PROPSHARE at the largest amounts is exact", () => {
    const most = Number.MAX_SAFE_INTEGER
    const clearing = clear(bidsOf(most, most, most - 1), propshare(3))
    expect(awardsOf(clearing)).toEqual({ b0: [1, most, 0], b1: [1, most, 0] })
    expect(reasonsOf(clearing)).toEqual({ b2: "SHARE_ZERO" })
  })

  test("PROPSHARE keeps to as many winners as an offer holds", () => {
    const clearing = clear(bidsOf(...Array<number>(MAX_WINNERS + 1).fill(5)), propshare(MAX_WINNERS * 10))
    expect(clearing.awards).toHaveLength(MAX_WINNERS)
    expect(reasonsOf(clearing)).toEqual({ [`b${MAX_WINNERS}`]: "TOO_MANY_WINNERS" })
  })
})

/** Auctions with many ties and prices around the minimum; bids come in any order. */
const auction = (type: "VICKREY" | "PROPSHARE", mostBids: number, mostPrice: number) =>
  fc
    .record({
      prices: fc.array(fc.integer({ min: 1, max: mostPrice }), { maxLength: mostBids }),
      maxAllocations: fc.integer({ min: 1, max: type === "VICKREY" ? mostBids + 1 : 40 }),
      minPrice: fc.integer({ min: 1, max: mostPrice }),
    })
    .chain(({ prices, maxAllocations, minPrice }) =>
      fc.record({
        bids: fc.shuffledSubarray(bidsOf(...prices), { minLength: prices.length }),
        terms: fc.constant<ClearingTerms>({ type, maxAllocations, minPrice }),
      }),
    )

/** By definition, without sorting: a bid wins if fewer than k eligible bids stand before it; the price is the best loser's. */
function bruteVickrey(bids: readonly RankedBid[], { maxAllocations: k, minPrice }: ClearingTerms): Award[] {
  const eligible = bids.filter((bid) => bid.price >= minPrice)
  const before = (bid: RankedBid) =>
    eligible.filter((o) => o.price > bid.price || (o.price === bid.price && o.sequence < bid.sequence)).length
  const losing = eligible.filter((bid) => before(bid) >= k).map((bid) => bid.price)
  const pays = Math.max(minPrice, ...losing)
  return eligible
    .filter((bid) => before(bid) < k)
    .map(({ bidId, price }) => ({ bidId, allocations: 1, price, refund: price - pays }))
}

/** All ways to give k units to different bidders; the best sum of bids. Exponential: few bids only. */
function bestSum(prices: readonly number[], k: number): number {
  let best = 0
  for (let set = 0; set < 1 << prices.length; set++) {
    const chosen = prices.filter((_, i) => set & (1 << i))
    if (chosen.length <= k)
      best = Math.max(
        best,
        chosen.reduce((a, b) => a + b, 0),
      )
  }
  return best
}

/** Units handed out one at a time while the bid still covers another: no division. */
function brutePropshare(bids: readonly RankedBid[], { maxAllocations, minPrice }: ClearingTerms): Award[] {
  const eligible = bids.filter((bid) => bid.price >= minPrice)
  let sum = 0n
  for (const bid of eligible) sum += BigInt(bid.price)
  const awards: Award[] = []
  for (const { bidId, price } of eligible) {
    let units = 0
    for (let left = BigInt(price) * BigInt(maxAllocations); left >= sum; left -= sum) units++
    if (units > 0) awards.push({ bidId, allocations: units, price, refund: 0 })
  }
  return awards
}

const byId = (awards: readonly Award[]) => [...awards].sort((a, b) => (a.bidId < b.bidId ? -1 : 1))

describe("compared with brute force over 10,000 random auctions", () => {
  test("VICKREY: winners, prices, ties, minimum, k units (5,000)", () => {
    fc.assert(
      fc.property(auction("VICKREY", 9, 12), ({ bids, terms }) => {
        const clearing = clear(bids, terms)
        expect(byId(clearing.awards)).toEqual(byId(bruteVickrey(bids, terms)))
        const eligible = bids.map((bid) => bid.price).filter((price) => price >= terms.minPrice)
        const sum = clearing.awards.reduce((total, award) => total + award.price, 0)
        expect(sum).toBe(bestSum(eligible, terms.maxAllocations))
        expect(clearing.awards.length + clearing.losers.length).toBe(bids.length)
      }),
      { numRuns: 5_000 },
    )
  })

  test("PROPSHARE: shares, ties, minimum (5,000)", () => {
    fc.assert(
      fc.property(auction("PROPSHARE", 12, 60), ({ bids, terms }) => {
        const clearing = clear(bids, terms)
        expect(byId(clearing.awards)).toEqual(byId(brutePropshare(bids, terms)))
        const units = clearing.awards.reduce((total, award) => total + award.allocations, 0)
        expect(units).toBeLessThanOrEqual(terms.maxAllocations)
        expect(clearing.awards.length + clearing.losers.length).toBe(bids.length)
      }),
      { numRuns: 5_000 },
    )
  })
})

test("VICKREY is truthful: over 1,000 random auctions no bidder gains by any other bid than its value", () => {
  const MOST = 12
  fc.assert(
    fc.property(auction("VICKREY", 7, MOST), ({ bids: values, terms }) => {
      const gain = (reports: readonly RankedBid[], bidder: RankedBid) => {
        const award = clear(reports, terms).awards.find(({ bidId }) => bidId === bidder.bidId)
        return award === undefined ? 0 : bidder.price - (award.price - award.refund)
      }
      for (const bidder of values) {
        const honest = gain(values, bidder)
        expect(honest).toBeGreaterThanOrEqual(0)
        // Every other bid, from 1 to beyond the highest value, and not bidding at all.
        for (let price = 0; price <= MOST + 2; price++) {
          const others = values.filter((bid) => bid !== bidder)
          const reports = price === 0 ? others : [...others, { ...bidder, price }]
          expect(gain(reports, bidder)).toBeLessThanOrEqual(honest)
        }
      }
    }),
    { numRuns: 1_000 },
  )
})
