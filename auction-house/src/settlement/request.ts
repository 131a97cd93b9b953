import type { GenerateOffer, OfferDetails } from "@bandcoin/client/auctions"
import type { Clearing } from "../clearing/types.js"
import type { Decision } from "../database/schema.js"

/** A clearing as it is stored, with the price of the offer. */
export function toDecision(clearing: Clearing, terms: OfferDetails): Decision {
  const highest = clearing.awards[0]?.price ?? terms.min_price
  return {
    clearingPrice: clearing.clearingPrice,
    // "The offer will have the winning bid price" (5.4.2); shares have their own prices, so it is for show.
    offerPrice: terms.auction_type === "VICKREY" ? highest : clearing.clearingPrice,
    awards: clearing.awards,
    losers: clearing.losers,
  }
}

/** What the provider is asked to sign (table 2). */
export function generateOfferRequest(parts: {
  readonly auctionId: string
  readonly terms: OfferDetails
  readonly decision: Decision
  readonly attempt: number
  readonly refusedBatchId: string | undefined
  readonly houseKey: string
}): GenerateOffer {
  const { auctionId, terms, decision, attempt, refusedBatchId, houseKey } = parts
  const consumers = decision.awards.map(({ bidId, allocations, price }) => [bidId, { allocations, price }] as const)
  const refunds = decision.awards
    .filter(({ refund }) => refund > 0)
    .map(({ bidId, refund }) => [bidId, refund] as const)
  return {
    auction_id: auctionId,
    auction_type: terms.auction_type,
    attempt,
    ...(refusedBatchId === undefined ? {} : { refused_batch_id: refusedBatchId }),
    epoch: terms.epoch,
    clearing_time: terms.clearing_time,
    price: decision.offerPrice,
    min_price: terms.min_price,
    clearing_price: decision.clearingPrice,
    from_frequency: terms.from_frequency,
    to_frequency: terms.to_frequency,
    bandwidth: terms.bandwidth,
    max_allocations: terms.max_allocations,
    consumers: Object.fromEntries(consumers),
    refund: Object.fromEntries(refunds),
    batcher_public_key: houseKey,
  }
}
