import { join } from "node:path"
import { LedgerClient } from "@bandcoin/client"
import {
  type Clock,
  ConfigError,
  createRegistry,
  createServiceApp,
  DatabaseReplayGuard,
  databasePart,
  migrate,
  openDatabase,
  type ServiceApp,
  systemClock,
  useSignatures,
} from "@bandcoin/service-kit"
import { AdmissionDesk } from "./admission/desk.js"
import { Books } from "./books/books.js"
import { Reader } from "./books/reader.js"
import { ComponentSource } from "./chain/component/source.js"
import { RestSource } from "./chain/rest/source.js"
import type { IndexConfig } from "./config.js"
import { CoverageStore } from "./coverage/store.js"
import { INDEX_MIGRATIONS, type IndexSchema } from "./database/schema.js"
import { explorerRoutes } from "./explorer/routes.js"
import { Follower } from "./follower/follower.js"
import { MarketIndex } from "./follower/market-index.js"
import { GrantStore } from "./grants/grant-store.js"
import { indexMetrics } from "./metrics.js"
import { OfferSearch } from "./offers/search.js"
import { RadiusClients } from "./radius/clients.js"
import { RadiusDoor } from "./radius/server.js"
import { admissionRoutes } from "./routes/admissions.js"
import { grantRoutes } from "./routes/grants.js"
import { offerRoutes } from "./routes/offers.js"
import { statusRoutes } from "./routes/status.js"

export interface IndexOptions {
  readonly config: IndexConfig
  readonly clock?: Clock
  readonly logStream?: NodeJS.WritableStream
  readonly onFatal?: (error: Error) => void
}

export interface IndexService {
  readonly app: ServiceApp
  readonly follower: Follower
  readonly grants: GrantStore
  readonly radiusPort: number | undefined
}

const API = {
  title: "Bandcoin market index",
  version: "0.1.0",
  description: "Offers near you, grants of a key, admission to the network; follows the ledger (paper 5.3, 6.1).",
}

/** The market index, wired and following. Not yet listening; `app.close` ends everything. */
export async function createIndex(options: IndexOptions): Promise<IndexService> {
  const { config, clock = systemClock } = options
  const onFatal = options.onFatal ?? ((error: Error) => process.emit("uncaughtException", error))
  const grantsDir = config.GRANTS_DIR ?? (config.DATA_DIR === undefined ? undefined : join(config.DATA_DIR, "grants"))
  if (grantsDir === undefined)
    throw new ConfigError(["GRANTS_DIR: set it, or DATA_DIR: grants are kept in a directory"])
  const radiusClients = readRadiusClients(config.RADIUS_CLIENTS)
  const database = await openDatabase<IndexSchema>({ url: config.DATABASE_URL, dataDir: config.DATA_DIR })
  const closing: (() => Promise<unknown>)[] = [() => database.close()]
  const closeAll = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    await database.exclusively("market index", onFatal)
    await migrate(database, INDEX_MIGRATIONS)
    const grants = new GrantStore(grantsDir)
    closing.push(() => grants.close())
    const ledger = new LedgerClient({ url: config.LEDGER_URL })
    const registry = createRegistry()
    const app = await createServiceApp({
      name: "market-index",
      api: API,
      logLevel: config.LOG_LEVEL,
      publicUrl: config.PUBLIC_URL,
      trustedProxies: config.TRUSTED_PROXIES,
      rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
      registry,
      readiness: [
        { name: "database", check: () => database.check() },
        {
          name: "ledger",
          async check() {
            const { following, fault } = follower.status()
            if (!following) throw new Error(fault ?? "not following yet")
          },
        },
      ],
      ...(options.logStream === undefined ? {} : { logStream: options.logStream }),
    })
    useSignatures(app)
    const index = await MarketIndex.open({ books: new Books(database), grants, clock })
    const component = config.COMPONENT_URL === undefined ? [] : [new ComponentSource(config.COMPONENT_URL)]
    const follower = new Follower({ index, sources: [...component, new RestSource(ledger)], log: app.log })
    const desk = new AdmissionDesk({
      grants,
      clock,
      verifier: config.VERIFIER,
      leaseMs: config.LEASE_SECONDS * 1000,
      maxAdmissions: config.MAX_ADMISSIONS,
    })
    indexMetrics(registry, { follower, grants, desk })
    const coverage = new CoverageStore(database)
    const reader = new Reader(database)
    const search = new OfferSearch(database, coverage)
    const signatures = { clock, replay: new DatabaseReplayGuard(databasePart(database)) }
    offerRoutes(app, { search, reader, coverage, signatures })
    grantRoutes(app, { grants, clock })
    admissionRoutes(app, { desk, clock, provider: config.PROVIDER, perMinute: config.ADMISSIONS_PER_MINUTE })
    statusRoutes(app, { follower, grants, reader, clock })
    await explorerRoutes(app, { reader, search, grants, follower, clock })
    let radius: RadiusDoor | undefined
    if (radiusClients !== undefined) {
      const { RADIUS_HOST: host, RADIUS_PORT: port, RADIUS_ACCOUNTING_PORT: accountingPort } = config
      const address = { host, port, accountingPort }
      radius = await RadiusDoor.open({ desk, clients: radiusClients, clock, provider: config.PROVIDER, ...address })
      const door = radius
      closing.push(() => door.close())
    }
    follower.start()
    closing.push(() => follower.stop())
    app.addHook("onClose", closeAll)
    return { app, follower, grants, radiusPort: radius?.port }
  } catch (error) {
    await closeAll()
    throw error
  }
}

function readRadiusClients(entries: readonly string[] | undefined): RadiusClients | undefined {
  if (entries === undefined) return undefined
  try {
    return new RadiusClients(entries)
  } catch (error) {
    throw new ConfigError([`RADIUS_CLIENTS: ${(error as Error).message}`])
  }
}
