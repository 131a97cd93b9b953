import type { JsonObject } from "../json/value.js"
import type { Role } from "../payload/types.js"

/** A future epoch on sale in advance. */
export interface Reservation {
  /** Bandcoins per unit, before discounts. */
  readonly price: number
  /** Units for sale in advance. */
  readonly capacity: number
  /** Units sold of them. */
  readonly allocated: number
}

/** One winner's share of a settled auction. */
export interface Share {
  /** Units. */
  readonly allocations: number
  /** Bandcoins for the whole share. */
  readonly price: number
  /** Whether the winner has taken it. */
  readonly allocated: boolean
}

/**
 * An account as the ledger keeps it (paper 5.1.4), with the field names and the field order of the record. Every
 * account has every field; one that has never offered has epoch 0, price 0 and empty dictionaries.
 */
export interface Account {
  /** The holder's public key. */
  readonly name: string
  /** Bandcoins. */
  readonly balance: number
  /** In canonical order. */
  readonly roles: readonly Role[]
  /** Units left in the current offer. */
  readonly allocations_left: number
  /** The current epoch: how many offers the account has posted. */
  readonly epoch: number
  /** kHz. */
  readonly from_frequency: number
  /** kHz. */
  readonly to_frequency: number
  /** kHz. */
  readonly bandwidth: number
  /** Bandcoins for the first unit of the current offer. */
  readonly price: number
  /** In [0, 1], at most 9 decimal digits. */
  readonly volume_discount: number
  /** In [0, 1], at most 9 decimal digits. */
  readonly reservation_discount: number
  /** Seconds a grant is valid. */
  readonly allocation_duration: number
  /** Keyed by epoch in decimal. */
  readonly reservations: Readonly<Record<string, Reservation>>
  /** Keyed by public key; not empty when the current offer is a settled auction. */
  readonly consumers: Readonly<Record<string, Share>>
  readonly qos: JsonObject
}

/** Seconds a grant is valid when an offer does not say. */
export const DEFAULT_ALLOCATION_DURATION = 60

/** The discount when an offer names none: no discount. */
export const NO_DISCOUNT = 1

/** The record of an account just created. */
export function newAccount(name: string): Account {
  return {
    name,
    balance: 0,
    roles: [],
    allocations_left: 0,
    epoch: 0,
    from_frequency: 0,
    to_frequency: 0,
    bandwidth: 0,
    price: 0,
    volume_discount: NO_DISCOUNT,
    reservation_discount: NO_DISCOUNT,
    allocation_duration: DEFAULT_ALLOCATION_DURATION,
    reservations: {},
    consumers: {},
    qos: {},
  }
}
