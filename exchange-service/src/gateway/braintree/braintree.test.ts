import { afterEach, beforeEach, describe, expect, test } from "@jest/globals"
import { type BraintreeSimulation, braintreeSimulation, TEST_BRAINTREE } from "../../testing/braintree/server.js"
import { FAULTS, scriptedFaults } from "../../testing/http/faults.js"
import type { CardSource, Gateway, GatewayResult, NewPayment, PaymentView } from "../gateway.js"
import { braintreeGateway } from "./braintree.js"
import type { ConfirmAt } from "./view.js"

const ORDER: NewPayment = {
  orderId: "0123456789abcdef0123456789abcdef",
  account: `02${"ab".repeat(32)}`,
  bandcoins: 100,
  amountMinor: 1000,
  currency: "USD",
  returnUrl: "http://127.0.0.1:8010/orders/0123456789abcdef0123456789abcdef",
}
const CARD: CardSource = { kind: "nonce", nonce: "fake-valid-nonce", vault: false }

let simulation: BraintreeSimulation
let gateway: Gateway
const nowMs = 1_790_000_000_000

function connect(confirmAt: ConfirmAt = "submitted", keys: object = {}): Gateway {
  const { host, port } = simulation.server
  const api = { host, port }
  return braintreeGateway({
    ...TEST_BRAINTREE,
    merchantAccounts: {},
    defaultCurrency: "USD",
    confirmAt,
    api,
    timeoutMs: 300,
    nowMs: () => nowMs,
    ...keys,
  })
}

beforeEach(async () => {
  simulation = await braintreeSimulation(() => nowMs)
  gateway = connect()
})
afterEach(() => simulation.close())

function value<T>(result: GatewayResult<T> | undefined): T {
  if (result?.ok !== true) throw new Error(`failed: ${result?.error.message}`)
  return result.value
}
const charge = (source: CardSource = CARD, order = ORDER) => gateway.cards?.charge(order, source)
const view = async () => value(await gateway.lookup(ORDER.orderId, undefined)) as PaymentView
const code = (result: GatewayResult<unknown> | undefined) => (result?.ok === false ? result.error.code : "taken")

describe("charging a card", () => {
  test.each(FAULTS)("meets '%s' on the sale and charges at most once, found by look-up", async (fault) => {
    simulation.server.faults = scriptedFaults({ on: "POST /merchants/merchant1/transactions", fault })
    // The fault may hit the search before the sale or the sale itself; either way the payer asks again with a new nonce.
    for (let n = 0; n < 4; n++) await charge({ kind: "nonce", nonce: `nonce-${n}`, vault: false })
    expect(simulation.transactions.size).toBe(1)
    expect(await view()).toMatchObject({
      status: "confirmed",
      amountMinor: 1000,
      bandcoins: 100,
      account: ORDER.account,
    })
  })

  test("a sale whose answer was lost is not made again", async () => {
    const path = "POST /merchants/merchant1/transactions"
    let calls = 0
    // Only the sale itself, not the searches before it.
    simulation.server.faults = { next: (m, p) => (`${m} ${p}` === path && calls++ === 0 ? "reset after" : undefined) }
    expect(code(await charge())).toBe("GATEWAY_UNAVAILABLE")
    expect(value(await charge({ kind: "nonce", nonce: "nonce-2", vault: false }))?.status).toBe("confirmed")
    expect(simulation.transactions.size).toBe(1)
  })

  test("a declined card may be followed by one that works", async () => {
    expect(code(await charge({ kind: "nonce", nonce: "fake-processor-declined-visa-nonce", vault: false }))).toBe(
      "GATEWAY_REFUSED",
    )
    expect((await view()).status).toBe("failed")
    value(await charge())
    expect(await view()).toMatchObject({ status: "confirmed", others: [] })
  })

  test("an unknown nonce and wrong keys are told apart from silence", async () => {
    expect(code(await charge({ kind: "nonce", nonce: "made-up", vault: false }))).toBe("GATEWAY_REFUSED")
    gateway = connect("submitted", { privateKey: "other" })
    expect(code(await charge())).toBe("GATEWAY_MISCONFIGURED")
    expect(code(await gateway.cards?.clientToken())).toBe("GATEWAY_MISCONFIGURED")
  })

  test("a vaulted card pays the next order with one click, for its account only", async () => {
    const next = { ...ORDER, orderId: "e".repeat(32) }
    expect(code(await charge({ kind: "vault" }, next))).toBe("GATEWAY_REFUSED")
    value(await charge({ ...CARD, vault: true }))
    expect(value(await charge({ kind: "vault" }, next))?.status).toBe("confirmed")
    const stranger = { ...ORDER, orderId: "d".repeat(32), account: `03${"cd".repeat(32)}` }
    expect(code(await charge({ kind: "vault" }, stranger))).toBe("GATEWAY_REFUSED")
  })

  test("takes the currencies it has merchant accounts for, and no other", () => {
    const takes = connect("submitted", { merchantAccounts: { EUR: "eur1" } }).takes
    expect((["USD", "EUR", "SEK"] as const).map((code) => takes?.(code))).toEqual([true, true, false])
  })

  test("gives the page a client token", async () => {
    expect(value(await gateway.cards?.clientToken())).toMatch(/^[A-Za-z0-9+/=]+$/)
  })
})

