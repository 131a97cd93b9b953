import { LedgerClient, type Signer } from "@bandcoin/client"
import { ClearingHouseSchema } from "@bandcoin/client/auctions"
import {
  AccountReader,
  type Clock,
  ConfigError,
  createServiceApp,
  DatabaseReplayGuard,
  databasePart,
  EventStreams,
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
import { LiveAuctions } from "./auctions/live.js"
import { auctionRoutes } from "./auctions/routes.js"
import { AuctionStore } from "./auctions/store.js"
import { BidIntake } from "./bids/intake.js"
import { bidRoutes } from "./bids/routes.js"
import { BidStore } from "./bids/store.js"
import { BidWriter } from "./bids/writer.js"
import type { HouseConfig } from "./config.js"
import { HOUSE_MIGRATIONS } from "./database/migrations.js"
import type { HouseSchema } from "./database/schema.js"
import { AuctionEvents } from "./events/log.js"
import { pageRoutes } from "./page/routes.js"
import { CallbackAllowList } from "./provider/allow-list.js"
import { GenerateOfferClient } from "./provider/generate-offer.js"
import { Retention } from "./retention/prune.js"
import { noCheckpoint, type OnCheckpoint } from "./settlement/checkpoints.js"
import { Settlement } from "./settlement/settle.js"
import { ClearingStore } from "./settlement/store.js"
import { ClearingWorker } from "./settlement/worker.js"

export interface HouseOptions {
  readonly config: HouseConfig
  readonly signer: Signer
  readonly clock?: Clock
  readonly random?: RandomSource
  readonly onCheckpoint?: OnCheckpoint
  readonly logStream?: NodeJS.WritableStream
  /** When the right to be the only house on the database is lost: the process must stop. */
  readonly onFatal?: (error: Error) => void
}

const API = {
  title: "Bandcoin auction house",
  version: "0.1.0",
  description:
    "Sealed second-price and proportional-share auctions of bandwidth offers, settled on the ledger (paper 5.4).",
}

/**
 * The clearing house, wired and repaired: what a crash left half done is under way when this returns. Not yet listening;
 * `close` ends everything.
 */
export async function createHouse(options: HouseOptions): Promise<ServiceApp> {
  const { config, signer } = options
  const clock = options.clock ?? systemClock
  const random = options.random ?? systemRandom
  const onFatal = options.onFatal ?? fail
  const allowList = readAllowList(config.CALLBACK_ALLOW)
  const database = await openDatabase<HouseSchema>({ url: config.DATABASE_URL, dataDir: config.DATA_DIR })
  try {
    await database.exclusively("auction house", onFatal)
    await migrate(database, HOUSE_MIGRATIONS)
  } catch (error) {
    await database.close()
    throw error
  }
  const ledger = new LedgerClient({ url: config.LEDGER_URL })
  const app = await createServiceApp({
    name: "auction-house",
    api: API,
    logLevel: config.LOG_LEVEL,
    publicUrl: config.PUBLIC_URL,
    trustedProxies: config.TRUSTED_PROXIES,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    readiness: [{ name: "database", check: () => database.check() }, ledgerReadiness(ledger)],
    ...(options.logStream === undefined ? {} : { logStream: options.logStream }),
  })
  useSignatures(app)

  const checkpoint = options.onCheckpoint ?? noCheckpoint
  const events = new AuctionEvents(database)
  const auctions = new AuctionStore(database, events)
  const bids = new BidStore(database)
  const clearings = new ClearingStore(database)
  const live = new LiveAuctions()
  const accounts = new AccountReader(ledger, { maxAgeMs: config.ACCOUNT_MAX_AGE_MS, now: () => clock.now() })
  const callback = new GenerateOfferClient({
    signer,
    allowList,
    clock,
    random,
    timeoutMs: config.CALLBACK_TIMEOUT_MS,
    giveUpAfterMs: config.CALLBACK_GIVE_UP_MS,
  })
  const settlement = new Settlement({
    ...{ database, auctions, bids, clearings, events, ledger, accounts, callback, signer, clock, checkpoint },
  })
  const worker = new ClearingWorker({ live, auctions, settlement, clock, checkpoint, log: app.log })
  const writer = new BidWriter(database, events, { maxBidsPerAuction: config.MAX_BIDS_PER_AUCTION })
  const signatures = { clock, replay: new DatabaseReplayGuard(databasePart(database)) }
  const limits = { maxAuctionSeconds: config.MAX_AUCTION_SECONDS, maxAuctions: config.MAX_AUCTIONS }

  app.get(
    "/clearing-house",
    {
      schema: {
        operationId: "GetClearingHouse",
        tags: ["auctions"],
        summary: "Key, clock and limits",
        response: { 200: ClearingHouseSchema },
      },
    },
    async () => ({
      public_key: signer.publicKey,
      now_ms: clock.now(),
      max_auction_seconds: limits.maxAuctionSeconds,
      max_bids_per_auction: config.MAX_BIDS_PER_AUCTION,
    }),
  )
  auctionRoutes(app, {
    ...{ auctions, bids, clearings, events, signatures, clock },
    create: { clock, random, live, auctions, accounts, allowList, limits, onCreated: () => worker.wake() },
    streams: new EventStreams(app),
    idempotency: new IdempotencyStore(databasePart(database)),
  })
  bidRoutes(app, {
    ...{ auctions, bids, signatures },
    intake: new BidIntake({ clock, houseKey: signer.publicKey, live, accounts, writer }),
    bidsPerMinute: config.BIDS_PER_MINUTE,
  })
  await pageRoutes(app, { auctions, bids, clearings, clock, ledgerLinks: config.LEDGER_LINKS_URL ?? config.LEDGER_URL })

  const retention = new Retention({ database, clock, keepDays: config.KEEP_EVENTS_DAYS, log: app.log })
  app.addHook("onClose", async () => {
    await worker.stop()
    await retention.stop()
    await database.close()
  })
  await worker.start()
  retention.start()
  return app
}

function readAllowList(entries: readonly string[]): CallbackAllowList {
  try {
    return new CallbackAllowList(entries)
  } catch (error) {
    throw new ConfigError([`CALLBACK_ALLOW: ${(error as Error).message}`])
  }
}
