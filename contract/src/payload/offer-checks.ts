import { type Result, refuseField } from "../errors/contract-error.js"
import { canonicalJson } from "../json/canonical.js"
import type { JsonObject } from "../json/value.js"
import type { ContractLimits } from "../limits/limits.js"
import { succeed } from "../result/result.js"
import type { OfferPayload } from "./types.js"

const encoder = new TextEncoder()

/** What the fields of an offer must be beyond their types, as far as the offer alone decides it. */
export function checkOffer(payload: OfferPayload, limits: ContractLimits): Result<OfferPayload> {
  for (const check of [checkBand, checkShares]) {
    const checked = check(payload, limits)
    if (!checked.ok) return checked
  }
  const qos = checkQos(payload.qos, limits)
  return qos.ok ? succeed(payload) : qos
}

/** "`from_frequency` < `to_frequency`, 1 <= `bandwidth` <= to - from" */
function checkBand({ from_frequency: from, to_frequency: to, bandwidth }: OfferPayload): Result<void> {
  if (from >= to) {
    return refuseField("BAND_INVALID", "to_frequency", `must be above from_frequency, ${from} kHz, got ${to}`)
  }
  if (bandwidth > to - from) {
    return refuseField(
      "BAND_INVALID",
      "bandwidth",
      `must fit between the frequencies, ${to - from} kHz, got ${bandwidth}`,
    )
  }
  return succeed(undefined)
}

/** "The `consumers` allocations must sum to at most `max_allocations`." */
function checkShares({ consumers = {}, max_allocations }: OfferPayload, limits: ContractLimits): Result<void> {
  const shares = Object.values(consumers)
  if (shares.length > limits.consumersPerOffer) {
    const message = `an offer may have at most ${limits.consumersPerOffer}, got ${shares.length}`
    return refuseField("TOO_MANY_CONSUMERS", "consumers", message)
  }
  let left = max_allocations
  for (const { allocations } of shares) {
    left -= allocations
    if (left < 0) {
      const message = `their allocations sum to more than max_allocations, ${max_allocations}`
      return refuseField("SHARES_EXCEED_OFFER", "consumers", message)
    }
  }
  return succeed(undefined)
}

/** That the canonical form of a `qos` dictionary, which the record keeps, is not too long. */
export function checkQos(qos: JsonObject | undefined, limits: ContractLimits): Result<void> {
  const bytes = qos === undefined ? 0 : encoder.encode(canonicalJson(qos)).length
  if (bytes <= limits.qosBytes) return succeed(undefined)
  return refuseField(
    "OUT_OF_RANGE",
    "qos",
    `its canonical form may have at most ${limits.qosBytes} bytes, got ${bytes}`,
  )
}