describe("settlement", () => {
  const sold = async () => (value(await charge()) as PaymentView).paymentId

  test("may be waited for", async () => {
    gateway = connect("settled")
    const id = await sold()
    for (const status of ["submitted_for_settlement", "settling", "settlement_pending"]) {
      simulation.setStatus(id, status)
      expect((await view()).status).toBe("pending")
    }
    simulation.setStatus(id, "settled")
    expect((await view()).status).toBe("confirmed")
  })

  test("that is declined takes the payment back", async () => {
    const id = await sold()
    simulation.setStatus(id, "settlement_declined")
    const { status, returns } = await view()
    expect(status).toBe("confirmed")
    expect(Object.values(returns)).toEqual([{ kind: "settlement_declined", amountMinor: 1000, status: "taken" }])
  })

  test("an authorization that expired was never a payment", async () => {
    simulation.setStatus(await sold(), "authorization_expired")
    expect((await view()).status).toBe("failed")
  })

  test("two confirmed payments of one order: the first counts, the other is shown with what went back of it", async () => {
    const id = await sold()
    simulation.setStatus(id, "failed")
    const second = (value(await charge({ kind: "nonce", nonce: "nonce-2", vault: false })) as PaymentView).paymentId
    simulation.setStatus(id, "settled")
    simulation.setStatus(second, "settled")
    const refund = simulation.refund(second, "10.00")
    expect(await view()).toMatchObject({
      paymentId: id,
      status: "confirmed",
      returns: {},
      others: [{ paymentId: second, amountMinor: 1000, returns: { [refund]: { amountMinor: 1000, status: "taken" } } }],
    })
  })
})

describe("refunds and disputes", () => {
  const request = (paymentId: string, amountMinor = 1000, refundKey = "1") =>
    ({ orderId: ORDER.orderId, paymentId, amountMinor, currency: "USD", refundKey }) as const
  const settled = async () => {
    const { paymentId } = value(await charge()) as PaymentView
    simulation.setStatus(paymentId, "settled")
    return paymentId
  }

  test("before settlement all of it is voided, part of it is refused", async () => {
    const { paymentId } = value(await charge()) as PaymentView
    expect(code(await gateway.refund?.(request(paymentId, 500)))).toBe("GATEWAY_REFUSED")
    value(await gateway.refund?.(request(paymentId)))
    value(await gateway.refund?.(request(paymentId)))
    expect(Object.values((await view()).returns)).toEqual([{ kind: "refund", amountMinor: 1000, status: "taken" }])
  })

  test.each(FAULTS)("'%s' on a refund refunds once", async (fault) => {
    const id = await settled()
    simulation.server.faults = scriptedFaults({ on: `POST /merchants/merchant1/transactions/${id}/refund`, fault })
    await gateway.refund?.(request(id, 400))
    value(await gateway.refund?.(request(id, 400)))
    expect(Object.values((await view()).returns)).toEqual([{ kind: "refund", amountMinor: 400, status: "taken" }])
  })

  test("a refund the bank declined comes back", async () => {
    const id = await settled()
    const refund = simulation.refund(id, "2.50")
    simulation.setStatus(refund, "settlement_declined")
    expect((await view()).returns[refund]).toEqual({ kind: "refund", amountMinor: 250, status: "restored" })
  })

  test("a chargeback takes the money when it opens, a won one gives it back, a retrieval takes nothing", async () => {
    const id = await settled()
    const dispute = async () => Object.values((await view()).returns)[0]?.status
    simulation.dispute(id, "open", "retrieval")
    expect(await dispute()).toBe("pending")
    ;(simulation.transactions.get(id)?.disputes[0] as { kind: string }).kind = "chargeback"
    expect(await dispute()).toBe("taken")
    simulation.dispute(id, "won")
    expect(await dispute()).toBe("restored")
  })
})

