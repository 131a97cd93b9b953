import { createHash } from "node:crypto"
import { decodePayload, FAMILY_NAME } from "@bandcoin/contract"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { testWebhookDigest } from "../gateway/test/test-gateway.js"
import type { OrderView } from "../routes/schemas.js"
import { TEST_GATEWAY_SECRET } from "../testing/market/config.js"
import { type TestMarket, testMarket, until } from "../testing/market/market.js"
import { saleorSimulation } from "../testing/saleor/server.js"

/** One webhook as a gateway, or somebody who would like to be one, sends it. */
interface Delivery {
  readonly kind: "good" | "late" | "forged" | "stale" | "changed"
  readonly headers: Record<string, string>
  readonly body: string
}

interface Storm {
  readonly gateway: string
  /** Makes an order of `account`, pays it, and returns every webhook of its life, in order. */
  prepare(market: TestMarket, account: string): Promise<{ deliveries: Delivery[]; orderId?: string }>
}

const DELIVERIES = 100
const AT_ONCE = 20
const now = () => Math.floor(Date.now() / 1000)

const stripe: Storm = {
  gateway: "stripe",
  async prepare(market, account) {
    const order = await market.order(account, "stripe")
    const { paymentId } = order.pay as { paymentId: string }
    const before = market.stripe.events.length
    // A slow bank: completed without money first, paid later.
    market.stripe.pay(paymentId, { asynchronous: true })
    market.stripe.settle(paymentId, "succeeded")
    const events = market.stripe.events.slice(before)
    const make = (kind: Delivery["kind"], event: (typeof events)[number]): Delivery => {
      const at = kind === "stale" ? now() - 3600 : now()
      const { body, header } = market.stripe.delivery(event, at, kind === "forged" ? "whsec_forged" : undefined)
      const headers = { "content-type": "application/json", "stripe-signature": header }
      return { kind, headers, body: kind === "changed" ? body.replace("checkout", "Checkout") : body }
    }
    return { orderId: order.id, deliveries: everyKind(events, make) }
  },
}

const braintree: Storm = {
  gateway: "braintree",
  async prepare(market, account) {
    const order = await market.order(account, "braintree")
    const charge = market.exchange.engine.gateways.byName.get("braintree")?.cards?.charge
    const payment = {
      orderId: order.id,
      account,
      bandcoins: 100,
      amountMinor: 1000,
      currency: "USD",
      returnUrl: "",
    } as const
    // Charged at the gateway, and the exchange was not told: only webhooks do.
    const sold = await charge?.(payment, { kind: "nonce", nonce: `nonce-${order.id}`, vault: false })
    const id = sold?.ok ? (sold.value?.paymentId as string) : ""
    market.braintree.setStatus(id, "settled")
    const kinds = ["transaction_settled", "transaction_disbursed"]
    const make = (kind: Delivery["kind"], event: string): Delivery => {
      const hour = 3600_000
      const at = Date.now() - (kind === "stale" ? 48 * hour : kind === "late" ? 20 * hour : 0)
      const body = market.braintree.delivery(event, id, at, kind === "forged" ? "forger" : undefined)
      const headers = { "content-type": "application/x-www-form-urlencoded" }
      return { kind, headers, body: kind === "changed" ? body.replace("bt_payload=", "bt_payload=QUFB") : body }
    }
    return { orderId: order.id, deliveries: everyKind(kinds, make) }
  },
}

const saleor: Storm = {
  gateway: "saleor",
  async prepare(market, account) {
    const { id } = market.saleor.order({ account })
    const forger = await saleorSimulation()
    const deliveries: Delivery[] = []
    for (const event of ["order_created", "order_fully_paid", "order_updated"]) {
      const good = await market.saleor.delivery(event, id)
      // Saleor signs no time, so what is stale cannot be told from what is late: both only say where to look.
      for (const kind of ["good", "late"] as const) deliveries.push({ kind, ...good })
      deliveries.push({ kind: "forged", ...(await forger.delivery(event, id)) })
      deliveries.push({ kind: "changed", ...good, body: `${good.body}\n` })
    }
    await forger.close()
    return { deliveries }
  },
}

