import { type Kysely, type Migration, Migrator, sql } from "kysely"
import type { Database } from "./database.js"

/**
 * Steps of a schema by name; they run once each, in the order of their names (`001-auctions`, ...). A step that has run
 * somewhere is never edited: add another.
 */
export type Migrations = Readonly<Record<string, Migration>>

/** A step given as SQL text; several statements may stand in it. */
export function sqlMigration(text: string): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const statement of text.split(/;\s*$/m)) {
        if (statement.trim() !== "") await sql.raw(statement).execute(db)
      }
    },
  }
}

/**
 * Brings the schema up to date. Instances that start at the same time wait for each other (an advisory lock), and all
 * steps happen in one transaction.
 */
export async function migrate<Schema>(database: Database<Schema>, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({
    db: database.sql,
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find((result) => result.status === "Error")?.migrationName
  throw new Error(`the database schema cannot be brought up to date${failed ? ` (step ${failed})` : ""}`, {
    cause: error,
  })
}
