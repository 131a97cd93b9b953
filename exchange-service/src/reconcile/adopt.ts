import { isDeepStrictEqual } from "node:util"
import type { Gateway, GatewayResult, PaymentView, TransferView } from "../gateway/gateway.js"
import { ok } from "../gateway/gateway.js"
import { type Currency, isCurrency } from "../money/currency.js"
import { mergeOrderFacts } from "../order/facts.js"
import type { Order } from "../order/order.js"
import { factsOf } from "../order/payment-facts.js"
import type { OrderStore } from "../order/store.js"
import type { PayoutTerms } from "../payout/facts.js"
import { transferFacts } from "../payout/mover.js"
import type { PayoutStore } from "../payout/store.js"
import type { Difference } from "./differences.js"

/** What taking in one payment or transfer came to. */
export interface Adopted {
  readonly news: "rebuilt" | "learned" | "none"
  readonly differences: readonly Difference[]
}

const nothing: Adopted = { news: "none", differences: [] }

/** Brings the books in line with a payment as its gateway shows it: the order is made if it is missing. */
export async function adoptPayment(orders: OrderStore, gateway: Gateway, view: PaymentView): Promise<Adopted> {
  const order = await orders.get(view.orderId)
  if (order !== undefined) return learn(orders, order, view)
  // An order that was never paid is worth nothing: it need not come back.
  if (view.status !== "confirmed" && view.status !== "pending") return nothing
  const { account, bandcoins, currency, amountMinor } = view
  if (account === undefined || bandcoins === undefined || !isCurrency(currency) || amountMinor < 0) {
    const detail = `${gateway.name} payment ${view.paymentId} over ${amountMinor} ${currency} minor units`
    return { news: "none", differences: [{ kind: "PAYMENT_UNREADABLE", subject: view.orderId, detail }] }
  }
  await orders.insert({
    id: view.orderId,
    gateway: gateway.name,
    account,
    terms: { bandcoins, amountMinor, currency },
    facts: factsOf(view),
    paymentId: view.paymentId,
    createdAtMs: view.createdAtMs,
  })
  return { news: "rebuilt", differences: [] }
}

async function learn(orders: OrderStore, order: Order, view: PaymentView): Promise<Adopted> {
  const same =
    (view.account ?? order.account) === order.account &&
    (view.bandcoins ?? order.terms.bandcoins) === order.terms.bandcoins
  if (!same) {
    const detail = `payment ${view.paymentId} says ${view.bandcoins} for ${view.account}`
    return { news: "none", differences: [{ kind: "PAYMENT_DIFFERS", subject: order.id, detail }] }
  }
  // A payment begun and left for another (its start was lost in a crash) is not the order's, unless it is the one that is paid.
  const abandoned = order.paymentId !== undefined && view.paymentId !== order.paymentId
  if (abandoned && view.status !== "confirmed" && view.status !== "pending") return nothing
  const facts = mergeOrderFacts(order.facts, factsOf(view))
  if (isDeepStrictEqual(facts, order.facts)) return nothing
  await orders.learn(order.id, facts, { paymentId: view.paymentId })
  return { news: "learned", differences: [] }
}

/** A webhook about a payment nobody here knows: asks the gateway, takes it in, and makes the order if that is missing. */
export async function adoptUnknown(
  orders: OrderStore,
  gateway: Gateway,
  orderId: string,
  paymentId: string | undefined,
): Promise<GatewayResult<boolean>> {
  const found = await gateway.lookup(orderId, paymentId)
  if (!found.ok) return found.error.code === "GATEWAY_REFUSED" ? ok(false) : found
  if (found.value === undefined) return ok(false)
  const { news } = await adoptPayment(orders, gateway, found.value)
  return ok(news !== "none")
}

/** The same for a transfer: the payout is made again from what travels with it. Its debit is found on the ledger. */
export async function adoptTransfer(payouts: PayoutStore, view: TransferView): Promise<Adopted> {
  const payout = await payouts.get(view.payoutId)
  if (payout !== undefined) {
    if (payout.facts.transfer?.status === view.transfer.status) return nothing
    await payouts.learn(payout.id, transferFacts(view))
    return { news: "learned", differences: [] }
  }
  if (view.account === undefined || view.bandcoins === undefined || !isCurrency(view.currency)) {
    const detail = `transfer ${view.transfer.reference} over ${view.amountMinor} ${view.currency} minor units`
    return { news: "none", differences: [{ kind: "PAYMENT_UNREADABLE", subject: view.payoutId, detail }] }
  }
  const terms: PayoutTerms = {
    account: view.account,
    bandcoins: view.bandcoins,
    currency: view.currency as Currency,
    netMinor: view.amountMinor,
    feeMinor: view.feeMinor,
    needsReview: false,
    destination: { method: "stripe", connectedAccount: view.destination },
  }
  // The transfer was only made after the debit had been committed, so that much is known.
  const debit = {
    seq: 0,
    kind: "withdraw",
    bandcoins: view.bandcoins,
    status: "committed",
    towards: 0,
    round: 0,
  } as const
  await payouts.insert({ id: view.payoutId, terms, facts: { ...transferFacts(view), movements: { 0: debit } } })
  return { news: "rebuilt", differences: [] }
}
