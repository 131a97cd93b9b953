import {
  ConfigError,
  envBoolean,
  envInteger,
  envPort,
  envPrivateKey,
  readConfig,
  serviceVariables,
} from "@bandcoin/service-kit"
import { z } from "zod"
import { CURRENCIES, type Currency } from "../money/currency.js"
import { DEFAULT_RATES, type Rates, ratesSchema } from "../packages/catalogue.js"
import type { PayoutLimits } from "../payout/limits.js"

const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) URL" })
const coins = (standard: number) => envInteger(0, Number.MAX_SAFE_INTEGER).default(standard)

const variables = z.object({
  ...serviceVariables,
  PORT: envPort(8010),
  EXCHANGE_PRIVATE_KEY: envPrivateKey,
  LEDGER_PUBLIC_URL: httpUrl.optional(),
  EXCHANGE_OPERATOR_TOKEN: z.string().min(24, "must have at least 24 characters").optional(),
  EXCHANGE_RATES: z.string().optional(),
  EXCHANGE_TEST_GATEWAY: envBoolean.default(false),
  EXCHANGE_TEST_WEBHOOK_SECRET: z.string().min(16).optional(),
  EXCHANGE_RECONCILE_MINUTES: envInteger(1, 1440).default(15),
  STRIPE_SECRET_KEY: z.string().min(8).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(8).optional(),
  STRIPE_CONNECT_PAYOUTS: envBoolean.default(false),
  BRAINTREE_ENVIRONMENT: z.enum(["sandbox", "production"]).default("sandbox"),
  BRAINTREE_MERCHANT_ID: z.string().optional(),
  BRAINTREE_PUBLIC_KEY: z.string().optional(),
  BRAINTREE_PRIVATE_KEY: z.string().optional(),
  BRAINTREE_MERCHANT_ACCOUNTS: z.string().default(""),
  BRAINTREE_CURRENCY: z.enum(CURRENCIES as [Currency, ...Currency[]]).default("USD"),
  BRAINTREE_CONFIRM_AT: z.enum(["submitted", "settled"]).default("submitted"),
  SALEOR_API_URL: httpUrl.optional(),
  SALEOR_TOKEN: z.string().optional(),
  SALEOR_WEBHOOK_SECRET: z.string().optional(),
  SALEOR_JWKS_URL: httpUrl.optional(),
  PAYOUT_MINIMUM: coins(100),
  PAYOUT_MAXIMUM: coins(1_000_000),
  PAYOUT_DAILY_LIMIT: coins(2_000_000),
  PAYOUT_REVIEW_ABOVE: coins(100_000),
})

type Variables = z.output<typeof variables>

export interface ExchangeConfig {
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
  readonly logLevel: string
  readonly databaseUrl: string | undefined
  readonly dataDir: string | undefined
  readonly ledgerUrl: string
  /** Where readers of our pages reach the ledger's REST API, for links to transactions. */
  readonly ledgerPublicUrl: string
  readonly trustedProxies: readonly string[] | undefined
  readonly rateLimitPerMinute: number
  readonly privateKey: string
  /** Without a token there is no operator's view. */
  readonly operatorToken: string | undefined
  readonly rates: Rates
  readonly payoutLimits: PayoutLimits
  readonly reconcileEveryMs: number
  readonly stripe: { readonly secretKey: string; readonly webhookSecret: string; readonly connect: boolean } | undefined
  readonly braintree:
    | {
        readonly environment: "sandbox" | "production"
        readonly merchantId: string
        readonly publicKey: string
        readonly privateKey: string
        readonly merchantAccounts: Readonly<Record<string, string>>
        readonly defaultCurrency: Currency
        readonly confirmAt: "submitted" | "settled"
      }
    | undefined
  readonly saleor:
    | {
        readonly apiUrl: string
        readonly token: string
        readonly hmacSecret: string | undefined
        readonly jwksUrl: string
      }
    | undefined
  readonly test: { readonly webhookSecret: string | undefined } | undefined
}

/**
 * The service's configuration from its environment. Which gateways are on follows from which keys are there.
 * @throws ConfigError naming all that is wrong, never a value.
 */
