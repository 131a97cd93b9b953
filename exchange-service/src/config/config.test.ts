import { ConfigError } from "@bandcoin/service-kit"
import { describe, expect, test } from "@jest/globals"
import { exchangeConfig } from "./config.js"

const KEY = "11".repeat(32)
const TRYING = { EXCHANGE_PRIVATE_KEY: KEY, EXCHANGE_TEST_GATEWAY: "true" }

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    exchangeConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe("configuration", () => {
  test("the test gateway does not start in production", () => {
    expect(problemsOf({ ...TRYING, NODE_ENV: "production" })).toEqual([
      expect.stringContaining("EXCHANGE_TEST_GATEWAY"),
    ])
    expect(problemsOf({ ...TRYING, NODE_ENV: "development" })).toEqual([])
  })

  test("nothing to pay with, and no key to sign with, are mistakes", () => {
    expect(problemsOf({ EXCHANGE_PRIVATE_KEY: KEY })).toEqual([expect.stringContaining("no payment gateway")])
    expect(problemsOf({ EXCHANGE_TEST_GATEWAY: "true" })).toEqual([expect.stringContaining("EXCHANGE_PRIVATE_KEY")])
  })

  test("a gateway is on when its keys are there; half of them is a mistake", () => {
    const stripe = { STRIPE_SECRET_KEY: "sk_test_12345678", STRIPE_WEBHOOK_SECRET: "whsec_1234" }
    expect(exchangeConfig({ EXCHANGE_PRIVATE_KEY: KEY, ...stripe })).toMatchObject({
      stripe: { connect: false },
      braintree: undefined,
      saleor: undefined,
      test: undefined,
    })
    expect(problemsOf({ ...TRYING, STRIPE_SECRET_KEY: "sk_test_12345678" })).toEqual([
      "STRIPE_WEBHOOK_SECRET: is needed beside STRIPE_SECRET_KEY",
    ])
    expect(problemsOf({ ...TRYING, BRAINTREE_MERCHANT_ID: "m" })).toHaveLength(2)
  })

  test("Saleor's keys are looked for beside its API", () => {
    const shop = { SALEOR_API_URL: "https://shop.example/graphql/", SALEOR_TOKEN: "t" }
    expect(exchangeConfig({ EXCHANGE_PRIVATE_KEY: KEY, ...shop }).saleor?.jwksUrl).toBe(
      "https://shop.example/.well-known/jwks.json",
    )
  })

  test("rates are checked, merchant accounts are read", () => {
    expect(problemsOf({ ...TRYING, EXCHANGE_RATES: "{" })).toEqual(["EXCHANGE_RATES: is not JSON"])
    const losing = { packages: [{ bandcoins: 100 }], sell: { USD: 1000 }, payout: { USD: { rate: 2000 } } }
    expect(problemsOf({ ...TRYING, EXCHANGE_RATES: JSON.stringify(losing) })).toEqual([
      expect.stringContaining("lower the payout rate"),
    ])
    const keys = { BRAINTREE_MERCHANT_ID: "m", BRAINTREE_PUBLIC_KEY: "p", BRAINTREE_PRIVATE_KEY: "s" }
    const accounts = { BRAINTREE_MERCHANT_ACCOUNTS: "EUR=a, USD=b" }
    expect(exchangeConfig({ ...TRYING, ...keys, ...accounts }).braintree?.merchantAccounts).toEqual({
      EUR: "a",
      USD: "b",
    })
    expect(problemsOf({ ...TRYING, ...keys, BRAINTREE_MERCHANT_ACCOUNTS: "EUR" })).toHaveLength(1)
  })

  test("no value of a secret stands in a message", () => {
    const secret = "sk_live_do_not_show"
    const message = problemsOf({
      EXCHANGE_PRIVATE_KEY: secret,
      STRIPE_SECRET_KEY: secret,
      STRIPE_WEBHOOK_SECRET: "x",
    }).join()
    expect(message).not.toContain(secret)
    expect(message).toContain("EXCHANGE_PRIVATE_KEY")
  })
})
