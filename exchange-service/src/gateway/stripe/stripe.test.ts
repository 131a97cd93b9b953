import { afterEach, beforeEach, describe, expect, test } from "@jest/globals"
import { FAULTS, type FaultPlan, scriptedFaults } from "../../testing/http/faults.js"
import {
  type StripeSimulation,
  stripeSimulation,
  TEST_SECRET_KEY,
  TEST_WEBHOOK_SECRET,
} from "../../testing/stripe/server.js"
import type { Gateway, GatewayResult, NewPayment, PaymentView } from "../gateway.js"
import { stripeGateway } from "./stripe.js"

const ORDER: NewPayment = {
  orderId: "0123456789abcdef0123456789abcdef",
  account: `02${"ab".repeat(32)}`,
  bandcoins: 100,
  amountMinor: 1000,
  currency: "USD",
  returnUrl: "http://127.0.0.1:8010/orders/0123456789abcdef0123456789abcdef",
}
const PAYOUT = {
  payoutId: "fedcba9876543210fedcba9876543210",
  connectedAccount: "acct_1",
  amountMinor: 800,
  feeMinor: 50,
  currency: "USD",
  bandcoins: 100,
  account: ORDER.account,
} as const

let simulation: StripeSimulation
let gateway: Gateway
let nowMs: number

beforeEach(async () => {
  nowMs = 1_790_000_000_000
  simulation = await stripeSimulation(() => nowMs)
  const { host, port } = simulation.server
  gateway = stripeGateway({
    secretKey: TEST_SECRET_KEY,
    webhookSecret: TEST_WEBHOOK_SECRET,
    connect: true,
    api: { host, port, protocol: "http" },
    timeoutMs: 300,
    retries: 0,
    nowMs: () => nowMs,
  })
})
afterEach(() => simulation.close())

function value<T>(result: GatewayResult<T> | undefined): T {
  if (result?.ok !== true) throw new Error(`failed: ${result?.error.message}`)
  return result.value
}
/** As the exchange does: comes back as long as the outcome is open. */
async function persist<T>(call: () => Promise<GatewayResult<T>> | undefined): Promise<T> {
  for (let tries = 0; tries < 3; tries++) {
    const result = await call()
    if (result?.ok === true) return result.value
    expect(result?.error.code).toBe("GATEWAY_UNAVAILABLE")
  }
  throw new Error("still open after three tries")
}
const start = () => persist(() => gateway.start?.(ORDER)).then((started) => started.paymentId)
const view = async (paymentId: string) => value(await gateway.lookup(ORDER.orderId, paymentId)) as PaymentView
const meet = (faults: FaultPlan) => {
  simulation.server.faults = faults
}

describe("starting a payment", () => {
  test.each(FAULTS)("meets '%s' and still makes one session", async (fault) => {
    meet(scriptedFaults({ on: "POST /v1/checkout/sessions", fault }))
    await start()
    await start()
    expect(simulation.sessions.size).toBe(1)
  })

  test("a gateway that stays away is reported as open, not as refused", async () => {
    const fault = "silent after" as const
    meet(scriptedFaults({ on: "POST", fault }))
    expect(await gateway.start?.(ORDER)).toMatchObject({ ok: false, error: { code: "GATEWAY_UNAVAILABLE" } })
  })

  test("asked again with another page to come back to, it is not refused", async () => {
    await start()
    expect(await gateway.start?.({ ...ORDER, returnUrl: "http://127.0.0.1:8010/elsewhere" })).toMatchObject({
      ok: true,
    })
  })

  test("a wrong key is the operator's business", async () => {
    const { host, port } = simulation.server
    const wrong = stripeGateway({
      secretKey: "sk_test_other",
      webhookSecret: "whsec_x",
      connect: false,
      api: { host, port, protocol: "http" },
      nowMs: () => nowMs,
    })
    expect(await wrong.start?.(ORDER)).toMatchObject({ ok: false, error: { code: "GATEWAY_MISCONFIGURED" } })
    expect(wrong.payouts).toBeUndefined()
  })
})

