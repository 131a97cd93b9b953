import type { BandcoinClient } from "@bandcoin/client"
import {
  AuctionCreatedSchema,
  type AuctionHouseClient,
  AuctionHouseError,
  AuctionTypeSchema,
} from "@bandcoin/client/auctions"
import { type Clock, type Database, type IdempotencyStore, idempotent, type ServiceApp } from "@bandcoin/service-kit"
import type { preValidationAsyncHookHandler } from "fastify"
import { z } from "zod"
import type { ProviderSchema } from "../database/schema.js"
import type { EpochLock } from "../epoch-lock.js"
import { problem } from "../errors.js"
import { frequencyWithUnit } from "../frequency/frequency.js"
import { onLedger } from "../ledger.js"

export interface AuctionRouteParts {
  readonly house: AuctionHouseClient | undefined
  readonly client: BandcoinClient
  readonly database: Database<ProviderSchema>
  readonly lock: EpochLock
  readonly clock: Clock
  readonly idempotency: IdempotencyStore
  /** Where houses reach GenerateOffer. */
  readonly callbackUrl: () => string
  readonly operator: preValidationAsyncHookHandler
}

const OpenAuction = z.strictObject({
  auction_type: AuctionTypeSchema,
  units: z.int().min(1),
  clearing_time: z.int().min(0).describe("Unix seconds"),
  from_frequency: frequencyWithUnit,
  to_frequency: frequencyWithUnit,
  bandwidth: frequencyWithUnit,
  min_price: z.int().min(1),
  bid_visibility: z.enum(["SEALED", "PRICES"]).optional(),
  outcome_visibility: z.enum(["PRICES", "NONE"]).optional(),
})

/** For the MNO's own systems: auction the next epoch at the configured house. The epoch clock leaves it alone meanwhile. */
export function auctionRoutes(app: ServiceApp, parts: AuctionRouteParts): void {
  app.post(
    "/auctions",
    {
      preValidation: parts.operator,
      ...idempotent({ store: parts.idempotency, clock: parts.clock }),
      schema: {
        tags: ["auctions"],
        summary: "Auction the next epoch",
        body: OpenAuction,
        response: { 201: AuctionCreatedSchema },
      },
    },
    async (request, reply) => {
      const auctionId = await parts.lock.run(() => openAuction(request.body, parts))
      return reply.code(201).send({ auction_id: auctionId })
    },
  )
}

async function openAuction(body: z.output<typeof OpenAuction>, parts: AuctionRouteParts): Promise<string> {
  const { house, client, database, clock } = parts
  if (house === undefined) throw problem("HOUSE_NOT_CONFIGURED", "set AUCTION_HOUSE_URL")
  const { units, ...terms } = body
  const account = await onLedger(() => client.account())
  const epoch = (account?.epoch ?? 0) + 1
  const auction = {
    ...terms,
    max_allocations: units,
    provider: client.signer.publicKey,
    epoch,
    offer_callback: parts.callbackUrl(),
  }
  try {
    const auctionId = await house.create(auction, client.signer)
    await database.sql
      .insertInto("own_auctions")
      .values({
        auction_id: auctionId,
        epoch,
        clearing_time: body.clearing_time,
        over: false,
        created_at_ms: clock.now(),
      })
      .execute()
    return auctionId
  } catch (error) {
    if (!(error instanceof AuctionHouseError)) throw error
    const refused = error.status !== undefined && error.status < 500
    throw problem(refused ? "HOUSE_REFUSED" : "HOUSE_UNAVAILABLE", `${error.code}: ${error.message}`, { cause: error })
  }
}
