import { clearPropshare } from "./propshare.js"
import type { AuctionType, Clearing, ClearingTerms, RankedBid } from "./types.js"
import { clearVickrey } from "./vickrey.js"

const RULES: Record<AuctionType, (bids: readonly RankedBid[], terms: ClearingTerms) => Clearing> = {
  VICKREY: clearVickrey,
  PROPSHARE: clearPropshare,
}

/** Decides an auction. A pure function of the bids and the terms: the same in every run, whatever order bids are given in. */
export function clear(bids: readonly RankedBid[], terms: ClearingTerms): Clearing {
  return RULES[terms.type](bids, terms)
}
