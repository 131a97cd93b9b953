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
  /** Makes an order of a payment nobody here knows. */
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
  const unknown = await keep(parts, gateway.name, hint)
  if (unknown === "duplicate") return ok({ type: hint.type, duplicate: true })
  await parts.reach("webhook kept", hint.type)
  for (const { orderId, paymentId } of unknown) {
    const adopted = await parts.adopt(gateway, orderId, paymentId)
    if (adopted.ok) continue
    // Not kept after all: the gateway sends it again, and reconciliation finds the payment in any case.
    await forget(parts, gateway.name, hint.eventId)
    return adopted
  }
  parts.wake({ orders: hint.orders.map(({ orderId }) => orderId), payouts: hint.payoutIds })
  return ok({ type: hint.type, duplicate: false })
}

/** The hinted orders that are not known here, or "duplicate". */
function keep(parts: WebhookIntakeParts, gateway: string, hint: Hint): Promise<Hint["orders"] | "duplicate"> {
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
    const unknown: Hint["orders"][number][] = []
    for (const order of hint.orders) if (!(await orders.hint(order.orderId, tx))) unknown.push(order)
    for (const payoutId of hint.payoutIds) await payouts.hint(payoutId, tx)
    return unknown
  }, "read committed")
}

const forget = (parts: WebhookIntakeParts, gateway: string, eventId: string) =>
  parts.orders.database.sql
    .deleteFrom("webhook_events")
    .where("gateway", "=", gateway)
    .where("event_id", "=", eventId)
    .execute()
