import { createHash } from "node:crypto"
import type { BandcoinClient, Offer } from "@bandcoin/client"
import { type Clock, type IdempotencyStore, idempotent, type ServiceApp } from "@bandcoin/service-kit"
import type { preValidationAsyncHookHandler } from "fastify"
import type { z } from "zod"
import type { AuctionHold } from "../auctions/hold.js"
import type { EpochLock } from "../epoch-lock.js"
import { problem } from "../errors.js"
import { onLedger } from "../ledger.js"
import { CurrentOffer, Posted, PostOffer, toOfferRequest } from "./schemas.js"

export interface OfferRouteParts {
  readonly client: BandcoinClient
  readonly hold: AuctionHold
  readonly lock: EpochLock
  readonly idempotency: IdempotencyStore
  readonly clock: Clock
  readonly operator: preValidationAsyncHookHandler
}

/** For the MNO's own systems: post an offer, read the current one, turn it off. */
export function offerRoutes(app: ServiceApp, parts: OfferRouteParts): void {
  const { client, lock, hold } = parts
  const idempotency = idempotent({ store: parts.idempotency, clock: parts.clock })

  /** Nothing but the auction may open an epoch that is being auctioned. */
  const requireNotAuctioned = async (): Promise<void> => {
    const account = await client.account()
    const holder = await hold.holder((account?.epoch ?? 0) + 1)
    if (holder !== undefined) throw problem("AUCTION_UNDER_WAY", `the next epoch is promised to auction ${holder}`)
  }

  app.post(
    "/offers",
    {
      preValidation: parts.operator,
      ...idempotency,
      schema: {
        tags: ["offers"],
        summary: "Post an offer: opens the next epoch",
        body: PostOffer,
        response: { 201: Posted },
      },
    },
    async (request, reply) => {
      const { price, reservations, ...terms } = request.body
      const posted = await lock.run(() =>
        onLedger(async () => {
          await requireNotAuctioned()
          return client.postOffer(toOfferRequest(terms, price, reservations), { nonce: nonceOf(request.headers) })
        }),
      )
      return reply
        .code(201)
        .send({ transaction_id: posted.transactionId, batch_id: posted.batchId, epoch: posted.epoch })
    },
  )

  app.get(
    "/offers/current",
    {
      preValidation: parts.operator,
      schema: { tags: ["offers"], summary: "The offer on the ledger", response: { 200: CurrentOffer } },
    },
    async () => {
      const offer = await onLedger(() => client.offer(client.signer.publicKey))
      if (offer === undefined) throw problem("NO_OFFER", "post one with POST /offers")
      return view(offer)
    },
  )

  app.delete(
    "/offers/current",
    {
      preValidation: parts.operator,
      schema: {
        tags: ["offers"],
        summary: "Take the offer off the market (opens an epoch without units)",
        response: { 200: Posted },
      },
    },
    async () => {
      const posted = await lock.run(() =>
        onLedger(async () => {
          await requireNotAuctioned()
          if ((await client.offer(client.signer.publicKey)) === undefined)
            throw problem("NO_OFFER", "there is none to turn off")
          return client.turnOfferOff()
        }),
      )
      return { transaction_id: posted.transactionId, batch_id: posted.batchId, epoch: posted.epoch }
    },
  )
}

/** The same Idempotency-Key makes the same transaction, so that even a repeat after a crash posts one offer. */
function nonceOf(headers: { readonly [name: string]: unknown }): string | undefined {
  const key = headers["idempotency-key"]
  return typeof key === "string" ? createHash("sha256").update(`offer ${key}`).digest("hex") : undefined
}

function view(offer: Offer): z.input<typeof CurrentOffer> {
  return {
    epoch: offer.epoch,
    price: offer.price,
    from_frequency_khz: offer.fromFrequencyKhz,
    to_frequency_khz: offer.toFrequencyKhz,
    bandwidth_khz: offer.bandwidthKhz,
    units_left: offer.allocationsLeft,
    volume_discount: offer.volumeDiscount,
    reservation_discount: offer.reservationDiscount,
    allocation_duration: offer.allocationDurationSeconds,
    reservations: [...offer.reservations],
    shares: { ...offer.shares },
    // The same JSON; the contract's type of it is read-only.
    qos: offer.qos as z.input<typeof CurrentOffer>["qos"],
  }
}
