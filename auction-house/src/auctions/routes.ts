import {
  AuctionCreatedSchema,
  AuctionListSchema,
  AuctionSchema,
  AuctionStatusSchema,
  CreateAuctionSchema,
} from "@bandcoin/client/auctions"
import {
  type Clock,
  type EventStreams,
  type IdempotencyStore,
  idempotent,
  requireSignature,
  type ServiceApp,
  type SignaturePolicy,
} from "@bandcoin/service-kit"
import { z } from "zod"
import type { BidStore } from "../bids/store.js"
import { orProblem, problem } from "../errors.js"
import type { AuctionEvents } from "../events/log.js"
import type { ClearingStore } from "../settlement/store.js"
import { type CreateParts, createAuction } from "./create.js"
import type { AuctionStore, StoredAuction } from "./store.js"
import { BIDS_SHOWN, viewAuction } from "./view.js"

export interface AuctionRouteParts {
  readonly create: CreateParts
  readonly auctions: AuctionStore
  readonly bids: BidStore
  readonly clearings: ClearingStore
  readonly events: AuctionEvents
  readonly streams: EventStreams
  readonly idempotency: IdempotencyStore
  readonly signatures: SignaturePolicy
  readonly clock: Clock
}

export const AuctionParams = z.object({ auction_id: z.string().min(1).max(100) })

const ListQuery = z.object({
  auction_id: z.string().max(100).optional(),
  status: AuctionStatusSchema.optional(),
  provider: z.string().max(66).optional(),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .describe("`next` of the page before."),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** @throws Problem AUCTION_NOT_FOUND */
export async function findAuction(auctions: AuctionStore, auctionId: string): Promise<StoredAuction> {
  const auction = await auctions.get(auctionId)
  if (auction === undefined) throw problem("AUCTION_NOT_FOUND", `there is no auction ${auctionId}`)
  return auction
}

/** CreateAuction, ListAuctions, GetAuction (table 1), and the stream of an auction's life. */
export function auctionRoutes(app: ServiceApp, parts: AuctionRouteParts): void {
  const view = (auction: StoredAuction, shown: number) =>
    viewAuction(auction, { bids: parts.bids, clearings: parts.clearings, nowMs: parts.clock.now() }, shown)

  app.post(
    "/auctions",
    {
      preValidation: requireSignature(parts.signatures),
      ...idempotent({ store: parts.idempotency, clock: parts.clock }),
      schema: {
        operationId: "CreateAuction",
        tags: ["auctions"],
        summary: "Open an auction (signed by the provider)",
        security: [{ ledgerKey: [] }],
        body: CreateAuctionSchema,
        response: { 201: AuctionCreatedSchema },
      },
    },
    async (request, reply) => {
      const auctionId = orProblem(await createAuction(request.body, request.signedBy, parts.create))
      return reply.code(201).header("location", `/auctions/${auctionId}`).send({ auction_id: auctionId })
    },
  )

  app.get(
    "/auctions",
    {
      schema: {
        operationId: "ListAuctions",
        tags: ["auctions"],
        summary: "Auctions, newest first",
        querystring: ListQuery,
        response: { 200: AuctionListSchema },
      },
    },
    async ({ query }) => {
      const rows = await parts.auctions.list({
        auctionId: query.auction_id,
        status: query.status,
        provider: query.provider,
        beforeSequence: query.after === undefined ? undefined : Number(query.after),
        limit: query.limit,
      })
      const last = rows.at(-1)
      return {
        auctions: await Promise.all(rows.map((row) => view(row, BIDS_SHOWN.listed))),
        ...(rows.length === query.limit && last !== undefined ? { next: String(last.sequence) } : {}),
      }
    },
  )

  app.get(
    "/auctions/:auction_id",
    {
      schema: {
        operationId: "GetAuction",
        tags: ["auctions"],
        summary: "One auction",
        params: AuctionParams,
        response: { 200: AuctionSchema },
      },
    },
    async ({ params }) => view(await findAuction(parts.auctions, params.auction_id), BIDS_SHOWN.alone),
  )

  app.get(
    "/auctions/:auction_id/events",
    {
      schema: {
        operationId: "FollowAuction",
        tags: ["auctions"],
        summary: "Server-sent events of an auction's life; ends with auction.ended",
        params: AuctionParams,
        produces: ["text/event-stream"],
      },
    },
    async (request, reply) => {
      await findAuction(parts.auctions, request.params.auction_id)
      await parts.streams.serve(request, reply, parts.events.source(request.params.auction_id))
      return reply
    },
  )
}
