import type { Kysely, Transaction } from "kysely"

/** Isolation of a transaction. `serializable` is the default: as if transactions ran one after the other. */
export type Isolation = "serializable" | "repeatable read" | "read committed"

/**
 * A Postgres database, whichever engine runs it: a server reached through `pg`, or PGlite in this process.
 *
 * Column types in both: `bigint` comes as a safe integer (anything larger throws), `bytea` as a Buffer, `jsonb` parsed;
 * times are kept as `bigint` milliseconds. Give `jsonb` values as JSON text.
 *
 * PGlite never calls fsync: it survives kill -9, and not a power cut.
 */
export interface Database<Schema> {
  readonly engine: "postgres" | "pglite"
  /** Single statements. Inside `transaction` use what the callback is given. */
  readonly sql: Kysely<Schema>
  /**
   * Runs `work` in one transaction and commits. Repeats it from the start when the database reports that it clashed with
   * another (40001, 40P01), so `work` must do nothing but talk to the database.
   */
  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>, isolation?: Isolation): Promise<T>
  /**
   * Makes this process the only one that does `name` on this database, until it closes or dies. Throws when another does.
   * `onLost` is called if the connection that holds the right breaks: the process should then stop.
   */
  exclusively(name: string, onLost: (error: Error) => void): Promise<void>
  /** Throws when the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

/** The same database seen as having only some of its tables: what a part that is shared between services asks for. */
export function databasePart<Part, Whole extends Part>(whole: Database<Whole>): Database<Part> {
  return whole as unknown as Database<Part>
}
