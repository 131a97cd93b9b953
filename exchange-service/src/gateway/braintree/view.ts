import { fromDecimal, isCurrency } from "../../money/currency.js"
import type { PaymentStatus, ReturnFact, ReturnStatus } from "../../order/facts.js"
import type { PaymentView } from "../gateway.js"
import { parseOrderField } from "./reference.js"
import type { BraintreeTransaction } from "./transaction.js"

/** When a card payment counts as made: at once when it is sent for settlement, or only when the bank has settled it. */
export type ConfirmAt = "submitted" | "settled"

const FAILED = new Set(["processor_declined", "gateway_rejected", "failed", "authorization_expired"])
const SENT = new Set(["submitted_for_settlement", "settling", "settlement_pending"])
const SETTLED = new Set(["settled", "settlement_confirmed"])
/** Money we may have counted on and did not get, or gave up. */
const UNDONE = new Map<string, ReturnFact["kind"]>([
  ["settlement_declined", "settlement_declined"],
  ["voided", "refund"],
])

export function transactionStatus(status: string, confirmAt: ConfirmAt): PaymentStatus {
  if (FAILED.has(status)) return "failed"
  if (SETTLED.has(status) || UNDONE.has(status)) return "confirmed"
  if (SENT.has(status)) return confirmAt === "submitted" ? "confirmed" : "pending"
  return "pending"
}

const RANK: readonly PaymentStatus[] = ["started", "pending", "failed", "expired", "confirmed"]

/** All transactions of one order as one payment. A payer may fail a few times before one goes through. */
export function paymentView(
  sales: readonly BraintreeTransaction[],
  refunds: readonly BraintreeTransaction[],
  confirmAt: ConfirmAt,
): PaymentView | undefined {
  const rank = (sale: BraintreeTransaction) => RANK.indexOf(transactionStatus(sale.status, confirmAt))
  // The first one that was confirmed is the order's payment; a later one is a second payment.
  const sorted = [...sales].sort((a, b) => rank(b) - rank(a) || time(a) - time(b) || (a.id < b.id ? -1 : 1))
  const sale = sorted[0]
  const ours = parseOrderField(sale?.orderId)
  if (sale === undefined || ours === undefined) return undefined
  return {
    ...ours,
    ...oneView(sale, refunds, confirmAt),
    others: sorted
      .slice(1)
      .map((other) => oneView(other, refunds, confirmAt))
      .filter(({ status }) => status === "confirmed"),
  }
}

const oneView = (sale: BraintreeTransaction, refunds: readonly BraintreeTransaction[], confirmAt: ConfirmAt) => ({
  paymentId: sale.id,
  status: transactionStatus(sale.status, confirmAt),
  amountMinor: minor(sale.amount, sale.currencyIsoCode),
  currency: sale.currencyIsoCode,
  returns: returnsOf(
    sale,
    refunds.filter(({ id }) => sale.refundIds?.includes(id)),
  ),
  createdAtMs: time(sale),
})

const time = (transaction: BraintreeTransaction): number => Date.parse(transaction.createdAt ?? "") || 0

/** -1 for a sum that cannot be read: it matches no order, so a person looks at it. */
const minor = (amount: string, currency: string): number =>
  isCurrency(currency) ? (fromDecimal(amount, currency) ?? -1) : -1

function returnsOf(sale: BraintreeTransaction, refunds: readonly BraintreeTransaction[]): Record<string, ReturnFact> {
  const returns: Record<string, ReturnFact> = {}
  const undone = UNDONE.get(sale.status)
  if (undone !== undefined) {
    const amountMinor = Math.max(0, minor(sale.amount, sale.currencyIsoCode))
    returns[`${sale.id}-${sale.status}`] = { kind: undone, amountMinor, status: "taken" }
  }
  for (const refund of refunds) {
    const gone = FAILED.has(refund.status) || UNDONE.has(refund.status)
    const amountMinor = Math.max(0, minor(refund.amount, refund.currencyIsoCode))
    returns[refund.id] = { kind: "refund", amountMinor, status: gone ? "restored" : "taken" }
  }
  for (const dispute of sale.disputes ?? []) {
    const amountMinor = Math.max(0, minor(dispute.amountDisputed, sale.currencyIsoCode))
    returns[dispute.id] = { kind: "dispute", amountMinor, status: disputeStatus(dispute.status, dispute.kind) }
  }
  return returns
}

/** A chargeback's money is taken when it opens; a retrieval only asks for papers. */
function disputeStatus(status: string, kind: string | null | undefined): ReturnStatus {
  if (status === "won") return "restored"
  return kind === "retrieval" && status !== "lost" ? "pending" : "taken"
}
