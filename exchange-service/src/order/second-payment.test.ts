import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import type { OrderView } from "../routes/schemas.js"
import { scriptedFaults } from "../testing/http/faults.js"
import { type TestMarket, testMarket, until } from "../testing/market/market.js"

type Second = OrderView["secondPayments"][number]

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("books on %s", (_name, engine) => {
  let market: TestMarket
  /** Where the exchange stops for good with a payment, as in a crash, until it is started again. */
  const stopAt = new Map<string, string>()
  const stopped: (() => void)[] = []
  beforeAll(async () => {
    const reach = async (name: string, about: string) => {
      if (stopAt.get(about) !== name) return
      await new Promise((_resolve, reject) => stopped.push(() => reject(new Error(`stopped at ${name}`))))
    }
    market = await testMarket({ engine, options: { reach }, config: { test: undefined } })
  }, 60_000)
  afterAll(() => market.close())

  const bought = async () => {
    const { publicKey } = await market.ledger.account()
    const order = await market.order(publicKey, "stripe")
    const { paymentId } = order.pay as { paymentId: string }
    return { id: order.id, account: publicKey, paymentId, again: market.stripe.again(paymentId) }
  }
  const tell = async (from: number, order = (events: readonly { id: string }[]) => [...events]) => {
    for (const event of order(market.stripe.events.slice(from))) {
      const { body, header } = market.stripe.delivery(event, Math.floor(Date.now() / 1000))
      const headers = { "stripe-signature": header, "content-type": "application/json" }
      expect((await fetch(`${market.url}/webhooks/stripe`, { method: "POST", headers, body })).status).toBe(200)
    }
  }
  const secondIs = (id: string, refund: Second["refund"]) =>
    until(async () => {
      const { body } = await market.get<OrderView>(`/orders/${id}`)
      const [second] = body.secondPayments
      return second?.refund === refund ? { ...body, second } : { still: `${second?.refund} (${body.note})` }
    })
  const refundsOf = (...sessions: string[]) => {
    const intents = sessions.map((id) => market.stripe.sessions.get(id)?.payment_intent)
    return [...market.stripe.refunds.values()].filter((refund) => intents.includes(refund.payment_intent))
  }
  const twiceDifferences = async (id: string) => {
    const { differences } = await market.exchange.engine.reconciler.run(0)
    return differences.filter(({ kind, subject }) => kind === "PAID_TWICE" && subject === id)
  }

  test.each<[string, (events: readonly { id: string }[]) => { id: string }[]]>([
    ["in order", (events) => [...events]],
    ["the second first", (events) => [...events].reverse()],
    ["each of them three times", (events) => [...events, ...events, ...events]],
  ])("two Stripe pages of one order are paid, told %s: one is kept, one goes back", async (_, order) => {
    const { id, account, paymentId, again } = await bought()
    const from = market.stripe.events.length
    market.stripe.pay(paymentId)
    market.stripe.pay(again)
    await tell(from, order)
    const { second, state, credited } = await secondIs(id, "returned")
    expect([state, credited, second.text]).toEqual(["CREDITED", 100, "USD 10.00"])
    expect(refundsOf(paymentId, again)).toMatchObject([{ amount: 1000, status: "succeeded" }])
    expect(await twiceDifferences(id)).toEqual([])
    expect(await market.ledger.balance(account)).toBe(100)
  })

  test("told by nobody, it is found by reconciliation", async () => {
    const { id, paymentId, again } = await bought()
    market.stripe.pay(paymentId)
    market.stripe.pay(again)
    expect(await twiceDifferences(id)).toMatchObject([{ detail: expect.stringContaining("about to be refunded") }])
    await market.exchange.engine.moveOrder(id)
    await secondIs(id, "returned")
    expect(refundsOf(paymentId, again)).toHaveLength(1)
  })

  test.each(["503 before", "500 after", "reset after"] as const)("'%s' on the refund refunds once", async (fault) => {
    const { id, paymentId, again } = await bought()
    const from = market.stripe.events.length
    market.stripe.pay(paymentId)
    market.stripe.pay(again)
    market.stripe.server.faults = scriptedFaults({ on: "POST /v1/refunds", fault })
    await tell(from)
    await secondIs(id, "returned")
    market.stripe.server.faults = scriptedFaults()
    expect(refundsOf(paymentId, again)).toHaveLength(1)
  })

  test("a payer who disputes either of the two is not refunded by us as well, and keeps the Bandcoins", async () => {
    for (const disputed of ["first", "second"] as const) {
      const { id, account, paymentId, again } = await bought()
      const from = market.stripe.events.length
      market.stripe.pay(paymentId)
      await tell(from)
      await market.orderIn(id, "CREDITED")
      market.stripe.pay(again)
      market.stripe.dispute(disputed === "first" ? paymentId : again, "needs_response")
      await tell(from)
      await until(async () => {
        const { state, secondPayments } = (await market.get<OrderView>(`/orders/${id}`)).body
        const settled = state === "CREDITED" && /returned|kept/.test(secondPayments[0]?.refund ?? "")
        return settled ? {} : { still: `${state} ${secondPayments[0]?.refund}` }
      })
      expect(await twiceDifferences(id)).toEqual([])
      expect(await market.ledger.balance(account)).toBe(100)
      expect(refundsOf(paymentId, again)).toEqual([])
    }
  })

  test("stopped before, between and after, and started on its own database or an empty one: one refund each", async () => {
    const orders = []
    for (const place of ["second refund planned", "second refund sent", "second refund kept"]) {
      const order = await bought()
      for (const id of [order.paymentId, order.again]) stopAt.set(id, place)
      const from = market.stripe.events.length
      for (const id of [order.paymentId, order.again]) market.stripe.pay(id)
      await tell(from)
      orders.push(order)
      await until(async () => (stopped.length === orders.length ? {} : { still: `before ${place}` }))
      expect(refundsOf(order.paymentId, order.again)).toHaveLength(place === "second refund planned" ? 0 : 1)
    }
    const restarted = market.restart()
    for (const stop of stopped.splice(0)) stop()
    await restarted
    stopAt.clear()
    await market.exchange.engine.reconciler.run(0)
    for (const { id, paymentId, again } of orders) {
      await secondIs(id, "returned")
      expect(refundsOf(paymentId, again)).toHaveLength(1)
    }
  }, 60_000)

  test("two sales by card: before settlement the second is voided, after it refunded; what cannot be refunded yet waits", async () => {
    for (const settle of ["submitted_for_settlement", "settled", "settlement_pending"]) {
      const { publicKey } = await market.ledger.account()
      const order = await market.order(publicKey, "braintree")
      await market.post(`/orders/${order.id}/card`, { nonce: `nonce-${order.id}` })
      await market.orderIn(order.id, "CREDITED")
      const sold = () => [...market.braintree.transactions.values()].filter((t) => t.orderId?.includes(order.id))
      const again = market.braintree.again(sold()[0]?.id as string)
      market.braintree.setStatus(again, settle)
      const body = market.braintree.delivery("transaction_settled", again, Date.now())
      const headers = { "content-type": "application/x-www-form-urlencoded" }
      await fetch(`${market.url}/webhooks/braintree`, { method: "POST", headers, body })
      if (settle === "settlement_pending") {
        const waiting = await until(async () => {
          const { body: view } = await market.get<OrderView>(`/orders/${order.id}`, market.operator)
          return view.note?.includes("paid twice") ? view : { still: `${view.note}` }
        })
        expect(waiting.secondPayments).toMatchObject([{ refund: "planned" }])
        expect(await twiceDifferences(order.id)).toMatchObject([
          { detail: expect.stringContaining("unless it is settled") },
        ])
      } else {
        await secondIs(order.id, "returned")
        expect(await twiceDifferences(order.id)).toEqual([])
        expect(sold().map(({ status, refundIds }) => [status, refundIds.length])).toContainEqual(
          settle === "settled" ? ["settled", 1] : ["voided", 0],
        )
      }
      expect(await market.ledger.balance(publicKey)).toBe(100)
    }
  })

  test("two cards at once for one order: one is charged", async () => {
    const { publicKey } = await market.ledger.account()
    const order = await market.order(publicKey, "braintree")
    const pay = (n: number) => market.post(`/orders/${order.id}/card`, { nonce: `nonce-${n}-${order.id}` })
    const answers = await Promise.all([pay(1), pay(2), pay(3)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect([...market.braintree.transactions.values()].filter((t) => t.orderId?.includes(order.id))).toHaveLength(1)
    await market.orderIn(order.id, "CREDITED")
  })
})
