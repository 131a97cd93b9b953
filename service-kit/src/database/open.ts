import { mkdir } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely"
import pg from "pg"
import type { Database, Isolation } from "./database.js"
import { lockDirectory } from "./lock.js"
import { parseSafeInteger } from "./types.js"

export interface DatabaseOptions {
  /** `postgres://` URL. PGlite when absent. */
  readonly url?: string | undefined
  /** PGlite's directory; in memory when absent too. */
  readonly dataDir?: string | undefined
  /** A dumped PGlite to start from when the directory is empty: much faster than `initdb`. For tests. */
  readonly template?: Blob
  /** Connections to a Postgres server (PGlite has one). */
  readonly poolSize?: number
  /** Called when an idle connection breaks; the pool replaces it. */
  readonly onIdleError?: (error: Error) => void
}

/** How often a clashing transaction is tried; contention that outlasts this is a fault of the design. */
const MAX_ATTEMPTS = 12
/** Waiting longer for a connection means a transaction that asks for a second one: an error beats a standstill. */
const CONNECT_TIMEOUT_MS = 15_000
/** A process that has just died or stopped may hold its right for a moment longer. */
const EXCLUSIVE_WAIT_MS = 5_000
const RETRYABLE = new Set(["40001", "40P01"])

export async function openDatabase<Schema>(options: DatabaseOptions = {}): Promise<Database<Schema>> {
  const onIdleError = options.onIdleError ?? (() => undefined)
  return options.url === undefined
    ? openPglite(options, onIdleError)
    : openPostgres(options.url, options.poolSize ?? 10, onIdleError)
}

async function openPostgres<Schema>(
  url: string,
  max: number,
  onIdleError: (error: Error) => void,
): Promise<Database<Schema>> {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser },
  })
  pool.on("error", onIdleError)
  return wrap("postgres", pool, async () => undefined)
}

async function openPglite<Schema>(
  { dataDir, template }: DatabaseOptions,
  onIdleError: (error: Error) => void,
): Promise<Database<Schema>> {
  // 9 MB of WebAssembly: loaded only where it is used.
  const { PGlite } = await import("@electric-sql/pglite")
  const { createPgConfig } = await import("@electric-sql/pglite/node-postgres")
  if (dataDir !== undefined) await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const unlock = dataDir === undefined ? async () => undefined : await lockDirectory(dataDir)
  const start = template === undefined ? {} : { loadDataDir: template }
  const pglite = await (dataDir === undefined ? PGlite.create(start) : PGlite.create(`${dataDir}/pglite`, start))
  const pool = new pg.Pool({
    ...(createPgConfig(pglite) as unknown as pg.PoolConfig),
    max: 1,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser },
  })
  pool.on("error", onIdleError)
  return wrap("pglite", pool, async () => {
    await pglite.close()
    await unlock()
  })
}

const INT8 = 20

function getTypeParser(oid: number, format?: unknown): unknown {
  if (oid === INT8 && format !== "binary") return parseSafeInteger
  return pg.types.getTypeParser(oid, format as "text")
}

function wrap<Schema>(engine: Database<Schema>["engine"], pool: pg.Pool, after: () => Promise<void>): Database<Schema> {
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const held: HeldLock[] = []
  return {
    engine,
    sql: kysely,
    transaction: (work, isolation = "serializable") => retrying(kysely, work, isolation),
    async exclusively(name, onLost) {
      // PGlite's directory belongs to one process as it is, and its one connection cannot be kept aside.
      if (engine === "postgres") held.push(await takeAdvisoryLock(pool, name, onLost))
    },
    async check() {
      await sql`select 1`.execute(kysely)
    },
    async close() {
      for (const { client, tellOnce } of held.splice(0)) {
        // Given back, not lost: what still comes over the connection while it ends is nobody's business.
        client.off("error", tellOnce)
        client.on("error", () => undefined)
        client.release(true)
      }
      await kysely.destroy()
      await after()
    },
  }
}

async function tryAdvisoryLock(client: pg.PoolClient, name: string): Promise<boolean> {
  const { rows } = await client.query("select pg_try_advisory_lock(hashtextextended($1, 0)) as taken", [name])
  return rows[0]?.taken === true
}

/** A connection that holds an advisory lock for as long as it lives. */
interface HeldLock {
  readonly client: pg.PoolClient
  readonly tellOnce: (error: Error) => void
}

async function takeAdvisoryLock(pool: pg.Pool, name: string, onLost: (error: Error) => void): Promise<HeldLock> {
  const client = await pool.connect()
  const deadline = Date.now() + EXCLUSIVE_WAIT_MS
  while (!(await tryAdvisoryLock(client, name))) {
    if (Date.now() >= deadline) {
      client.release()
      throw new Error(`another process does "${name}" on this database already`)
    }
    await sleep(100)
  }
  // A breaking connection reports more than one error.
  let told = false
  const tellOnce = (error: Error): void => {
    if (!told) onLost(error)
    told = true
  }
  client.on("error", tellOnce)
  return { client, tellOnce }
}

async function retrying<Schema, T>(
  kysely: Kysely<Schema>,
  work: (tx: Transaction<Schema>) => Promise<T>,
  isolation: Isolation,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await kysely.transaction().setIsolationLevel(isolation).execute(work)
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !RETRYABLE.has((error as { code?: string }).code ?? "")) throw error
      // Spread out, or the same transactions clash again.
      await sleep(Math.random() * 2 ** Math.min(attempt, 7))
    }
  }
}
