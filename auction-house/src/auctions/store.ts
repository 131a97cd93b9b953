import type { AuctionStatus, OfferDetails } from "@bandcoin/client/auctions"
import { type Database, isUniqueViolation } from "@bandcoin/service-kit"
import type { Selectable, Transaction } from "kysely"
import type { AuctionRow, HouseSchema } from "../database/schema.js"
import type { AuctionEvents } from "../events/log.js"
import { ENDINGS, type Ending } from "./reasons.js"

export type StoredAuction = Selectable<AuctionRow>

export interface NewAuction {
  readonly auctionId: string
  readonly terms: OfferDetails
  readonly nowMs: number
}

/** How an auction ended, and what it came to if it was settled. */
export interface AuctionEnd {
  readonly ending: Ending
  /** Particulars that follow the ending's sentence. */
  readonly detail?: string
  readonly clearingPrice?: number
  readonly unitsSold?: number
  readonly offerTransactionId?: string
}

/** Auctions as rows. Changes of bids belong to the bids' own store. */
export class AuctionStore {
  readonly #database: Database<HouseSchema>
  readonly #events: AuctionEvents

  constructor(database: Database<HouseSchema>, events: AuctionEvents) {
    this.#database = database
    this.#events = events
  }

  /** False when the provider has an auction under way. */
  async insert({ auctionId, terms, nowMs }: NewAuction): Promise<boolean> {
    try {
      await this.#database.transaction(async (tx) => {
        await tx
          .insertInto("auctions")
          .values({
            auction_id: auctionId,
            provider: terms.provider,
            status: "ACTIVE",
            clearing_at_ms: terms.clearing_time * 1000,
            terms: JSON.stringify(terms),
            reason_code: null,
            reason_text: null,
            clearing_price: null,
            units_sold: null,
            offer_transaction_id: null,
            created_at_ms: nowMs,
            ended_at_ms: null,
          })
          .execute()
        await this.#events.append(tx, [
          { auctionId, type: "auction.created", data: { offer_details: terms }, atMs: nowMs },
        ])
      })
    } catch (error) {
      if (isUniqueViolation(error)) return false
      throw error
    }
    this.#events.announce([auctionId])
    return true
  }

  get(auctionId: string): Promise<StoredAuction | undefined> {
    return this.#database.sql.selectFrom("auctions").selectAll().where("auction_id", "=", auctionId).executeTakeFirst()
  }

  /** Newest first. */
  list(filter: {
    readonly auctionId?: string | undefined
    readonly status?: AuctionStatus | undefined
    readonly provider?: string | undefined
    readonly beforeSequence?: number | undefined
    readonly limit: number
  }): Promise<StoredAuction[]> {
    let query = this.#database.sql.selectFrom("auctions").selectAll()
    if (filter.auctionId !== undefined) query = query.where("auction_id", "=", filter.auctionId)
    if (filter.status !== undefined) query = query.where("status", "=", filter.status)
    if (filter.provider !== undefined) query = query.where("provider", "=", filter.provider)
    if (filter.beforeSequence !== undefined) query = query.where("sequence", "<", filter.beforeSequence)
    return query.orderBy("sequence", "desc").limit(filter.limit).execute()
  }

  /** All that are not over, for the start of the process. */
  unfinished(): Promise<StoredAuction[]> {
    return this.#database.sql
      .selectFrom("auctions")
      .selectAll()
      .where("status", "<>", "INACTIVE")
      .orderBy("sequence")
      .execute()
  }

  async markClearing(auctionId: string, nowMs: number): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const changed = await tx
        .updateTable("auctions")
        .set({ status: "CLEARING" })
        .where("auction_id", "=", auctionId)
        .where("status", "=", "ACTIVE")
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return
      await this.#events.append(tx, [{ auctionId, type: "auction.clearing", data: {}, atMs: nowMs }])
    })
    this.#events.announce([auctionId])
  }

  /** Ends an auction in the caller's transaction, which must also settle its bids. Announce it after the commit. */
  async end(tx: Transaction<HouseSchema>, auctionId: string, end: AuctionEnd, nowMs: number): Promise<void> {
    const text = end.detail === undefined ? ENDINGS[end.ending] : `${ENDINGS[end.ending]} ${end.detail}`
    const changed = await tx
      .updateTable("auctions")
      .set({
        status: "INACTIVE",
        reason_code: end.ending,
        reason_text: text,
        clearing_price: end.clearingPrice ?? null,
        units_sold: end.unitsSold ?? 0,
        offer_transaction_id: end.offerTransactionId ?? null,
        ended_at_ms: nowMs,
      })
      .where("auction_id", "=", auctionId)
      .where("status", "=", "CLEARING")
      .executeTakeFirst()
    if (changed.numUpdatedRows !== 1n) throw new Error(`auction ${auctionId} is not being cleared and cannot end`)
    const data = { reason: { code: end.ending, text }, units_sold: end.unitsSold ?? 0 }
    await this.#events.append(tx, [{ auctionId, type: "auction.ended", data, atMs: nowMs }])
  }
}
