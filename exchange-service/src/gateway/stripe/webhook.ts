import Stripe from "stripe"
import { cut } from "../cut.js"
import { fail, type GatewayResult, type Hint, ok, type WebhookRequest } from "../gateway.js"
import { attempt } from "./errors.js"
import { readOrderMetadata } from "./metadata.js"
import type { StripeSettings } from "./settings.js"

/** Seconds a signature is good for: Stripe's own recommendation, and its library's default. */
export const WEBHOOK_TOLERANCE_SECONDS = 300

/** Checks signature and age with Stripe's library, over the bytes as they came, and finds the order concerned. */
export async function stripeWebhook(
  client: Stripe,
  settings: Pick<StripeSettings, "webhookSecret" | "nowMs">,
  { headers, body }: WebhookRequest,
): Promise<GatewayResult<Hint>> {
  const signature = headers["stripe-signature"]
  if (typeof signature !== "string") return fail("WEBHOOK_SIGNATURE_INVALID", "Stripe-Signature is missing")
  let event: Stripe.Event
  try {
    const { webhookSecret, nowMs } = settings
    event = client.webhooks.constructEvent(
      body,
      signature,
      webhookSecret,
      WEBHOOK_TOLERANCE_SECONDS,
      undefined,
      // The library compares in milliseconds and takes a time from the future; ours is the injected clock.
      nowMs(),
    )
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) {
      return fail("WEBHOOK_MALFORMED", "the body is not a Stripe event")
    }
    const stale = error.message.includes("tolerance")
    return fail(stale ? "WEBHOOK_STALE" : "WEBHOOK_SIGNATURE_INVALID", cut(error.message, 120))
  }
  const about = await concerns(client, event)
  return about.ok ? ok({ eventId: event.id, type: event.type, ...about.value }) : about
}

async function concerns(
  client: Stripe,
  event: Stripe.Event,
): Promise<GatewayResult<{ orders: Hint["orders"]; payoutIds: string[] }>> {
  const object = event.data.object as { id?: unknown; object?: unknown; metadata?: unknown; payment_intent?: unknown }
  const metadata = object.metadata as Record<string, string> | null | undefined
  const payoutId = metadata?.bandcoin_payout
  if (payoutId !== undefined) return ok({ orders: [], payoutIds: [payoutId] })
  const own = readOrderMetadata(metadata)
  if (own !== undefined) {
    const session =
      object.object === "checkout.session" && typeof object.id === "string" ? { paymentId: object.id } : {}
    return ok({ orders: [{ orderId: own.orderId, ...session }], payoutIds: [] })
  }
  // A refund or dispute made in Stripe's dashboard has no metadata of ours, but its payment intent does.
  if (!/^(refund|charge)\./.test(event.type) || typeof object.payment_intent !== "string") {
    return ok({ orders: [], payoutIds: [] })
  }
  const { payment_intent: id } = object
  const intent = await attempt(() => client.paymentIntents.retrieve(id as string))
  if (!intent.ok) return intent
  const order = readOrderMetadata(intent.value.metadata)
  return ok({ orders: order === undefined ? [] : [{ orderId: order.orderId }], payoutIds: [] })
}
