/** The two ways to clear an auction (paper 5.4.2, 5.4.3). */
export const AUCTION_TYPES = ["VICKREY", "PROPSHARE"] as const
export type AuctionType = (typeof AUCTION_TYPES)[number]

/** A bid as clearing sees it: who, how much, and in which order it came. */
export interface RankedBid {
  /** Public key of the bidder: the bid's id within its auction. */
  readonly bidId: string
  /** Bandcoins for the whole allocation, 1 to 2^53-1. */
  readonly price: number
  /** Order of arrival, distinct within an auction; the lower came first. */
  readonly sequence: number
}

/** What is for sale, as far as clearing cares. */
export interface ClearingTerms {
  readonly type: AuctionType
  /** Units for sale, at least 1. */
  readonly maxAllocations: number
  /** Lowest price of a bid, at least 1. */
  readonly minPrice: number
}

/** A bid that wins. */
export interface Award {
  readonly bidId: string
  /** Units won, at least 1. */
  readonly allocations: number
  /** What was bid: what the bidder's signed transaction pays. */
  readonly price: number
  /** What the provider gives back, 0 or more. */
  readonly refund: number
}

/** Why a bid does not win. A closed set; `CANCELLATION_TEXT` of the bids has the words. */
export type LosingReason = "OUTBID" | "BELOW_MIN_PRICE" | "SHARE_ZERO" | "TOO_MANY_WINNERS"

export interface Clearing {
  /** Winners, highest bid first, the earlier before the later of equal ones. */
  readonly awards: readonly Award[]
  readonly losers: readonly { readonly bidId: string; readonly reason: LosingReason }[]
  /**
   * VICKREY: what every winner pays. PROPSHARE: what one unit costs on average, rounded down (at least 1).
   * `minPrice` when there is no bid.
   */
  readonly clearingPrice: number
}

/** The contract holds at most this many shares in one offer (`consumersPerOffer`). */
export const MAX_WINNERS = 2_000
