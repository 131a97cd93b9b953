import { defaultSigner, LedgerClient, PrivateKey } from "@bandcoin/client"
import { type Clock, type Database, IdempotencyStore, migrate, openDatabase, systemClock } from "@bandcoin/service-kit"
import type { FastifyBaseLogger } from "fastify"
import type { ExchangeConfig } from "./config/config.js"
import { CreditBook } from "./credit/credit-book.js"
import { type ExchangeSchema, MIGRATIONS } from "./database/schema.js"
import { buildGateways, type GatewayOverrides, type Gateways } from "./gateway/build.js"
import { type ExchangeLedger, exchangeLedger } from "./ledger/ledger.js"
import { orderIds } from "./movement/identity.js"
import { OrderMover } from "./order/mover.js"
import { OrderStore } from "./order/store.js"
import { PayoutMover } from "./payout/mover.js"
import { PayoutStore } from "./payout/store.js"
import { adoptUnknown } from "./reconcile/adopt.js"
import { ChainFollower } from "./reconcile/chain-follower.js"
import { RECONCILE_WINDOW_MS, Reconciler } from "./reconcile/reconciler.js"
import { ScheduleMover } from "./schedule/mover.js"
import { ScheduleStore } from "./schedule/store.js"
import type { WebhookIntakeParts } from "./webhook/intake.js"
import { noCheckpoints, type ReachCheckpoint } from "./worker/checkpoint.js"
import { Hub } from "./worker/hub.js"
import { type Movable, Worker } from "./worker/worker.js"

export interface EngineOptions {
  readonly clock?: Clock
  /** Crash tests stop the process at named places; see worker/checkpoint.ts. */
  readonly reach?: ReachCheckpoint
  readonly gateways?: GatewayOverrides
  /** For tests only: a dumped PGlite to start from. */
  readonly databaseTemplate?: Blob
  /** The page of an order. */
  readonly orderUrl: (orderId: string) => string
  readonly log: FastifyBaseLogger
}

/** All of the exchange but its HTTP side. */
export interface Engine {
  readonly config: ExchangeConfig
  readonly clock: Clock
  readonly database: Database<ExchangeSchema>
  readonly idempotency: IdempotencyStore
  readonly hub: Hub
  readonly gateways: Gateways
  readonly ledger: ExchangeLedger
  readonly orders: OrderStore
  readonly payouts: PayoutStore
  readonly credits: CreditBook
  readonly schedules: ScheduleStore
  readonly reconciler: Reconciler
  readonly intake: WebhookIntakeParts
  readonly reach: ReachCheckpoint
  /** The id of the order that a request asks for. */
  readonly orderId: (...parts: readonly string[]) => string
  /** Moves it and waits, for the request that asks; the worker would do it anyway. */
  moveOrder(orderId: string): Promise<void>
  movePayout(payoutId: string): Promise<void>
  /** Reconciles everything once, then keeps the owners at work. */
  start(): void
  stop(): Promise<void>
}

/** Webhook ids are needed as long as a gateway may send one again: days. */
const KEEP_WEBHOOKS_MS = 30 * 24 * 3600_000
const HOUR_MS = 3600_000

