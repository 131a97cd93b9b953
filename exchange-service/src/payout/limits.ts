import { sql } from "kysely"
import type { Tx } from "../database/subject-events.js"

/** All in Bandcoins. */
export interface PayoutLimits {
  readonly minimum: number
  readonly maximum: number
  /** Per account in any 24 hours. */
  readonly perDay: number
  /** Larger ones wait for an operator, after the debit. */
  readonly reviewAbove: number
}

export const DAY_MS = 24 * 3600_000

/** Bandcoins an account has asked to be paid out since a time, less what came back to it. */
export async function requestedSince(tx: Tx, account: string, sinceMs: number): Promise<number> {
  const row = await tx
    .selectFrom("payouts")
    .select(sql<string | null>`sum(bandcoins)::text`.as("total"))
    .where("account", "=", account)
    .where("created_at_ms", ">", sinceMs)
    .where("state", "not in", ["DEBIT_REFUSED", "CREDITED_BACK"])
    .executeTakeFirst()
  return Number(row?.total ?? 0)
}