describe("looking a payment up", () => {
  test("follows paid, refunded, disputed and won", async () => {
    const id = await start()
    expect(await view(id)).toMatchObject({ status: "started", bandcoins: 100, account: ORDER.account })
    simulation.pay(id)
    expect(await view(id)).toMatchObject({ status: "confirmed", amountMinor: 1000, currency: "USD", returns: {} })
    const refund = simulation.refund(id, 300)
    expect((await view(id)).returns[refund]).toEqual({ kind: "refund", amountMinor: 300, status: "taken" })
    simulation.setRefundStatus(refund, "failed")
    expect((await view(id)).returns[refund]?.status).toBe("restored")
    simulation.dispute(id, "needs_response")
    expect(Object.values((await view(id)).returns).filter((r) => r.kind === "dispute")).toEqual([
      { kind: "dispute", amountMinor: 1000, status: "taken" },
    ])
    simulation.dispute(id, "won")
    expect(Object.values((await view(id)).returns).find((r) => r.kind === "dispute")?.status).toBe("restored")
  })

  test("an asynchronous method is pending until the bank has decided", async () => {
    const id = await start()
    simulation.pay(id, { asynchronous: true })
    expect((await view(id)).status).toBe("pending")
    simulation.settle(id, "failed")
    expect((await view(id)).status).toBe("failed")
  })

  test("an expired session is expired", async () => {
    const id = await start()
    simulation.expire(id)
    expect((await view(id)).status).toBe("expired")
  })

  test("a session of another order is refused", async () => {
    const id = await start()
    const other = await gateway.lookup("f".repeat(32), id)
    expect(other).toMatchObject({ ok: false, error: { code: "GATEWAY_REFUSED" } })
  })

  test("lists every payment since a time, over pages", async () => {
    for (let n = 0; n < 120; n++) {
      await gateway.start?.({ ...ORDER, orderId: n.toString(16).padStart(32, "0") })
    }
    const orders = new Set<string>()
    for await (const payment of gateway.list(0)) orders.add(payment.orderId)
    expect(orders.size).toBe(120)
    const none: string[] = []
    for await (const payment of gateway.list(nowMs + 1000)) none.push(payment.orderId)
    expect(none).toEqual([])
  })

  test("a listing that breaks off says so", async () => {
    const fault = "503 before" as const
    meet(scriptedFaults({ on: "GET", fault }))
    await expect(async () => {
      for await (const _ of gateway.list(0));
    }).rejects.toMatchObject({ error: { code: "GATEWAY_UNAVAILABLE" } })
  })
})

describe("webhooks", () => {
  const deliver = (event: { id: string }, at = nowMs / 1000, secret?: string, change = (body: string) => body) => {
    const { body, header } = simulation.delivery(event, at, secret)
    return gateway.webhook({ headers: { "stripe-signature": header }, body: Buffer.from(change(body)) })
  }
  const paidEvent = async () => {
    const id = await start()
    simulation.pay(id)
    return simulation.events.at(-1) as { id: string }
  }

  test("a signed event names its order", async () => {
    const event = await paidEvent()
    expect(value(await deliver(event))).toEqual({
      eventId: event.id,
      type: "checkout.session.completed",
      orders: [{ orderId: ORDER.orderId, paymentId: expect.stringMatching(/^cs_/) }],
      payoutIds: [],
    })
  })

  test("a refund made in the dashboard leads to its order by the payment intent", async () => {
    const id = await start()
    simulation.pay(id)
    simulation.refund(id, 100)
    expect(value(await deliver(simulation.events.at(-1) as { id: string })).orders).toEqual([
      { orderId: ORDER.orderId },
    ])
  })

  test("stale, forged, changed and unsigned are refused, each by its code", async () => {
    const event = await paidEvent()
    const code = (result: GatewayResult<unknown>) => (result.ok ? "taken" : result.error.code)
    expect(code(await deliver(event, nowMs / 1000 - 300))).toBe("taken")
    expect(code(await deliver(event, nowMs / 1000 - 301))).toBe("WEBHOOK_STALE")
    expect(code(await deliver(event, undefined, "whsec_other"))).toBe("WEBHOOK_SIGNATURE_INVALID")
    expect(code(await deliver(event, undefined, undefined, (body) => body.replace("unpaid", "paid ")))).toBe("taken")
    expect(code(await deliver(event, undefined, undefined, (body) => `${body} `))).toBe("WEBHOOK_SIGNATURE_INVALID")
    expect(code(await gateway.webhook({ headers: {}, body: Buffer.from("{}") }))).toBe("WEBHOOK_SIGNATURE_INVALID")
    const { header } = simulation.delivery({ id: "x" }, nowMs / 1000)
    expect(code(await gateway.webhook({ headers: { "stripe-signature": header }, body: Buffer.alloc(0) }))).toBe(
      "WEBHOOK_SIGNATURE_INVALID",
    )
  })
})