describe("listing", () => {
  test("finds every order's payment since a time, over pages of the search", async () => {
    for (let n = 0; n < 120; n++) {
      await charge(
        { kind: "nonce", nonce: `nonce-${n}`, vault: false },
        { ...ORDER, orderId: n.toString(16).padStart(32, "0") },
      )
    }
    const seen: string[] = []
    for await (const payment of gateway.list(0)) seen.push(payment.orderId)
    expect(new Set(seen).size).toBe(120)
    for await (const payment of gateway.list(nowMs + 1)) throw new Error(`listed ${payment.orderId}`)
  })

  test("that breaks off says so", async () => {
    simulation.server.faults = scriptedFaults({ on: "POST", fault: "503 before" })
    await expect(async () => {
      for await (const _ of gateway.list(0));
    }).rejects.toMatchObject({ error: { code: "GATEWAY_UNAVAILABLE" } })
  })
})

describe("webhooks", () => {
  const deliver = (body: string) => gateway.webhook({ headers: {}, body: Buffer.from(body) })
  const sold = async () => (value(await charge()) as PaymentView).paymentId

  test("a transaction's and a dispute's lead to the order", async () => {
    const id = await sold()
    for (const kind of ["transaction_settled", "dispute_opened"]) {
      expect(value(await deliver(simulation.delivery(kind, id, nowMs)))).toMatchObject({
        type: kind,
        orders: [{ orderId: ORDER.orderId }],
      })
    }
  })

  test("forged, changed, stale and malformed are refused, each by its code", async () => {
    const id = await sold()
    const good = simulation.delivery("transaction_settled", id, nowMs)
    const day = 24 * 3600_000
    expect(code(await deliver(good))).toBe("taken")
    expect(code(await deliver(simulation.delivery("transaction_settled", id, nowMs - day)))).toBe("taken")
    expect(code(await deliver(simulation.delivery("transaction_settled", id, nowMs - 2 * day)))).toBe("WEBHOOK_STALE")
    expect(code(await deliver(simulation.delivery("transaction_settled", id, nowMs + day)))).toBe("WEBHOOK_STALE")
    expect(code(await deliver(simulation.delivery("transaction_settled", id, nowMs, "forger")))).toBe(
      "WEBHOOK_SIGNATURE_INVALID",
    )
    const form = new URLSearchParams(good)
    form.set("bt_payload", Buffer.from("<notification/>").toString("base64"))
    expect(code(await deliver(form.toString()))).toBe("WEBHOOK_SIGNATURE_INVALID")
    expect(code(await deliver("nothing=here"))).toBe("WEBHOOK_MALFORMED")
    form.set("bt_payload", "not base64 <>")
    expect(code(await deliver(form.toString()))).toBe("WEBHOOK_SIGNATURE_INVALID")
  })

  test("the address is proven by answering a challenge", () => {
    expect(gateway.challenge?.("a".repeat(20))).toMatch(/^public1\|[0-9a-f]{40}$/)
    expect(() => gateway.challenge?.("not hex")).toThrow()
  })
})
