import type { Bid, OfferDetails } from "@bandcoin/client/auctions"
import { reasonText } from "./store.js"
import type { StoredBid } from "./writer.js"

/** Who asks: the bidder sees all of its bid, others what the auction shows. */
export type Viewer = "bidder" | "public"

/** A bid as GetBid gives it. */
export function viewBid(bid: StoredBid, terms: Pick<OfferDetails, "outcome_visibility">, viewer: Viewer): Bid {
  const priced = viewer === "bidder" || terms.outcome_visibility === "PRICES"
  return {
    auction_id: bid.auction_id,
    bid_id: bid.bid_id,
    status: bid.status,
    ...(bid.reason_code === null
      ? {}
      : { reason: { code: bid.reason_code, text: reasonText(bid.reason_code, bid.reason_text) } }),
    transaction_id: bid.transaction_id,
    ...(bid.batch_id === null ? {} : { batch_id: bid.batch_id }),
    ...(bid.allocations === null ? {} : { allocations: bid.allocations }),
    ...(priced ? prices(bid) : {}),
  }
}

function prices(bid: StoredBid): Partial<Bid> {
  return {
    price: bid.price,
    received_at_ms: bid.received_at_ms,
    ...(bid.refund === null ? {} : { refund: bid.refund }),
    ...(bid.refund_transaction_id === null ? {} : { refund_transaction_id: bid.refund_transaction_id }),
  }
}

/** What GetBid says of a key that has not bid (table 1: UNKNOWN). */
export function viewNoBid(auctionId: string, bidId: string): Bid {
  return {
    auction_id: auctionId,
    bid_id: bidId,
    status: "UNKNOWN",
    reason: { code: "BID_NOT_FOUND", text: reasonText("BID_NOT_FOUND", null) },
  }
}
