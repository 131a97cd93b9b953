import type { Auction } from "@bandcoin/client/auctions"
import type { BidStore } from "../bids/store.js"
import type { ClearingStore } from "../settlement/store.js"
import type { StoredAuction } from "./store.js"

export interface ViewParts {
  readonly bids: BidStore
  readonly clearings: ClearingStore
  readonly nowMs: number
}

/** Bids shown with one auction, and with each of a list. */
export const BIDS_SHOWN = { alone: 1_000, listed: 50 } as const

/** An auction as anyone may see it: bids as far as they are public, never a name. */
export async function viewAuction(auction: StoredAuction, parts: ViewParts, bidsShown: number): Promise<Auction> {
  const over = auction.status === "INACTIVE"
  const { terms } = auction
  const priced = over ? terms.outcome_visibility === "PRICES" : terms.bid_visibility === "PRICES"
  const counted = over || terms.bid_visibility === "PRICES"
  const bids = priced ? await parts.bids.highest(auction.auction_id, bidsShown) : undefined
  const batchIds = over ? await parts.clearings.committedBatchIds(auction.auction_id) : []
  return {
    auction_id: auction.auction_id,
    offer_details: terms,
    status: auction.status,
    ...(bids === undefined
      ? {}
      : {
          bid_details: bids.map(({ price, status, allocations }) => ({
            price,
            status,
            ...(allocations === null ? {} : { allocations }),
          })),
        }),
    ...(counted ? { bid_count: await parts.bids.count(auction.auction_id) } : {}),
    ...(auction.reason_code === null ? {} : { reason: { code: auction.reason_code, text: auction.reason_text ?? "" } }),
    ...(priced && auction.clearing_price !== null ? { clearing_price: auction.clearing_price } : {}),
    ...(auction.units_sold === null ? {} : { units_sold: auction.units_sold }),
    ...(auction.offer_transaction_id === null ? {} : { offer_transaction_id: auction.offer_transaction_id }),
    ...(batchIds.length === 0 ? {} : { batch_ids: batchIds }),
    now_ms: parts.nowMs,
  }
}
