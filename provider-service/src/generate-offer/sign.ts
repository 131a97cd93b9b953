import { createHash } from "node:crypto"
import type { Signer } from "@bandcoin/client"
import { type GeneratedOffer, type GenerateOffer, readHeldOffer, signForHouse } from "@bandcoin/client/auctions"
import type { OfferPayload, TransferPayload } from "@bandcoin/contract"

/** Terms that the auction says nothing about. */
export interface OfferDefaults {
  readonly allocationDurationSeconds: number
}

export interface SignedAnswer {
  readonly answer: GeneratedOffer
  readonly offerTransactionId: string
}

/**
 * Signs the offer and the refunds for an auction, made for the house's batcher key. Nonces come from the auction and the
 * attempt, so that signing again gives the very same transactions.
 */
export function signAnswer(request: GenerateOffer, signer: Signer, defaults: OfferDefaults): SignedAnswer {
  const options = (part: string) => ({
    signer,
    batcherPublicKey: request.batcher_public_key,
    nonce: createHash("sha256").update(`${request.auction_id} ${request.attempt} ${part}`).digest("hex"),
  })
  const payload: OfferPayload = {
    action: "offer",
    price: request.price,
    from_frequency: request.from_frequency,
    to_frequency: request.to_frequency,
    bandwidth: request.bandwidth,
    max_allocations: request.max_allocations,
    allocation_duration: defaults.allocationDurationSeconds,
    consumers: request.consumers,
  }
  const offer = signForHouse(payload, options("offer"))
  const held = readHeldOffer(offer, request.batcher_public_key)
  if (!held.ok) throw new Error(`an offer we have just signed is refused: ${held.reason}`)
  const refund = Object.entries(request.refund).map(([receiver, price]) => {
    const transfer: TransferPayload = { action: "transfer", provider: receiver, price }
    return [receiver, signForHouse(transfer, options(`refund ${receiver}`))] as const
  })
  return { answer: { offer, refund: Object.fromEntries(refund) }, offerTransactionId: held.value.transaction.id }
}
