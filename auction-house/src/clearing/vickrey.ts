import { byRank } from "./rank.js"
import type { Clearing, ClearingTerms, RankedBid } from "./types.js"

/**
 * Sealed second-price auction of k identical units, one to a bidder (paper 5.4.2 for k = 1): the k highest bids win and
 * each pays the (k+1)-th price, or `minPrice` when no more than k bid. No bidder gains by bidding anything but what a
 * unit is worth to it: its bid decides whether it wins, never what it pays.
 *
 * The ledger moves the price that was bid; the difference is the winner's refund.
 */
export function clearVickrey(bids: readonly RankedBid[], terms: ClearingTerms): Clearing {
  const ranked = [...bids].sort(byRank)
  const eligible = ranked.filter((bid) => bid.price >= terms.minPrice)
  const winners = eligible.slice(0, terms.maxAllocations)
  const clearingPrice = eligible[terms.maxAllocations]?.price ?? terms.minPrice
  const won = new Set(winners.map((bid) => bid.bidId))
  return {
    awards: winners.map(({ bidId, price }) => ({ bidId, allocations: 1, price, refund: price - clearingPrice })),
    losers: ranked
      .filter((bid) => !won.has(bid.bidId))
      .map(({ bidId, price }) => ({ bidId, reason: price < terms.minPrice ? "BELOW_MIN_PRICE" : "OUTBID" })),
    clearingPrice,
  }
}
