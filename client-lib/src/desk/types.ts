import type { Account } from "@bandcoin/contract"

/** So many units in each epoch of a range, from whoever sells them. */
export interface DeskRequest {
  /** Records of the providers that come into question, as the ledger has them now. */
  readonly providers: readonly Account[]
  /** Units wanted in every epoch, 1 to 1,000,000. */
  readonly units: number
  /** First and last epoch, by the providers' own count; at most 1,000 epochs. */
  readonly epoch: number
  readonly epochTo?: number | undefined
  /** Account name of who will buy. */
  readonly buyer: string
}

export interface PlannedPurchase {
  readonly provider: string
  readonly epoch: number
  readonly epochTo: number
  /** Units in each of these epochs. */
  readonly units: number
  /** Of the holders the plan is for, the first that this purchase serves. */
  readonly firstHolder: number
  /** Bandcoins for all of it, as the contract will take it while the provider's record stays as it is. */
  readonly cost: number
}

export interface PurchasePlan {
  readonly purchases: readonly PlannedPurchase[]
  readonly units: number
  readonly epoch: number
  readonly epochTo: number
  /** Bandcoins for everything. */
  readonly cost: number
  /**
   * How far above the cheapest plan this one may be at most, in Bandcoins, where a plan buys at most once from a provider
   * in an epoch; undefined when there were so many providers that only the best of them were weighed against each other.
   */
  readonly aboveCheapestAtMost: number | undefined
}

export type PlanResult =
  | { readonly ok: true; readonly plan: PurchasePlan }
  | {
      readonly ok: false
      readonly code: "NOT_ENOUGH_ON_OFFER"
      readonly message: string
      readonly epoch: number
      readonly unitsOnOffer: number
    }
