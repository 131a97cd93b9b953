import type { Clock } from "@bandcoin/service-kit"
import type { Gateway, GatewayResult, Hint, WebhookRequest } from "../gateway/gateway.js"
import { ok } from "../gateway/gateway.js"
import type { OrderStore } from "../order/store.js"
import type { PayoutStore } from "../payout/store.js"
import type { ReachCheckpoint } from "../worker/checkpoint.js"

export interface WebhookIntakeParts {
  readonly orders: OrderStore
  readonly payouts: PayoutStore
  readonly clock: Clock
  readonly reach: ReachCheckpoint
  /** Starts the movers on what was hinted at, without waiting for them. */
  readonly wake: (subjects: { orders: readonly string[]; payouts: readonly string[] }) => void
  /** Takes in a payment nobody here knows, and makes its order if that is missing too. */
  readonly adopt: (gateway: Gateway, orderId: string, paymentId: string | undefined) => Promise<GatewayResult<boolean>>
}

export interface Received {
  readonly type: string
  /** The same event was here before; it was acknowledged and otherwise left alone. */
  readonly duplicate: boolean
}

/**
 * Takes a webhook: proves it, keeps its id and what it hints at in one transaction, and only then says yes. What is true is
 * read from the gateway afterwards, so that order, repeats and delays of webhooks do not matter.
 */
export async function takeWebhook(
  parts: WebhookIntakeParts,
  gateway: Gateway,
  request: WebhookRequest,
): Promise<GatewayResult<Received>> {
  const proven = await gateway.webhook(request)
  if (!proven.ok) return proven
  const hint = proven.value
  const taken = await keep(parts, gateway.name, hint)
  if (taken === "duplicate") return ok({ type: hint.type, duplicate: true })
  await parts.reach("webhook kept", hint.type)
  for (const { orderId, paymentId } of hint.orders) {
    if (!(await isNew(parts, orderId, paymentId))) continue
    const adopted = await parts.adopt(gateway, orderId, paymentId)
    if (adopted.ok) continue
    // Not kept after all: the gateway sends it again, and reconciliation finds the payment in any case.
    await forget(parts, gateway.name, hint.eventId)
    return adopted
  }
  parts.wake({ orders: hint.orders.map(({ orderId }) => orderId), payouts: hint.payoutIds })
  return ok({ type: hint.type, duplicate: false })
}

/** The order is not known here, or is not known to be paid by this payment: it may be a second one. */
async function isNew({ orders }: WebhookIntakeParts, orderId: string, paymentId: string | undefined): Promise<boolean> {
  const order = await orders.get(orderId)
  if (order === undefined || paymentId === undefined) return order === undefined
  return paymentId !== order.paymentId && order.facts.extraPayments[paymentId] === undefined
}

function keep(parts: WebhookIntakeParts, gateway: string, hint: Hint): Promise<"new" | "duplicate"> {
  const { orders, payouts, clock } = parts
  return orders.database.transaction(async (tx) => {
    const inserted = await tx
      .insertInto("webhook_events")
      .values({
        gateway,
        event_id: hint.eventId,
        type: hint.type,
        received_at_ms: clock.now(),
        deliveries: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 0n) {
      await tx
        .updateTable("webhook_events")
        .set(({ eb }) => ({ deliveries: eb("deliveries", "+", 1) }))
        .where("gateway", "=", gateway)
        .where("event_id", "=", hint.eventId)
        .execute()
      if (hint.mayRepeat !== true) return "duplicate"
    }
    for (const { orderId } of hint.orders) await orders.hint(orderId, tx)
    for (const payoutId of hint.payoutIds) await payouts.hint(payoutId, tx)
    return "new"
  }, "read committed")
}

const forget = (parts: WebhookIntakeParts, gateway: string, eventId: string) =>
  parts.orders.database.sql
    .deleteFrom("webhook_events")
    .where("gateway", "=", gateway)
    .where("event_id", "=", eventId)
    .execute()
