import { EventEmitter } from "node:events"
import type { Database, EventSource } from "@bandcoin/service-kit"
import { sql, type Transaction } from "kysely"
import type { HouseSchema } from "../database/schema.js"

/** What happens in an auction's life, as the public may know it. `auction.ended` is the last. */
export type AuctionEventType = "auction.created" | "bid.accepted" | "auction.clearing" | "auction.ended"

export interface NewEvent {
  readonly auctionId: string
  readonly type: AuctionEventType
  readonly data: unknown
  readonly atMs: number
}

/** Keeps the events of auctions, numbered from 1 in each, and wakes those who follow one. */
export class AuctionEvents {
  readonly #database: Database<HouseSchema>
  readonly #wakeups = new EventEmitter({ captureRejections: false })

  constructor(database: Database<HouseSchema>) {
    this.#database = database
    this.#wakeups.setMaxListeners(0)
  }

  /** Writes events in the caller's transaction. Call `announce` once it has committed. */
  async append(tx: Transaction<HouseSchema>, events: readonly NewEvent[]): Promise<void> {
    for (const auctionId of new Set(events.map((event) => event.auctionId))) {
      const own = events.filter((event) => event.auctionId === auctionId)
      const { event_count } = await tx
        .updateTable("auctions")
        .set({ event_count: sql`event_count + ${own.length}` })
        .where("auction_id", "=", auctionId)
        .returning("event_count")
        .executeTakeFirstOrThrow()
      await tx
        .insertInto("auction_events")
        .values(
          own.map(({ type, data, atMs }, i) => ({
            auction_id: auctionId,
            number: event_count - own.length + 1 + i,
            type,
            data: JSON.stringify(data),
            at_ms: atMs,
          })),
        )
        .execute()
    }
  }

  announce(auctionIds: Iterable<string>): void {
    for (const auctionId of new Set(auctionIds)) this.#wakeups.emit(auctionId)
  }

  /** One auction's events for a stream. */
  source(auctionId: string): EventSource {
    return {
      read: async (afterId, limit) => {
        const rows = await this.#database.sql
          .selectFrom("auction_events")
          .select(["number", "type", "data", "at_ms"])
          .where("auction_id", "=", auctionId)
          .where("number", ">", afterId)
          .orderBy("number")
          .limit(limit)
          .execute()
        return rows.map(({ number, type, data, at_ms }) => ({ id: number, type, data: { ...(data as object), at_ms } }))
      },
      subscribe: (wake) => {
        this.#wakeups.on(auctionId, wake)
        return () => this.#wakeups.off(auctionId, wake)
      },
      isLast: (event) => event.type === "auction.ended",
    }
  }
}
