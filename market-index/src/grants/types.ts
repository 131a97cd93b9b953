import type { GrantSummary } from "@bandcoin/contract"
import type { Purchase } from "../follower/block-facts.js"

/** A purchase as it is kept beside its holders. */
export interface StoredPurchase {
  readonly transactionId: string
  readonly kind: Purchase["kind"]
  readonly summary: GrantSummary
  readonly unitsEach: number
  readonly blockNum: number
  /** When the index first saw the block: blocks of the embedded ledger carry no time. */
  readonly seenAtMs: number
}

export type GrantState = "VALID" | "NOT_YET_VALID" | "EXPIRED"

/** One holder's part in a purchase, and whether it is good now. */
export interface HeldGrant extends StoredPurchase {
  /** Place among the purchase's holders, from 0. */
  readonly position: number
  readonly state: GrantState
  /** Milliseconds since 1970; absent for an epoch that has not begun. */
  readonly validFromMs?: number
  readonly validUntilMs?: number
}