export async function openEngine(config: ExchangeConfig, options: EngineOptions): Promise<Engine> {
  const { clock = systemClock, reach = noCheckpoints, log, orderUrl } = options
  const database = await openDatabase<ExchangeSchema>({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    ...(options.databaseTemplate === undefined ? {} : { template: options.databaseTemplate }),
    onIdleError: (error) => log.warn({ err: error }, "a database connection broke"),
  })
  await migrate(database, MIGRATIONS)
  // PGlite has one process: a claim without an answer was left by a crash, and its caller need not wait a minute for it.
  if (database.engine === "pglite")
    await database.sql.deleteFrom("idempotency_keys").where("status", "is", null).execute()
  const hub = new Hub()
  const gateways = buildGateways(config, database, clock, options.gateways)
  const signer = defaultSigner(PrivateKey.fromHex(config.privateKey))
  const ledger = exchangeLedger(new LedgerClient({ url: config.ledgerUrl }), signer)
  const orders = new OrderStore(database, clock, hub)
  const payouts = new PayoutStore(database, clock, hub)
  const schedules = new ScheduleStore(database, clock)
  const transfers = gateways.byName.get("stripe")?.payouts
  const orderMover = new OrderMover({ store: orders, gateways: gateways.byName, ledger, clock, reach, orderUrl })
  const payoutMover = new PayoutMover({ store: payouts, transfers, ledger, clock, reach })
  const scheduleMover = new ScheduleMover({ store: schedules, ledger, clock })
  const follower = new ChainFollower(database, ledger)
  const reconciler = new Reconciler({
    database,
    orders,
    payouts,
    gateways: gateways.byName,
    ledger,
    follower,
    clock,
  })
  const idempotency = new IdempotencyStore(database as never)
  const movableOrders: Movable = { name: "order", due: (n, l) => orders.due(n, l), move: (id) => orderMover.move(id) }
  const movablePayouts: Movable = {
    name: "payout",
    due: (n, l) => payouts.due(n, l),
    move: (id) => payoutMover.move(id),
  }
  const movableSchedules: Movable = {
    name: "schedule",
    due: (n, l) => schedules.due(n, l),
    move: (id) => scheduleMover.move(id),
  }
  const reconcile = async (sinceMs: number) => {
    const { differences, ...counts } = await reconciler.run(sinceMs)
    const level = differences.length > 0 ? "warn" : "info"
    log[level]({ ...counts, differences: differences.slice(0, 20) }, "reconciled")
    await worker.tick()
  }
  const sweep = async () => {
    const now = clock.now()
    await idempotency.sweep(now)
    await database.sql
      .deleteFrom("webhook_events")
      .where("received_at_ms", "<", now - KEEP_WEBHOOKS_MS)
      .execute()
  }
  const worker = new Worker(
    [movableOrders, movablePayouts, movableSchedules],
    [
      { name: "reconcile", everyMs: config.reconcileEveryMs, run: () => reconcile(clock.now() - 2 * 24 * HOUR_MS) },
      { name: "reconcile all", everyMs: 24 * HOUR_MS, run: () => reconcile(clock.now() - RECONCILE_WINDOW_MS) },
      { name: "sweep", everyMs: HOUR_MS, run: sweep },
    ],
    clock,
    log,
  )
  return {
    config,
    clock,
    database,
    idempotency,
    hub,
    gateways,
    ledger,
    orders,
    payouts,
    credits: new CreditBook(database, orders, clock),
    schedules,
    reconciler,
    reach,
    orderId: orderIds(config.privateKey),
    intake: {
      orders,
      payouts,
      clock,
      reach,
      adopt: (gateway, orderId, paymentId) => adoptUnknown(orders, gateway, orderId, paymentId),
      wake: (subjects) => {
        for (const id of subjects.orders) worker.wake(movableOrders, id)
        for (const id of subjects.payouts) worker.wake(movablePayouts, id)
      },
    },
    moveOrder: (id) => orderMover.move(id),
    movePayout: (id) => payoutMover.move(id),
    start: () => {
      worker.start()
      void startUp(database, clock, reconcile).catch((error: unknown) => {
        log.error({ err: error }, "the first reconciliation failed; it is repeated")
      })
    },
    stop: async () => {
      await worker.stop()
      await database.close()
    },
  }
}

/** An empty database is rebuilt from everything the gateways still list; otherwise the last months are compared. */
async function startUp(
  database: Database<ExchangeSchema>,
  clock: Clock,
  reconcile: (sinceMs: number) => Promise<void>,
): Promise<void> {
  const any = await database.sql.selectFrom("orders").select("id").limit(1).executeTakeFirst()
  await reconcile(any === undefined ? 0 : clock.now() - RECONCILE_WINDOW_MS)
}
