import { sql } from "kysely"
import type { Database } from "../database/database.js"
import { type Migrations, sqlMigration } from "../database/migrate.js"

/** Remembers the nonces of signatures that are still in their time. */
export interface ReplayGuard {
  /** True the first time a key's nonce is shown, false ever after (until the signature would have expired anyway). */
  firstUse(publicKey: string, nonce: string, expiresAtMs: number, nowMs: number): Promise<boolean>
}

/** Beyond this many live nonces the memory guard refuses new ones rather than forget old ones. */
const MAX_NONCES = 1_000_000

/** For one process; forgets at a restart. Fit for services whose actions are idempotent all the same. */
export class MemoryReplayGuard implements ReplayGuard {
  readonly #expiry = new Map<string, number>()
  #sweepAt = 0

  async firstUse(publicKey: string, nonce: string, expiresAtMs: number, nowMs: number): Promise<boolean> {
    if (nowMs >= this.#sweepAt || this.#expiry.size >= MAX_NONCES) this.#sweep(nowMs)
    const id = `${publicKey}.${nonce}`
    if (this.#expiry.has(id) || this.#expiry.size >= MAX_NONCES) return false
    this.#expiry.set(id, expiresAtMs)
    return true
  }

  #sweep(nowMs: number): void {
    for (const [id, expiresAtMs] of this.#expiry) if (expiresAtMs <= nowMs) this.#expiry.delete(id)
    this.#sweepAt = nowMs + 60_000
  }
}

export interface ReplaySchema {
  request_nonces: { public_key: string; nonce: string; expires_at_ms: number }
}

export const REPLAY_MIGRATIONS: Migrations = {
  "000-request-nonces": sqlMigration(`
    create table request_nonces (
      public_key text not null,
      nonce text not null,
      expires_at_ms bigint not null,
      primary key (public_key, nonce)
    );
    create index request_nonces_expiry on request_nonces (expires_at_ms);
  `),
}

/** Shared by all instances on one database, and keeps through a restart. */
export class DatabaseReplayGuard implements ReplayGuard {
  readonly #database: Database<ReplaySchema>
  #sweepAt = 0

  constructor(database: Database<ReplaySchema>) {
    this.#database = database
  }

  async firstUse(publicKey: string, nonce: string, expiresAtMs: number, nowMs: number): Promise<boolean> {
    if (nowMs >= this.#sweepAt) {
      this.#sweepAt = nowMs + 60_000
      await sql`delete from request_nonces where expires_at_ms <= ${nowMs}`.execute(this.#database.sql)
    }
    const inserted = await this.#database.sql
      .insertInto("request_nonces")
      .values({ public_key: publicKey, nonce, expires_at_ms: expiresAtMs })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return inserted.numInsertedOrUpdatedRows === 1n
  }
}
