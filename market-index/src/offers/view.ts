import type { Account } from "@bandcoin/contract"
import { z } from "zod"
import type { OfferTable } from "../database/schema.js"
import type { PricedOffer } from "./search.js"

const Qos = z.record(z.string(), z.unknown())

/** An offer as answers show it; fields are the contract's. */
export const OfferView = z.object({
  provider: z.string(),
  epoch: z.number().int(),
  price: z.number().int().describe("Bandcoins for the first unit"),
  from_frequency: z.number().int().describe("kHz"),
  to_frequency: z.number().int().describe("kHz"),
  bandwidth: z.number().int().describe("kHz"),
  allocations_left: z.number().int(),
  volume_discount: z.number(),
  reservation_discount: z.number(),
  allocation_duration: z.number().int().describe("seconds"),
  reservations: z.record(
    z.string(),
    z.object({ price: z.number().int(), capacity: z.number().int(), allocated: z.number().int() }),
  ),
  auction: z.boolean().describe("for the winners of a settled auction only"),
  qos: Qos,
})

export const PricedOfferView = OfferView.extend({
  total: z.number().int().describe("Bandcoins for everything asked for, as the contract will take it"),
  kind: z.enum(["spot", "advance", "auction"]),
  units: z.number().int(),
  from_epoch: z.number().int(),
  epoch_to: z.number().int(),
})

export const PastOfferView = z.object({
  epoch: z.number().int(),
  posted_at_ms: z.number().int().describe("when the index first saw the block"),
  block_num: z.number().int(),
  price: z.number().int(),
  from_frequency: z.number().int(),
  to_frequency: z.number().int(),
  bandwidth: z.number().int(),
  max_allocations: z.number().int(),
  volume_discount: z.number(),
  reservation_discount: z.number(),
  allocation_duration: z.number().int(),
  qos: Qos,
})

export function viewOffer(account: Account): z.output<typeof OfferView> {
  const { name, epoch, price, from_frequency, to_frequency, bandwidth, allocations_left } = account
  const { volume_discount, reservation_discount, allocation_duration, reservations, qos } = account
  return {
    provider: name,
    ...{ epoch, price, from_frequency, to_frequency, bandwidth, allocations_left },
    ...{ volume_discount, reservation_discount, allocation_duration, reservations: { ...reservations } },
    auction: Object.keys(account.consumers).length > 0,
    qos,
  }
}

export function viewPriced({ account, quote }: PricedOffer): z.output<typeof PricedOfferView> {
  const { cost, kind, units, epoch, epochTo } = quote
  return { ...viewOffer(account), total: cost, kind, units, from_epoch: epoch, epoch_to: epochTo }
}

export function viewPast({ provider: _, position: __, qos, ...rest }: OfferTable): z.output<typeof PastOfferView> {
  return { ...rest, qos: JSON.parse(qos) as Record<string, unknown> }
}
