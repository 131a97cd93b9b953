import type { Currency, Minor } from "../money/currency.js"
import { type Movements, mergeMovements } from "../movement/movement.js"

/** What was agreed when the order was made. Never changes. */
export interface OrderTerms {
  readonly bandcoins: number
  readonly amountMinor: Minor
  readonly currency: Currency
}

export const PAYMENT_STATUSES = ["started", "pending", "expired", "failed", "confirmed"] as const
/** In rising order of what we know: a confirmed payment stays confirmed whatever arrives late. */
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]

export interface PaymentFact {
  /** The gateway's id of the payment; the deposit is derived from it. */
  readonly paymentId: string
  readonly status: PaymentStatus
  /** What the payer paid, as the gateway says. */
  readonly amountMinor: Minor
  readonly currency: string
}

export const RETURN_STATUSES = ["pending", "taken", "restored"] as const
/**
 * Money going back to the payer: `pending` may still come to nothing (an open dispute whose money is not yet taken),
 * `taken` has left us, `restored` came back (a dispute won, a refund that failed).
 */
export type ReturnStatus = (typeof RETURN_STATUSES)[number]

export interface ReturnFact {
  readonly kind: "refund" | "dispute" | "settlement_declined"
  readonly amountMinor: Minor
  readonly status: ReturnStatus
}

/**
 * All that is known of an order, from the gateway, the ledger and the operator. Facts only accumulate: merging is a
 * join (commutative, associative, idempotent), so the order in which webhooks, look-ups and crashes deliver them
 * cannot matter, and neither can repeats.
 */
export interface OrderFacts {
  readonly payment?: PaymentFact
  /** By the gateway's id of the refund or dispute. */
  readonly returns: Readonly<Record<string, ReturnFact>>
  readonly movements: Movements
  /** The account was seen on the ledger. Accounts are never removed from it. */
  readonly accountSeen: boolean
  /** How often an operator asked to collect what is owed. */
  readonly collectRound: number
}

export const NO_FACTS: OrderFacts = { returns: {}, movements: {}, accountSeen: false, collectRound: 0 }

export function mergeOrderFacts(a: OrderFacts, b: Partial<OrderFacts>): OrderFacts {
  const payment = mergePayment(a.payment, b.payment)
  return {
    ...(payment === undefined ? {} : { payment }),
    returns: mergeReturns(a.returns, b.returns ?? {}),
    movements: mergeMovements(a.movements, b.movements ?? {}),
    accountSeen: a.accountSeen || (b.accountSeen ?? false),
    collectRound: Math.max(a.collectRound, b.collectRound ?? 0),
  }
}

function mergePayment(a: PaymentFact | undefined, b: PaymentFact | undefined): PaymentFact | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return byRank(PAYMENT_STATUSES, a, b, (p) => [p.paymentId, p.amountMinor, p.currency])
}

function mergeReturns(a: OrderFacts["returns"], b: OrderFacts["returns"]): OrderFacts["returns"] {
  const merged: Record<string, ReturnFact> = { ...a }
  for (const [id, fact] of Object.entries(b)) {
    const held = merged[id]
    merged[id] = held === undefined ? fact : byRank(RETURN_STATUSES, held, fact, (r) => [r.kind, r.amountMinor])
  }
  return merged
}

/** The fact of higher status; of equal ones the greater by `tie`, so that both orders of arrival choose the same. */
function byRank<S extends string, T extends { readonly status: S }>(
  ranks: readonly S[],
  a: T,
  b: T,
  tie: (fact: T) => unknown,
): T {
  const difference = ranks.indexOf(a.status) - ranks.indexOf(b.status)
  if (difference !== 0) return difference > 0 ? a : b
  return JSON.stringify(tie(a)) >= JSON.stringify(tie(b)) ? a : b
}
