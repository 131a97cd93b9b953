import type { Database } from "@bandcoin/service-kit"
import { sql, type Transaction } from "kysely"
import { BID_REASONS, type BidReason } from "../auctions/reasons.js"
import type { HouseSchema, StoredBidStatus } from "../database/schema.js"
import type { StoredBid } from "./writer.js"

export interface BidResult {
  readonly bidId: string
  readonly status: StoredBidStatus
  readonly reason: BidReason
  /** Particulars after the reason's sentence. */
  readonly detail?: string
  readonly allocations?: number
  readonly refund?: number
  readonly refundTransactionId?: string
  readonly batchId?: string
}

/** Rows in one statement: parameters are arrays, so their number does not matter; memory does. */
const CHUNK = 2_000

/** Bids as rows, after bidding. Taking bids in is `BidWriter`'s. */
export class BidStore {
  readonly #database: Database<HouseSchema>

  constructor(database: Database<HouseSchema>) {
    this.#database = database
  }

  get(auctionId: string, bidId: string): Promise<StoredBid | undefined> {
    return this.#database.sql
      .selectFrom("bids")
      .selectAll()
      .where("auction_id", "=", auctionId)
      .where("bid_id", "=", bidId)
      .executeTakeFirst()
  }

  /** Highest first. */
  highest(auctionId: string, limit: number): Promise<StoredBid[]> {
    return this.#database.sql
      .selectFrom("bids")
      .selectAll()
      .where("auction_id", "=", auctionId)
      .orderBy("price", "desc")
      .orderBy("sequence")
      .limit(limit)
      .execute()
  }

  async count(auctionId: string): Promise<number> {
    const row = await this.#database.sql
      .selectFrom("bids")
      .select((bid) => bid.fn.countAll<number>().as("n"))
      .where("auction_id", "=", auctionId)
      .executeTakeFirstOrThrow()
    return row.n
  }

  /** Those that can still win, without their transactions. */
  live(auctionId: string): Promise<Pick<StoredBid, "bid_id" | "price" | "sequence">[]> {
    return this.#database.sql
      .selectFrom("bids")
      .select(["bid_id", "price", "sequence"])
      .where("auction_id", "=", auctionId)
      .where("status", "in", ["PENDING", "UNKNOWN"])
      .execute()
  }

  /** The signed transactions of these bids. */
  async transactions(auctionId: string, bidIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.#database.sql
      .selectFrom("bids")
      .select(["bid_id", "transaction"])
      .where("auction_id", "=", auctionId)
      .where("bid_id", "=", sql<string>`any(${[...bidIds]})`)
      .execute()
    return new Map(rows.map((row) => [row.bid_id, row.transaction]))
  }

  /** Sets what became of bids; those that have their last status already are left as they are. */
  async settle(tx: Transaction<HouseSchema>, auctionId: string, results: readonly BidResult[]): Promise<void> {
    for (let at = 0; at < results.length; at += CHUNK) {
      const chunk = results.slice(at, at + CHUNK)
      const column = <T>(of: (result: BidResult) => T): T[] => chunk.map(of)
      await sql`
        update bids set
          status = r.status, reason_code = r.code, reason_text = r.text, allocations = r.allocations,
          refund = r.refund, refund_transaction_id = r.refund_id, batch_id = coalesce(r.batch_id, bids.batch_id)
        from unnest(
          ${column((r) => r.bidId)}::text[],
          ${column((r) => r.status as string)}::text[],
          ${column((r) => r.reason as string)}::text[],
          ${column((r) => r.detail ?? null)}::text[],
          ${column((r) => r.allocations ?? null)}::bigint[],
          ${column((r) => r.refund ?? null)}::bigint[],
          ${column((r) => r.refundTransactionId ?? null)}::text[],
          ${column((r) => r.batchId ?? null)}::text[]
        ) as r (bid_id, status, code, text, allocations, refund, refund_id, batch_id)
        where bids.auction_id = ${auctionId} and bids.bid_id = r.bid_id and bids.status in ('PENDING', 'UNKNOWN')
      `.execute(tx)
    }
  }

  /** Cancels whatever can still win. */
  async cancelRest(tx: Transaction<HouseSchema>, auctionId: string, reason: BidReason, detail?: string): Promise<void> {
    await tx
      .updateTable("bids")
      .set({ status: "CANCELLED", reason_code: reason, reason_text: detail ?? null, allocations: 0 })
      .where("auction_id", "=", auctionId)
      .where("status", "in", ["PENDING", "UNKNOWN"])
      .execute()
  }

  /** Says that the ledger has not answered yet. */
  async markUnknown(auctionId: string, bidIds: readonly string[]): Promise<void> {
    await this.#database.sql
      .updateTable("bids")
      .set({ status: "UNKNOWN", reason_code: "SUBMITTED" })
      .where("auction_id", "=", auctionId)
      .where("bid_id", "=", sql<string>`any(${[...bidIds]})`)
      .where("status", "=", "PENDING")
      .execute()
  }
}

/** The sentence of a bid's reason with its particulars. */
export function reasonText(code: string, detail: string | null): string {
  const sentence = BID_REASONS[code as BidReason] ?? code
  return detail === null ? sentence.replace(/([^.])$/, "$1.") : `${sentence.replace(/\.$/, "")}: ${detail}`
}
