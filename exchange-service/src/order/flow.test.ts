import { defaultSigner, generateKey } from "@bandcoin/client"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import type { OrderView } from "../routes/schemas.js"
import { type TestMarket, testMarket } from "../testing/market/market.js"

let market: TestMarket

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("books on %s", (_name, engine) => {
  beforeAll(async () => {
    market = await testMarket({ engine })
  }, 60_000)
  afterAll(() => market.close())

  describe("money in", () => {
    test("with the test gateway: order, pay, Bandcoins", async () => {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "test", 200)
      expect(order).toMatchObject({ state: "AWAITING_PAYMENT", price: { text: "USD 19.50" }, pay: { kind: "test" } })
      await market.post(`/orders/${order.id}/test-payment`, { deed: "pay" })
      const done = await market.orderIn(order.id, "CREDITED")
      expect(await market.ledger.balance(publicKey)).toBe(200)
      const transactionId = done.movements[0]?.transactionId as string
      expect(await market.ledger.client.transaction(transactionId)).toBeDefined()
      expect(done.movements[0]?.url).toBe(`${market.ledger.url}/transactions/${transactionId}`)
    })

    test("with Stripe: the payer goes to its page, and the order notices by itself", async () => {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "stripe")
      const { paymentId, url } = order.pay as { paymentId: string; url: string }
      expect(url).toMatch(/^https:\/\/checkout\.stripe\.com\//)
      market.stripe.pay(paymentId, { asynchronous: true })
      await webhook(market)
      await market.orderIn(order.id, "PAYMENT_PENDING")
      market.stripe.settle(paymentId, "succeeded")
      await webhook(market)
      await market.orderIn(order.id, "CREDITED")
      expect(await market.ledger.balance(publicKey)).toBe(100)
    })

    test("a payment that differs from the order credits nothing", async () => {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "stripe")
      market.stripe.pay((order.pay as { paymentId: string }).paymentId, { amount: 1 })
      await webhook(market)
      await market.orderIn(order.id, "PAYMENT_MISMATCH")
      expect(await market.ledger.balance(publicKey)).toBe(0)
    })

    test("with Braintree: a declined card, then a good one", async () => {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "braintree")
      const declined = await market.post(`/orders/${order.id}/card`, { nonce: "fake-processor-declined-visa-nonce" })
      expect(declined).toMatchObject({ status: 422, body: { code: "PAYMENT_REFUSED" } })
      await market.orderIn(order.id, "PAYMENT_FAILED")
      await market.post(`/orders/${order.id}/card`, { nonce: "nonce-good-1", vault: true })
      await market.orderIn(order.id, "CREDITED")
      expect(await market.ledger.balance(publicKey)).toBe(100)
    })

    test("one click pays with the vaulted card, for the holder of the key and nobody else", async () => {
      const owner = await market.ledger.account()
      const stranger = await market.ledger.account()
      const first = await market.order(owner.publicKey, "braintree")
      await market.post(`/orders/${first.id}/card`, { nonce: "nonce-vault-1", vault: true })
      await market.orderIn(first.id, "CREDITED")
      const second = await market.order(owner.publicKey, "braintree", 500)
      const path = `/orders/${second.id}/one-click`
      expect(await market.post(path, undefined)).toMatchObject({ status: 401, body: { code: "SIGNATURE_MISSING" } })
      expect(await market.signed(stranger, "POST", path)).toMatchObject({
        status: 404,
        body: { code: "ORDER_NOT_FOUND" },
      })
      expect(await market.signed(owner, "POST", path)).toMatchObject({ status: 200 })
      await market.orderIn(second.id, "CREDITED")
      expect(await market.ledger.balance(owner.publicKey)).toBe(600)
    })

    test("with Saleor: a shop's order is credited by webhook, and without one by reconciliation", async () => {
      const { publicKey } = await market.ledger.account()
      const told = market.saleor.order({ account: publicKey, sku: "BANDCOIN-200", amount: 19.5 })
      const { body, headers } = await market.saleor.delivery("order_fully_paid", told.id)
      const taken = await fetch(`${market.url}/webhooks/saleor`, { method: "POST", headers, body })
      expect(taken.status).toBe(200)
      market.saleor.order({ account: publicKey, sku: "BANDCOIN-500", amount: 47.5 })
      await market.exchange.engine.reconciler.run(0)
      const { body: orders } = await market.get<OrderView[]>(`/operator/orders?account=${publicKey}`, market.operator)
      for (const { id } of orders) await market.orderIn(id, "CREDITED")
      expect(await market.ledger.balance(publicKey)).toBe(700)
    })

    test("a shop's order for an account that is not there waits for it", async () => {
      const signer = defaultSigner(generateKey())
      market.saleor.order({ account: signer.publicKey })
      await market.exchange.engine.reconciler.run(0)
      const { body } = await market.get<OrderView[]>(`/operator/orders?account=${signer.publicKey}`, market.operator)
      const order = await market.orderIn(body[0]?.id as string, "AWAITING_ACCOUNT")
      expect(order.says).toContain("its owner must create it")
      await market.ledger.create(signer)
      await market.orderIn(order.id, "CREDITED")
      expect(await market.ledger.balance(signer.publicKey)).toBe(100)
    })
  })

  describe("money going back", () => {
    test("a refund takes back what the balance allows; the operator collects the rest later", async () => {
      const owner = await market.ledger.account()
      const other = await market.ledger.account()
      const order = await market.order(owner.publicKey, "test")
      await market.post(`/orders/${order.id}/test-payment`, { deed: "pay" })
      await market.orderIn(order.id, "CREDITED")
      await market.ledger.transfer(owner, other.publicKey, 70)
      const refund = await market.post(`/operator/orders/${order.id}/refund`, { amount: 1000 }, market.operator)
      expect(refund.status).toBe(202)
      expect(await market.orderIn(order.id, "OWED")).toMatchObject({ owed: 70, credited: 70 })
      expect(await market.ledger.balance(owner.publicKey)).toBe(0)
      await market.ledger.transfer(other, owner.publicKey, 70)
      await market.post(`/operator/orders/${order.id}/collect`, undefined, market.operator)
      expect(await market.orderIn(order.id, "REFUNDED")).toMatchObject({ owed: 0, credited: 0 })
    })

    test("a dispute takes back, a won one restores", async () => {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "stripe")
      const { paymentId } = order.pay as { paymentId: string }
      market.stripe.pay(paymentId)
      await webhook(market)
      await market.orderIn(order.id, "CREDITED")
      market.stripe.dispute(paymentId, "needs_response")
      await webhook(market)
      await market.orderIn(order.id, "REFUNDED")
      expect(await market.ledger.balance(publicKey)).toBe(0)
      market.stripe.dispute(paymentId, "won")
      await webhook(market)
      await market.orderIn(order.id, "CREDITED")
      expect(await market.ledger.balance(publicKey)).toBe(100)
    })

    test("Braintree's declined settlement takes back", async () => {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "braintree")
      await market.post(`/orders/${order.id}/card`, { nonce: "nonce-settle" })
      await market.orderIn(order.id, "CREDITED")
      const [id] = [...market.braintree.transactions.values()]
        .filter((t) => t.orderId?.includes(order.id))
        .map((t) => t.id)
      market.braintree.setStatus(id as string, "settlement_declined")
      const body = market.braintree.delivery("transaction_settlement_declined", id as string, Date.now())
      const headers = { "content-type": "application/x-www-form-urlencoded" }
      expect((await fetch(`${market.url}/webhooks/braintree`, { method: "POST", headers, body })).status).toBe(200)
      await market.orderIn(order.id, "REFUNDED")
      expect(await market.ledger.balance(publicKey)).toBe(0)
    })
  })
})

/** Delivers Stripe's newest event. */
async function webhook({ stripe, url }: TestMarket): Promise<void> {
  const event = stripe.events.at(-1)
  if (event === undefined) throw new Error("Stripe has no event")
  const { body, header } = stripe.delivery(event, Math.floor(Date.now() / 1000))
  const headers = { "stripe-signature": header, "content-type": "application/json" }
  const answer = await fetch(`${url}/webhooks/stripe`, { method: "POST", headers, body })
  expect(answer.status).toBe(200)
}
