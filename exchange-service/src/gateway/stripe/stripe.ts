import Stripe from "stripe"
import { toDecimal } from "../../money/currency.js"
import { reference } from "../../movement/identity.js"
import {
  fail,
  type Gateway,
  type GatewayResult,
  type NewPayment,
  ok,
  type PaymentView,
  type RefundRequest,
  type StartedPayment,
} from "../gateway.js"
import { attempt } from "./errors.js"
import { orderMetadata } from "./metadata.js"
import { pages } from "./pages.js"
import { stripePayouts } from "./payouts.js"
import type { StripeSettings } from "./settings.js"
import { paymentView } from "./view.js"
import { stripeWebhook } from "./webhook.js"

/** Checkout through Stripe's hosted page: card data never comes near us. */
export function stripeGateway(settings: StripeSettings): Gateway {
  const client = stripeClient(settings)
  return {
    name: "stripe",
    movesMoney: true,
    // The payer leaves for checkout.stripe.com; nothing of Stripe's is loaded into our page.
    pageSources: { script: [], frame: [], connect: [] },
    start: (payment) => start(client, payment),
    lookup: (orderId, paymentId) => lookup(client, orderId, paymentId),
    list: (sinceMs) => list(client, sinceMs),
    webhook: (request) => stripeWebhook(client, settings, request),
    refund: (request) => refund(client, request),
    ...(settings.connect ? { payouts: stripePayouts(client) } : {}),
  }
}

export const stripeClient = (settings: Pick<StripeSettings, "secretKey" | "api" | "timeoutMs" | "retries">): Stripe =>
  new Stripe(settings.secretKey, {
    timeout: settings.timeoutMs ?? 20_000,
    // The library repeats after connection errors, 409 and 5xx, with the same idempotency key and growing pauses.
    maxNetworkRetries: settings.retries ?? 2,
    telemetry: false,
    appInfo: { name: "bandcoin-exchange" },
    ...settings.api,
  })

/**
 * The same order always asks for the same session: the idempotency key is the order's. Stripe refuses a key with other
 * parameters, and the page to come back to may be another after a restart, so that is part of the key.
 */
async function start(client: Stripe, payment: NewPayment): Promise<GatewayResult<StartedPayment>> {
  const metadata = orderMetadata(payment)
  const created = await attempt(() =>
    client.checkout.sessions.create(
      {
        mode: "payment",
        client_reference_id: payment.orderId,
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: payment.currency.toLowerCase(),
              unit_amount: payment.amountMinor,
              product_data: { name: `${payment.bandcoins} Bandcoins` },
            },
          },
        ],
        metadata,
        payment_intent_data: { metadata, transfer_group: payment.orderId },
        success_url: payment.returnUrl,
        cancel_url: payment.returnUrl,
      },
      { idempotencyKey: `bandcoin-order-${payment.orderId}-${reference(payment.returnUrl).slice(0, 8)}` },
    ),
  )
  if (!created.ok) return created
  const { id, url } = created.value
  if (url === null) return fail("GATEWAY_REFUSED", `Stripe: session ${id} has no page to pay at`)
  return ok({ kind: "redirect", paymentId: id, url })
}

async function lookup(client: Stripe, orderId: string, paymentId: string | undefined) {
  // Without the id (the answer to `start` was lost) there is no index to ask: `start` again gives the same session.
  if (paymentId === undefined) return ok(undefined)
  const session = await attempt(() => client.checkout.sessions.retrieve(paymentId, { expand: ["payment_intent"] }))
  if (!session.ok) return session
  const view = await withReturns(client, session.value)
  if (view.ok && view.value !== undefined && view.value.orderId !== orderId) {
    return fail("GATEWAY_REFUSED", `Stripe: session ${paymentId} belongs to another order`)
  }
  return view
}

async function withReturns(
  client: Stripe,
  session: Stripe.Checkout.Session,
): Promise<GatewayResult<PaymentView | undefined>> {
  const intent = intentOf(session)
  if (intent === undefined || session.payment_status === "unpaid") return ok(paymentView(session, [], []))
  const [refunds, disputes] = await Promise.all([
    attempt(() => client.refunds.list({ payment_intent: intent, limit: 100 })),
    attempt(() => client.disputes.list({ payment_intent: intent, limit: 100 })),
  ])
  if (!refunds.ok) return refunds
  if (!disputes.ok) return disputes
  return ok(paymentView(session, refunds.value.data, disputes.value.data))
}

/** Refunds and disputes come after their session, so those since the same time are all there are: listed once, not asked for each. */
async function* list(client: Stripe, sinceMs: number): AsyncIterable<PaymentView> {
  const created = { gte: Math.floor(sinceMs / 1000) }
  const sessions = client.checkout.sessions
  const refunds = byIntent(await pages((page) => client.refunds.list({ created, ...page })))
  const disputes = byIntent(await pages((page) => client.disputes.list({ created, ...page })))
  for (const session of await pages((page) => sessions.list({ created, expand: ["data.payment_intent"], ...page }))) {
    const intent = intentOf(session) ?? ""
    const view = paymentView(session, refunds.get(intent) ?? [], disputes.get(intent) ?? [])
    if (view !== undefined) yield view
  }
}

const intentOf = ({ payment_intent }: { payment_intent: string | { id: string } | null }): string | undefined =>
  typeof payment_intent === "string" ? payment_intent : payment_intent?.id

function byIntent<T extends Stripe.Refund | Stripe.Dispute>(list: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const one of list) {
    const intent = intentOf(one) ?? ""
    map.set(intent, [...(map.get(intent) ?? []), one])
  }
  return map
}

async function refund(client: Stripe, request: RefundRequest): Promise<GatewayResult<{ refundId: string }>> {
  const session = await attempt(() => client.checkout.sessions.retrieve(request.paymentId))
  if (!session.ok) return session
  const intent = session.value.payment_intent
  if (typeof intent !== "string") return fail("GATEWAY_REFUSED", "Stripe: the session was never paid")
  // Stripe forgets idempotency keys after a day or more: what was made is found by its own mark, at any time.
  const before = await attempt(() => client.refunds.list({ payment_intent: intent, limit: 100 }))
  if (!before.ok) return before
  const known = before.value.data.find(({ metadata }) => metadata?.bandcoin_refund === request.refundKey)
  if (known !== undefined) return ok({ refundId: known.id })
  const made = await attempt(() =>
    client.refunds.create(
      { payment_intent: intent, amount: request.amountMinor, metadata: { bandcoin_refund: request.refundKey } },
      { idempotencyKey: `bandcoin-refund-${request.orderId}-${request.refundKey}` },
    ),
  )
  if (!made.ok) {
    const message = `${made.error.message} (${toDecimal(request.amountMinor, request.currency)})`
    return fail(made.error.code, message)
  }
  return ok({ refundId: made.value.id })
}
