import { z } from "zod"
import { CURRENCIES, type Currency, type Minor } from "../money/currency.js"
import { scale } from "../money/fraction.js"

const currency = z.enum(CURRENCIES as [Currency, ...Currency[]])
const minor = z.number().int().min(0).max(1_000_000_000_000)

/** What the exchange sells and buys at. Rates are per 1,000 Bandcoins so that a coin may cost less than a cent. */
const shape = z.object({
  /** Package sizes offered, in Bandcoins (paper 6.1: 100, 200, 500, 1000). */
  packages: z
    .array(
      z.object({
        bandcoins: z.number().int().min(1).max(1_000_000_000),
        /** Off the plain price, in hundredths of a percent (250 = 2.5 %). */
        discountBps: z.number().int().min(0).max(10_000).default(0),
        /** A price that overrides rate and discount, per currency, in minor units. */
        prices: z.partialRecord(currency, minor.min(1)).default({}),
      }),
    )
    .min(1)
    .max(50)
    .refine((list) => new Set(list.map((p) => p.bandcoins)).size === list.length, "two packages have the same size"),
  /** Minor units for 1,000 Bandcoins bought. */
  sell: z.partialRecord(currency, minor.min(1)),
  /** Minor units paid out for 1,000 Bandcoins, and the fee kept: `fixed` minor units + `bps` hundredths of a percent. */
  payout: z.partialRecord(
    currency,
    z.object({
      rate: minor.min(1),
      fixedFee: minor.default(0),
      feeBps: z.number().int().min(0).max(10_000).default(0),
    }),
  ),
})

export type Rates = z.infer<typeof shape>

/** As `shape`, and no package may be bought and paid out again at a profit. */
export const ratesSchema = shape.superRefine((rates, context) => {
  for (const { bandcoins, prices } of catalogue(rates)) {
    for (const [code, price] of Object.entries(prices) as [Currency, Minor][]) {
      const back = payoutQuote(rates, bandcoins, code)?.net ?? 0
      if (back <= price) continue
      const message = `${bandcoins} Bandcoins cost ${price} and pay out ${back} ${code} minor units: lower the payout rate`
      context.addIssue({ code: "custom", path: ["payout", code], message })
    }
  }
})

export const DEFAULT_RATES: Rates = ratesSchema.parse({
  packages: [
    { bandcoins: 100 },
    { bandcoins: 200, discountBps: 250 },
    { bandcoins: 500, discountBps: 500 },
    { bandcoins: 1000, discountBps: 1000 },
  ],
  sell: { USD: 10_000, EUR: 9_200, SEK: 105_000 },
  payout: { USD: { rate: 8_500, fixedFee: 25, feeBps: 100 }, EUR: { rate: 7_800, fixedFee: 25, feeBps: 100 } },
})

/** Prices in minor units of one package in every currency it is sold in. */
export interface PricedPackage {
  readonly bandcoins: number
  readonly discountBps: number
  readonly prices: Readonly<Partial<Record<Currency, Minor>>>
}

/** The catalogue as shown: smallest package first. A price rounds half up and is at least one minor unit. */
export function catalogue(rates: Rates): PricedPackage[] {
  return [...rates.packages]
    .sort((a, b) => a.bandcoins - b.bandcoins)
    .map(({ bandcoins, discountBps, prices }) => ({
      bandcoins,
      discountBps,
      prices: {
        ...Object.fromEntries(
          Object.entries(rates.sell).map(([code, rate]) => [
            code,
            Math.max(1, scale([bandcoins, rate, 10_000 - discountBps], 10_000_000, "half_up")),
          ]),
        ),
        ...prices,
      },
    }))
}

/** The price of a package, or undefined when it is not sold in that size or currency. */
export function priceOf(rates: Rates, bandcoins: number, code: Currency): Minor | undefined {
  return catalogue(rates).find((entry) => entry.bandcoins === bandcoins)?.prices[code]
}

export interface PayoutQuote {
  readonly gross: Minor
  readonly fee: Minor
  /** What the account owner receives; may be 0 or less only when `worthwhile` is false. */
  readonly net: Minor
  readonly worthwhile: boolean
}

/** What `bandcoins` pay out: the gross rounds down, the fee rounds up, so the exchange never pays a fraction it lacks. */
export function payoutQuote(rates: Rates, bandcoins: number, code: Currency): PayoutQuote | undefined {
  const terms = rates.payout[code]
  if (terms === undefined) return undefined
  const gross = scale([bandcoins, terms.rate], 1_000, "down")
  const fee = terms.fixedFee + scale([gross, terms.feeBps], 10_000, "up")
  return { gross, fee, net: gross - fee, worthwhile: gross > fee }
}
