import { sql } from "kysely"
import type { Engine } from "../engine.js"

export interface Summary {
  readonly exchangeKey: string
  readonly hasExchangeRole: boolean | null
  readonly deposits: number
  readonly withdrawals: number
  readonly inCirculation: number
  readonly chainBlock: number | null
  readonly orders: Record<string, number>
  readonly payouts: Record<string, number>
  readonly openDifferences: number
  readonly lastReconciled: string | null
}

/** The state of the house in one look. Sums are over the copy of the chain, by all exchanges of the ledger. */
export async function summary({ database, reconciler, ledger }: Engine): Promise<Summary> {
  const counts = async (table: "orders" | "payouts") => {
    const rows = await database.sql
      .selectFrom(table)
      .select(["state", sql<number>`count(*)`.as("n")])
      .groupBy("state")
      .execute()
    return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]))
  }
  const cursor = await database.sql.selectFrom("chain_cursor").select("block_num").executeTakeFirst()
  const [account, sums, orders, payouts, differences] = await Promise.all([
    ledger.account(ledger.publicKey).catch(() => null),
    reconciler.circulation(),
    counts("orders"),
    counts("payouts"),
    reconciler.book.open(),
  ])
  return {
    exchangeKey: ledger.publicKey,
    hasExchangeRole: account === null ? null : (account?.roles.includes("exchange") ?? false),
    ...sums,
    chainBlock: cursor?.block_num ?? null,
    orders,
    payouts,
    openDifferences: differences.length,
    lastReconciled: reconciler.last === undefined ? null : new Date(reconciler.last.atMs).toISOString(),
  }
}
