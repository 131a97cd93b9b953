import type { JsonObject } from "../json/value.js"

/** What an account may do beyond holding and spending Bandcoins, in canonical order. */
export const ROLES = ["exchange", "provider"] as const

/** `exchange` mints and burns Bandcoins; `provider` posts offers. */
export type Role = (typeof ROLES)[number]

/** Opens the signer's own account, with balance 0. Anyone may. */
export interface CreatePayload {
  readonly action: "create"
  /** The signer's own public key; may be left out. */
  readonly provider?: string
  /** 0; may be left out. */
  readonly price?: number
}

/** Sets the roles of an account to exactly `roles`. Signer: a key of the setting `bandcoin.admin_keys`. */
export interface AuthorizePayload {
  readonly action: "authorize"
  /** The account whose roles are set. */
  readonly provider: string
  readonly roles: readonly Role[]
}

/** Mints Bandcoins into an account. Signer: an account with the role `exchange`. */
export interface DepositPayload {
  readonly action: "deposit"
  /** The account credited. */
  readonly provider: string
  /** Bandcoins, 1 to 2^53-1. */
  readonly price: number
}

/** Burns Bandcoins of an account. Signer: an account with the role `exchange`. */
export interface WithdrawPayload {
  readonly action: "withdraw"
  /** The account debited. */
  readonly provider: string
  /** Bandcoins, 1 to 2^53-1. */
  readonly price: number
}

/** Moves Bandcoins from the signer to another account. */
export interface TransferPayload {
  readonly action: "transfer"
  /** The account credited. */
  readonly provider: string
  /** Bandcoins, 1 to 2^53-1. */
  readonly price: number
}

/** One future epoch as an offer names it: capacity 0 takes the reservation off the market. */
export interface ReservationOffer {
  /** Bandcoins per unit, before discounts, 0 to 2^53-1. */
  readonly price: number
  /** Units for sale in advance, 0 to 2^53-1. */
  readonly capacity: number
}

/** One winner's share of a settled auction as an offer names it. */
export interface ShareOffer {
  /** Units, at least 1. */
  readonly allocations: number
  /** Bandcoins for the whole share, 0 to 2^53-1. */
  readonly price: number
  /** `false`; may be left out. */
  readonly allocated?: boolean
}

/** Posts the signer's next offer and so opens its next epoch. Signer: an account with the role `provider`. */
export interface OfferPayload {
  readonly action: "offer"
  /** The signer's own public key; may be left out. */
  readonly provider?: string
  /** Bandcoins for the first unit, at least 1. */
  readonly price: number
  /** Lower end of the band, kHz. */
  readonly from_frequency: number
  /** Upper end of the band, kHz. */
  readonly to_frequency: number
  /** Bandwidth within the band, kHz, 1 to `to_frequency - from_frequency`. */
  readonly bandwidth: number
  /** Units for sale in the new epoch; 0 turns the offer off. */
  readonly max_allocations: number
  /** In [0, 1], at most 9 decimal digits; 1 when left out. */
  readonly volume_discount?: number
  /** In [0, 1], at most 9 decimal digits; 1 when left out. */
  readonly reservation_discount?: number
  /** Seconds a grant is valid, at least 1; 60 when left out. */
  readonly allocation_duration?: number
  /** Keyed by epoch in decimal; merged with the reservations already on offer. */
  readonly reservations?: Readonly<Record<string, ReservationOffer>>
  /** Keyed by public key: the shares of a settled auction. */
  readonly consumers?: Readonly<Record<string, ShareOffer>>
  /** Quality of service, in the provider's own terms. */
  readonly qos?: JsonObject
}

/** Buys units of a provider's offer, now or for epochs ahead. Signer: any account but the provider's. */
export interface AllocatePayload {
  readonly action: "allocate"
  /** The account whose offer is bought. */
  readonly provider: string
  /** First epoch bought. */
  readonly epoch: number
  /** Last epoch bought; `epoch` when left out. */
  readonly epoch_to?: number
  /** Bandcoins for the whole purchase; must equal what the contract computes. */
  readonly price: number
  /** kHz, as offered. */
  readonly from_frequency: number
  /** kHz, as offered. */
  readonly to_frequency: number
  /** kHz, as offered. */
  readonly bandwidth: number
  /** Public keys of those who will hold the grants, one unit each; the signer when absent or empty. */
  readonly consumers?: readonly string[]
  /** As offered, when named. */
  readonly qos?: JsonObject
}

/** What a transaction of the family carries, with the field names of the wire. */
export type Payload =
  | CreatePayload
  | AuthorizePayload
  | DepositPayload
  | WithdrawPayload
  | TransferPayload
  | OfferPayload
  | AllocatePayload

/** The name of an action. */
export type Action = Payload["action"]
