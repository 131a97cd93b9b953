import { createHash, timingSafeEqual } from "node:crypto"
import type { FastifyRequest } from "fastify"
import { z } from "zod"
import { problem } from "../errors.js"
import { manualPayouts, statement } from "../operator/statement.js"
import { summary } from "../operator/summary.js"
import { gatewayProblem, type RouteContext } from "./context.js"
import {
  accountKey,
  bandcoins,
  IdParams,
  minorUnits,
  OrderView,
  orderStateName,
  PayoutView,
  payoutStateName,
} from "./schemas.js"
import { orderView, payoutView } from "./views.js"

const sha256 = (text: string) => createHash("sha256").update(text).digest()

/** A `preValidation` hook: the bearer must hold the operator token. No cookie, so no other page can act for an operator. */
export function requireOperator(token: string): (request: FastifyRequest) => Promise<void> {
  const expected = sha256(token)
  return async (request) => {
    const given = /^Bearer (.{1,512})$/.exec(request.headers.authorization ?? "")?.[1]
    if (given === undefined || !timingSafeEqual(sha256(given), expected)) {
      throw problem("OPERATOR_TOKEN_INVALID", "send Authorization: Bearer with the operator token", {
        headers: { "www-authenticate": "Bearer" },
      })
    }
  }
}

const Counts = z.record(z.string(), z.number().int())
const SummaryView = z.object({
  exchangeKey: accountKey,
  hasExchangeRole: z.boolean().nullable(),
  deposits: z.number().int(),
  withdrawals: z.number().int(),
  inCirculation: z.number().int().describe("Deposits less withdrawals, by all exchanges of the ledger"),
  chainBlock: z.number().int().nullable(),
  orders: Counts,
  payouts: Counts,
  openDifferences: z.number().int(),
  lastReconciled: z.string().nullable(),
})
const DifferenceView = z.object({
  kind: z.string(),
  subject: z.string(),
  detail: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
})
const CampaignView = z.object({ id: z.string(), name: z.string(), cap: bandcoins, granted: z.number().int() })
const campaignId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "must be 1 to 63 of a-z, 0-9 and -")
const limit = z.coerce.number().int().min(1).max(500).default(100)

