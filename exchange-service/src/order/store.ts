import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"
import { recordEvent, type Tx } from "../database/subject-events.js"
import { WorkQueue } from "../database/work-queue.js"
import type { StartedPayment } from "../gateway/gateway.js"
import { orderReference } from "../movement/identity.js"
import type { Hub } from "../worker/hub.js"
import { mergeOrderFacts, NO_FACTS, type OrderFacts, type OrderTerms } from "./facts.js"
import { type Order, type OrderSource, toOrder } from "./order.js"
import { type OrderState, orderState } from "./state.js"

export interface NewOrder {
  readonly id: string
  readonly gateway: OrderSource
  readonly account: string
  readonly terms: OrderTerms
  readonly facts?: Partial<OrderFacts>
  readonly paymentId?: string | undefined
  readonly createdAtMs?: number
}

export interface LearnOptions {
  readonly paymentId?: string
  readonly pay?: StartedPayment
  /** The gateway was asked after so many hints; a hint that came while it answered is still open. */
  readonly looked?: number
  /** The gateway is to be asked again. */
  readonly again?: boolean
  /** Nothing is written when the order changed since this version: the step was chosen for another state. */
  readonly ifVersion?: number
}

/** Orders as kept. Facts only grow: every change is a merge under a row lock. */
export class OrderStore {
  readonly #queue: WorkQueue

  constructor(
    readonly database: Database<ExchangeSchema>,
    private readonly clock: Clock,
    private readonly hub: Hub,
  ) {
    this.#queue = new WorkQueue(database, "orders", clock)
  }

  /** Keeps a new order, or finds the one with this id. */
  async insert(order: NewOrder, within?: Tx): Promise<Order> {
    const work = async (tx: Tx) => {
      const now = this.clock.now()
      const facts = mergeOrderFacts(NO_FACTS, order.facts ?? {})
      const state = orderState(order.terms, facts)
      const inserted = await tx
        .insertInto("orders")
        .values({
          id: order.id,
          gateway: order.gateway,
          ref: orderReference(order.gateway, order.id),
          payment_id: order.paymentId ?? null,
          account: order.account,
          bandcoins: order.terms.bandcoins,
          amount_minor: order.terms.amountMinor,
          currency: order.terms.currency,
          facts: JSON.stringify(facts),
          state,
          version: 1,
          pay: null,
          hints: 0,
          hints_done: 0,
          due_at_ms: now,
          attempts: 0,
          note: null,
          created_at_ms: order.createdAtMs ?? now,
          updated_at_ms: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (inserted.numInsertedOrUpdatedRows === 1n) await recordEvent(tx, order.id, state, {}, now)
      return toOrder(await tx.selectFrom("orders").selectAll().where("id", "=", order.id).executeTakeFirstOrThrow())
    }
    return within === undefined ? this.database.transaction(work, "read committed") : work(within)
  }

  async get(id: string): Promise<Order | undefined> {
    const row = await this.database.sql.selectFrom("orders").selectAll().where("id", "=", id).executeTakeFirst()
    return row && toOrder(row)
  }

  async byRef(ref: string): Promise<Order | undefined> {
    const row = await this.database.sql.selectFrom("orders").selectAll().where("ref", "=", ref).executeTakeFirst()
    return row && toOrder(row)
  }

  /** Merges facts into an order; undefined when `ifVersion` no longer holds. The order must exist. */
  async learn(id: string, news: Partial<OrderFacts>, options: LearnOptions = {}): Promise<Order | undefined> {
    const learned = await this.database.transaction(async (tx) => {
      const row = await tx.selectFrom("orders").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow()
      const order = toOrder(row)
      if (options.ifVersion !== undefined && options.ifVersion !== order.version) return undefined
      const facts = mergeOrderFacts(order.facts, news)
      const state = orderState(order.terms, facts)
      const now = this.clock.now()
      const updated = await tx
        .updateTable("orders")
        .set({
          facts: JSON.stringify(facts),
          state,
          version: order.version + 1,
          // The payment that counts, once there is one; until then the one begun last.
          payment_id:
            facts.payment?.status === "confirmed" ? facts.payment.paymentId : (options.paymentId ?? row.payment_id),
          ...(options.again === true ? { hints: order.hints + 1 } : {}),
          ...(options.pay === undefined ? {} : { pay: JSON.stringify(options.pay) }),
          ...(options.looked === undefined ? {} : { hints_done: Math.max(order.hintsDone, options.looked) }),
          due_at_ms: now,
          attempts: 0,
          note: null,
          updated_at_ms: now,
        })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirstOrThrow()
      if (state !== order.state) await recordEvent(tx, id, state, {}, now)
      return toOrder(updated)
    }, "read committed")
    this.hub.wake(id)
    return learned
  }

  hint = (id: string, tx: Tx): Promise<boolean> => this.#queue.hint(id, tx)
  due = (nowMs: number, limit: number): Promise<string[]> => this.#queue.due(nowMs, limit)

  /** As `WorkQueue.rest`; who watches the order sees a new note. */
  async rest(order: Order, dueAtMs: number | null, note?: string): Promise<void> {
    await this.#queue.rest(order, dueAtMs, note)
    if (note !== order.note) this.hub.wake(order.id)
  }

  /** Newest first. */
  async list(filter: { state?: OrderState; account?: string; beforeMs?: number; limit: number }): Promise<Order[]> {
    let query = this.database.sql.selectFrom("orders").selectAll().orderBy("created_at_ms", "desc").orderBy("id")
    if (filter.state !== undefined) query = query.where("state", "=", filter.state)
    if (filter.account !== undefined) query = query.where("account", "=", filter.account)
    if (filter.beforeMs !== undefined) query = query.where("created_at_ms", "<", filter.beforeMs)
    return (await query.limit(filter.limit).execute()).map(toOrder)
  }
}
