import type { RankedBid } from "./types.js"

/** Highest bid first; of equal bids the earlier (paper 5.4.2; the tie rule is ours: first come, first served). */
export function byRank(a: RankedBid, b: RankedBid): number {
  if (a.price !== b.price) return a.price > b.price ? -1 : 1
  return a.sequence - b.sequence
}
