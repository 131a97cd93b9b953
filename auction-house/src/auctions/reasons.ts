/** How an auction ended. Codes are stable; the sentence goes into the answer. */
export const ENDINGS = {
  SETTLED: "The winners' allocations are on the ledger.",
  NO_BIDS: "Nobody bid.",
  NO_WINNERS: "No bid could be executed.",
  PROVIDER_UNAVAILABLE: "The provider did not answer when it was asked for its offer.",
  PROVIDER_REFUSED: "The provider refused to sign the offer.",
  PROVIDER_ANSWER_INVALID: "What the provider signed is not what was asked for.",
  OFFER_REFUSED: "The ledger refused the provider's offer.",
  REFUND_REFUSED: "The ledger refused a refund of the provider's.",
  EPOCH_PASSED: "The provider opened the auctioned epoch in another way before the auction was settled.",
} as const

export type Ending = keyof typeof ENDINGS

/** Why a bid has its status. */
export const BID_REASONS = {
  ACCEPTED: "The bid takes part.",
  WON: "The allocation is on the ledger.",
  OUTBID: "Higher or earlier bids took all units.",
  SHARE_ZERO: "The bid's share of all bids is less than one unit.",
  TOO_MANY_WINNERS: "More bids won a share than one offer can hold; this was among the lowest.",
  BELOW_MIN_PRICE: "The bid is below the minimum price.",
  LEDGER_REFUSED: "The ledger refused the bid's transaction",
  SUBMITTED: "The bid is submitted; the ledger has not said yet what became of it.",
  AUCTION_ENDED: "The auction ended without a settlement",
  BID_NOT_FOUND: "This key has no bid in the auction.",
} as const

export type BidReason = keyof typeof BID_REASONS
