import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { sql } from "kysely"
import { testEngines } from "../testing/databases.js"
import type { Database } from "./database.js"
import { migrate, sqlMigration } from "./migrate.js"
import { openDatabase } from "./open.js"
import { isUniqueViolation } from "./types.js"

interface Schema {
  accounts: { name: string; balance: number; note: unknown; blob: Uint8Array | null }
}

const MIGRATIONS = {
  "001-accounts": sqlMigration(`
    create table accounts (name text primary key, balance bigint not null check (balance >= 0), note jsonb, blob bytea);
    create index accounts_balance on accounts (balance);
  `),
}

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("a database on %s", (_name, engine) => {
  let database: Database<Schema>
  beforeAll(async () => {
    database = await engine.open<Schema>(MIGRATIONS)
  }, 60_000)
  afterAll(() => database.close())

  const balanceOf = async (name: string) =>
    (await database.sql.selectFrom("accounts").select("balance").where("name", "=", name).executeTakeFirst())?.balance

  test("a second row with the same key is told from other failures", async () => {
    const row = { name: "twice", balance: 1, note: null, blob: null }
    await database.sql.insertInto("accounts").values(row).execute()
    const again = database.sql.insertInto("accounts").values(row).execute()
    await expect(again.catch(isUniqueViolation)).resolves.toBe(true)
    const negative = database.sql
      .insertInto("accounts")
      .values({ ...row, name: "x", balance: -1 })
      .execute()
    await expect(negative.catch(isUniqueViolation)).resolves.toBe(false)
  })

  test("a failed transaction leaves nothing", async () => {
    const failing = database.transaction(async (tx) => {
      await tx.insertInto("accounts").values({ name: "ghost", balance: 1, note: null, blob: null }).execute()
      throw new Error("changed my mind")
    })
    await expect(failing).rejects.toThrow("changed my mind")
    expect(await balanceOf("ghost")).toBeUndefined()
  })

  test("40 transactions that read and write the same row at once all count", async () => {
    await database.sql.insertInto("accounts").values({ name: "till", balance: 0, note: null, blob: null }).execute()
    const addOne = () =>
      database.transaction(async (tx) => {
        const row = await tx
          .selectFrom("accounts")
          .select("balance")
          .where("name", "=", "till")
          .executeTakeFirstOrThrow()
        await tx
          .updateTable("accounts")
          .set({ balance: row.balance + 1 })
          .where("name", "=", "till")
          .execute()
      })
    // Four at a time, as many as the pool has connections: serializable clashes are certain on Postgres.
    for (let round = 0; round < 10; round++) await Promise.all([addOne(), addOne(), addOne(), addOne()])
    expect(await balanceOf("till")).toBe(40)
  })

  test("types: safe integers, JSON, bytes; an integer that does not fit throws rather than rounds", async () => {
    const blob = Uint8Array.of(0, 255, 1)
    const note = { list: [1, "two"], nested: { yes: true } }
    await database.sql
      .insertInto("accounts")
      .values({ name: "types", balance: Number.MAX_SAFE_INTEGER, note: JSON.stringify(note), blob })
      .execute()
    const row = await database.sql
      .selectFrom("accounts")
      .selectAll()
      .where("name", "=", "types")
      .executeTakeFirstOrThrow()
    expect(row.balance).toBe(Number.MAX_SAFE_INTEGER)
    expect(row.note).toEqual(note)
    expect(Buffer.from(row.blob ?? []).equals(Buffer.from(blob))).toBe(true)
    await sql`update accounts set balance = 9007199254740993 where name = 'types'`.execute(database.sql)
    await expect(balanceOf("types")).rejects.toThrow("not a safe integer")
    await database.sql.deleteFrom("accounts").where("name", "=", "types").execute()
  })

  test("migrations run once, also when two instances start at once, and a bad one changes nothing", async () => {
    const more = { ...MIGRATIONS, "002-more": sqlMigration("create table more (id bigint primary key)") }
    await Promise.all([migrate(database, more), migrate(database, more)])
    await migrate(database, more)
    const bad = { ...more, "003-bad": sqlMigration("create table half (id bigint); create table more (id bigint)") }
    await expect(migrate(database, bad)).rejects.toThrow("step 003-bad")
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from information_schema.tables where table_name = 'half'`.execute(database.sql)
    expect(rows[0]?.n).toBe(0)
  })

  test("what one process does exclusively, another cannot", async () => {
    const lost = () => {
      throw new Error("must not be called")
    }
    await database.exclusively("clearing", lost)
    if (database.engine === "pglite") return // its directory is locked as a whole: see below
    await expect(database.exclusively("clearing", lost)).rejects.toThrow('another process does "clearing"')
    await expect(database.exclusively("something else", lost)).resolves.toBeUndefined()
  })

  test("an exclusive right that breaks is told once, one that is given back is not", async () => {
    if (engine.name === "PGlite") return // its right is the lock of its directory
    const own = await engine.open()
    const lost: string[] = []
    await own.exclusively("work", (error) => lost.push(error.message))
    const others = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    await others.execute(own.sql)
    for (let i = 0; i < 100 && lost.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lost).toHaveLength(1)
    await own.close()

    const again = await engine.open()
    await again.exclusively("work", (error) => lost.push(error.message))
    await again.close() // drops the database by force, and the connection with it
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(lost).toHaveLength(1)
  })

  test("answers its check", async () => {
    await expect(database.check()).resolves.toBeUndefined()
  })
})

describe("PGlite in a directory", () => {
  test("keeps what was committed, belongs to one process, and is taken over from a dead one", async () => {
    const directory = await mkdtemp(join(tmpdir(), "bandcoin-db-"))
    try {
      const first = await openDatabase<Schema>({ dataDir: directory })
      await migrate(first, MIGRATIONS)
      await first.sql.insertInto("accounts").values({ name: "a", balance: 5, note: null, blob: null }).execute()
      await expect(openDatabase({ dataDir: directory })).rejects.toThrow(`process ${process.pid} uses the database`)
      await first.close()
      await writeFile(join(directory, "in-use-by-pid"), "4194304") // above any pid: its process is dead
      const second = await openDatabase<Schema>({ dataDir: directory })
      expect(await second.sql.selectFrom("accounts").select("balance").execute()).toEqual([{ balance: 5 }])
      await second.close()
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }, 60_000)
})

test("a database that cannot be reached says so", async () => {
  const database = await openDatabase({ url: "postgres://nobody@127.0.0.1:1/none" })
  await expect(database.check()).rejects.toThrow("ECONNREFUSED")
  await database.close()
})
