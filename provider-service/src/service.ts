import type { AddressInfo } from "node:net"
import { BandcoinClient, LedgerClient, type Signer } from "@bandcoin/client"
import { AuctionHouseClient } from "@bandcoin/client/auctions"
import {
  type Clock,
  createServiceApp,
  DatabaseReplayGuard,
  databasePart,
  fail,
  IdempotencyStore,
  ledgerReadiness,
  migrate,
  openDatabase,
  type RandomSource,
  type ServiceApp,
  systemClock,
  systemRandom,
  useSignatures,
} from "@bandcoin/service-kit"
import { AuctionHold } from "./auctions/hold.js"
import { auctionRoutes } from "./auctions/routes.js"
import type { ProviderConfig } from "./config.js"
import { PROVIDER_MIGRATIONS } from "./database/migrations.js"
import type { ProviderSchema } from "./database/schema.js"
import { EpochLock } from "./epoch-lock.js"
import { generateOfferRoutes } from "./generate-offer/routes.js"
import { offerRoutes } from "./offers/routes.js"
import { requireOperator } from "./operator.js"
import { salesRoutes } from "./sales/routes.js"
import { EpochClock } from "./schedule/epoch-clock.js"
import { scheduleRoutes } from "./schedule/routes.js"
import { ScheduleStore } from "./schedule/store.js"

export interface ProviderOptions {
  readonly config: ProviderConfig
  readonly signer: Signer
  readonly clock?: Clock
  readonly random?: RandomSource
  readonly logStream?: NodeJS.WritableStream
  /** When the right to be the only one on the database is lost: the process must stop. */
  readonly onFatal?: (error: Error) => void
}

const API = {
  title: "Bandcoin provider service",
  version: "0.1.0",
  description:
    "An MNO's agent: posts its offers, keeps its epochs, and signs what auction houses clear (paper 5.4, table 2).",
}

/** The provider service, wired, its epoch clock running. Not yet listening; `close` ends everything. */
export async function createProviderService(options: ProviderOptions): Promise<ServiceApp> {
  const { config, signer } = options
  const clock = options.clock ?? systemClock
  const random = options.random ?? systemRandom
  const database = await openDatabase<ProviderSchema>({ url: config.DATABASE_URL, dataDir: config.DATA_DIR })
  try {
    await database.exclusively("provider service", options.onFatal ?? fail)
    await migrate(database, PROVIDER_MIGRATIONS)
  } catch (error) {
    await database.close()
    throw error
  }
  const ledger = new LedgerClient({ url: config.LEDGER_URL })
  const client = new BandcoinClient({ ledger, signer })
  const app = await createServiceApp({
    name: "provider-service",
    api: API,
    logLevel: config.LOG_LEVEL,
    publicUrl: config.PUBLIC_URL,
    trustedProxies: config.TRUSTED_PROXIES,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    readiness: [{ name: "database", check: () => database.check() }, ledgerReadiness(ledger)],
    ...(options.logStream === undefined ? {} : { logStream: options.logStream }),
  })
  useSignatures(app)

  const house =
    config.AUCTION_HOUSE_URL === undefined ? undefined : new AuctionHouseClient({ url: config.AUCTION_HOUSE_URL })
  const lock = new EpochLock()
  const hold = new AuctionHold({ database, house, clock })
  const store = new ScheduleStore(database, random)
  const epochClock = new EpochClock({ store, client, hold, lock, clock, log: app.log })
  const operator = requireOperator(config.OPERATOR_TOKEN)
  const idempotency = new IdempotencyStore(databasePart(database))
  const trusted = new Set(config.TRUSTED_HOUSES)

  offerRoutes(app, { client, hold, lock, idempotency, clock, operator })
  salesRoutes(app, { client, operator })
  scheduleRoutes(app, { store, epochClock, clock, operator })
  auctionRoutes(app, {
    house,
    client,
    database,
    lock,
    clock,
    idempotency,
    operator,
    callbackUrl: () => callbackUrl(app, config),
  })
  generateOfferRoutes(app, {
    ...{ database, client, clock, lock },
    policy: {
      minUnitPrice: config.AUCTION_MIN_UNIT_PRICE,
      maxUnits: config.AUCTION_MAX_UNITS,
      bands: config.AUCTION_BANDS,
    },
    defaults: { allocationDurationSeconds: config.AUCTION_ALLOCATION_DURATION },
    signatures: {
      clock,
      replay: new DatabaseReplayGuard(databasePart(database)),
      allowed: (publicKey) => trusted.has(publicKey),
    },
  })

  app.addHook("onClose", async () => {
    await epochClock.stop()
    await database.close()
  })
  epochClock.start()
  return app
}

function callbackUrl(app: ServiceApp, config: ProviderConfig): string {
  if (config.PUBLIC_URL !== undefined) return `${config.PUBLIC_URL.replace(/\/+$/, "")}/generate-offer`
  const { address, port, family } = app.server.address() as AddressInfo
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/generate-offer`
}
