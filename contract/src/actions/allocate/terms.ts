import type { Account } from "../../account/types.js"

/** What a buyer asks of a provider's offer. */
export interface SaleTerms {
  /** First epoch. */
  readonly epoch: number
  /** Last epoch. */
  readonly epochTo: number
  /** How many holders the buyer names; undefined if none. */
  readonly named: number | undefined
  readonly buyer: string
}

/** How units are sold: of the current epoch, of epochs ahead, or as a share of a settled auction. */
export type SaleKind = "spot" | "advance" | "auction"

/** A sale that the offer allows. */
export interface Sale {
  readonly kind: SaleKind
  /** Units in each epoch. */
  readonly units: number
  /** Bandcoins for all of it. */
  readonly cost: number
  /** The provider's record with the units taken; its balance is not credited yet. */
  readonly provider: Account
}
