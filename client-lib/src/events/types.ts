import type { Role } from "@bandcoin/contract"
import type { Offer } from "../actions/offer.js"

/** Where on the chain something happened. */
export interface ChainPosition {
  readonly blockNum: number
  readonly blockId: string
}

interface Happened extends ChainPosition {
  readonly transactionId: string
}

/** An account was opened. */
export interface AccountCreated extends Happened {
  readonly kind: "account_created"
  readonly account: string
}

/** An account's roles were set. */
export interface RolesChanged extends Happened {
  readonly kind: "roles_changed"
  readonly account: string
  readonly roles: readonly Role[]
}

/** A provider posted an offer, or units of its offer or its reservations were sold. `offer` is how it stands now. */
export interface OfferChanged extends Happened {
  readonly kind: "offer_changed"
  readonly cause: "posted" | "sold"
  readonly offer: Offer
}

/** A purchase. Who holds the grants stands in the transaction. */
export interface Allocated extends Happened {
  readonly kind: "allocation"
  readonly provider: string
  /** Who signed and paid. */
  readonly issuer: string
  readonly epoch: number
  readonly epochTo: number
  /** Units in each epoch. */
  readonly units: number
  /** Bandcoins paid for all of it. */
  readonly price: number
}

/** Money moved into or out of an account; `balance` is what it holds now. */
export interface BalanceChanged extends Happened {
  readonly kind: "balance_changed"
  readonly account: string
  readonly balance: number
}

/** All events of a block have been given. A follower that keeps this position can go on from it after a restart. */
export interface BlockDone extends ChainPosition {
  readonly kind: "block"
}

/**
 * The chain was reorganized: everything after this block is void, and what replaced it follows. Cannot happen with
 * PBFT or the embedded ledger; can with development or PoET consensus.
 */
export interface Rewound extends ChainPosition {
  readonly kind: "rewound"
}

/** What happened, in the order of the chain. */
export type MarketEvent =
  | AccountCreated
  | RolesChanged
  | OfferChanged
  | Allocated
  | BalanceChanged
  | BlockDone
  | Rewound
