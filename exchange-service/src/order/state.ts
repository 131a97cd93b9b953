import { scale } from "../money/fraction.js"
import { inFlight, type Movement, netCredit, nextSeq } from "../movement/movement.js"
import type { OrderFacts, OrderTerms } from "./facts.js"

/** Who moves an order on from where it is. After a crash the same owner does, because states are read from facts. */
export type Owner = "exchange" | "payer" | "gateway" | "account holder" | "ledger" | "operator" | "nobody"

interface StateRow {
  readonly owner: Owner
  /** States one new fact can lead to. */
  readonly next: readonly OrderState[]
  readonly says: string
}

export type OrderState =
  | "CREATED"
  | "AWAITING_PAYMENT"
  | "PAYMENT_PENDING"
  | "PAYMENT_EXPIRED"
  | "PAYMENT_FAILED"
  | "PAYMENT_MISMATCH"
  | "AWAITING_ACCOUNT"
  | "PAID"
  | "DEPOSITING"
  | "CREDITED"
  | "TAKING_BACK"
  | "OWED"
  | "PARTLY_REFUNDED"
  | "REFUNDED"

const CONFIRMED = ["PAYMENT_MISMATCH", "AWAITING_ACCOUNT", "PAID", "DEPOSITING", "CREDITED", "REFUNDED"] as const
const SETTLED = [
  "AWAITING_ACCOUNT",
  "PAID",
  "DEPOSITING",
  "CREDITED",
  "TAKING_BACK",
  "OWED",
  "PARTLY_REFUNDED",
  "REFUNDED",
] as const

/** The reference of order states: docs/exchange.md is checked against it by a test. */
export const ORDER_STATES: Readonly<Record<OrderState, StateRow>> = {
  CREATED: {
    owner: "exchange",
    next: ["AWAITING_PAYMENT", "PAYMENT_PENDING", "PAYMENT_EXPIRED", "PAYMENT_FAILED", ...CONFIRMED],
    says: "The order is kept; the payment is being started with the gateway.",
  },
  AWAITING_PAYMENT: {
    owner: "payer",
    next: ["PAYMENT_PENDING", "PAYMENT_EXPIRED", "PAYMENT_FAILED", ...CONFIRMED],
    says: "Waiting for you to pay.",
  },
  PAYMENT_PENDING: {
    owner: "gateway",
    next: ["PAYMENT_EXPIRED", "PAYMENT_FAILED", ...CONFIRMED],
    says: "You have paid; your bank has not confirmed it yet. This can take days with a bank transfer.",
  },
  PAYMENT_EXPIRED: {
    owner: "nobody",
    next: ["PAYMENT_FAILED", ...CONFIRMED],
    says: "The payment was not made in time. Nothing was charged.",
  },
  PAYMENT_FAILED: {
    owner: "nobody",
    next: [...CONFIRMED],
    says: "The payment did not go through. Nothing was charged.",
  },
  PAYMENT_MISMATCH: {
    owner: "operator",
    next: [...SETTLED, "PAYMENT_MISMATCH"],
    says: "The payment differs from what was ordered; an operator looks at it.",
  },
  AWAITING_ACCOUNT: {
    owner: "account holder",
    next: ["PAID", "REFUNDED", "DEPOSITING", "CREDITED"],
    says: "Paid. The account is not on the ledger yet: its owner must create it, then the Bandcoins arrive by themselves.",
  },
  PAID: {
    owner: "exchange",
    next: [...SETTLED],
    says: "Paid. The deposit is about to be sent to the ledger.",
  },
  DEPOSITING: {
    owner: "ledger",
    next: [...SETTLED],
    says: "The deposit was sent to the ledger and waits to be committed.",
  },
  CREDITED: {
    owner: "nobody",
    next: [...SETTLED],
    says: "The Bandcoins are in the account.",
  },
  TAKING_BACK: {
    owner: "ledger",
    next: [...SETTLED],
    says: "Money went back to the payer; the Bandcoins are being taken back.",
  },
  OWED: {
    owner: "operator",
    next: [...SETTLED],
    says: "Money went back to the payer, and the account holds too few Bandcoins to take back.",
  },
  PARTLY_REFUNDED: {
    owner: "nobody",
    next: [...SETTLED],
    says: "Part of the money went back to the payer, and the Bandcoins for it were taken back.",
  },
  REFUNDED: {
    owner: "nobody",
    next: [...SETTLED],
    says: "The money went back to the payer, and the Bandcoins were taken back.",
  },
}

