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
  /** When the gateway made it: of two confirmed payments the earlier is the order's. Absent counts as the earliest. */
  readonly createdAtMs?: number
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
  /** The payment it goes back from; the order's own when absent. */
  readonly of?: string
}

export const EXTRA_REFUND_STATUSES = ["planned", "sent"] as const
/** What the exchange did about a second payment: kept that it is to be refunded, or had its refund taken by the gateway. */
export type ExtraRefundStatus = (typeof EXTRA_REFUND_STATUSES)[number]

/**
 * All that is known of an order, from the gateway, the ledger and the operator. Facts only accumulate: merging is a
 * join (commutative, associative, idempotent), so the order in which webhooks, look-ups and crashes deliver them
 * cannot matter, and neither can repeats.
 */
export interface OrderFacts {
  /** The payment that counts: the one known to be furthest, of confirmed ones the earliest. */
  readonly payment?: PaymentFact
  /** Further confirmed payments of the same order, by their ids: somebody paid twice. Once here, always here. */
  readonly extraPayments: Readonly<Record<string, PaymentFact>>
  /** By the id of the extra payment. */
  readonly extraRefunds: Readonly<Record<string, ExtraRefundStatus>>
  /** By the gateway's id of the refund or dispute. */
  readonly returns: Readonly<Record<string, ReturnFact>>
  readonly movements: Movements
  /** The account was seen on the ledger. Accounts are never removed from it. */
  readonly accountSeen: boolean
  /** How often an operator asked to collect what is owed. */
  readonly collectRound: number
}

export const NO_FACTS: OrderFacts = {
  extraPayments: {},
  extraRefunds: {},
  returns: {},
  movements: {},
  accountSeen: false,
  collectRound: 0,
}

export function mergeOrderFacts(a: OrderFacts, b: Partial<OrderFacts>): OrderFacts {
  return {
    ...mergePayments([...paymentsOf(a), ...paymentsOf(b)]),
    extraRefunds: mergeRefunds(a.extraRefunds, b.extraRefunds ?? {}),
    returns: mergeReturns(a.returns, b.returns ?? {}),
    movements: mergeMovements(a.movements, b.movements ?? {}),
    accountSeen: a.accountSeen || (b.accountSeen ?? false),
    collectRound: Math.max(a.collectRound, b.collectRound ?? 0),
  }
}

const paymentsOf = ({ payment, extraPayments }: Partial<OrderFacts>): PaymentFact[] => [
  ...(payment === undefined ? [] : [payment]),
  ...Object.values(extraPayments ?? {}),
]

/**
 * The greatest of all payments is the order's; the other confirmed ones are extra. As payments only get to be more and
 * confirmed ones stay so, an extra payment never becomes the order's again: it may be refunded for good.
 */
function mergePayments(all: readonly PaymentFact[]): Pick<OrderFacts, "payment" | "extraPayments"> {
  const [first, ...others] = all
  if (first === undefined) return { extraPayments: {} }
  const payment = others.reduce(further, first)
  const extraPayments: Record<string, PaymentFact> = {}
  for (const one of all) {
    if (one.status !== "confirmed" || one.paymentId === payment.paymentId) continue
    const held = extraPayments[one.paymentId]
    extraPayments[one.paymentId] = held === undefined ? one : further(held, one)
  }
  return { payment, extraPayments }
}

function further(a: PaymentFact, b: PaymentFact): PaymentFact {
  const later = (a.createdAtMs ?? 0) - (b.createdAtMs ?? 0)
  if (a.status === "confirmed" && b.status === "confirmed" && later !== 0) return later < 0 ? a : b
  return byRank(PAYMENT_STATUSES, a, b, (p) => [p.paymentId, p.amountMinor, p.currency, p.createdAtMs ?? 0])
}

function mergeRefunds(a: OrderFacts["extraRefunds"], b: OrderFacts["extraRefunds"]): OrderFacts["extraRefunds"] {
  const merged: Record<string, ExtraRefundStatus> = { ...a }
  for (const [id, status] of Object.entries(b)) if (merged[id] !== "sent") merged[id] = status
  return merged
}

function mergeReturns(a: OrderFacts["returns"], b: OrderFacts["returns"]): OrderFacts["returns"] {
  const merged: Record<string, ReturnFact> = { ...a }
  for (const [id, fact] of Object.entries(b)) {
    const held = merged[id]
    merged[id] =
      held === undefined ? fact : byRank(RETURN_STATUSES, held, fact, (r) => [r.kind, r.amountMinor, r.of ?? ""])
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
