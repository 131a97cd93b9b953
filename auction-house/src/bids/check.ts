import { type OfferDetails, readClaimedAllocation } from "@bandcoin/client/auctions"
import type { AllocatePayload } from "@bandcoin/contract"
import { type Outcome, refused } from "../errors.js"

/** A bid that is in order as far as it can be seen without the ledger and the other bids. */
export interface ReadBid {
  /** Public key of the bidder. */
  readonly bidId: string
  readonly price: number
  readonly transactionId: string
  /** As received, base64. */
  readonly transaction: string
}

/** Reads a bid and checks it against the terms of its auction; the signature last, as it costs more than all else. */
export function checkBid(bid: string, terms: OfferDetails, houseKey: string): Outcome<ReadBid> {
  const claimed = readClaimedAllocation(bid, houseKey)
  if (!claimed.ok) return refused("BID_MALFORMED", claimed.reason)
  const { payload, signer, transaction } = claimed.value
  const fault = termsFault(payload, terms)
  if (fault !== undefined) return fault
  if (signer === terms.provider) return refused("BIDDER_IS_PROVIDER", "bid with another key than the provider's")
  const forged = claimed.value.signatureFault()
  if (forged !== undefined) return refused("BID_MALFORMED", forged)
  return { ok: true, value: { bidId: signer, price: payload.price, transactionId: transaction.id, transaction: bid } }
}

function termsFault(payload: AllocatePayload, terms: OfferDetails): ReturnType<typeof refused> | undefined {
  if (payload.provider !== terms.provider) {
    return refused("BID_WRONG_PROVIDER", `provider must be ${terms.provider}, the bid has ${payload.provider}`)
  }
  for (const field of ["from_frequency", "to_frequency", "bandwidth"] as const) {
    if (payload[field] !== terms[field]) {
      return refused("BID_WRONG_BAND", `${field} must be ${terms[field]} kHz, the bid has ${payload[field]}`)
    }
  }
  if (payload.epoch !== terms.epoch || (payload.epoch_to ?? payload.epoch) !== terms.epoch) {
    return refused("BID_WRONG_EPOCH", `epoch and epoch_to must be ${terms.epoch}`)
  }
  if (payload.price < terms.min_price) {
    return refused("BID_BELOW_MIN_PRICE", `price must be at least ${terms.min_price}, the bid has ${payload.price}`)
  }
  if (payload.qos !== undefined) return refused("BID_NAMES_QOS", "leave qos out of the bid")
  const named = payload.consumers?.length ?? 0
  // A PROPSHARE bidder cannot know how many units it will win; the contract gives them all to the signer.
  const most = terms.auction_type === "VICKREY" ? 1 : 0
  if (named > most)
    return refused("BID_NAMES_CONSUMERS", `consumers must have ${most} keys at most, the bid has ${named}`)
  return undefined
}
