import { parseAccount } from "@bandcoin/contract"
import type { Database } from "@bandcoin/service-kit"
import { sql, type Transaction } from "kysely"
import type { Position } from "../chain/types.js"
import type { IndexSchema } from "../database/schema.js"
import type { AccountChange, BlockFacts } from "../follower/block-facts.js"
import { accountRow, offerRow, transactionRow } from "./rows.js"

/** Blocks that can be undone; a fork that goes deeper makes the index start again from nothing. */
export const UNDO_BLOCKS = 256
/** Rows of one INSERT: Postgres takes 65,535 parameters, a transaction row has 13. */
const ROWS_AT_ONCE = 1_000

/** Blocks, transactions, accounts and offers, in the relational database. */
export class Books {
  readonly #database: Database<IndexSchema>

  readonly #undoBlocks: number

  constructor(database: Database<IndexSchema>, undoBlocks = UNDO_BLOCKS) {
    this.#database = database
    this.#undoBlocks = undoBlocks
  }

  async tip(): Promise<Position | undefined> {
    return (await this.positions(1))[0]
  }

  /** The newest blocks, newest first. */
  async positions(limit: number): Promise<Position[]> {
    const rows = await this.#database.sql
      .selectFrom("blocks")
      .select(["block_num", "block_id"])
      .orderBy("block_num", "desc")
      .limit(limit)
      .execute()
    return rows.map((row) => ({ blockNum: row.block_num, blockId: row.block_id }))
  }

  async blockNumOf(blockId: string): Promise<number | undefined> {
    const query = this.#database.sql.selectFrom("blocks").select("block_num").where("block_id", "=", blockId)
    return (await query.executeTakeFirst())?.block_num
  }

  async blockIdAt(blockNum: number): Promise<string | undefined> {
    const query = this.#database.sql.selectFrom("blocks").select("block_id").where("block_num", "=", blockNum)
    return (await query.executeTakeFirst())?.block_id
  }

  /** Adds a block in one transaction. The primary key refuses a second block of the same number. */
  async append(block: BlockFacts, seenAtMs: number): Promise<void> {
    const last = new Map<string, AccountChange>()
    for (const { changes } of block.transactions) for (const change of changes) last.set(change.account.name, change)
    await this.#database.transaction(async (tx) => {
      await tx
        .insertInto("blocks")
        .values({
          block_num: block.blockNum,
          block_id: block.blockId,
          previous_block_id: block.previousBlockId,
          state_root: block.stateRootHash,
          signer: block.signerPublicKey,
          transactions: block.transactions.length,
          seen_at_ms: seenAtMs,
        })
        .execute()
      await keepForUndo(tx, block.blockNum, [...last.keys()])
      for (const rows of slices([...last.values()].map(({ account, record }) => accountRow(account, record)))) {
        await tx
          .insertInto("accounts")
          .values(rows)
          .onConflict((conflict) =>
            conflict.column("account").doUpdateSet((row) => ({
              balance: row.ref("excluded.balance"),
              epoch: row.ref("excluded.epoch"),
              from_frequency: row.ref("excluded.from_frequency"),
              to_frequency: row.ref("excluded.to_frequency"),
              bandwidth: row.ref("excluded.bandwidth"),
              price: row.ref("excluded.price"),
              allocations_left: row.ref("excluded.allocations_left"),
              allocation_duration: row.ref("excluded.allocation_duration"),
              record: row.ref("excluded.record"),
            })),
          )
          .execute()
      }
      for (const rows of slices(block.transactions.map((facts) => transactionRow(block, facts)))) {
        await tx.insertInto("transactions").values(rows).execute()
      }
      const changes = block.transactions.flatMap(({ position, changes }) =>
        changes.map(({ account }) => ({
          account: account.name,
          block_num: block.blockNum,
          position,
          balance: account.balance,
        })),
      )
      for (const rows of slices(changes)) await tx.insertInto("account_changes").values(rows).execute()
      const offers = block.transactions.flatMap((facts) => offerRow(block, facts, seenAtMs) ?? [])
      for (const rows of slices(offers)) await tx.insertInto("offers").values(rows).execute()
      await tx
        .deleteFrom("undo")
        .where("block_num", "<=", block.blockNum - this.#undoBlocks)
        .execute()
    })
  }

  /** Takes off the blocks after `blockNum`, in one transaction; false when that is more than can be undone. */
  async undoTo(blockNum: number): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      const tip = await tx
        .selectFrom("blocks")
        .select(({ fn }) => fn.max("block_num").as("num"))
        .executeTakeFirst()
      if ((tip?.num ?? -1) - blockNum > this.#undoBlocks) return false
      const kept = await tx
        .selectFrom("undo")
        .select(["account", "record"])
        .where("block_num", ">", blockNum)
        .orderBy("block_num", "desc")
        .execute()
      // The record before the earliest of the blocks undone is the one set last.
      const before = new Map(kept.map(({ account, record }) => [account, record]))
      for (const [account, record] of before) {
        await tx.deleteFrom("accounts").where("account", "=", account).execute()
        if (record !== null) await tx.insertInto("accounts").values(restoredRow(record)).execute()
      }
      for (const table of ["undo", "offers", "account_changes", "transactions", "blocks"] as const) {
        await tx.deleteFrom(table).where("block_num", ">", blockNum).execute()
      }
      return true
    })
  }

  /** Empties everything that the chain can tell again. */
  async clear(): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await sql`truncate undo, offers, account_changes, transactions, blocks, accounts`.execute(tx)
    })
  }
}

async function keepForUndo(tx: Transaction<IndexSchema>, block_num: number, accounts: string[]): Promise<void> {
  for (const names of slices(accounts)) {
    const found = await tx.selectFrom("accounts").select(["account", "record"]).where("account", "in", names).execute()
    const records = new Map(found.map(({ account, record }) => [account, record]))
    const rows = names.map((account) => ({ block_num, account, record: records.get(account) ?? null }))
    await tx.insertInto("undo").values(rows).execute()
  }
}

function restoredRow(record: string) {
  const account = parseAccount(Buffer.from(record))
  if (!account.ok) throw new Error(`the record kept for undoing cannot be read: ${account.error.message}`)
  return accountRow(account.value, record)
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE)
}