export function exchangeConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ExchangeConfig {
  const v = readConfig(variables, environment)
  const problems: string[] = []
  const config: ExchangeConfig = {
    host: v.HOST,
    port: v.PORT,
    publicUrl: v.PUBLIC_URL,
    logLevel: v.LOG_LEVEL,
    databaseUrl: v.DATABASE_URL,
    dataDir: v.DATA_DIR,
    ledgerUrl: v.LEDGER_URL,
    ledgerPublicUrl: (v.LEDGER_PUBLIC_URL ?? v.LEDGER_URL).replace(/\/+$/, ""),
    trustedProxies: v.TRUSTED_PROXIES,
    rateLimitPerMinute: v.RATE_LIMIT_PER_MINUTE,
    privateKey: v.EXCHANGE_PRIVATE_KEY,
    operatorToken: v.EXCHANGE_OPERATOR_TOKEN,
    rates: rates(v, problems),
    payoutLimits: {
      minimum: v.PAYOUT_MINIMUM,
      maximum: v.PAYOUT_MAXIMUM,
      perDay: v.PAYOUT_DAILY_LIMIT,
      reviewAbove: v.PAYOUT_REVIEW_ABOVE,
    },
    reconcileEveryMs: v.EXCHANGE_RECONCILE_MINUTES * 60_000,
    stripe: stripe(v, problems),
    braintree: braintree(v, problems),
    saleor: saleor(v, problems),
    test: v.EXCHANGE_TEST_GATEWAY ? { webhookSecret: v.EXCHANGE_TEST_WEBHOOK_SECRET } : undefined,
  }
  if (config.test !== undefined && environment.NODE_ENV === "production") {
    problems.push("EXCHANGE_TEST_GATEWAY: pays without money and must be off when NODE_ENV is production")
  }
  const { stripe: s, braintree: b, saleor: shop, test } = config
  if ([s, b, shop, test].every((gateway) => gateway === undefined)) {
    problems.push("no payment gateway is configured; to try the service set EXCHANGE_TEST_GATEWAY=true")
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

function rates(v: Variables, problems: string[]): Rates {
  if (v.EXCHANGE_RATES === undefined) return DEFAULT_RATES
  let json: unknown
  try {
    json = JSON.parse(v.EXCHANGE_RATES)
  } catch {
    problems.push("EXCHANGE_RATES: is not JSON")
    return DEFAULT_RATES
  }
  const parsed = ratesSchema.safeParse(json)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) problems.push(`EXCHANGE_RATES: ${issue.path.join(".")}: ${issue.message}`)
  return DEFAULT_RATES
}

/** All of the named variables, or none; a part of them is a mistake. */
function together<K extends keyof Variables>(
  v: Variables,
  names: readonly K[],
  problems: string[],
): { [P in K]: NonNullable<Variables[P]> } | undefined {
  const missing = names.filter((name) => v[name] === undefined)
  if (missing.length === names.length) return undefined
  for (const name of missing) problems.push(`${name}: is needed beside ${names.filter((n) => n !== name).join(", ")}`)
  return v as { [P in K]: NonNullable<Variables[P]> }
}

function stripe(v: Variables, problems: string[]): ExchangeConfig["stripe"] {
  const set = together(v, ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"], problems)
  if (set === undefined) return undefined
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = set
  return { secretKey, webhookSecret, connect: v.STRIPE_CONNECT_PAYOUTS }
}

function braintree(v: Variables, problems: string[]): ExchangeConfig["braintree"] {
  const set = together(v, ["BRAINTREE_MERCHANT_ID", "BRAINTREE_PUBLIC_KEY", "BRAINTREE_PRIVATE_KEY"], problems)
  if (set === undefined) return undefined
  const merchantAccounts: Record<string, string> = {}
  for (const pair of v.BRAINTREE_MERCHANT_ACCOUNTS.split(",").filter((text) => text.trim() !== "")) {
    const match = /^\s*([A-Z]{3})=(\S+)\s*$/.exec(pair)
    if (match === null) problems.push("BRAINTREE_MERCHANT_ACCOUNTS: must be like EUR=my_eur_account,USD=my_usd_account")
    else merchantAccounts[match[1] as string] = match[2] as string
  }
  return {
    environment: v.BRAINTREE_ENVIRONMENT,
    merchantId: set.BRAINTREE_MERCHANT_ID,
    publicKey: set.BRAINTREE_PUBLIC_KEY,
    privateKey: set.BRAINTREE_PRIVATE_KEY,
    merchantAccounts,
    defaultCurrency: v.BRAINTREE_CURRENCY,
    confirmAt: v.BRAINTREE_CONFIRM_AT,
  }
}

function saleor(v: Variables, problems: string[]): ExchangeConfig["saleor"] {
  const set = together(v, ["SALEOR_API_URL", "SALEOR_TOKEN"], problems)
  if (set?.SALEOR_API_URL === undefined) return undefined
  return {
    apiUrl: set.SALEOR_API_URL,
    token: set.SALEOR_TOKEN,
    hmacSecret: v.SALEOR_WEBHOOK_SECRET,
    jwksUrl: v.SALEOR_JWKS_URL ?? new URL("/.well-known/jwks.json", set.SALEOR_API_URL).href,
  }
}
