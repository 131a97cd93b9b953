import { createHash } from "node:crypto"
import type { BraintreeGateway } from "braintree"
import { z } from "zod"
import { fail, type GatewayResult, type Hint, ok, type WebhookRequest } from "../gateway.js"
import { attempt } from "./errors.js"
import { parseOrderField } from "./reference.js"
import { transactionSchema } from "./transaction.js"

/** Braintree repeats an unanswered webhook for 24 hours and signs the time into it; older ones are a replay. */
export const WEBHOOK_MAX_AGE_MS = 25 * 3600_000
/** Its clock and ours may differ. */
const CLOCK_SKEW_MS = 300_000

const notification = z.object({
  timestamp: z.string(),
  kind: z.string().max(100),
  transaction: z.object({ id: z.string() }).optional().catch(undefined),
  dispute: z
    .object({ transaction: z.object({ id: z.string() }) })
    .optional()
    .catch(undefined),
})

export async function braintreeWebhook(
  client: BraintreeGateway,
  nowMs: number,
  { body }: WebhookRequest,
): Promise<GatewayResult<Hint>> {
  const form = new URLSearchParams(body.toString("utf8"))
  const signature = form.get("bt_signature")
  const payload = form.get("bt_payload")
  if (signature === null || payload === null) return fail("WEBHOOK_MALFORMED", "bt_signature or bt_payload is missing")
  let parsed: z.infer<typeof notification>
  try {
    parsed = notification.parse(await client.webhookNotification.parse(signature, payload))
  } catch (error) {
    const { type, name } = error as { type?: string; name?: string }
    return type === "invalidSignatureError" || name === "invalidSignatureError"
      ? fail("WEBHOOK_SIGNATURE_INVALID", "the signature does not fit the payload")
      : fail("WEBHOOK_MALFORMED", "the payload is not a Braintree notification")
  }
  const sentMs = Date.parse(parsed.timestamp)
  if (!(sentMs <= nowMs + CLOCK_SKEW_MS && sentMs >= nowMs - WEBHOOK_MAX_AGE_MS)) {
    return fail("WEBHOOK_STALE", `sent at ${parsed.timestamp}, more than a day off`)
  }
  const eventId = createHash("sha256").update(payload.trim()).digest("hex")
  const transactionId = parsed.dispute?.transaction.id ?? parsed.transaction?.id
  if (transactionId === undefined) return ok({ eventId, type: parsed.kind, orders: [], payoutIds: [] })
  const found = await attempt(() => client.transaction.find(transactionId))
  if (!found.ok && found.error.code !== "GATEWAY_REFUSED") return found
  const transaction = found.ok ? transactionSchema.safeParse(found.value).data : undefined
  const order = parseOrderField(transaction?.orderId)
  return ok({
    eventId,
    type: parsed.kind,
    orders: order === undefined ? [] : [{ orderId: order.orderId }],
    payoutIds: [],
  })
}
