import { inFlight, type Movement, netCredit, nextSeq } from "../movement/movement.js"
import type { Owner } from "../order/state.js"
import type { PayoutFacts, PayoutTerms } from "./facts.js"

export type PayoutState =
  | "REQUESTED"
  | "DEBITING"
  | "DEBIT_REFUSED"
  | "IN_REVIEW"
  | "PAYING"
  | "AWAITING_MANUAL_PAYMENT"
  | "PAID"
  | "CREDITING_BACK"
  | "CREDITED_BACK"
  | "PAID_TWICE"

interface StateRow {
  readonly owner: Owner
  readonly next: readonly PayoutState[]
  readonly says: string
}

const DEBITED = ["IN_REVIEW", "PAYING", "AWAITING_MANUAL_PAYMENT"] as const

/** The reference of payout states. */
export const PAYOUT_STATES: Readonly<Record<PayoutState, StateRow>> = {
  REQUESTED: {
    owner: "exchange",
    next: ["DEBITING", "DEBIT_REFUSED", ...DEBITED],
    says: "The request is kept; nothing has been debited.",
  },
  DEBITING: {
    owner: "ledger",
    next: ["DEBIT_REFUSED", ...DEBITED],
    says: "The debit was sent to the ledger and waits to be committed.",
  },
  DEBIT_REFUSED: {
    owner: "nobody",
    next: [...DEBITED],
    says: "The account holds too few Bandcoins. Nothing was debited and nothing is paid.",
  },
  IN_REVIEW: {
    owner: "operator",
    next: ["PAYING", "AWAITING_MANUAL_PAYMENT", "CREDITING_BACK"],
    says: "The Bandcoins are debited; a person looks at the payout because of its size.",
  },
  PAYING: {
    owner: "gateway",
    next: ["PAID", "CREDITING_BACK"],
    says: "The Bandcoins are debited; the money is on its way.",
  },
  AWAITING_MANUAL_PAYMENT: {
    owner: "operator",
    next: ["PAID", "CREDITING_BACK"],
    says: "The Bandcoins are debited; the payout is on the list an operator pays by hand.",
  },
  PAID: {
    owner: "nobody",
    next: ["CREDITING_BACK"],
    says: "The money was paid out.",
  },
  CREDITING_BACK: {
    owner: "ledger",
    next: ["CREDITED_BACK", "CREDITING_BACK", "PAID", "PAID_TWICE"],
    says: "The payout failed; the Bandcoins are being credited back.",
  },
  CREDITED_BACK: {
    owner: "nobody",
    next: ["PAID_TWICE", "CREDITED_BACK"],
    says: "The payout failed and the Bandcoins are back in the account.",
  },
  PAID_TWICE: {
    owner: "operator",
    next: ["CREDITED_BACK"],
    says: "The money was paid out after the Bandcoins had been credited back; an operator settles it.",
  },
}

/** Whether the Bandcoins belong back in the account: the money certainly did not go out, or came back. */
const failed = (facts: PayoutFacts): boolean =>
  facts.transfer === undefined
    ? facts.decision === "rejected"
    : facts.transfer.status === "failed" || facts.transfer.status === "reversed"

/** Where a payout is, as a function of what is known and of nothing else. */
export function payoutState(terms: PayoutTerms, facts: PayoutFacts): PayoutState {
  const debit = facts.movements[0]
  if (debit === undefined) return "REQUESTED"
  if (debit.status === "planned") return "DEBITING"
  if (debit.status === "refused") return "DEBIT_REFUSED"
  const moving = inFlight(facts.movements)
  if (moving !== undefined) return "CREDITING_BACK"
  if (netCredit(facts.movements) >= 0) return facts.transfer?.status === "paid" ? "PAID_TWICE" : "CREDITED_BACK"
  if (failed(facts)) return "CREDITING_BACK"
  if (facts.transfer !== undefined) return "PAID"
  if (terms.needsReview && facts.decision === undefined) return "IN_REVIEW"
  return terms.destination.method === "manual" ? "AWAITING_MANUAL_PAYMENT" : "PAYING"
}

export type PayoutStep =
  | { readonly do: "plan debit"; readonly movement: Movement }
  | { readonly do: "plan credit"; readonly movement: Movement }
  | { readonly do: "settle"; readonly movement: Movement }
  | { readonly do: "pay" }
  | { readonly do: "nothing" }

/** What the exchange itself has to do next, if anything. */
export function nextPayoutStep(terms: PayoutTerms, facts: PayoutFacts): PayoutStep {
  const moving = inFlight(facts.movements)
  if (moving !== undefined) return { do: "settle", movement: moving }
  const planned = { bandcoins: terms.bandcoins, status: "planned", towards: 0, round: 0 } as const
  switch (payoutState(terms, facts)) {
    case "REQUESTED":
      return { do: "plan debit", movement: { ...planned, seq: 0, kind: "withdraw" } }
    case "CREDITING_BACK":
      return { do: "plan credit", movement: { ...planned, seq: nextSeq(facts.movements), kind: "deposit" } }
    case "PAYING":
      return { do: "pay" }
    default:
      return { do: "nothing" }
  }
}
