import type { ExchangeConfig } from "../../config/config.js"
import { DEFAULT_RATES } from "../../packages/catalogue.js"
import { TEST_BRAINTREE } from "../braintree/server.js"
import { TEST_SALEOR_TOKEN } from "../saleor/server.js"
import { TEST_SECRET_KEY, TEST_WEBHOOK_SECRET } from "../stripe/server.js"

export const TEST_OPERATOR_TOKEN = "operator-token-for-tests-only"
export const TEST_GATEWAY_SECRET = "test-gateway-webhook-secret"

/** A configuration with every gateway on; `saleorUrl` is where the shop's simulation listens. */
export function testConfig(
  ledger: { url: string; exchangeKey: string },
  saleorUrl: string | undefined,
  changes: Partial<ExchangeConfig> = {},
): ExchangeConfig {
  const saleor =
    saleorUrl === undefined
      ? undefined
      : {
          apiUrl: `${saleorUrl}/graphql/`,
          token: TEST_SALEOR_TOKEN,
          hmacSecret: undefined,
          jwksUrl: `${saleorUrl}/.well-known/jwks.json`,
        }
  return {
    host: "127.0.0.1",
    port: 0,
    publicUrl: undefined,
    logLevel: "silent",
    databaseUrl: undefined,
    dataDir: undefined,
    ledgerUrl: ledger.url,
    ledgerPublicUrl: ledger.url,
    trustedProxies: undefined,
    rateLimitPerMinute: 1_000_000,
    privateKey: ledger.exchangeKey,
    operatorToken: TEST_OPERATOR_TOKEN,
    rates: DEFAULT_RATES,
    payoutLimits: { minimum: 10, maximum: 1_000_000, perDay: 2_000_000, reviewAbove: 100_000 },
    reconcileEveryMs: 3600_000,
    stripe: { secretKey: TEST_SECRET_KEY, webhookSecret: TEST_WEBHOOK_SECRET, connect: true },
    braintree: { ...TEST_BRAINTREE, merchantAccounts: {}, defaultCurrency: "USD", confirmAt: "submitted" },
    saleor,
    test: { webhookSecret: TEST_GATEWAY_SECRET },
    ...changes,
  }
}
