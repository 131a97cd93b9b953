import { randomBytes } from "node:crypto"
import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeConfig } from "../config/config.js"
import type { ExchangeSchema } from "../database/schema.js"
import { type BraintreeSettings, braintreeGateway } from "./braintree/braintree.js"
import type { Gateway } from "./gateway.js"
import { type SaleorSettings, saleorGateway } from "./saleor/saleor.js"
import type { StripeSettings } from "./stripe/settings.js"
import { stripeGateway } from "./stripe/stripe.js"
import { type TestGateway, testGateway } from "./test/test-gateway.js"

/** Only for tests: where the gateways' simulations listen, and how patient to be with them. */
export interface GatewayOverrides {
  readonly stripe?: Partial<Pick<StripeSettings, "api" | "timeoutMs" | "retries">>
  readonly braintree?: Partial<Pick<BraintreeSettings, "api" | "timeoutMs">>
  readonly saleor?: Partial<Pick<SaleorSettings, "timeoutMs">>
}

export interface Gateways {
  readonly byName: ReadonlyMap<string, Gateway>
  readonly test: TestGateway | undefined
}

/** The gateways whose keys are configured. */
export function buildGateways(
  config: ExchangeConfig,
  database: Database<ExchangeSchema>,
  clock: Clock,
  overrides: GatewayOverrides = {},
): Gateways {
  const nowMs = () => clock.now()
  const gateways: Gateway[] = []
  if (config.stripe) gateways.push(stripeGateway({ ...config.stripe, ...overrides.stripe, nowMs }))
  if (config.braintree) gateways.push(braintreeGateway({ ...config.braintree, ...overrides.braintree, nowMs }))
  if (config.saleor) gateways.push(saleorGateway({ ...config.saleor, ...overrides.saleor }))
  let test: TestGateway | undefined
  if (config.test) {
    const webhookSecret = config.test.webhookSecret ?? randomBytes(32).toString("hex")
    test = testGateway({ database, clock, webhookSecret })
    gateways.push(test)
  }
  return { byName: new Map(gateways.map((gateway) => [gateway.name, gateway])), test }
}
