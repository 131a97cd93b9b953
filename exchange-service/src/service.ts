import {
  type Clock,
  createServiceApp,
  EventStreams,
  listen,
  type ReadinessCheck,
  type RunningService,
  useSignatures,
} from "@bandcoin/service-kit"
import type { ExchangeConfig } from "./config/config.js"
import { type Engine, openEngine } from "./engine.js"
import type { GatewayOverrides } from "./gateway/build.js"
import { LedgerUnavailable } from "./ledger/ledger.js"
import { catalogueRoutes } from "./routes/catalogue.js"
import { routeContext } from "./routes/context.js"
import { operatorRoutes } from "./routes/operator.js"
import { orderRoutes } from "./routes/orders.js"
import { pageRoutes } from "./routes/pages.js"
import { payoutRoutes } from "./routes/payouts.js"
import { scheduleRoutes } from "./routes/schedules.js"
import { webhookRoutes } from "./routes/webhooks.js"
import type { ReachCheckpoint } from "./worker/checkpoint.js"

export interface ExchangeOptions {
  readonly clock?: Clock
  /** For crash tests only. */
  readonly reach?: ReachCheckpoint
  /** For tests only: simulations of the gateways. */
  readonly gateways?: GatewayOverrides
  /** For tests only: a dumped PGlite to start from. */
  readonly databaseTemplate?: Blob
  readonly logStream?: NodeJS.WritableStream
}

export interface RunningExchange extends RunningService {
  readonly engine: Engine
}

/** Starts the exchange: opens its books, its door and its worker. */
export async function startExchange(config: ExchangeConfig, options: ExchangeOptions = {}): Promise<RunningExchange> {
  let base = config.publicUrl ?? `http://${config.host}:${config.port}`
  const readiness: ReadinessCheck[] = []
  const app = await createServiceApp({
    name: "exchange",
    api: {
      title: "Bandcoin exchange",
      version: "0.1.0",
      description: "Money in by card, money out by payout, each exactly once on the ledger.",
    },
    logLevel: config.logLevel,
    ...(options.logStream === undefined ? {} : { logStream: options.logStream }),
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    rateLimitPerMinute: config.rateLimitPerMinute,
    readiness,
    contentSecurityPolicy: policy(config),
  })
  useSignatures(app)
  app.addHook("onSend", async (_request, reply) => {
    // The camera reads account keys from QR codes on our own page, and nothing else may use any device.
    reply.header("permissions-policy", "camera=(self), microphone=(), geolocation=(), payment=(self)")
  })
  const engine = await openEngine(config, {
    ...options,
    log: app.log,
    orderUrl: (orderId) => `${base.replace(/\/+$/, "")}/order/${orderId}`,
  })
  readiness.push(...checks(engine))
  app.addHook("onClose", () => engine.stop())
  const context = routeContext(app, engine, new EventStreams(app))
  catalogueRoutes(context)
  orderRoutes(context)
  payoutRoutes(context)
  scheduleRoutes(context)
  operatorRoutes(context)
  await webhookRoutes(context)
  pageRoutes(context)
  const running = await listen(app, config.host, config.port)
  base = config.publicUrl ?? running.url
  engine.start()
  return { ...running, engine }
}

function policy(config: ExchangeConfig): Record<string, string[]> {
  if (config.braintree === undefined) return {}
  // Hosted Fields: script and frames of Braintree's, on our page, for card data that never reaches us.
  return {
    "script-src": ["'self'", "https://js.braintreegateway.com"],
    "frame-src": ["https://assets.braintreegateway.com"],
    "connect-src": ["'self'", "https://*.braintreegateway.com", "https://*.braintree-api.com"],
  }
}

function checks({ database, ledger }: Engine): ReadinessCheck[] {
  return [
    { name: "database", check: () => database.check() },
    {
      name: "ledger",
      async check() {
        const account = await ledger.account(ledger.publicKey)
        if (account === undefined) throw new LedgerUnavailable("the exchange's own account is not on the ledger")
        if (!account.roles.includes("exchange")) throw new Error("the exchange's key lacks the role exchange")
      },
    },
  ]
}
