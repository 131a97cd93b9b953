import { type Account, parseAccount } from "@bandcoin/contract"
import type { Database } from "@bandcoin/service-kit"
import { sql } from "kysely"
import type { BlockTable, IndexSchema, OfferTable, TransactionTable } from "../database/schema.js"

export interface HistoryRow {
  readonly block_num: number
  readonly position: number
  readonly balance: number
  readonly transaction_id: string
  readonly action: string | null
  readonly signer: string
  readonly provider: string | null
  readonly price: number | null
  readonly units: number | null
  readonly seen_at_ms: number
}

export interface MinuteRow {
  readonly minute_ms: number
  readonly purchases: number
  readonly units: number
}

/** What pages and routes read of the books. */
export class Reader {
  readonly #database: Database<IndexSchema>

  constructor(database: Database<IndexSchema>) {
    this.#database = database
  }

  async account(name: string): Promise<Account | undefined> {
    const query = this.#database.sql.selectFrom("accounts").select("record").where("account", "=", name)
    const row = await query.executeTakeFirst()
    if (row === undefined) return undefined
    const account = parseAccount(Buffer.from(row.record))
    if (!account.ok) throw new Error(`the indexed record of ${name} cannot be read: ${account.error.message}`)
    return account.value
  }

  /** Newest first. */
  async offersOf(provider: string, limit: number, beforeEpoch?: number): Promise<OfferTable[]> {
    let query = this.#database.sql.selectFrom("offers").selectAll().where("provider", "=", provider)
    if (beforeEpoch !== undefined) query = query.where("epoch", "<", beforeEpoch)
    return query.orderBy("epoch", "desc").limit(limit).execute()
  }

  /** Newest first. */
  async blocks(limit: number, before?: number): Promise<BlockTable[]> {
    let query = this.#database.sql.selectFrom("blocks").selectAll()
    if (before !== undefined) query = query.where("block_num", "<", before)
    return query.orderBy("block_num", "desc").limit(limit).execute()
  }

  async block(blockNum: number): Promise<BlockTable | undefined> {
    return this.#database.sql.selectFrom("blocks").selectAll().where("block_num", "=", blockNum).executeTakeFirst()
  }

  /** In the order of the block. */
  async transactionsOf(blockNum: number, limit: number, from = 0): Promise<TransactionTable[]> {
    const query = this.#database.sql.selectFrom("transactions").selectAll().where("block_num", "=", blockNum)
    return query.where("position", ">=", from).orderBy("position").limit(limit).execute()
  }

  async transaction(transactionId: string): Promise<TransactionTable | undefined> {
    const query = this.#database.sql.selectFrom("transactions").selectAll()
    return query.where("transaction_id", "=", transactionId).executeTakeFirst()
  }

  /** What changed an account, newest first; before block `before` if given. */
  async history(account: string, limit: number, before?: number): Promise<HistoryRow[]> {
    let query = this.#database.sql
      .selectFrom("account_changes as c")
      .innerJoin("transactions as t", (join) =>
        join.onRef("t.block_num", "=", "c.block_num").onRef("t.position", "=", "c.position"),
      )
      .innerJoin("blocks as b", "b.block_num", "c.block_num")
      .select(["c.block_num", "c.position", "c.balance", "t.transaction_id", "t.action", "t.signer", "t.provider"])
      .select(["t.price", "t.units", "b.seen_at_ms"])
      .where("c.account", "=", account)
    if (before !== undefined) query = query.where("c.block_num", "<", before)
    return query.orderBy("c.block_num", "desc").orderBy("c.position", "desc").limit(limit).execute()
  }

  /** Purchases and units of each minute from `fromMs` on, by the time the index first saw their blocks. */
  async perMinute(fromMs: number): Promise<MinuteRow[]> {
    const rows = await sql<MinuteRow>`
      select b.seen_at_ms / 60000 * 60000 as minute_ms, count(*) as purchases, coalesce(sum(t.units), 0)::bigint as units
      from blocks b join transactions t on t.block_num = b.block_num
      where b.seen_at_ms >= ${fromMs} and t.action = 'allocate'
      group by 1 order by 1`.execute(this.#database.sql)
    return rows.rows
  }
}