const testGateway: Storm = {
  gateway: "test",
  async prepare(market, account) {
    const order = await market.order(account, "test")
    await market.exchange.engine.gateways.test?.act(order.id, "pay")
    const make = (kind: Delivery["kind"], type: string): Delivery => {
      const body = JSON.stringify({
        id: createHash("sha1")
          .update(type + order.id)
          .digest("hex"),
        type,
        order: order.id,
      })
      const at = kind === "stale" ? now() - 301 : kind === "late" ? now() - 200 : now()
      const secret = kind === "forged" ? "another secret of somebody" : TEST_GATEWAY_SECRET
      const digest = testWebhookDigest(secret, at, Buffer.from(body)).toString("hex")
      const headers = { "content-type": "application/json", "test-signature": `t=${at},v1=${digest}` }
      return { kind, headers, body: kind === "changed" ? body.replace("order", "Order") : body }
    }
    return { orderId: order.id, deliveries: everyKind(["payment.pending", "payment.confirmed"], make) }
  },
}

function everyKind<E>(events: readonly E[], make: (kind: Delivery["kind"], event: E) => Delivery): Delivery[] {
  const kinds = ["good", "late", "forged", "stale", "changed"] as const
  return events.flatMap((event) => kinds.map((kind) => make(kind, event)))
}

/** A fixed shuffle: the seed is in the test's name. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list]
  let state = seed
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

async function depositsTo(market: TestMarket, account: string): Promise<number> {
  let deposits = 0
  for await (const { fields, payload } of market.ledger.client.transactions()) {
    const decoded = fields.familyName === FAMILY_NAME ? decodePayload(payload) : undefined
    if (decoded?.ok && decoded.value.action === "deposit" && decoded.value.provider === account) deposits++
  }
  return deposits
}

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("books on %s", (_name, engine) => {
  let market: TestMarket
  beforeAll(async () => {
    market = await testMarket({ engine })
  }, 60_000)
  afterAll(() => market.close())

  describe.each([stripe, braintree, saleor, testGateway])("webhooks of $gateway", ({ gateway, prepare }) => {
    test.each([1, 2, 3])(
      `${DELIVERIES} deliveries, ${AT_ONCE} at once, in every order, late, forged and stale (seed %i): exactly one deposit`,
      async (seed) => {
        const { publicKey } = await market.ledger.account()
        const { deliveries, orderId } = await prepare(market, publicKey)
        const storm = shuffled(
          Array.from({ length: DELIVERIES }, (_, n) => deliveries[n % deliveries.length] as Delivery),
          seed,
        )
        const counts: Record<string, number> = {}
        let next = 0
        const sender = async () => {
          for (let n = next++; n < storm.length; n = next++) {
            const { kind, headers, body } = storm[n] as Delivery
            const answer = await fetch(`${market.url}/webhooks/${gateway}`, { method: "POST", headers, body })
            const outcome = `${kind} ${answer.status}`
            counts[outcome] = (counts[outcome] ?? 0) + 1
          }
        }
        await Promise.all(Array.from({ length: AT_ONCE }, sender))
        const wrong = Object.keys(counts).filter(
          (outcome) => !/^(good|late) 200$|^(forged|stale|changed) 401$/.test(outcome),
        )
        expect({ wrong, counts }).toMatchObject({ wrong: [] })
        const id =
          orderId ??
          (
            await until(async () => {
              const { body } = await market.get<OrderView[]>(`/operator/orders?account=${publicKey}`, market.operator)
              return body[0] ?? { still: "without an order" }
            })
          ).id
        await market.orderIn(id, "CREDITED")
        await market.exchange.engine.reconciler.run(0)
        expect(await depositsTo(market, publicKey)).toBe(1)
        expect(await market.ledger.balance(publicKey)).toBe(100)
      },
    )
  })
})
