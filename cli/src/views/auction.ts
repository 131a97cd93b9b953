import type { Auction, Bid } from "@bandcoin/client/auctions"
import { groupDigits, megahertz } from "../output/numbers.js"
import type { Column } from "../output/table.js"
import type { NameOf } from "./account.js"

const endsAt = ({ offer_details }: Auction): string =>
  `${new Date(offer_details.clearing_time * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`

/** One auction, line by line. */
export function auctionFields(auction: Auction, nameOf: NameOf): (readonly [string, string])[] {
  const { offer_details: offer, reason } = auction
  return [
    ["auction", auction.auction_id],
    ["provider", nameOf(offer.provider) ?? offer.provider],
    ["status", reason === undefined ? auction.status : `${auction.status}: ${reason.text}`],
    ["type", offer.auction_type],
    ["band", `${megahertz(offer.from_frequency)} to ${megahertz(offer.to_frequency)}`],
    ["bandwidth", megahertz(offer.bandwidth)],
    ["units", groupDigits(offer.max_allocations)],
    ["epoch", `${offer.epoch}`],
    ["lowest price", `${groupDigits(offer.min_price)} Bandcoins`],
    ["bidding ends", endsAt(auction)],
    ...(auction.bid_count === undefined ? [] : [["bids", groupDigits(auction.bid_count)] as const]),
    ...(auction.clearing_price === undefined
      ? []
      : [["clearing price", `${groupDigits(auction.clearing_price)} Bandcoins`] as const]),
    ...(auction.units_sold === undefined ? [] : [["units sold", groupDigits(auction.units_sold)] as const]),
  ]
}

/** Auctions as a table. */
export function auctionColumns(nameOf: NameOf): readonly Column<Auction>[] {
  return [
    { header: "auction", value: (auction) => auction.auction_id },
    {
      header: "provider",
      value: ({ offer_details: { provider } }) => nameOf(provider) ?? provider,
      short: ({ offer_details: { provider } }) => nameOf(provider) ?? `${provider.slice(0, 8)}...`,
    },
    { header: "status", value: (auction) => auction.status },
    { header: "type", value: (auction) => auction.offer_details.auction_type },
    { header: "epoch", value: (auction) => `${auction.offer_details.epoch}`, align: "right" },
    { header: "units", value: (auction) => groupDigits(auction.offer_details.max_allocations), align: "right" },
    { header: "lowest", value: (auction) => groupDigits(auction.offer_details.min_price), align: "right" },
    { header: "bidding ends", value: endsAt },
  ]
}

/** One bid, line by line. */
export function bidFields(bid: Bid, nameOf: NameOf): (readonly [string, string])[] {
  const coins = (amount: number): string => `${groupDigits(amount)} Bandcoins`
  return [
    ["auction", bid.auction_id],
    ["bidder", nameOf(bid.bid_id) ?? bid.bid_id],
    ["status", bid.reason === undefined ? bid.status : `${bid.status}: ${bid.reason.text}`],
    ...(bid.price === undefined ? [] : [["price", coins(bid.price)] as const]),
    ...(bid.refund === undefined ? [] : [["refund", coins(bid.refund)] as const]),
    ...(bid.allocations === undefined ? [] : [["units", groupDigits(bid.allocations)] as const]),
    ...(bid.transaction_id === undefined ? [] : [["transaction", bid.transaction_id] as const]),
    ...(bid.batch_id === undefined ? [] : [["batch", bid.batch_id] as const]),
  ]
}
