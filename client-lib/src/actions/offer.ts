import type { Account, JsonObject, OfferPayload, Share } from "@bandcoin/contract"

/** A band of spectrum on offer. Frequencies and bandwidth in kHz. */
export interface Band {
  readonly fromFrequencyKhz: number
  readonly toFrequencyKhz: number
  /** What one unit gets within the band, 1 to `toFrequencyKhz - fromFrequencyKhz`. */
  readonly bandwidthKhz: number
}

/** A future epoch on sale in advance. */
export interface OfferedReservation {
  readonly epoch: number
  /** Bandcoins per unit, before the reservation discount. */
  readonly price: number
  readonly capacity: number
  /** Units sold of the capacity. */
  readonly allocated: number
}

/** A provider's current offer, as the ledger holds it. */
export interface Offer extends Band {
  /** The provider's account name. */
  readonly provider: string
  /** Number of this offer: each new one counts one up, and ends the one before. */
  readonly epoch: number
  /** Bandcoins for the first unit. */
  readonly price: number
  /** Units left for sale now. */
  readonly allocationsLeft: number
  /** The n-th unit beyond the first costs `price * volumeDiscount^n`; 1 is no discount. */
  readonly volumeDiscount: number
  /** n epochs ahead a unit costs its reservation price times `reservationDiscount^n`. */
  readonly reservationDiscount: number
  readonly allocationDurationSeconds: number
  /** By rising epoch. */
  readonly reservations: readonly OfferedReservation[]
  /** Shares of a settled auction, by public key; when there are any, only these accounts can buy. */
  readonly shares: Readonly<Record<string, Share>>
  readonly qos: JsonObject
}

/** The current offer of an account, or undefined when it has never posted one. */
export function offerOf(account: Account): Offer | undefined {
  if (account.epoch === 0) return undefined
  return {
    provider: account.name,
    epoch: account.epoch,
    price: account.price,
    ...bandOf(account),
    allocationsLeft: account.allocations_left,
    volumeDiscount: account.volume_discount,
    reservationDiscount: account.reservation_discount,
    allocationDurationSeconds: account.allocation_duration,
    reservations: Object.entries(account.reservations)
      .map(([epoch, reservation]) => ({ epoch: Number(epoch), ...reservation }))
      .sort((a, b) => a.epoch - b.epoch),
    shares: account.consumers,
    qos: account.qos,
  }
}

type WireBand = Pick<Account, "from_frequency" | "to_frequency" | "bandwidth">

/** The band in the contract's field names, in this package's. */
export function bandOf(wire: WireBand): Band {
  return { fromFrequencyKhz: wire.from_frequency, toFrequencyKhz: wire.to_frequency, bandwidthKhz: wire.bandwidth }
}

/** The band in this package's field names, in the contract's. */
export function wireBand(band: Band): WireBand {
  return { from_frequency: band.fromFrequencyKhz, to_frequency: band.toFrequencyKhz, bandwidth: band.bandwidthKhz }
}

/** What a provider posts. Every field but the optional ones replaces what the last offer said. */
export interface OfferRequest extends Band {
  /** Bandcoins for the first unit, at least 1. */
  readonly price: number
  /** Units for sale in the new epoch; 0 takes the offer off the market. */
  readonly maxAllocations: number
  /** In [0, 1], at most 9 decimal digits. Default 1. */
  readonly volumeDiscount?: number | undefined
  /** In [0, 1], at most 9 decimal digits. Default 1. */
  readonly reservationDiscount?: number | undefined
  /** Default 60. */
  readonly allocationDurationSeconds?: number | undefined
  /**
   * Future epochs to sell in advance, merged with those already on offer: an epoch named again takes the new price and
   * capacity, capacity 0 takes it off.
   */
  readonly reservations?:
    | readonly { readonly epoch: number; readonly price: number; readonly capacity: number }[]
    | undefined
  /** Shares of a settled auction: who may buy how many units, and for how many Bandcoins in all. */
  readonly shares?: Readonly<Record<string, { readonly allocations: number; readonly price: number }>> | undefined
  /** Quality of service in the provider's own terms (paper 6.3). */
  readonly qos?: JsonObject | undefined
}

/** The payload of an offer. */
export function offerPayload(request: OfferRequest): OfferPayload {
  const { reservations } = request
  const wireReservations =
    reservations &&
    Object.fromEntries(reservations.map(({ epoch, price, capacity }) => [`${epoch}`, { price, capacity }]))
  return {
    action: "offer",
    price: request.price,
    ...wireBand(request),
    max_allocations: request.maxAllocations,
    ...defined({
      volume_discount: request.volumeDiscount,
      reservation_discount: request.reservationDiscount,
      allocation_duration: request.allocationDurationSeconds,
      reservations: wireReservations,
      consumers: request.shares,
      qos: request.qos,
    }),
  }
}

/** The offer an account would have to post to take its current one off the market and change nothing else. */
export function offRequest(offer: Offer): OfferRequest {
  const { fromFrequencyKhz, toFrequencyKhz, bandwidthKhz, volumeDiscount, reservationDiscount } = offer
  const { price, allocationDurationSeconds, qos } = offer
  return {
    fromFrequencyKhz,
    toFrequencyKhz,
    bandwidthKhz,
    price,
    maxAllocations: 0,
    volumeDiscount,
    reservationDiscount,
    allocationDurationSeconds,
    qos,
  }
}

/** The same object without its undefined fields. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
