import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"
import { recordEvent, type Tx } from "../database/subject-events.js"
import { WorkQueue } from "../database/work-queue.js"
import type { Hub } from "../worker/hub.js"
import { mergePayoutFacts, NO_PAYOUT_FACTS, type PayoutFacts, type PayoutTerms } from "./facts.js"
import { type Payout, toPayout } from "./payout.js"
import { type PayoutState, payoutState } from "./state.js"

/** Payouts as kept; the twin of OrderStore. */
export class PayoutStore {
  readonly #queue: WorkQueue

  constructor(
    readonly database: Database<ExchangeSchema>,
    private readonly clock: Clock,
    private readonly hub: Hub,
  ) {
    this.#queue = new WorkQueue(database, "payouts", clock)
  }

  /** Keeps a new payout, or finds the one with this id. `allow` may refuse by throwing; it sees the same transaction. */
  insert(
    payout: { id: string; terms: PayoutTerms; facts?: Partial<PayoutFacts> },
    allow: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<Payout> {
    return this.database.transaction(async (tx) => {
      const held = await tx.selectFrom("payouts").selectAll().where("id", "=", payout.id).executeTakeFirst()
      if (held !== undefined) return toPayout(held)
      await allow(tx)
      const now = this.clock.now()
      const facts = mergePayoutFacts(NO_PAYOUT_FACTS, payout.facts ?? {})
      const state = payoutState(payout.terms, facts)
      const row = await tx
        .insertInto("payouts")
        .values({
          id: payout.id,
          account: payout.terms.account,
          bandcoins: payout.terms.bandcoins,
          net_minor: payout.terms.netMinor,
          currency: payout.terms.currency,
          terms: JSON.stringify(payout.terms),
          facts: JSON.stringify(facts),
          state,
          version: 1,
          hints: 0,
          hints_done: 0,
          due_at_ms: now,
          attempts: 0,
          note: null,
          created_at_ms: now,
          updated_at_ms: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      await recordEvent(tx, payout.id, state, {}, now)
      return toPayout(row)
    })
  }

  async get(id: string): Promise<Payout | undefined> {
    const row = await this.database.sql.selectFrom("payouts").selectAll().where("id", "=", id).executeTakeFirst()
    return row && toPayout(row)
  }

  /**
   * Merges facts into a payout; undefined when a condition does not hold. `onlyIn` guards decisions people make: they are
   * made in one state and in no other.
   */
  async learn(
    id: string,
    news: Partial<PayoutFacts>,
    options: { ifVersion?: number; onlyIn?: readonly PayoutState[]; looked?: number; note?: string } = {},
  ): Promise<Payout | undefined> {
    const learned = await this.database.transaction(async (tx) => {
      const row = await tx.selectFrom("payouts").selectAll().where("id", "=", id).forUpdate().executeTakeFirst()
      if (row === undefined) return undefined
      const payout = toPayout(row)
      if (options.ifVersion !== undefined && options.ifVersion !== payout.version) return undefined
      if (options.onlyIn !== undefined && !options.onlyIn.includes(payout.state)) return undefined
      const facts = mergePayoutFacts(payout.facts, news)
      const state = payoutState(payout.terms, facts)
      const now = this.clock.now()
      const updated = await tx
        .updateTable("payouts")
        .set({
          facts: JSON.stringify(facts),
          state,
          version: payout.version + 1,
          ...(options.looked === undefined ? {} : { hints_done: Math.max(payout.hintsDone, options.looked) }),
          due_at_ms: now,
          attempts: 0,
          note: options.note ?? null,
          updated_at_ms: now,
        })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirstOrThrow()
      if (state !== payout.state) await recordEvent(tx, id, state, {}, now)
      return toPayout(updated)
    }, "read committed")
    this.hub.wake(id)
    return learned
  }

  hint = (id: string, tx: Tx): Promise<boolean> => this.#queue.hint(id, tx)
  due = (nowMs: number, limit: number): Promise<string[]> => this.#queue.due(nowMs, limit)

  rest(payout: Payout, dueAtMs: number | null, note?: string): Promise<void> {
    return this.#queue.rest(payout, dueAtMs, note)
  }

  async list(filter: { state?: PayoutState; account?: string; beforeMs?: number; limit: number }): Promise<Payout[]> {
    let query = this.database.sql.selectFrom("payouts").selectAll().orderBy("created_at_ms", "desc").orderBy("id")
    if (filter.state !== undefined) query = query.where("state", "=", filter.state)
    if (filter.account !== undefined) query = query.where("account", "=", filter.account)
    if (filter.beforeMs !== undefined) query = query.where("created_at_ms", "<", filter.beforeMs)
    return (await query.limit(filter.limit).execute()).map(toPayout)
  }
}
