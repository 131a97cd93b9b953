import { z } from "zod"
import { readEvents } from "../database/subject-events.js"
import { problem } from "../errors.js"
import type { CardGateway, CardSource } from "../gateway/gateway.js"
import { TEST_DEEDS, type TestDeed } from "../gateway/test/test-gateway.js"
import type { Order } from "../order/order.js"
import { factsOf } from "../order/payment-facts.js"
import { priceOf } from "../packages/catalogue.js"
import { Turns } from "../worker/turns.js"
import { gatewayProblem, type RouteContext } from "./context.js"
import { accountKey, bandcoins, currency, gatewayName, IdParams, OrderView } from "./schemas.js"
import { orderView } from "./views.js"

const NewOrderBody = z.strictObject({ account: accountKey, bandcoins, currency, gateway: gatewayName })
const CardBody = z.strictObject({
  nonce: z.string().min(1).max(200).describe("From Braintree's hosted fields or mobile SDK"),
  vault: z.boolean().default(false).describe("Keep the card for one-click purchases of this account"),
})
const DEEDS = Object.keys(TEST_DEEDS) as [TestDeed, ...TestDeed[]]

/** States a card can still be charged in. */
const OPEN = new Set(["AWAITING_PAYMENT", "PAYMENT_FAILED"])

