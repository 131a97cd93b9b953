import { z } from "zod"
import { readEvents } from "../database/subject-events.js"
import { problem } from "../errors.js"
import { payoutReference } from "../movement/identity.js"
import { payoutQuote } from "../packages/catalogue.js"
import type { PayoutTerms } from "../payout/facts.js"
import { DAY_MS, requestedSince } from "../payout/limits.js"
import type { RouteContext } from "./context.js"
import { bandcoins, currency, IdParams, PayoutView } from "./schemas.js"
import { payoutView } from "./views.js"

const Destination = z.discriminatedUnion("method", [
  z.strictObject({
    method: z.literal("stripe"),
    connectedAccount: z.string().regex(/^acct_[A-Za-z0-9]{1,60}$/, "must be a connected account: acct_..."),
  }),
  z.strictObject({
    method: z.literal("manual"),
    holder: z
      .string()
      .min(1)
      .max(140)
      .regex(/^[^\p{Cc}]+$/u, "must be one line"),
    iban: z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/, "must be an IBAN without spaces"),
  }),
])
const PayoutBody = z.strictObject({ bandcoins, currency, destination: Destination })

/** Money out. Every request is signed with the account's key; the account is whoever signed. */
export function payoutRoutes({ app, engine, streams, once, signed, createLimit }: RouteContext): void {
  const { payouts, config, gateways, clock, ledger } = engine
  const security = [{ ledgerKey: [] }]
  const limits = config.payoutLimits

  const own = async (id: string, account: string) => {
    const payout = await payouts.get(id)
    if (payout?.terms.account !== account) throw problem("PAYOUT_NOT_FOUND", "no payout of the signing account")
    return payout
  }

  /** Asked for before: in our books or, should those have been lost, by its debit on the ledger. */
  const isKnown = async (id: string): Promise<boolean> => {
    if ((await payouts.get(id)) !== undefined) return true
    const debit = await engine.database.sql
      .selectFrom("chain_movements")
      .select("ref")
      .where("ref", "=", id)
      .executeTakeFirst()
    return debit !== undefined
  }

  const termsOf = (account: string, body: z.infer<typeof PayoutBody>): PayoutTerms => {
    const { bandcoins: amount, currency: code, destination } = body
    const quote = payoutQuote(config.rates, amount, code)
    if (quote === undefined) throw problem("PAYOUT_CURRENCY_NOT_OFFERED", `no payout rate for ${code} is set`)
    if (destination.method === "stripe" && gateways.byName.get("stripe")?.payouts === undefined) {
      throw problem("PAYOUT_DESTINATION_NOT_OFFERED", "payouts through Stripe are not configured")
    }
    if (amount < limits.minimum || !quote.worthwhile) {
      throw problem("PAYOUT_BELOW_MINIMUM", `at least ${limits.minimum} Bandcoins, and more than the fee`)
    }
    if (amount > limits.maximum) throw problem("PAYOUT_ABOVE_MAXIMUM", `at most ${limits.maximum} Bandcoins at a time`)
    const needsReview = amount > limits.reviewAbove
    const { net: netMinor, fee: feeMinor } = quote
    return { account, bandcoins: amount, currency: code, netMinor, feeMinor, needsReview, destination }
  }

  app.post(
    "/payouts",
    {
      ...once,
      preValidation: signed,
      config: { ...createLimit },
      schema: {
        tags: ["payouts"],
        summary: "Exchange Bandcoins of the signing account for money",
        security,
        body: PayoutBody,
        response: { 202: PayoutView },
      },
    },
    async (request, reply) => {
      const account = request.signedBy
      const terms = termsOf(account, request.body)
      const id = payoutReference(account, String(request.headers["idempotency-key"]))
      const balance = (await ledger.account(account))?.balance ?? 0
      if (balance < terms.bandcoins && !(await isKnown(id))) {
        throw problem("BALANCE_TOO_LOW", `the account holds ${balance} Bandcoins`)
      }
      await payouts.insert({ id, terms }, async (tx) => {
        const used = await requestedSince(tx, account, clock.now() - DAY_MS)
        if (used + terms.bandcoins > limits.perDay) {
          throw problem("PAYOUT_DAILY_LIMIT", `${used} of ${limits.perDay} Bandcoins were asked for in 24 hours`)
        }
      })
      await engine.reach("payout kept", id)
      engine.intake.wake({ orders: [], payouts: [id] })
      return reply
        .code(202)
        .header("location", `/payouts/${id}`)
        .send(payoutView(await own(id, account)))
    },
  )

  app.get(
    "/payouts/:id",
    {
      preValidation: signed,
      schema: { tags: ["payouts"], summary: "A payout", security, params: IdParams, response: { 200: PayoutView } },
    },
    async (request) => payoutView(await own(request.params.id, request.signedBy)),
  )

  app.get(
    "/payouts/:id/events",
    {
      preValidation: signed,
      schema: { tags: ["payouts"], summary: "A payout's states as they come (SSE)", security, params: IdParams },
    },
    async (request, reply) => {
      const { id } = await own(request.params.id, request.signedBy)
      await streams.serve(request, reply, {
        read: (afterId, limit) => readEvents(engine.database, id, afterId, limit),
        subscribe: (wake) => engine.hub.subscribe(id, wake),
      })
    },
  )
}
