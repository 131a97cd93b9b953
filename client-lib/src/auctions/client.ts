import type { Signer } from "../signing/signer.js"
import {
  type Auction,
  AuctionCreatedSchema,
  type AuctionList,
  AuctionListSchema,
  AuctionSchema,
  type AuctionStatus,
  type CreateAuction,
} from "./auction.js"
import { type Bid, BidSchema } from "./bid.js"
import { AuctionHouseError } from "./errors.js"
import { type ClearingHouse, ClearingHouseSchema } from "./house.js"
import { askHouse, type HouseConnection } from "./http.js"
import { signBid } from "./sign-bid.js"

export interface PlaceBid {
  readonly auctionId: string
  /** Bandcoins for the whole allocation. */
  readonly price: number
  readonly signer: Signer
  /** Fixed to make the same bid have the same transaction id, so that a repeat is no second bid. */
  readonly nonce?: string
}

export interface Waiting {
  /** Longest wait, milliseconds. */
  readonly timeoutMs: number
  /** Between two questions. Default 1 s. */
  readonly intervalMs?: number
  readonly signal?: AbortSignal
}

/** The clearing house's REST API (paper 5.4, table 1), typed. Every method throws AuctionHouseError. */
export class AuctionHouseClient {
  readonly #house: HouseConnection

  constructor(connection: HouseConnection) {
    this.#house = connection
  }

  /** The house's key, clock and limits. */
  house(): Promise<ClearingHouse> {
    return askHouse(this.#house, { method: "GET", path: "clearing-house" }, ClearingHouseSchema)
  }

  /** CreateAuction. `signer` is the provider. With an idempotency key a repeat gives the first auction's id. */
  async create(auction: CreateAuction, signer: Signer, idempotencyKey?: string): Promise<string> {
    const request = { method: "POST", path: "auctions", body: auction, signer, idempotencyKey } as const
    return (await askHouse(this.#house, request, AuctionCreatedSchema)).auction_id
  }

  /** ListAuctions, a page at a time; newest first. */
  list(
    filter: { status?: AuctionStatus; provider?: string; after?: string; limit?: number } = {},
  ): Promise<AuctionList> {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value))
    return askHouse(this.#house, { method: "GET", path: `auctions?${query}` }, AuctionListSchema)
  }

  /** GetAuction. */
  get(auctionId: string): Promise<Auction> {
    return askHouse(this.#house, { method: "GET", path: `auctions/${encodeURIComponent(auctionId)}` }, AuctionSchema)
  }

  /** Bid: signs the allocation for the auction's terms and the house's key, and hands it in. */
  async placeBid({ auctionId, price, signer, nonce }: PlaceBid): Promise<Bid> {
    const [{ offer_details: auction }, { public_key: batcherPublicKey }] = await Promise.all([
      this.get(auctionId),
      this.house(),
    ])
    return this.submitBid(auctionId, signBid({ auction, price, batcherPublicKey, signer, nonce }))
  }

  /** Bid, with a transaction signed elsewhere. */
  submitBid(auctionId: string, bid: string): Promise<Bid> {
    const path = `auctions/${encodeURIComponent(auctionId)}/bids`
    return askHouse(this.#house, { method: "POST", path, body: { bid } }, BidSchema)
  }

  /** GetBid. While an auction is sealed only the bidder may ask, so the request is signed with its key. */
  bid(auctionId: string, bidder: Signer | string): Promise<Bid> {
    const [bidId, signer] = typeof bidder === "string" ? [bidder, undefined] : [bidder.publicKey, bidder]
    const path = `auctions/${encodeURIComponent(auctionId)}/bids/${bidId}`
    return askHouse(this.#house, { method: "GET", path, signer }, BidSchema)
  }

  /** Waits until the auction is over and the bid has its last status. @throws AuctionHouseError `TIMED_OUT` */
  async waitForOutcome(auctionId: string, bidder: Signer, waiting: Waiting): Promise<Bid> {
    const now = this.#house.now ?? Date.now
    const deadline = now() + waiting.timeoutMs
    for (;;) {
      const bid = await this.bid(auctionId, bidder)
      const open = bid.status === "PENDING" || (bid.status === "UNKNOWN" && bid.reason?.code !== "BID_NOT_FOUND")
      if (!open) return bid
      if (now() >= deadline || waiting.signal?.aborted) {
        const text = `auction ${auctionId} has no outcome after ${waiting.timeoutMs} ms; the bid is ${bid.status}`
        throw new AuctionHouseError("TIMED_OUT", text, undefined, undefined)
      }
      await new Promise((resolve) => setTimeout(resolve, waiting.intervalMs ?? 1_000))
    }
  }
}
