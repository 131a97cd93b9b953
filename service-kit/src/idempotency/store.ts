import type { Database } from "../database/database.js"
import { type Migrations, sqlMigration } from "../database/migrate.js"

/** An answer as it was first given. */
export interface StoredAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

export type Claim =
  | { readonly kind: "first" }
  | { readonly kind: "answered"; readonly answer: StoredAnswer }
  | { readonly kind: "in progress" }
  | { readonly kind: "other request" }

export interface IdempotencySchema {
  idempotency_keys: {
    scope: string
    key: string
    fingerprint: string
    claimed_at_ms: number
    status: number | null
    content_type: string | null
    body: string | null
  }
}

export const IDEMPOTENCY_MIGRATIONS: Migrations = {
  "000-idempotency-keys": sqlMigration(`
    create table idempotency_keys (
      scope text not null,
      key text not null,
      fingerprint text not null,
      claimed_at_ms bigint not null,
      status integer,
      content_type text,
      body text,
      primary key (scope, key)
    );
    create index idempotency_keys_age on idempotency_keys (claimed_at_ms);
  `),
}

/** A claim older than this without an answer was left by a crash and may be taken over. */
const ABANDONED_AFTER_MS = 60_000
/** Answers are kept for a day, as the common practice is. */
const KEEP_MS = 24 * 3600 * 1000
const SWEEP_EVERY_MS = 10 * 60 * 1000

/** Remembers the first answer to each Idempotency-Key. `scope` keeps callers and endpoints apart. */
export class IdempotencyStore {
  readonly #database: Database<IdempotencySchema>
  #sweepAtMs = 0

  constructor(database: Database<IdempotencySchema>) {
    this.#database = database
  }

  /** Claims a key for the request with this fingerprint, or says what became of the claim before. */
  async claim(scope: string, key: string, fingerprint: string, nowMs: number): Promise<Claim> {
    if (nowMs >= this.#sweepAtMs) {
      this.#sweepAtMs = nowMs + SWEEP_EVERY_MS
      await this.sweep(nowMs)
    }
    return this.#database.transaction(async (tx): Promise<Claim> => {
      const inserted = await tx
        .insertInto("idempotency_keys")
        .values({ scope, key, fingerprint, claimed_at_ms: nowMs, status: null, content_type: null, body: null })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (inserted.numInsertedOrUpdatedRows === 1n) return { kind: "first" }
      const row = await tx
        .selectFrom("idempotency_keys")
        .selectAll()
        .where("scope", "=", scope)
        .where("key", "=", key)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (row.fingerprint !== fingerprint) return { kind: "other request" }
      if (row.status !== null) {
        const answer = { status: row.status, contentType: row.content_type ?? "", body: row.body ?? "" }
        return { kind: "answered", answer }
      }
      if (nowMs - row.claimed_at_ms < ABANDONED_AFTER_MS) return { kind: "in progress" }
      await tx
        .updateTable("idempotency_keys")
        .set({ claimed_at_ms: nowMs })
        .where("scope", "=", scope)
        .where("key", "=", key)
        .execute()
      return { kind: "first" }
    }, "read committed")
  }

  async answer(scope: string, key: string, answer: StoredAnswer): Promise<void> {
    await this.#database.sql
      .updateTable("idempotency_keys")
      .set({ status: answer.status, content_type: answer.contentType, body: answer.body })
      .where("scope", "=", scope)
      .where("key", "=", key)
      .execute()
  }

  /** Gives a claim back, after a failure that the caller should try again. */
  async release(scope: string, key: string): Promise<void> {
    await this.#database.sql
      .deleteFrom("idempotency_keys")
      .where("scope", "=", scope)
      .where("key", "=", key)
      .where("status", "is", null)
      .execute()
  }

  /** Forgets what is older than a day; returns how many. */
  async sweep(nowMs: number): Promise<number> {
    const result = await this.#database.sql
      .deleteFrom("idempotency_keys")
      .where("claimed_at_ms", "<", nowMs - KEEP_MS)
      .executeTakeFirst()
    return Number(result.numDeletedRows)
  }
}
