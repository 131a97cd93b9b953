import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import type { OrderView, PayoutView } from "../routes/schemas.js"
import { scriptedFaults } from "../testing/http/faults.js"
import { type TestMarket, testMarket } from "../testing/market/market.js"

let market: TestMarket

beforeAll(async () => {
  // The test gateway keeps its payments in the database that is about to be lost, so it can prove nothing.
  market = await testMarket({ config: { test: undefined } })
}, 60_000)
afterAll(() => market.close())

const reconcile = () => market.exchange.engine.reconciler.run(0)

describe("an empty database", () => {
  test("is rebuilt from what ledger and gateways prove, and nothing is credited or paid again", async () => {
    const owner = await market.ledger.account()
    const { publicKey } = owner
    const stripe = await market.order(publicKey, "stripe", 500)
    const refunded = await market.order(publicKey, "stripe", 200)
    const card = await market.order(publicKey, "braintree", 100)
    const unpaid = await market.order(publicKey, "stripe", 100)
    market.saleor.order({ account: publicKey, sku: "BANDCOIN-1000", amount: 90 })
    for (const order of [stripe, refunded]) market.stripe.pay((order.pay as { paymentId: string }).paymentId)
    await market.post(`/orders/${card.id}/card`, { nonce: "nonce-1" })
    await reconcile()
    for (const { id } of [stripe, refunded, card]) await market.orderIn(id, "CREDITED")
    market.stripe.refund((refunded.pay as { paymentId: string }).paymentId, 1950)
    const destination = { method: "stripe", connectedAccount: "acct_1" }
    const asked = await market.signed<PayoutView>(owner, "POST", "/payouts", {
      bandcoins: 300,
      currency: "USD",
      destination,
    })
    await market.payoutIn(asked.body.id, "PAID")
    await reconcile()
    await market.orderIn(refunded.id, "REFUNDED")
    const before = await market.ledger.balance(publicKey)
    expect(before).toBe(500 + 100 + 1000 - 300)
    const [transfers, head] = [market.stripe.transfers.size, await market.ledger.client.headBlock()]

    await market.restart()
    await reconcile()
    // Rebuilt orders may be looked at by their owner at once: a deposit that is there already is made again, as the same one.
    for (const { id } of [stripe, card]) await market.orderIn(id, "CREDITED")
    await market.orderIn(refunded.id, "REFUNDED")
    const { body: made } = await market.get<OrderView[]>(`/operator/orders?account=${publicKey}`, market.operator)
    for (const { id, bandcoins } of made) if (bandcoins === 1000) await market.orderIn(id, "CREDITED")
    const { body: orders } = await market.get<OrderView[]>(`/operator/orders?account=${publicKey}`, market.operator)
    expect(orders.map(({ bandcoins, state }) => `${bandcoins} ${state}`).sort()).toEqual([
      "100 CREDITED",
      "1000 CREDITED",
      "200 REFUNDED",
      "500 CREDITED",
    ])
    expect(await market.get(`/orders/${unpaid.id}`)).toMatchObject({ status: 404 })
    await market.payoutIn(asked.body.id, "PAID")
    const second = await reconcile()
    expect(second).toMatchObject({ rebuilt: 0, learned: 0, movementsLearned: 0, differences: [] })
    expect(second).toMatchObject({ deposits: 1800, withdrawals: 500, inCirculation: before })
    expect(market.stripe.transfers.size).toBe(transfers)
    expect((await market.ledger.client.headBlock()).blockNum).toBe(head.blockNum)
    expect(await market.ledger.balance(publicKey)).toBe(before)
  })

  test("a payout asked for again with its key, after its books were lost before it was paid, debits once", async () => {
    const owner = await market.ledger.account()
    market.saleor.order({ account: owner.publicKey, sku: "BANDCOIN-500", amount: 47.5 })
    await reconcile()
    const { body: orders } = await market.get<OrderView[]>(
      `/operator/orders?account=${owner.publicKey}`,
      market.operator,
    )
    await market.orderIn(orders[0]?.id as string, "CREDITED")
    // Stripe is silent: the debit is on the ledger, the transfer is not made.
    market.stripe.server.faults = { next: (_method, path) => (path.includes("transfers") ? "503 before" : undefined) }
    const body = { bandcoins: 500, currency: "USD", destination: { method: "stripe", connectedAccount: "acct_2" } }
    const asked = await market.signed<PayoutView>(owner, "POST", "/payouts", body, "payout-key-1")
    await market.payoutIn(asked.body.id, "PAYING")
    await market.restart()
    // Only now: the exchange that knew of the payout would have paid it.
    market.stripe.server.faults = scriptedFaults()
    const report = await reconcile()
    expect(report.differences).toMatchObject([
      { kind: "LEDGER_WITHOUT_OWNER", detail: expect.stringContaining("withdraw of 500") },
    ])
    const again = await market.signed<PayoutView & { code?: string }>(owner, "POST", "/payouts", body, "payout-key-1")
    expect(again.status).toBe(202)
    await market.payoutIn(asked.body.id, "PAID")
    expect(await market.ledger.balance(owner.publicKey)).toBe(0)
    expect((await reconcile()).differences).toEqual([])
  })
})

describe("differences", () => {
  test("an unreadable payment, a second payment, a gateway that breaks off", async () => {
    const { publicKey } = await market.ledger.account()
    const shop = market.saleor.order({ account: publicKey, sku: "T-SHIRT" })
    const order = await market.order(publicKey, "braintree")
    await market.post(`/orders/${order.id}/card`, { nonce: "nonce-a" })
    await market.orderIn(order.id, "CREDITED")
    const [first] = [...market.braintree.transactions.values()].filter((t) => t.orderId?.includes(order.id))
    market.braintree.setStatus(first?.id as string, "failed")
    const charge = market.exchange.engine.gateways.byName.get("braintree")?.cards?.charge
    const payment = {
      orderId: order.id,
      account: publicKey,
      bandcoins: 100,
      amountMinor: 1000,
      currency: "USD",
      returnUrl: "",
    } as const
    const second = await charge?.(payment, { kind: "nonce", nonce: "nonce-b", vault: false })
    // Braintree neither voids nor refunds in this state: the difference stays.
    market.braintree.setStatus(second?.ok ? (second.value?.paymentId as string) : "", "settlement_pending")
    market.braintree.setStatus(first?.id as string, "settled")
    market.stripe.server.faults = { next: () => "503 before" }
    const { differences } = await reconcile()
    market.stripe.server.faults = scriptedFaults()
    const unread = differences.filter(({ kind }) => kind === "GATEWAY_UNREAD")
    expect(unread).toMatchObject([{ subject: "stripe" }])
    expect(differences.map(({ kind }) => kind).sort()).toEqual(["GATEWAY_UNREAD", "PAID_TWICE", "PAYMENT_UNREADABLE"])
    shop.lines[0] = { quantity: 1, productSku: "BANDCOIN-100" }
    expect((await reconcile()).differences.map(({ kind }) => kind)).toEqual(["PAID_TWICE"])
    const { body } = await market.get<{ kind: string }[]>("/operator/differences", market.operator)
    expect(body).toMatchObject([{ kind: "PAID_TWICE", subject: order.id }])
    const shopOrder = await market.get<OrderView[]>(`/operator/orders?account=${publicKey}`, market.operator)
    for (const { id } of shopOrder.body) await market.orderIn(id, "CREDITED")
    expect(await market.ledger.balance(publicKey)).toBe(200)
  })
})
