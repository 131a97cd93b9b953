import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "./schema.js"
import type { Tx } from "./subject-events.js"

/** What the queue needs to know of an order or a payout it puts aside. */
interface Queued {
  readonly id: string
  readonly version: number
  readonly hints: number
  readonly attempts: number
}

/** When its owner looks at each order or payout next: the columns `due_at_ms`, `attempts`, `note` and `hints` of their tables. */
export class WorkQueue {
  constructor(
    private readonly database: Database<ExchangeSchema>,
    private readonly table: "orders" | "payouts",
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for a look at the gateway; false when the id is unknown. Within the transaction that keeps the webhook, so that a
   * hint is never lost.
   */
  async hint(id: string, tx: Tx): Promise<boolean> {
    const result = await tx
      .updateTable(this.table)
      .set(({ eb }) => ({ hints: eb("hints", "+", 1), due_at_ms: this.clock.now() }))
      .where("id", "=", id)
      .executeTakeFirst()
    return result.numUpdatedRows === 1n
  }

  /** Puts one aside until `dueAtMs` (null: until something is heard), unless it changed or was hinted meanwhile. */
  async rest(one: Queued, dueAtMs: number | null, note?: string): Promise<void> {
    await this.database.sql
      .updateTable(this.table)
      .set({ due_at_ms: dueAtMs, attempts: one.attempts + (note === undefined ? 0 : 1), note: note ?? null })
      .where("id", "=", one.id)
      .where("version", "=", one.version)
      .where("hints", "=", one.hints)
      .execute()
  }

  /** Ids of what is due, longest first. */
  async due(nowMs: number, limit: number): Promise<string[]> {
    const rows = await this.database.sql
      .selectFrom(this.table)
      .select("id")
      .where("due_at_ms", "<=", nowMs)
      .orderBy("due_at_ms")
      .limit(limit)
      .execute()
    return rows.map(({ id }) => id)
  }
}
