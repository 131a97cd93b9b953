import { ReadError } from "@bandcoin/client"
import type { OfferDetails } from "@bandcoin/client/auctions"
import { type AccountReader, type Clock, commonProblem, type RandomSource, randomId } from "@bandcoin/service-kit"
import { type Outcome, refused } from "../errors.js"
import type { CallbackAllowList } from "../provider/allow-list.js"
import { LiveAuction, type LiveAuctions } from "./live.js"
import type { AuctionStore } from "./store.js"

export interface AuctionLimits {
  /** How far ahead a clearing time may lie, seconds. */
  readonly maxAuctionSeconds: number
  /** Auctions that are not over. */
  readonly maxAuctions: number
}

export interface CreateParts {
  readonly clock: Clock
  readonly random: RandomSource
  readonly live: LiveAuctions
  readonly auctions: AuctionStore
  readonly accounts: AccountReader
  readonly allowList: CallbackAllowList
  readonly limits: AuctionLimits
  /** Told of each new auction. */
  readonly onCreated: () => void
}

/** Opens an auction for the provider that signed the request. Its form has been checked by the schema. */
export async function createAuction(
  terms: OfferDetails,
  signedBy: string,
  parts: CreateParts,
): Promise<Outcome<string>> {
  const nowMs = parts.clock.now()
  if (signedBy !== terms.provider) {
    throw commonProblem(
      "PERMISSION_DENIED",
      `the request is signed by ${signedBy}, the auction is of ${terms.provider}`,
    )
  }
  if (parts.live.size >= parts.limits.maxAuctions) {
    throw commonProblem("OVERLOADED", `there are ${parts.limits.maxAuctions} auctions under way already`)
  }
  const closesInMs = terms.clearing_time * 1000 - nowMs
  const { maxAuctionSeconds } = parts.limits
  if (closesInMs <= 0 || closesInMs > maxAuctionSeconds * 1000) {
    const range = `within the next ${maxAuctionSeconds} seconds of this house's clock, which is ${nowMs} ms`
    return refused("CLEARING_TIME_INVALID", `clearing_time ${terms.clearing_time} must lie ${range}`)
  }
  const refusal = parts.allowList.refusal(terms.offer_callback)
  if (refusal !== undefined) return refused("CALLBACK_NOT_ALLOWED", `offer_callback: ${refusal}`)
  const standing = await checkProvider(terms, parts.accounts)
  if (!standing.ok) return standing

  const auctionId = randomId("auction", parts.random)
  const stored = await parts.auctions.insert({ auctionId, terms, nowMs })
  if (!stored) {
    return refused(
      "PROVIDER_HAS_AUCTION",
      `${terms.provider} has an auction that is not over; one epoch can be sold once`,
    )
  }
  const clearingAtMs = terms.clearing_time * 1000
  parts.live.add(new LiveAuction({ auction_id: auctionId, terms, clearing_at_ms: clearingAtMs }))
  parts.onCreated()
  return { ok: true, value: auctionId }
}

async function checkProvider(terms: OfferDetails, accounts: AccountReader): Promise<Outcome<undefined>> {
  const account = await accounts.fresh(terms.provider).catch((cause) => {
    if (!(cause instanceof ReadError)) throw cause
    throw commonProblem("LEDGER_UNAVAILABLE", undefined, { cause, headers: { "retry-after": "1" } })
  })
  if (!account?.roles.includes("provider")) {
    return refused("PROVIDER_NOT_AUTHORIZED", `${terms.provider} does not have the role provider on the ledger`)
  }
  if (terms.epoch !== account.epoch + 1) {
    return refused("EPOCH_NOT_NEXT", `the provider's epoch is ${account.epoch}: epoch must be ${account.epoch + 1}`)
  }
  return { ok: true, value: undefined }
}