export const isPaymentAsOrdered = (terms: OrderTerms, facts: OrderFacts): boolean =>
  facts.payment?.amountMinor === terms.amountMinor && facts.payment.currency === terms.currency

/** Minor units that have left us again; never more than was paid. */
export function returnedMinor(terms: OrderTerms, facts: OrderFacts): number {
  let sum = 0
  for (const { status, amountMinor } of Object.values(facts.returns)) if (status === "taken") sum += amountMinor
  return Math.min(sum, facts.payment?.amountMinor ?? terms.amountMinor)
}

/** The Bandcoins this order should have put on the ledger: all that was paid for and not paid back, rounded down. */
export function creditDue(terms: OrderTerms, facts: OrderFacts): number {
  if (facts.payment?.status !== "confirmed" || !isPaymentAsOrdered(terms, facts)) return 0
  if (terms.amountMinor === 0) return terms.bandcoins
  const kept = terms.amountMinor - returnedMinor(terms, facts)
  return scale([terms.bandcoins, kept], terms.amountMinor, "down")
}

/** Bandcoins on the ledger that should not be there any more. */
export const owed = (terms: OrderTerms, facts: OrderFacts): number =>
  Math.max(0, netCredit(facts.movements) - creditDue(terms, facts))

/** Where an order is, as a function of what is known and of nothing else. */
export function orderState(terms: OrderTerms, facts: OrderFacts): OrderState {
  const { payment } = facts
  if (payment === undefined) return "CREATED"
  if (payment.status !== "confirmed") {
    // A credit without a confirmed payment is for a person to look at: taking it back on a gateway's stale word would rob.
    return Object.keys(facts.movements).length === 0 ? UNPAID[payment.status] : "PAYMENT_MISMATCH"
  }
  const moving = inFlight(facts.movements)
  if (moving !== undefined) return moving.kind === "deposit" ? "DEPOSITING" : "TAKING_BACK"
  const due = creditDue(terms, facts)
  const net = netCredit(facts.movements)
  if (net < due) return facts.accountSeen ? "PAID" : "AWAITING_ACCOUNT"
  if (net > due) return triedToTakeBack(facts, due) ? "OWED" : "TAKING_BACK"
  if (due === terms.bandcoins) return "CREDITED"
  if (due > 0) return "PARTLY_REFUNDED"
  if (!isPaymentAsOrdered(terms, facts) && returnedMinor(terms, facts) < payment.amountMinor) return "PAYMENT_MISMATCH"
  return "REFUNDED"
}

const UNPAID = {
  started: "AWAITING_PAYMENT",
  pending: "PAYMENT_PENDING",
  expired: "PAYMENT_EXPIRED",
  failed: "PAYMENT_FAILED",
} as const

const triedToTakeBack = (facts: OrderFacts, due: number): boolean =>
  Object.values(facts.movements).some(
    (m) => m.kind === "withdraw" && m.status === "committed" && m.towards === due && m.round === facts.collectRound,
  )

/** What the exchange itself has to do next, if anything. */
export type OrderStep =
  | { readonly do: "start payment" }
  | { readonly do: "look for account" }
  | { readonly do: "settle"; readonly movement: Movement }
  | { readonly do: "plan deposit"; readonly movement: Movement }
  /** `bandcoins` is the most to take; the balance may allow less. */
  | { readonly do: "plan withdrawal"; readonly movement: Movement }
  | { readonly do: "nothing" }

export function nextOrderStep(terms: OrderTerms, facts: OrderFacts): OrderStep {
  const state = orderState(terms, facts)
  if (state === "CREATED") return { do: "start payment" }
  if (state === "AWAITING_ACCOUNT") return { do: "look for account" }
  const moving = inFlight(facts.movements)
  if (moving !== undefined) return { do: "settle", movement: moving }
  if (state !== "PAID" && state !== "TAKING_BACK") return { do: "nothing" }
  const towards = creditDue(terms, facts)
  const difference = towards - netCredit(facts.movements)
  const planned = { seq: nextSeq(facts.movements), status: "planned", towards, round: facts.collectRound } as const
  return difference > 0
    ? { do: "plan deposit", movement: { ...planned, kind: "deposit", bandcoins: difference } }
    : { do: "plan withdrawal", movement: { ...planned, kind: "withdraw", bandcoins: -difference } }
}
