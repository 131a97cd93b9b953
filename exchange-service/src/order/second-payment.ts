import { isDeepStrictEqual } from "node:util"
import type { Gateway } from "../gateway/gateway.js"
import { isCurrency } from "../money/currency.js"
import { reference } from "../movement/identity.js"
import { backoffMs } from "../worker/backoff.js"
import type { ReachCheckpoint } from "../worker/checkpoint.js"
import { mergeOrderFacts, type PaymentFact } from "./facts.js"
import type { Order } from "./order.js"
import { factsOf, paymentsAtGateway } from "./payment-facts.js"
import { nextOrderStep } from "./state.js"
import type { OrderStore } from "./store.js"

export interface SecondPaymentParts {
  readonly store: OrderStore
  readonly reach: ReachCheckpoint
}

/** What one step came to: go on, or come back after a while. */
export type RefundStride = "on" | { readonly restMs: number | null; readonly note: string }

/** A gateway that says no may say yes later: a card payment cannot be refunded in every state of its settlement. */
const REFUSED_FIRST_MS = 3600_000
const REFUSED_MOST_MS = 24 * 3600_000
const RETRY_FIRST_MS = 1_000
const RETRY_MOST_MS = 5 * 60_000

/** Kept before anything is sent, so that whoever looks after a crash knows what may be on its way. */
export async function planSecondRefund(
  { store, reach }: SecondPaymentParts,
  gateway: Gateway | undefined,
  order: Order,
  { paymentId }: PaymentFact,
): Promise<RefundStride> {
  if (gateway?.refund === undefined)
    return { restMs: null, note: `paid twice: refund ${paymentId} at ${order.gateway}` }
  await store.learn(order.id, { extraRefunds: { [paymentId]: "planned" } }, { ifVersion: order.version })
  await reach("second refund planned", paymentId)
  return "on"
}

/**
 * Gives all of a second payment back. Both payments are read from the gateway first: only what it shows at this moment as
 * paid twice and untouched is refunded. After a crash the refund is found there, or made under the same key.
 */
export async function refundSecondPayment(
  { store, reach }: SecondPaymentParts,
  gateway: Gateway | undefined,
  order: Order,
  { paymentId, amountMinor, currency }: PaymentFact,
): Promise<RefundStride> {
  const later = (note: string): RefundStride => ({
    restMs: backoffMs(order.attempts, RETRY_FIRST_MS, RETRY_MOST_MS),
    note: `paid twice: ${note}`,
  })
  if (gateway?.refund === undefined || !isCurrency(currency))
    return later(`${order.gateway} cannot refund ${paymentId}`)
  const now = await paymentsAtGateway(gateway, order)
  if (!now.ok) return later(now.error.message)
  const shown = now.value.flatMap((view) => [view, ...(view.others ?? [])])
  for (const id of [order.facts.payment?.paymentId, paymentId]) {
    const one = shown.find((payment) => payment.paymentId === id)
    if (one?.status !== "confirmed") return later(`${order.gateway} does not confirm ${id} any more`)
  }
  const facts = now.value.map(factsOf).reduce(mergeOrderFacts, order.facts)
  if (!isDeepStrictEqual(facts, order.facts)) {
    await store.learn(order.id, facts)
    const next = nextOrderStep(order.terms, facts)
    if (next.do !== "refund second payment" || next.payment.paymentId !== paymentId) return "on"
  }
  const refundKey = `second-${reference(paymentId).slice(0, 24)}`
  const sent = await gateway.refund({ orderId: order.id, paymentId, amountMinor, currency, refundKey })
  await reach("second refund sent", paymentId)
  if (!sent.ok) {
    const { code, message } = sent.error
    if (code !== "GATEWAY_REFUSED") return later(message)
    return { restMs: backoffMs(order.attempts, REFUSED_FIRST_MS, REFUSED_MOST_MS), note: `paid twice: ${message}` }
  }
  // Sent is not yet given back: the gateway is asked how the refund stands.
  await store.learn(order.id, { extraRefunds: { [paymentId]: "sent" } }, { again: true })
  await reach("second refund kept", paymentId)
  return "on"
}