export function orderRoutes(context: RouteContext): void {
  const { app, engine, streams, once, signed, createLimit } = context
  const { orders, gateways, config, clock, ledger } = engine
  const known = async (id: string): Promise<Order> => {
    const order = await orders.get(id)
    if (order === undefined) throw problem("ORDER_NOT_FOUND", `no order has the id ${id}`)
    return order
  }
  const present = async (id: string) => orderView(engine, await known(id))

  app.post(
    "/orders",
    {
      ...once,
      config: { ...createLimit },
      schema: {
        tags: ["checkout"],
        summary: "Order a package for an account",
        body: NewOrderBody,
        response: { 201: OrderView },
      },
    },
    async (request, reply) => {
      const { account, bandcoins: size, currency: code, gateway } = request.body
      const price = priceOf(config.rates, size, code)
      if (price === undefined) throw problem("PACKAGE_NOT_SOLD", `${size} Bandcoins are not sold in ${code}`)
      if (gateways.byName.get(gateway)?.start === undefined) {
        throw problem("GATEWAY_NOT_AVAILABLE", `${gateway} takes no orders here`)
      }
      if (gateways.byName.get(gateway)?.takes?.(code) === false) {
        throw problem("GATEWAY_NOT_AVAILABLE", `${gateway} takes no ${code} here; choose another currency or gateway`)
      }
      if ((await ledger.account(account)) === undefined) {
        throw problem("ACCOUNT_NOT_FOUND", "the owner creates the account with its key, then you can pay for it")
      }
      const key = String(request.headers["idempotency-key"])
      const id = engine.orderId(request.ip, key, account, String(size), code, gateway)
      const terms = { bandcoins: size, amountMinor: price, currency: code }
      await orders.insert({ id, gateway, account, terms, facts: { accountSeen: true }, createdAtMs: clock.now() })
      await engine.reach("order kept", id)
      await engine.moveOrder(id)
      return reply
        .code(201)
        .header("location", `/orders/${id}`)
        .send(await present(id))
    },
  )

  app.get(
    "/orders/:id",
    { schema: { tags: ["checkout"], summary: "An order", params: IdParams, response: { 200: OrderView } } },
    async ({ params }) => present(params.id),
  )

  app.get(
    "/orders/:id/events",
    { schema: { tags: ["checkout"], summary: "An order's states as they come (SSE)", params: IdParams } },
    async (request, reply) => {
      const { id } = await known(request.params.id)
      await streams.serve(request, reply, {
        read: (afterId, limit) => readEvents(engine.database, id, afterId, limit),
        subscribe: (wake) => engine.hub.subscribe(id, wake),
      })
    },
  )

  const cards = (order: Order): CardGateway => {
    const gateway = gateways.byName.get(order.gateway)
    if (gateway?.cards === undefined) throw problem("GATEWAY_NOT_AVAILABLE", `${order.gateway} takes no cards here`)
    return gateway.cards
  }
  // One at a time for an order: of two cards at once the second finds it paid. (Two exchanges would refund the second.)
  const turns = new Turns()
  const charge = (id: string, source: CardSource) => turns.run(id, async () => chargeNow(await known(id), source))
  const chargeNow = async (order: Order, source: CardSource) => {
    const gateway = cards(order)
    // Asked again after a lost answer: the order is charged once, and the answer is how it stands.
    const paid = order.facts.payment?.status
    if (paid === "confirmed" || paid === "pending") return present(order.id)
    if (!OPEN.has(order.state)) throw problem("ORDER_NOT_OPEN", `the order is ${order.state}`)
    const { id, account, terms } = order
    const charged = await gateway.charge({ orderId: id, account, ...terms, returnUrl: "" }, source)
    await engine.reach("payment looked up", id)
    if (charged.ok && charged.value !== undefined) {
      await orders.learn(id, factsOf(charged.value), { paymentId: charged.value.paymentId })
      await engine.reach("payment kept", id)
      engine.intake.wake({ orders: [id], payouts: [] })
    } else {
      // Declined, or no answer: what the gateway knows of it is looked up, now or when it answers again.
      await orders.database.transaction((tx) => orders.hint(id, tx))
      engine.intake.wake({ orders: [id], payouts: [] })
    }
    if (!charged.ok) throw gatewayProblem(charged.error)
    return present(id)
  }

  app.get(
    "/orders/:id/client-token",
    {
      config: { ...createLimit },
      schema: {
        tags: ["cards"],
        summary: "Lets hosted fields or a mobile SDK speak to Braintree",
        params: IdParams,
        response: { 200: z.object({ clientToken: z.string() }) },
      },
    },
    async ({ params }) => {
      const token = await cards(await known(params.id)).clientToken()
      if (!token.ok) throw gatewayProblem(token.error)
      return { clientToken: token.value }
    },
  )

  app.post(
    "/orders/:id/card",
    {
      ...once,
      config: { ...createLimit },
      schema: {
        tags: ["cards"],
        summary: "Pay an order with a card's nonce",
        params: IdParams,
        body: CardBody,
        response: { 200: OrderView },
      },
    },
    async ({ params, body }) => charge(params.id, { kind: "nonce", ...body }),
  )

  app.post(
    "/orders/:id/one-click",
    {
      ...once,
      preValidation: signed,
      config: { ...createLimit },
      schema: {
        tags: ["cards"],
        summary: "Pay an order with the account's vaulted card; signed with the account's key",
        security: [{ ledgerKey: [] }],
        params: IdParams,
        response: { 200: OrderView },
      },
    },
    async (request) => {
      const order = await known(request.params.id)
      // Whose card it is, is told by the key: the order of another account is as good as none.
      if (order.account !== request.signedBy) throw problem("ORDER_NOT_FOUND", "no order of the signing account")
      return charge(order.id, { kind: "vault" })
    },
  )

  app.post(
    "/orders/:id/test-payment",
    {
      ...once,
      schema: {
        tags: ["test gateway"],
        summary: "What the payer does, with the gateway that moves no money",
        params: IdParams,
        body: z.strictObject({ deed: z.enum(DEEDS) }),
        response: { 200: OrderView },
      },
    },
    async ({ params, body }) => {
      const order = await known(params.id)
      const { test } = gateways
      if (test === undefined || order.gateway !== "test") {
        throw problem("GATEWAY_NOT_AVAILABLE", "the order is not paid with the test gateway")
      }
      const done = await test.act(order.id, body.deed)
      if (!done.ok) throw problem("ORDER_NOT_OPEN", done.error.message)
      await orders.learn(order.id, factsOf(done.value))
      engine.intake.wake({ orders: [order.id], payouts: [] })
      return present(order.id)
    },
  )
}