/** What an operator sees and decides. */
export function operatorRoutes({ app, engine, once }: RouteContext): void {
  const { operatorToken } = engine.config
  if (operatorToken === undefined) return
  const { orders, payouts, credits, reconciler, gateways } = engine
  const preValidation = requireOperator(operatorToken)
  // A wrong token may be guessed this often from one address, and no more.
  const config = { rateLimit: { max: Math.ceil(engine.config.rateLimitPerMinute / 2), timeWindow: 60_000 } }
  const common = { preValidation, config: { ...config } }
  const tags = ["operator"]

  app.get(
    "/operator/summary",
    { ...common, schema: { tags, summary: "Circulation and counts", response: { 200: SummaryView } } },
    async () => summary(engine),
  )
  app.get(
    "/operator/orders",
    {
      ...common,
      schema: {
        tags,
        summary: "Orders, newest first",
        querystring: z.object({ state: orderStateName.optional(), account: accountKey.optional(), limit }),
        response: { 200: z.array(OrderView) },
      },
    },
    async ({ query: { state, account, limit } }) => {
      const filter = { limit, ...(state && { state }), ...(account && { account }) }
      return (await orders.list(filter)).map((order) => orderView(engine, order))
    },
  )
  app.get(
    "/operator/payouts",
    {
      ...common,
      schema: {
        tags,
        summary: "Payouts, newest first",
        querystring: z.object({ state: payoutStateName.optional(), account: accountKey.optional(), limit }),
        response: { 200: z.array(PayoutView) },
      },
    },
    async ({ query: { state, account, limit } }) => {
      const filter = { limit, ...(state && { state }), ...(account && { account }) }
      return (await payouts.list(filter)).map(payoutView)
    },
  )
  app.get(
    "/operator/differences",
    { ...common, schema: { tags, summary: "What does not agree", response: { 200: z.array(DifferenceView) } } },
    async () =>
      (await reconciler.book.open()).map(({ kind, subject, detail, firstSeenMs, lastSeenMs }) => ({
        kind,
        subject,
        detail,
        firstSeen: new Date(firstSeenMs).toISOString(),
        lastSeen: new Date(lastSeenMs).toISOString(),
      })),
  )
  app.get(
    "/operator/statement.csv",
    {
      ...common,
      schema: { tags, summary: "All that changed on a day (UTC)", querystring: z.object({ day: z.iso.date() }) },
    },
    async ({ query: { day } }, reply) => reply.type("text/csv; charset=utf-8").send(await statement(engine, day)),
  )
  app.get(
    "/operator/manual-payouts.csv",
    { ...common, schema: { tags, summary: "The payouts to be made by hand" } },
    async (_request, reply) => reply.type("text/csv; charset=utf-8").send(await manualPayouts(engine)),
  )
  app.post(
    "/operator/reconcile",
    {
      ...common,
      ...once,
      schema: {
        tags,
        summary: "Compare gateways, books and ledger now",
        body: z.strictObject({ days: z.number().int().min(1).max(3650).default(130) }),
        response: { 200: z.object({ rebuilt: z.number(), learned: z.number(), differences: z.number() }) },
      },
    },
    async ({ body: { days } }) => {
      const report = await reconciler.run(engine.clock.now() - days * 24 * 3600_000)
      const { rebuilt, learned, movementsLearned, differences } = report
      return { rebuilt, learned: learned + movementsLearned, differences: differences.length }
    },
  )

  app.post(
    "/operator/orders/:id/refund",
    {
      ...common,
      ...once,
      schema: {
        tags,
        summary: "Give money back to the payer; the Bandcoins follow",
        params: IdParams,
        body: z.strictObject({ amount: minorUnits.min(1) }),
        response: { 202: OrderView },
      },
    },
    async (request, reply) => {
      const order = await orders.get(request.params.id)
      if (order === undefined) throw problem("ORDER_NOT_FOUND", `no order has the id ${request.params.id}`)
      const gateway = gateways.byName.get(order.gateway)
      const { payment } = order.facts
      if (gateway?.refund === undefined) throw problem("GATEWAY_NOT_AVAILABLE", `refund at ${order.gateway} itself`)
      if (payment?.status !== "confirmed") throw problem("ORDER_NOT_OPEN", "nothing was paid")
      const done = await gateway.refund({
        orderId: order.id,
        paymentId: payment.paymentId,
        amountMinor: request.body.amount,
        currency: order.terms.currency,
        refundKey: sha256(String(request.headers["idempotency-key"])).toString("hex").slice(0, 32),
      })
      if (!done.ok) throw gatewayProblem(done.error)
      await orders.database.transaction((tx) => orders.hint(order.id, tx))
      engine.intake.wake({ orders: [order.id], payouts: [] })
      return reply.code(202).send(orderView(engine, order))
    },
  )
  app.post(
    "/operator/orders/:id/collect",
    {
      ...common,
      ...once,
      schema: {
        tags,
        summary: "Try again to take back what is owed",
        params: IdParams,
        response: { 202: OrderView },
      },
    },
    async ({ params: { id } }, reply) => {
      const order = await orders.get(id)
      if (order === undefined) throw problem("ORDER_NOT_FOUND", `no order has the id ${id}`)
      if (order.state !== "OWED") throw problem("ORDER_NOT_OPEN", `the order is ${order.state}`)
      const next = await orders.learn(id, { collectRound: order.facts.collectRound + 1 }, { ifVersion: order.version })
      engine.intake.wake({ orders: [id], payouts: [] })
      return reply.code(202).send(orderView(engine, next ?? order))
    },
  )
  app.post(
    "/operator/payouts/:id/decision",
    {
      ...common,
      ...once,
      schema: {
        tags,
        summary: "Approve or reject a payout in review",
        params: IdParams,
        body: z.strictObject({ decision: z.enum(["approved", "rejected"]) }),
        response: { 202: PayoutView },
      },
    },
    async ({ params: { id }, body: { decision } }, reply) => {
      const payout = await payouts.learn(id, { decision }, { onlyIn: ["IN_REVIEW"] })
      if (payout === undefined) throw problem("PAYOUT_NOT_OPEN", "only a payout in review can be decided")
      engine.intake.wake({ orders: [], payouts: [id] })
      return reply.code(202).send(payoutView(payout))
    },
  )
  app.post(
    "/operator/payouts/:id/manual",
    {
      ...common,
      ...once,
      schema: {
        tags,
        summary: "Say what became of a payout made by hand",
        params: IdParams,
        body: z.strictObject({ outcome: z.enum(["paid", "failed"]), reference: z.string().min(1).max(200) }),
        response: { 202: PayoutView },
      },
    },
    async ({ params: { id }, body: { outcome, reference } }, reply) => {
      const transfer = { status: outcome, reference }
      const payout = await payouts.learn(id, { transfer }, { onlyIn: ["AWAITING_MANUAL_PAYMENT"] })
      if (payout === undefined)
        throw problem("PAYOUT_NOT_OPEN", "only a payout on the manual list can be settled by hand")
      engine.intake.wake({ orders: [], payouts: [id] })
      return reply.code(202).send(payoutView(payout))
    },
  )

  app.get(
    "/operator/campaigns",
    { ...common, schema: { tags, summary: "Incentive campaigns", response: { 200: z.array(CampaignView) } } },
    async () => credits.campaigns(),
  )
  app.put(
    "/operator/campaigns/:campaign",
    {
      ...common,
      schema: {
        tags,
        summary: "Open a campaign, or change its cap",
        params: z.object({ campaign: campaignId }),
        body: z.strictObject({ name: z.string().min(1).max(200), cap: bandcoins }),
        response: { 200: CampaignView },
      },
    },
    async ({ params: { campaign }, body: { name, cap } }) => {
      const kept = await credits.putCampaign(campaign, name, cap)
      if (typeof kept === "string") throw problem(kept, "more than this cap has been granted already")
      return kept
    },
  )
  app.post(
    "/operator/campaigns/:campaign/credits",
    {
      ...common,
      ...once,
      schema: {
        tags,
        summary: "Credit an account without a payment, under the campaign's cap",
        params: z.object({ campaign: campaignId }),
        body: z.strictObject({ account: accountKey, bandcoins }),
        response: { 202: OrderView },
      },
    },
    async (request, reply) => {
      const { account, bandcoins: amount } = request.body
      const key = String(request.headers["idempotency-key"])
      const order = await credits.grant(request.params.campaign, account, amount, key)
      if (typeof order === "string") throw problem(order, `campaign ${request.params.campaign}`)
      engine.intake.wake({ orders: [order.id], payouts: [] })
      return reply.code(202).send(orderView(engine, order))
    },
  )
}
