import { afterEach, beforeEach, describe, expect, test } from "@jest/globals"
import { FAULTS, scriptedFaults } from "../../testing/http/faults.js"
import { type SaleorSimulation, saleorSimulation, TEST_SALEOR_TOKEN } from "../../testing/saleor/server.js"
import type { Gateway, GatewayResult, PaymentView } from "../gateway.js"
import { saleorGateway } from "./saleor.js"
import { orderIdOf } from "./view.js"

const ACCOUNT = `02${"ab".repeat(32)}`
const nowMs = 1_790_000_000_000

let shop: SaleorSimulation
let gateway: Gateway

const connect = (changes: object = {}) =>
  saleorGateway({
    apiUrl: shop.apiUrl,
    jwksUrl: shop.jwksUrl,
    token: TEST_SALEOR_TOKEN,
    hmacSecret: undefined,
    timeoutMs: 300,
    ...changes,
  })

beforeEach(async () => {
  shop = await saleorSimulation(() => nowMs)
  gateway = connect()
})
afterEach(() => shop.close())

function value<T>(result: GatewayResult<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.error.message}`)
  return result.value
}
const code = (result: GatewayResult<unknown>) => (result.ok ? "taken" : result.error.code)
const view = async (id: string) => value(await gateway.lookup(orderIdOf(id), id)) as PaymentView

describe("orders of the shop", () => {
  test("a paid one is worth its packages, to the account in its metadata", async () => {
    const { id } = shop.order({ account: ` ${ACCOUNT.toUpperCase()} `, sku: "BANDCOIN-500", quantity: 2, amount: 95 })
    expect(await view(id)).toMatchObject({ account: ACCOUNT, bandcoins: 1000, amountMinor: 9500, status: "confirmed" })
  })

  test.each([
    ["UNCONFIRMED", true, "pending"],
    ["DRAFT", true, "pending"],
    ["UNFULFILLED", false, "pending"],
    ["EXPIRED", false, "expired"],
    ["CANCELED", false, "failed"],
    ["FULFILLED", true, "confirmed"],
    ["CANCELED", true, "confirmed"],
  ])("status %s, paid %s, is %s", async (status, isPaid, expected) => {
    const order = shop.order({ account: ACCOUNT })
    Object.assign(order, { status, isPaid })
    expect((await view(order.id)).status).toBe(expected)
  })

  test("what cannot be read is left open for a person, not guessed", async () => {
    expect((await view(shop.order({ account: "02abc" }).id)).account).toBeUndefined()
    expect((await view(shop.order({ account: ACCOUNT, sku: "T-SHIRT" }).id)).bandcoins).toBeUndefined()
    expect((await view(shop.order({ account: ACCOUNT, amount: 9.999 }).id)).amountMinor).toBe(-1)
  })

  test("refunds, their reversal and chargebacks", async () => {
    const { id } = shop.order({ account: ACCOUNT })
    shop.refund(id, 2.5)
    expect(Object.values((await view(id)).returns)).toEqual([{ kind: "refund", amountMinor: 250, status: "taken" }])
    shop.refund(id, 2.5, "REFUND_REVERSE")
    shop.refund(id, 10, "CHARGE_BACK")
    expect(Object.values((await view(id)).returns)).toEqual([
      { kind: "refund", amountMinor: 250, status: "restored" },
      { kind: "dispute", amountMinor: 1000, status: "taken" },
    ])
  })

  test("another shop order's id is not taken for this one", async () => {
    const { id } = shop.order({ account: ACCOUNT })
    expect(code(await gateway.lookup("f".repeat(32), id))).toBe("GATEWAY_REFUSED")
    expect(value(await gateway.lookup(orderIdOf("none"), "none"))).toBeUndefined()
  })
})

describe("polling", () => {
  test("catches up over pages, and leaves orders without an account alone", async () => {
    for (let n = 0; n < 120; n++) shop.order({ account: ACCOUNT })
    shop.order({})
    const seen = new Set<string>()
    for await (const payment of gateway.list(0)) seen.add(payment.orderId)
    expect(seen.size).toBe(120)
    for await (const payment of gateway.list(nowMs + 1000)) throw new Error(`listed ${payment.orderId}`)
  })

  test.each(FAULTS)("'%s' is reported as open", async (fault) => {
    shop.order({ account: ACCOUNT })
    shop.server.faults = scriptedFaults({ on: "POST /graphql/", fault })
    await expect(async () => {
      for await (const _ of gateway.list(0));
    }).rejects.toMatchObject({ error: { code: "GATEWAY_UNAVAILABLE" } })
    for await (const payment of gateway.list(0)) expect(payment.status).toBe("confirmed")
  })

  test("a wrong token is the operator's business", async () => {
    expect(code(await connect({ token: "no" }).lookup(orderIdOf("x"), "x"))).toBe("GATEWAY_MISCONFIGURED")
  })
})

describe("webhooks", () => {
  const deliver = (delivery: { body: string; headers: Record<string, string> }, to = gateway) =>
    to.webhook({ headers: delivery.headers, body: Buffer.from(delivery.body) })

  test("signed by the shop's key, it names the order", async () => {
    const { id } = shop.order({ account: ACCOUNT })
    const good = await shop.delivery("order_fully_paid", id)
    expect(value(await deliver(good))).toMatchObject({
      type: "order_fully_paid",
      orders: [{ orderId: orderIdOf(id), paymentId: id }],
    })
  })

  test("changed, signed by another, unsigned and with another algorithm are refused", async () => {
    const { id } = shop.order({ account: ACCOUNT })
    const good = await shop.delivery("order_fully_paid", id)
    const other = await saleorSimulation()
    const forged = await other.delivery("order_fully_paid", id)
    await other.close()
    const none = Buffer.from('{"alg":"none","b64":false,"crit":["b64"]}').toString("base64url")
    for (const bad of [
      { ...good, body: `${good.body} ` },
      forged,
      { body: good.body, headers: {} },
      { body: good.body, headers: { "saleor-signature": `${none}..` } },
      { body: good.body, headers: { "saleor-signature": "a.b.c" } },
      { body: good.body, headers: { "saleor-signature": "00" } },
    ]) {
      expect(code(await deliver(bad as typeof good))).toBe("WEBHOOK_SIGNATURE_INVALID")
    }
  })

  test("when the keys cannot be fetched the shop is asked to send again", async () => {
    const { id } = shop.order({ account: ACCOUNT })
    const good = await shop.delivery("order_fully_paid", id)
    for (const fault of ["503 before", "reset before"] as const) {
      shop.server.faults = scriptedFaults({ on: "GET /.well-known", fault })
      expect(code(await deliver(good, connect()))).toBe("GATEWAY_UNAVAILABLE")
    }
  })

  test("an HMAC secret is checked where the webhook has one", async () => {
    const { id } = shop.order({ account: ACCOUNT })
    const to = connect({ hmacSecret: "s3cret" })
    expect(code(await deliver(await shop.delivery("order_fully_paid", id, "s3cret"), to))).toBe("taken")
    expect(code(await deliver(await shop.delivery("order_fully_paid", id, "other"), to))).toBe(
      "WEBHOOK_SIGNATURE_INVALID",
    )
    expect(code(await deliver(await shop.delivery("order_fully_paid", id), to))).toBe("WEBHOOK_SIGNATURE_INVALID")
  })
})
