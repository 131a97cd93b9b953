import { randomBytes } from "node:crypto"
import { readFile, rename, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import pg from "pg"
import type { Database } from "../database/database.js"
import { type Migrations, migrate } from "../database/migrate.js"
import { openDatabase } from "../database/open.js"

const PGLITE_VERSION = readVersion(createRequire(import.meta.url).resolve("@electric-sql/pglite"))

/** An engine that the same suite runs on. */
export interface TestEngine {
  readonly name: "PGlite" | "Postgres"
  /** An empty database of its own, migrated; `close` removes it. */
  open<Schema>(migrations?: Migrations): Promise<Database<Schema>>
  /** As `open`, told as configuration for a service process. `drop` removes it. */
  configure(dataDir: string): Promise<{ environment: Record<string, string>; drop(): Promise<void> }>
}

const pglite: TestEngine = {
  name: "PGlite",
  async open(migrations = {}) {
    const database = await openDatabase<never>({ template: await pgliteTemplate() })
    await migrate(database, migrations)
    return database as never
  },
  async configure(dataDir) {
    const database = await openDatabase({ dataDir, template: await pgliteTemplate() })
    await database.close()
    return { environment: { DATA_DIR: dataDir }, drop: async () => undefined }
  },
}

/**
 * An empty database, dumped once and kept for the next test files: `initdb` in WebAssembly takes 4.2 s here, loading the
 * dump 0.9 s (measured 2026-11-21).
 */
export function pgliteTemplate(): Promise<Blob> {
  template ??= readOrMakeTemplate()
  return template
}

/** Of this process: whoever asks while it is being made waits for the same one. */
let template: Promise<Blob> | undefined

async function readOrMakeTemplate(): Promise<Blob> {
  const path = join(tmpdir(), `bandcoin-pglite-${PGLITE_VERSION}-${userInfo().uid}.tar`)
  try {
    return new Blob([await readFile(path)])
  } catch {
    const { PGlite } = await import("@electric-sql/pglite")
    const fresh = await PGlite.create()
    const dump = await fresh.dumpDataDir("none")
    await fresh.close()
    // Written aside and renamed: another test process may be reading, or writing its own.
    const unfinished = `${path}.${randomBytes(6).toString("hex")}`
    await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 })
    await rename(unfinished, path)
    return dump
  }
}

function postgres(adminUrl: string): TestEngine {
  return {
    name: "Postgres",
    async open(migrations = {}) {
      const { url, drop } = await createPostgresDatabase(adminUrl)
      const database = await openDatabase<never>({ url, poolSize: 4 })
      await migrate(database, migrations)
      const close = async (): Promise<void> => {
        await database.close()
        await drop()
      }
      return { ...database, close } as never
    },
    async configure() {
      const { url, drop } = await createPostgresDatabase(adminUrl)
      return { environment: { DATABASE_URL: url }, drop }
    },
  }
}

async function createPostgresDatabase(adminUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `bandcoin_test_${randomBytes(8).toString("hex")}`
  await administer(adminUrl, `create database ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`) }
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The package's version; its entry point lies in `dist`. */
function readVersion(entry: string): string {
  return (createRequire(entry)(join(entry, "../../package.json")) as { version: string }).version
}

/** PGlite always; Postgres too when `TEST_DATABASE_URL` names a server whose user may create databases. */
export function testEngines(): readonly TestEngine[] {
  const adminUrl = process.env.TEST_DATABASE_URL
  return adminUrl ? [pglite, postgres(adminUrl)] : [pglite]
}
