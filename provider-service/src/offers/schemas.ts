import type { OfferRequest } from "@bandcoin/client"
import { z } from "zod"
import { frequencyWithUnit } from "../frequency/frequency.js"

const discount = z.number().min(0).max(1).multipleOf(0.000000001)
const amount = z.int().min(0)

/** What every epoch of a provider's offer has in common, with the names that people use. */
export const OfferTerms = z.strictObject({
  from_frequency: frequencyWithUnit.describe('Lower end of the band with its unit, e.g. "703 MHz"'),
  to_frequency: frequencyWithUnit.describe("Upper end of the band with its unit"),
  bandwidth: frequencyWithUnit.describe("What a unit gets within the band, with its unit"),
  units: z.int().min(0).describe("Units for sale; 0 takes the offer off the market"),
  volume_discount: discount.optional(),
  reservation_discount: discount.optional(),
  allocation_duration: z.int().min(1).optional().describe("Seconds; 60 when absent"),
  qos: z.record(z.string(), z.json()).optional(),
})

/** An offer to post now. */
export const PostOffer = OfferTerms.extend({
  price: z.int().min(1).describe("Bandcoins for the first unit"),
  reservations: z
    .array(z.strictObject({ epoch: z.int().min(1), price: amount, capacity: amount }))
    .max(1_000)
    .optional()
    .describe("Future epochs to sell in advance; capacity 0 takes one off"),
})

export const Posted = z.object({ transaction_id: z.string(), batch_id: z.string(), epoch: z.int() })

export const CurrentOffer = z.object({
  epoch: z.int(),
  price: z.int(),
  from_frequency_khz: z.int(),
  to_frequency_khz: z.int(),
  bandwidth_khz: z.int(),
  units_left: z.int(),
  volume_discount: z.number(),
  reservation_discount: z.number(),
  allocation_duration: z.int(),
  reservations: z.array(z.object({ epoch: z.int(), price: z.int(), capacity: z.int(), allocated: z.int() })),
  shares: z.record(z.string(), z.object({ allocations: z.int(), price: z.int(), allocated: z.boolean() })),
  qos: z.record(z.string(), z.json()),
})

export type OfferTermsValue = z.output<typeof OfferTerms>

/** The terms in the client library's names. */
export function toOfferRequest(
  terms: OfferTermsValue,
  price: number,
  reservations: OfferRequest["reservations"],
): OfferRequest {
  return {
    fromFrequencyKhz: terms.from_frequency,
    toFrequencyKhz: terms.to_frequency,
    bandwidthKhz: terms.bandwidth,
    price,
    maxAllocations: terms.units,
    volumeDiscount: terms.volume_discount,
    reservationDiscount: terms.reservation_discount,
    allocationDurationSeconds: terms.allocation_duration,
    reservations,
    qos: terms.qos,
  }
}
