import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { catalogue, DEFAULT_RATES, payoutQuote, priceOf, ratesSchema } from "./catalogue.js"

describe("packages", () => {
  test("the paper's sizes, dearer in all and cheaper by the coin", () => {
    const priced = catalogue(DEFAULT_RATES)
    expect(priced.map((p) => [p.bandcoins, p.prices.USD])).toEqual([
      [100, 1000],
      [200, 1950],
      [500, 4750],
      [1000, 9000],
    ])
  })

  test("an explicit price wins over the rate", () => {
    const rates = ratesSchema.parse({
      packages: [{ bandcoins: 100, prices: { USD: 777 } }],
      sell: { USD: 10_000, EUR: 9_000 },
      payout: {},
    })
    expect(priceOf(rates, 100, "USD")).toBe(777)
    expect(priceOf(rates, 100, "EUR")).toBe(900)
    expect(priceOf(rates, 100, "JPY")).toBeUndefined()
    expect(priceOf(rates, 101, "USD")).toBeUndefined()
  })

  test("no package is free, however small its rate", () => {
    const rates = ratesSchema.parse({ packages: [{ bandcoins: 1, discountBps: 10_000 }], sell: { USD: 1 }, payout: {} })
    expect(priceOf(rates, 1, "USD")).toBe(1)
  })

  test.each([
    { packages: [], sell: {}, payout: {} },
    { packages: [{ bandcoins: 0 }], sell: {}, payout: {} },
    { packages: [{ bandcoins: 1.5 }], sell: {}, payout: {} },
    { packages: [{ bandcoins: 5 }, { bandcoins: 5 }], sell: {}, payout: {} },
    { packages: [{ bandcoins: 5 }], sell: { DOGE: 1 }, payout: {} },
    { packages: [{ bandcoins: 5 }], sell: { USD: 0 }, payout: {} },
  ])("refuses the rates %j", (rates) => {
    expect(ratesSchema.safeParse(rates).success).toBe(false)
  })
})

describe("payouts", () => {
  test("rate and fee are apart, and the fee rounds against the payee", () => {
    expect(payoutQuote(DEFAULT_RATES, 1000, "USD")).toEqual({ gross: 8500, fee: 110, net: 8390, worthwhile: true })
    expect(payoutQuote(DEFAULT_RATES, 2, "USD")).toEqual({ gross: 17, fee: 26, net: -9, worthwhile: false })
    expect(payoutQuote(DEFAULT_RATES, 2, "SEK")).toBeUndefined()
  })

  test("rates at which a package could be bought and paid out at a profit are refused", () => {
    const rates = { packages: [{ bandcoins: 1000, discountBps: 1000 }], sell: { USD: 10_000 } }
    expect(ratesSchema.safeParse({ ...rates, payout: { USD: { rate: 9_000 } } }).success).toBe(true)
    const refused = ratesSchema.safeParse({ ...rates, payout: { USD: { rate: 9_001 } } })
    expect(refused.error?.issues[0]?.message).toContain("cost 9000 and pay out 9001 USD")
    expect(() => ratesSchema.parse(DEFAULT_RATES)).not.toThrow()
  })

  test("splitting a payout never pays more", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (a, b) => {
        const net = (n: number) => payoutQuote(DEFAULT_RATES, n, "USD")?.net as number
        expect(net(a) + net(b)).toBeLessThanOrEqual(net(a + b))
      }),
    )
  })
})
