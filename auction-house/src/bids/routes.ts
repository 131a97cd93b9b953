import { BidRequestSchema, BidSchema } from "@bandcoin/client/auctions"
import { commonProblem, requireSignature, type ServiceApp, type SignaturePolicy } from "@bandcoin/service-kit"
import { z } from "zod"
import { AuctionParams, findAuction } from "../auctions/routes.js"
import type { AuctionStore } from "../auctions/store.js"
import { orProblem } from "../errors.js"
import type { BidIntake } from "./intake.js"
import type { BidStore } from "./store.js"
import { viewBid, viewNoBid } from "./view.js"

export interface BidRouteParts {
  readonly intake: BidIntake
  readonly auctions: AuctionStore
  readonly bids: BidStore
  readonly signatures: SignaturePolicy
  /** Bids a minute from one address. */
  readonly bidsPerMinute: number
}

const BidParams = AuctionParams.extend({ bid_id: z.string().regex(/^0[23][0-9a-f]{64}$/, "must be a public key") })

/** Bid and GetBid (table 1). */
export function bidRoutes(app: ServiceApp, parts: BidRouteParts): void {
  const checkSignature = requireSignature(parts.signatures)

  app.post(
    "/auctions/:auction_id/bids",
    {
      config: { rateLimit: { max: parts.bidsPerMinute, timeWindow: 60_000 } },
      schema: {
        operationId: "Bid",
        tags: ["bids"],
        summary: "Bid: a signed allocate transaction, held until the auction is cleared",
        params: AuctionParams,
        body: BidRequestSchema,
        response: { 200: BidSchema, 201: BidSchema },
      },
    },
    async (request, reply) => {
      const { auction_id } = request.params
      const taken = await parts.intake.take(auction_id, request.body.bid)
      // Only who is not let in costs a question to the database: was there ever such an auction?
      if (!taken.ok && taken.code === "AUCTION_CLOSED") await findAuction(parts.auctions, auction_id)
      const { bid, repeated } = orProblem(taken)
      return reply.code(repeated ? 200 : 201).send(viewBid(bid, { outcome_visibility: "PRICES" }, "bidder"))
    },
  )

  app.get(
    "/auctions/:auction_id/bids/:bid_id",
    {
      schema: {
        operationId: "GetBid",
        tags: ["bids"],
        summary: "What became of a bid; before clearing of a sealed auction for the bidder only (signed)",
        security: [{ ledgerKey: [] }, {}],
        params: BidParams,
        response: { 200: BidSchema },
      },
    },
    async (request) => {
      const { auction_id, bid_id } = request.params
      const auction = await findAuction(parts.auctions, auction_id)
      const sealed = auction.status !== "INACTIVE" && auction.terms.bid_visibility === "SEALED"
      if (sealed || request.headers.signature !== undefined) await checkSignature(request)
      if (sealed && request.signedBy !== bid_id) {
        throw commonProblem("PERMISSION_DENIED", "the auction is sealed: only the bidder may ask for its bid")
      }
      const bid = await parts.bids.get(auction_id, bid_id)
      if (bid === undefined) return viewNoBid(auction_id, bid_id)
      return viewBid(bid, auction.terms, request.signedBy === bid_id ? "bidder" : "public")
    },
  )
}
