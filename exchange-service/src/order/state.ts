import { scale } from "../money/fraction.js"
import { inFlight, type Movement, netCredit, nextSeq } from "../movement/movement.js"
import type { OrderFacts, OrderTerms, PaymentFact } from "./facts.js"

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

const isAsOrdered = (terms: OrderTerms, payment: PaymentFact): boolean =>
  payment.amountMinor === terms.amountMinor && payment.currency === terms.currency

export const isPaymentAsOrdered = (terms: OrderTerms, { payment }: OrderFacts): boolean =>
  payment !== undefined && isAsOrdered(terms, payment)

const returnsOf = ({ payment, returns }: OrderFacts, paymentId: string | undefined) =>
  Object.values(returns).filter(({ of = payment?.paymentId }) => of === paymentId)

function takenMinor(facts: OrderFacts, paymentId: string | undefined): number {
  let sum = 0
  for (const { status, amountMinor } of returnsOf(facts, paymentId)) if (status === "taken") sum += amountMinor
  return sum
}

/** Minor units of the order's payment that have left us again; never more than was paid. */
export const returnedMinor = (terms: OrderTerms, facts: OrderFacts): number =>
  Math.min(takenMinor(facts, facts.payment?.paymentId), facts.payment?.amountMinor ?? terms.amountMinor)

/**
 * `automatic`: the exchange is about to refund it; `kept`: the first payment went back, so this one is what was paid;
 * `operator`: something else happened to one of the payments.
 */
export const SECOND_REFUNDS = ["automatic", "planned", "sent", "returned", "kept", "operator"] as const

/** A further payment of the same order, and what of it has gone back. */
export interface SecondPayment {
  readonly payment: PaymentFact
  readonly returnedMinor: number
  readonly refund: (typeof SECOND_REFUNDS)[number]
}

export function secondPayments(terms: OrderTerms, facts: OrderFacts): SecondPayment[] {
  return Object.values(facts.extraPayments)
    .sort((a, b) => (a.paymentId < b.paymentId ? -1 : 1))
    .map((payment) => {
      const returned = Math.min(takenMinor(facts, payment.paymentId), payment.amountMinor)
      return { payment, returnedMinor: returned, refund: refundOf(terms, facts, payment, returned) }
    })
}

function refundOf(
  terms: OrderTerms,
  facts: OrderFacts,
  payment: PaymentFact,
  returned: number,
): SecondPayment["refund"] {
  if (returned === payment.amountMinor) return "returned"
  if (isPaymentAsOrdered(terms, facts) && keptMinor(terms, facts) <= terms.amountMinor) return "kept"
  const ours = facts.extraRefunds[payment.paymentId]
  if (ours === "sent") return "sent"
  // Only what nobody has touched: a dispute, or a refund of either payment, may already be the answer to paying twice.
  const untouched = (id: string | undefined) => returnsOf(facts, id).every(({ status }) => status === "restored")
  const clear = isPaymentAsOrdered(terms, facts) && untouched(facts.payment?.paymentId) && untouched(payment.paymentId)
  return clear ? (ours ?? "automatic") : "operator"
}

/** Minor units of all payments of the ordered sum that have not gone back: more than the price when somebody paid twice. */
export function keptMinor(terms: OrderTerms, facts: OrderFacts): number {
  let kept = 0
  for (const payment of [facts.payment, ...Object.values(facts.extraPayments)]) {
    if (payment?.status !== "confirmed" || !isAsOrdered(terms, payment)) continue
    kept += payment.amountMinor - Math.min(payment.amountMinor, takenMinor(facts, payment.paymentId))
  }
  return kept
}

/**
 * The Bandcoins this order should have put on the ledger: all that was paid for and not paid back, rounded down, and no
 * more than were ordered. Of an order paid twice it does not matter which payment goes back.
 */
export function creditDue(terms: OrderTerms, facts: OrderFacts): number {
  if (facts.payment?.status !== "confirmed") return 0
  if (terms.amountMinor === 0) return isPaymentAsOrdered(terms, facts) ? terms.bandcoins : 0
  return scale([terms.bandcoins, Math.min(terms.amountMinor, keptMinor(terms, facts))], terms.amountMinor, "down")
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
  | { readonly do: "plan refund of second payment"; readonly payment: PaymentFact }
  | { readonly do: "refund second payment"; readonly payment: PaymentFact }
  | { readonly do: "nothing" }

export function nextOrderStep(terms: OrderTerms, facts: OrderFacts): OrderStep {
  const state = orderState(terms, facts)
  if (state === "CREATED") return { do: "start payment" }
  if (state === "AWAITING_ACCOUNT") return { do: "look for account" }
  const moving = inFlight(facts.movements)
  if (moving !== undefined) return { do: "settle", movement: moving }
  // A second payment goes back once the first has brought what it was for.
  if (state === "CREDITED") return secondPaymentStep(terms, facts)
  if (state !== "PAID" && state !== "TAKING_BACK") return { do: "nothing" }
  const towards = creditDue(terms, facts)
  const difference = towards - netCredit(facts.movements)
  const planned = { seq: nextSeq(facts.movements), status: "planned", towards, round: facts.collectRound } as const
  return difference > 0
    ? { do: "plan deposit", movement: { ...planned, kind: "deposit", bandcoins: difference } }
    : { do: "plan withdrawal", movement: { ...planned, kind: "withdraw", bandcoins: -difference } }
}

function secondPaymentStep(terms: OrderTerms, facts: OrderFacts): OrderStep {
  for (const { payment, refund } of secondPayments(terms, facts)) {
    if (refund === "automatic") return { do: "plan refund of second payment", payment }
    if (refund === "planned") return { do: "refund second payment", payment }
  }
  return { do: "nothing" }
}
