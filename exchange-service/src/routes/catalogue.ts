import { z } from "zod"
import type { Currency } from "../money/currency.js"
import { catalogue } from "../packages/catalogue.js"
import type { RouteContext } from "./context.js"
import { accountKey, Money } from "./schemas.js"
import { money } from "./views.js"

const Package = z.object({ bandcoins: z.number().int(), discountBps: z.number().int(), prices: z.array(Money) })
const Catalogue = z.object({
  packages: z.array(Package),
  gateways: z.array(z.object({ name: z.string(), movesMoney: z.boolean(), checkout: z.boolean() })),
  payouts: z.array(
    z.object({
      currency: z.string(),
      ratePer1000: z.number().int(),
      fixedFee: z.number().int(),
      feeBps: z.number().int(),
    }),
  ),
  payoutMethods: z.array(z.enum(["stripe", "manual"])),
  payoutLimits: z.object({
    minimum: z.number().int(),
    maximum: z.number().int(),
    perDay: z.number().int(),
    reviewAbove: z.number().int(),
  }),
})

export function catalogueOf({ config, gateways }: RouteContext["engine"]): z.infer<typeof Catalogue> {
  const { rates, payoutLimits } = config
  return {
    packages: catalogue(rates).map(({ prices, ...rest }) => ({
      ...rest,
      prices: Object.entries(prices).map(([code, amount]) => money(amount, code as Currency)),
    })),
    gateways: [...gateways.byName.values()].map(({ name, movesMoney, start }) => {
      return { name, movesMoney, checkout: start !== undefined }
    }),
    payouts: Object.entries(rates.payout).map(([currency, { rate, fixedFee, feeBps }]) => {
      return { currency, ratePer1000: rate, fixedFee, feeBps }
    }),
    payoutMethods: gateways.byName.get("stripe")?.payouts === undefined ? ["manual"] : ["stripe", "manual"],
    payoutLimits,
  }
}

/** What can be bought and with what, and whether an account is there. */
export function catalogueRoutes({ app, engine }: RouteContext): void {
  app.get(
    "/packages",
    { schema: { tags: ["checkout"], summary: "Packages, gateways, payout terms", response: { 200: Catalogue } } },
    async () => catalogueOf(engine),
  )
  app.get(
    "/accounts/:account",
    {
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
      schema: {
        tags: ["checkout"],
        summary: "Whether an account is on the ledger",
        params: z.object({ account: accountKey }),
        response: { 200: z.object({ account: accountKey, exists: z.boolean() }) },
      },
    },
    async ({ params: { account } }) => {
      // Whoever asks here is anybody: what the account holds is for those who can read the ledger.
      return { account, exists: (await engine.ledger.account(account)) !== undefined }
    },
  )
}
