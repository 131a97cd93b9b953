import type { GenerateOffer } from "@bandcoin/client/auctions"
import type { Refusal } from "../errors.js"

/** A band that may be auctioned, kHz. */
export interface Band {
  readonly fromKhz: number
  readonly toKhz: number
  readonly bandwidthKhz: number
}

/** What this provider signs for, whatever a house says. */
export interface Policy {
  /** Bandcoins that a unit must bring after refunds. */
  readonly minUnitPrice: number
  readonly maxUnits: number
  /** Bands that may be auctioned. */
  readonly bands: readonly Band[]
}

/** How far the house's clock, by which the auction closed, may run ahead of ours. */
const CLOCK_SKEW_MS = 30_000

const no = (code: Refusal["code"], detail: string): Refusal => ({ code, detail })

/** Why this clearing is not signed for, or undefined. A pure function; epoch and history are looked at elsewhere. */
export function policyRefusal(request: GenerateOffer, policy: Policy, nowMs: number): Refusal | undefined {
  const { from_frequency, to_frequency, bandwidth, max_allocations } = request
  const known = policy.bands.some(
    (band) => band.fromKhz === from_frequency && band.toKhz === to_frequency && band.bandwidthKhz === bandwidth,
  )
  if (!known)
    return no(
      "POLICY_BAND",
      `${from_frequency}-${to_frequency} kHz, width ${bandwidth} kHz, is not for sale by auction`,
    )
  if (max_allocations > policy.maxUnits) return no("POLICY_UNITS", `max_allocations must be ${policy.maxUnits} at most`)
  if (nowMs + CLOCK_SKEW_MS < request.clearing_time * 1000)
    return no("CLEARING_TOO_EARLY", `clearing_time is ${request.clearing_time}`)
  return inconsistency(request) ?? priceRefusal(request, policy)
}

/** The clearing must be one that the auction's rule can have made. */
function inconsistency(request: GenerateOffer): Refusal | undefined {
  const wrong = (detail: string): Refusal => no("CLEARING_INCONSISTENT", detail)
  const shares = Object.entries(request.consumers)
  if (shares.length === 0) return wrong("consumers is empty: there is nothing to sign")
  const units = shares.reduce((sum, [, share]) => sum + BigInt(share.allocations), 0n)
  if (units > BigInt(request.max_allocations)) return wrong(`${units} units are awarded of ${request.max_allocations}`)
  for (const key of Object.keys(request.refund)) {
    if (request.consumers[key] === undefined) return wrong(`refund.${key} is no winner`)
  }
  for (const [key, share] of shares) {
    const paid = share.price - (request.refund[key] ?? 0)
    if (share.price < request.min_price) return wrong(`consumers.${key} bid less than min_price`)
    if (request.auction_type === "PROPSHARE" && paid !== share.price) return wrong("PROPSHARE gives no refunds")
    if (request.auction_type === "VICKREY" && share.allocations !== 1) return wrong(`consumers.${key} must be one unit`)
    if (request.auction_type === "VICKREY" && paid !== request.clearing_price) {
      return wrong(`consumers.${key} pays ${paid} after the refund, the clearing price is ${request.clearing_price}`)
    }
  }
  if (request.auction_type === "VICKREY" && request.clearing_price < request.min_price) {
    return wrong("the clearing price is below min_price")
  }
  return undefined
}

function priceRefusal(request: GenerateOffer, policy: Policy): Refusal | undefined {
  for (const [key, share] of Object.entries(request.consumers)) {
    const paid = BigInt(share.price - (request.refund[key] ?? 0))
    const least = BigInt(policy.minUnitPrice) * BigInt(share.allocations)
    if (paid < least)
      return no("POLICY_PRICE", `consumers.${key} pays ${paid} for ${share.allocations} units, ${least} is the least`)
  }
  return undefined
}
