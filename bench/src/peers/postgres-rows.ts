import pg from "pg"
import type { Peer } from "./peer.js"

const SCHEMA = `
  DROP TABLE IF EXISTS bench_grants, bench_accounts;
  CREATE TABLE bench_accounts (name text PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0),
    allocations_left bigint NOT NULL CHECK (allocations_left >= 0));
  CREATE TABLE bench_grants (purchase bigint NOT NULL, provider text NOT NULL, epoch int NOT NULL, holder text NOT NULL);
  CREATE SEQUENCE IF NOT EXISTS bench_purchases;
  INSERT INTO bench_accounts VALUES ('provider', 0, 9007199254740991), ('buyer', 9007199254740991, 0);`

/**
 * The same purchases as plain rows in PostgreSQL: one transaction for each, both accounts updated under lock, one row for
 * each grant, `synchronous_commit` on. The tables are dropped at the end.
 */
export async function openPostgresRows(connectionString: string, connections: number): Promise<Peer> {
  const pool = new pg.Pool({ connectionString, max: connections })
  // An idle connection that the server closes is no error of the measurement; one in use rejects its query.
  pool.on("error", () => {})
  await pool.query(SCHEMA)
  const { rows } = await pool.query<{ synchronous_commit: string; fsync: string }>(
    "SELECT current_setting('synchronous_commit') AS synchronous_commit, current_setting('fsync') AS fsync",
  )
  if (rows[0]?.synchronous_commit !== "on" || rows[0].fsync !== "on") {
    throw new Error("PostgreSQL must have fsync and synchronous_commit on to be compared")
  }
  return {
    name: "PostgreSQL rows",
    does: "checks balance and units, writes a row for each grant durably; no signatures, no state tree, no history",
    async purchase(holders) {
      const client = await pool.connect()
      try {
        await client.query("BEGIN")
        const moves =
          "UPDATE bench_accounts SET balance = balance + $2, allocations_left = allocations_left - $3 WHERE name = $1"
        await client.query(moves, ["provider", holders.length, holders.length])
        await client.query(moves, ["buyer", -holders.length, 0])
        await client.query(
          "INSERT INTO bench_grants SELECT nextval('bench_purchases'), 'provider', 1, unnest($1::text[])",
          [holders],
        )
        await client.query("COMMIT")
      } catch (error) {
        await client.query("ROLLBACK").catch(() => {})
        throw error
      } finally {
        client.release()
      }
    },
    async check(_purchases, units) {
      const { rows } = await pool.query<{ balance: string; grants: string }>(
        "SELECT balance, (SELECT count(*) FROM bench_grants) AS grants FROM bench_accounts WHERE name = 'provider'",
      )
      if (Number(rows[0]?.balance) !== units || Number(rows[0]?.grants) !== units) {
        throw new Error(`PostgreSQL holds ${rows[0]?.grants} grants and ${rows[0]?.balance} Bandcoins, not ${units}`)
      }
    },
    async close() {
      await pool.query("DROP TABLE IF EXISTS bench_grants, bench_accounts; DROP SEQUENCE IF EXISTS bench_purchases")
      await pool.end()
    },
  }
}