describe("refunds and payouts", () => {
  test.each(FAULTS)("'%s' on a refund refunds once", async (fault) => {
    const id = await start()
    simulation.pay(id)
    meet(scriptedFaults({ on: "POST /v1/refunds", fault }))
    const request = {
      orderId: ORDER.orderId,
      paymentId: id,
      amountMinor: 1000,
      currency: "USD",
      refundKey: "1",
    } as const
    await persist(() => gateway.refund?.(request))
    await persist(() => gateway.refund?.(request))
    expect(simulation.refunds.size).toBe(1)
  })

  test("a refund asked for again after Stripe has forgotten its idempotency key is found by its mark", async () => {
    const id = await start()
    simulation.pay(id)
    const request = {
      orderId: ORDER.orderId,
      paymentId: id,
      amountMinor: 400,
      currency: "USD",
      refundKey: "1",
    } as const
    const first = value(await gateway.refund?.(request))
    simulation.forgetIdempotencyKeys()
    expect(value(await gateway.refund?.(request))).toEqual(first)
    expect(simulation.refunds.size).toBe(1)
    expect(value(await gateway.refund?.({ ...request, refundKey: "2" }))).not.toEqual(first)
  })

  test.each(FAULTS)("'%s' on a payout sends one transfer", async (fault) => {
    meet(scriptedFaults({ on: "POST /v1/transfers", fault }))
    const sent = await persist(() => gateway.payouts?.send(PAYOUT))
    expect(value(await gateway.payouts?.send(PAYOUT))).toEqual(sent)
    expect(simulation.transfers.size).toBe(1)
    expect(sent).toMatchObject({ payoutId: PAYOUT.payoutId, amountMinor: 800, transfer: { status: "paid" } })
  })

  test("a transfer made although every answer failed is found, not made again", async () => {
    const fault = "500 after" as const
    meet(scriptedFaults({ on: "POST /v1/transfers", fault }))
    expect(await gateway.payouts?.send(PAYOUT)).toMatchObject({ ok: false, error: { code: "GATEWAY_UNAVAILABLE" } })
    expect(value(await gateway.payouts?.send(PAYOUT)).transfer.status).toBe("paid")
    expect(simulation.transfers.size).toBe(1)
  })

  test("a destination Stripe refuses is final; a reversal shows", async () => {
    simulation.refusedDestinations.add("acct_1")
    expect(await gateway.payouts?.send(PAYOUT)).toMatchObject({ ok: false, error: { code: "GATEWAY_REFUSED" } })
    const other = { ...PAYOUT, payoutId: "b".repeat(32), connectedAccount: "acct_2" }
    const { transfer } = value(await gateway.payouts?.send(other))
    simulation.reverse(transfer.reference)
    expect(value(await gateway.payouts?.find(other.payoutId))?.transfer.status).toBe("reversed")
    const all = []
    for await (const one of gateway.payouts?.list(0) ?? []) all.push(one.payoutId)
    expect(all).toEqual([other.payoutId])
  })
})
