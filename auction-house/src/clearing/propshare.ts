import { byRank } from "./rank.js"
import {
  type Award,
  type Clearing,
  type ClearingTerms,
  type LosingReason,
  MAX_WINNERS,
  type RankedBid,
} from "./types.js"

/**
 * Proportional share (paper 5.4.3): a bid gets floor(bid x maxAllocations / sum of all bids) units and pays what it bid.
 * The sum is over all bids, those that come out with nothing too, so units may be left over.
 *
 * The products pass 2^53, hence bigint. An offer holds 2,000 shares: of more winners the highest bids keep theirs.
 */
export function clearPropshare(bids: readonly RankedBid[], terms: ClearingTerms): Clearing {
  const ranked = [...bids].sort(byRank)
  const eligible = ranked.filter((bid) => bid.price >= terms.minPrice)
  const sum = eligible.reduce((total, bid) => total + BigInt(bid.price), 0n)
  const units = BigInt(terms.maxAllocations)
  const awards: Award[] = []
  const losers: { bidId: string; reason: LosingReason }[] = []
  for (const { bidId, price } of ranked) {
    const share = price < terms.minPrice ? 0n : (BigInt(price) * units) / sum
    if (price < terms.minPrice) losers.push({ bidId, reason: "BELOW_MIN_PRICE" })
    else if (share === 0n) losers.push({ bidId, reason: "SHARE_ZERO" })
    else if (awards.length === MAX_WINNERS) losers.push({ bidId, reason: "TOO_MANY_WINNERS" })
    else awards.push({ bidId, allocations: Number(share), price, refund: 0 })
  }
  const average = sum / units
  return { awards, losers, clearingPrice: eligible.length === 0 ? terms.minPrice : unitPrice(average) }
}

/** An offer's price is at least 1 and at most a safe integer. */
function unitPrice(average: bigint): number {
  if (average < 1n) return 1
  return average > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(average)
}
