import type Stripe from "stripe"
import type { PaymentStatus, ReturnFact, ReturnStatus } from "../../order/facts.js"
import type { PaymentView } from "../gateway.js"
import { readOrderMetadata } from "./metadata.js"

/** A Checkout Session with its payment intent's refunds and disputes, as one payment; undefined when it is not ours. */
export function paymentView(
  session: Stripe.Checkout.Session,
  refunds: readonly Stripe.Refund[],
  disputes: readonly Stripe.Dispute[],
): PaymentView | undefined {
  const ours = readOrderMetadata(session.metadata)
  if (ours === undefined) return undefined
  const returns: Record<string, ReturnFact> = {}
  for (const refund of refunds) {
    returns[refund.id] = { kind: "refund", amountMinor: refund.amount, status: refundStatus(refund.status) }
  }
  for (const dispute of disputes) {
    returns[dispute.id] = { kind: "dispute", amountMinor: dispute.amount, status: disputeStatus(dispute.status) }
  }
  return {
    ...ours,
    paymentId: session.id,
    status: sessionStatus(session),
    amountMinor: session.amount_total ?? 0,
    currency: (session.currency ?? "").toUpperCase(),
    returns,
    createdAtMs: session.created * 1000,
  }
}

/**
 * `complete` with `unpaid` is an asynchronous method (a bank debit) whose money has not come; whether it failed is told
 * by the payment intent, which then asks for another method.
 */
function sessionStatus(session: Stripe.Checkout.Session): PaymentStatus {
  if (session.payment_status === "paid" || session.payment_status === "no_payment_required") return "confirmed"
  if (session.status === "expired") return "expired"
  if (session.status !== "complete") return "started"
  const intent = session.payment_intent
  const intentStatus = typeof intent === "object" && intent !== null ? intent.status : "processing"
  return intentStatus === "requires_payment_method" || intentStatus === "canceled" ? "failed" : "pending"
}

/** The money is promised back from the moment a refund is accepted; one that fails or is cancelled returns to us. */
const refundStatus = (status: string | null): ReturnStatus =>
  status === "failed" || status === "canceled" ? "restored" : "taken"

/** Stripe takes the disputed sum when the dispute opens and gives it back when it is won; a warning takes nothing. */
function disputeStatus(status: string): ReturnStatus {
  if (status === "won" || status === "prevented") return "restored"
  return status.startsWith("warning_") ? "pending" : "taken"
}
