import { createHmac, timingSafeEqual } from "node:crypto"
import type { Clock, Database } from "@bandcoin/service-kit"
import { z } from "zod"
import type { ExchangeSchema } from "../../database/schema.js"
import type { PaymentStatus, ReturnFact } from "../../order/facts.js"
import {
  fail,
  type Gateway,
  type GatewayResult,
  type Hint,
  type NewPayment,
  ok,
  type PaymentView,
  type WebhookRequest,
} from "../gateway.js"

export interface TestGatewaySettings {
  readonly database: Database<ExchangeSchema>
  readonly clock: Clock
  /** Signs its webhooks, in the form Stripe uses (`t=..,v1=..`). */
  readonly webhookSecret: string
}

/** What the buttons of the test payment page do. */
export const TEST_DEEDS = {
  pay: "confirmed",
  "pay-later": "pending",
  decline: "failed",
  expire: "expired",
} as const satisfies Record<string, PaymentStatus>
export type TestDeed = keyof typeof TEST_DEEDS

export interface TestGateway extends Gateway {
  /** The payer, who is a button. A confirmed payment stays confirmed. */
  act(orderId: string, deed: TestDeed): Promise<GatewayResult<PaymentView>>
}

/** How far a webhook's time may lie off, seconds. */
const TOLERANCE_SECONDS = 300

/**
 * Pays without money: for trying the exchange without any gateway's keys. Says so on every page, and the service does not
 * start with it in production.
 */
export function testGateway(settings: TestGatewaySettings): TestGateway {
  const { database, clock } = settings
  const find = async (orderId: string) => {
    const row = await database.sql
      .selectFrom("test_payments")
      .selectAll()
      .where("order_id", "=", orderId)
      .executeTakeFirst()
    return row === undefined ? undefined : toView(row)
  }
  return {
    name: "test",
    movesMoney: false,
    pageSources: { script: [], frame: [], connect: [] },
    async start(payment) {
      await database.sql
        .insertInto("test_payments")
        .values({
          order_id: payment.orderId,
          status: "started",
          returns: "{}",
          payment: JSON.stringify(payment),
          created_at_ms: clock.now(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return ok({ kind: "test", paymentId: `test-${payment.orderId}` })
    },
    lookup: async (orderId) => ok(await find(orderId)),
    async *list(sinceMs): AsyncIterable<PaymentView> {
      const rows = database.sql.selectFrom("test_payments").selectAll().where("created_at_ms", ">=", sinceMs)
      for (const row of await rows.execute()) yield toView(row)
    },
    async act(orderId, deed) {
      const status = TEST_DEEDS[deed]
      await database.sql
        .updateTable("test_payments")
        .set({ status })
        .where("order_id", "=", orderId)
        .where("status", "in", ["started", "pending"])
        .execute()
      const view = await find(orderId)
      if (view === undefined) return fail("GATEWAY_REFUSED", "there is no test payment for this order")
      return view.status === status ? ok(view) : fail("GATEWAY_REFUSED", `the test payment is ${view.status} already`)
    },
    async refund({ orderId, amountMinor, refundKey }) {
      const view = await find(orderId)
      if (view?.status !== "confirmed") return fail("GATEWAY_REFUSED", "only a confirmed payment can be refunded")
      const refundId = `test-refund-${refundKey}`
      const returns = { ...view.returns, [refundId]: { kind: "refund", amountMinor, status: "taken" } }
      const sum = Object.values(returns).reduce((total, one) => total + one.amountMinor, 0)
      if (sum > view.amountMinor) return fail("GATEWAY_REFUSED", "more than was paid")
      await database.sql
        .updateTable("test_payments")
        .set({ returns: JSON.stringify(returns) })
        .where("order_id", "=", orderId)
        .execute()
      return ok({ refundId })
    },
    webhook: async (request) => webhook(settings, request),
  }
}

interface Row {
  readonly status: string
  readonly returns: unknown
  readonly payment: unknown
  readonly created_at_ms: number
}

function toView(row: Row): PaymentView {
  const { orderId, account, bandcoins, amountMinor, currency } = row.payment as NewPayment
  return {
    orderId,
    paymentId: `test-${orderId}`,
    account,
    bandcoins,
    status: row.status as PaymentStatus,
    amountMinor,
    currency,
    returns: row.returns as Record<string, ReturnFact>,
    createdAtMs: row.created_at_ms,
  }
}

const event = z.object({
  id: z.string().min(1).max(100),
  type: z.string().max(100),
  order: z.string().regex(/^[0-9a-f]{32}$/),
})

function webhook(
  { webhookSecret, clock }: TestGatewaySettings,
  { headers, body }: WebhookRequest,
): GatewayResult<Hint> {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(String(headers["test-signature"] ?? ""))
  if (match === null) return fail("WEBHOOK_SIGNATURE_INVALID", "Test-Signature is missing or malformed")
  const expected = testWebhookDigest(webhookSecret, Number(match[1]), body)
  if (!timingSafeEqual(expected, Buffer.from(match[2] as string, "hex"))) {
    return fail("WEBHOOK_SIGNATURE_INVALID", "Test-Signature does not fit the body")
  }
  if (Math.abs(clock.now() / 1000 - Number(match[1])) > TOLERANCE_SECONDS) {
    return fail("WEBHOOK_STALE", `signed at ${match[1]}, more than ${TOLERANCE_SECONDS} s off`)
  }
  const parsed = event.safeParse(parse(body))
  if (!parsed.success) return fail("WEBHOOK_MALFORMED", "the body is not a test event")
  const { id, type, order } = parsed.data
  return ok({ eventId: id, type, orders: [{ orderId: order }], payoutIds: [] })
}

export const testWebhookDigest = (secret: string, seconds: number, body: Uint8Array): Buffer =>
  createHmac("sha256", secret).update(`${seconds}.`).update(body).digest()

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return undefined
  }
}
