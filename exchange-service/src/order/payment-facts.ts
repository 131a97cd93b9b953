import { type Gateway, type GatewayResult, type OtherPayment, ok, type PaymentView } from "../gateway/gateway.js"
import { mergeOrderFacts, NO_FACTS, type OrderFacts, type ReturnFact } from "./facts.js"
import type { Order } from "./order.js"

/** What a gateway's view of an order's payments says of the order. */
export const factsOf = (view: PaymentView): Partial<OrderFacts> =>
  [view, ...(view.others ?? [])].map(oneFact).reduce(mergeOrderFacts, NO_FACTS)

function oneFact({ paymentId, status, amountMinor, currency, returns, createdAtMs }: OtherPayment) {
  const of: Record<string, ReturnFact> = {}
  for (const [id, fact] of Object.entries(returns)) of[id] = { ...fact, of: paymentId }
  return { ...NO_FACTS, payment: { paymentId, status, amountMinor, currency, createdAtMs }, returns: of }
}

/** Every payment of the order that is known here, as the gateway shows it now. Empty when the gateway has none. */
export async function paymentsAtGateway(gateway: Gateway, order: Order): Promise<GatewayResult<PaymentView[]>> {
  const views: PaymentView[] = []
  for (const paymentId of [order.paymentId, ...Object.keys(order.facts.extraPayments)]) {
    const shown = views.flatMap((view) => [view, ...(view.others ?? [])])
    if (shown.some((one) => one.paymentId === paymentId)) continue
    const found = await gateway.lookup(order.id, paymentId)
    if (!found.ok) return found
    if (found.value !== undefined) views.push(found.value)
  }
  return ok(views)
}
