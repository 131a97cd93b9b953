import type { OfferPayload } from "@bandcoin/contract"
import { type BandMhz, rangeKeyName, rangeTitle, type SpectrumRange } from "../spectrum/ranges.js"

/**
 * One unit is one block of the range in one cell for a minute: 0.2 MHz, a GSM channel or an NB-IoT carrier, or 1.25 MHz,
 * a CDMA carrier. Blocks are used again in every cell; the demo counts a thousand cells in each service area. That
 * number and the prices are the demo's own; ranges and block counts are the published ones.
 */
export const CELLS_PER_SERVICE_AREA = 1_000

/** Bandcoins for a unit. Lower bands reach further, and the blocks of the 800 MHz band are six times as wide. */
export const UNIT_PRICE: Readonly<Record<BandMhz, number>> = { 800: 40, 900: 8, 1800: 5 }

/** The 10,000th unit of a purchase costs 37% of the first. */
const VOLUME_DISCOUNT = 0.9999
const RESERVATION_DISCOUNT = 0.95
const GRANT_SECONDS = 60
/** An account's first offer opens epoch 1; half of the units of the next three are on sale in advance. */
const RESERVED_EPOCHS = ["2", "3", "4"]

/** A seller of the demo: one for each range, because an account has one offer at a time. */
export interface Seller {
  /** The name of its key, as `delhi-1800-2`. */
  readonly keyName: string
  /** As `Delhi 1800 MHz #2`. */
  readonly title: string
  readonly serviceArea: string
  readonly offer: Omit<OfferPayload, "action">
}

export function planSellers(ranges: readonly SpectrumRange[]): Seller[] {
  return ranges.map((range) => ({
    keyName: rangeKeyName(range),
    title: rangeTitle(range),
    serviceArea: range.serviceArea,
    offer: planOffer(range),
  }))
}

function planOffer(range: SpectrumRange): Omit<OfferPayload, "action"> {
  const price = UNIT_PRICE[range.bandMhz]
  const units = range.blocks * CELLS_PER_SERVICE_AREA
  return {
    price,
    from_frequency: range.fromKhz,
    to_frequency: range.toKhz,
    bandwidth: range.blockKhz,
    max_allocations: units,
    volume_discount: VOLUME_DISCOUNT,
    reservation_discount: RESERVATION_DISCOUNT,
    allocation_duration: GRANT_SECONDS,
    reservations: Object.fromEntries(RESERVED_EPOCHS.map((epoch) => [epoch, { price, capacity: units / 2 }])),
    qos: { service_area: range.serviceArea, band_mhz: range.bandMhz },
  }
}

/** What the demo buys, from whom, and with whose money. */
export const PURCHASE = {
  buyer: "aggregator",
  /** The seed of the keys bought for: whoever has it can hand out the grants. */
  seed: "aggregator-seed",
  seller: "delhi-1800-2",
  bulkUnits: 10_000,
  reservedUnits: 100,
  /** From the seller's current epoch. */
  epochsAhead: 2,
  /** Bandcoins the exchange mints for the buyer. */
  funds: 1_000_000,
} as const
