import type { Currency, Minor } from "../money/currency.js"
import { type Movements, mergeMovements } from "../movement/movement.js"

/** Where the money goes: a connected Stripe account, or a line on the manual list an operator pays by hand. */
export type Destination =
  | { readonly method: "stripe"; readonly connectedAccount: string }
  | { readonly method: "manual"; readonly holder: string; readonly iban: string }

/** What was agreed when the payout was asked for. Never changes. */
export interface PayoutTerms {
  readonly account: string
  readonly bandcoins: number
  readonly currency: Currency
  /** What the owner receives, after the fee. */
  readonly netMinor: Minor
  readonly feeMinor: Minor
  readonly needsReview: boolean
  readonly destination: Destination
}

export const TRANSFER_STATUSES = ["failed", "paid", "reversed"] as const
/**
 * What became of the money, in rising order of authority: a transfer that turns up at the gateway overrules a failure
 * that was reported, and a reversal comes after both. `failed` may only be said when the money certainly did not move.
 */
export type TransferStatus = (typeof TRANSFER_STATUSES)[number]

export interface TransferFact {
  readonly status: TransferStatus
  /** The gateway's transfer id, or the operator's words for a manual one. */
  readonly reference: string
}

export type Decision = "approved" | "rejected"

/** As for orders: facts accumulate, merging is a join. Movement 0 is the debit, a later one credits back. */
export interface PayoutFacts {
  readonly movements: Movements
  readonly decision?: Decision
  readonly transfer?: TransferFact
}

export const NO_PAYOUT_FACTS: PayoutFacts = { movements: {} }

export function mergePayoutFacts(a: PayoutFacts, b: Partial<PayoutFacts>): PayoutFacts {
  const transfer = mergeTransfer(a.transfer, b.transfer)
  const decision = mergeDecision(a.decision, b.decision)
  return {
    movements: mergeMovements(a.movements, b.movements ?? {}),
    ...(decision === undefined ? {} : { decision }),
    ...(transfer === undefined ? {} : { transfer }),
  }
}

/** An approval may already have moved money, so it stands; the door refuses a second decision before it gets here. */
const mergeDecision = (a: Decision | undefined, b: Decision | undefined): Decision | undefined =>
  a === "approved" || b === "approved" ? "approved" : (a ?? b)

function mergeTransfer(a: TransferFact | undefined, b: TransferFact | undefined): TransferFact | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const difference = TRANSFER_STATUSES.indexOf(a.status) - TRANSFER_STATUSES.indexOf(b.status)
  if (difference !== 0) return difference > 0 ? a : b
  return a.reference >= b.reference ? a : b
}
