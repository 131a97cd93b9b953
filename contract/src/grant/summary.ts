import * as z from "zod"
import { isPublicKey } from "../address/public-key.js"
import { type Result, refuse } from "../errors/contract-error.js"
import { canonicalJson } from "../json/canonical.js"
import type { JsonObject } from "../json/value.js"
import { succeed } from "../result/result.js"

/**
 * What an `allocate` bought, as its receipt says it. The holders are in the transaction's payload, whose sha512 its
 * signed header carries; they are not repeated here.
 */
export interface GrantSummary {
  readonly provider: string
  /** The signer of the transaction, who paid. */
  readonly issuer: string
  readonly epoch: number
  readonly epoch_to: number
  /** Units in each epoch. */
  readonly units: number
  /** Bandcoins paid for all of it. */
  readonly price: number
  /** kHz. */
  readonly from_frequency: number
  /** kHz. */
  readonly to_frequency: number
  /** kHz. */
  readonly bandwidth: number
  /** Seconds. */
  readonly allocation_duration: number
  /** As offered when it was bought. */
  readonly qos: JsonObject
}

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** The receipt data of a grant: UTF-8 JSON, the fields in the order of {@link GrantSummary}, no spaces. */
export function encodeGrantSummary(grant: GrantSummary): Uint8Array {
  return encoder.encode(
    `{"provider":"${grant.provider}","issuer":"${grant.issuer}","epoch":${grant.epoch},"epoch_to":${grant.epoch_to},` +
      `"units":${grant.units},"price":${grant.price},"from_frequency":${grant.from_frequency},` +
      `"to_frequency":${grant.to_frequency},"bandwidth":${grant.bandwidth},` +
      `"allocation_duration":${grant.allocation_duration},"qos":${canonicalJson(grant.qos)}}`,
  )
}

const publicKey = z.string().refine(isPublicKey)
const count = z.int().min(0)

const schema = z.strictObject({
  provider: publicKey,
  issuer: publicKey,
  epoch: count,
  epoch_to: count,
  units: count,
  price: count,
  from_frequency: count,
  to_frequency: count,
  bandwidth: count,
  allocation_duration: count,
  qos: z.record(z.string(), z.json()),
})

/** The grant that receipt data tell of; RECEIPT_INVALID if they are not an `allocate`'s. */
export function decodeGrantSummary(receiptData: Uint8Array): Result<GrantSummary> {
  try {
    return succeed(schema.parse(JSON.parse(decoder.decode(receiptData))) as GrantSummary)
  } catch {
    return refuse("RECEIPT_INVALID", "the receipt data are not a grant summary")
  }
}
