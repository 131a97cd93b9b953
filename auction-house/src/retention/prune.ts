import type { Clock, Database } from "@bandcoin/service-kit"
import { sql } from "kysely"
import type { HouseSchema } from "../database/schema.js"

/** Auctions in one transaction, so that bids never wait long for it. */
const GROUP = 20
const EVERY_MS = 3_600_000
const DAY_MS = 86_400_000

export interface RetentionParts {
  readonly database: Database<HouseSchema>
  readonly clock: Clock
  /** Days after an auction's end. */
  readonly keepDays: number
  readonly log: { info(context: object, message: string): void; warn(context: object, message: string): void }
}

/**
 * Forgets what nobody needs of auctions long over: their events but the last, and the transactions seen in them whose
 * epoch has passed, which no auction can take again. Auctions, bids and their batches are the books, and stay.
 */
export class Retention {
  readonly #parts: RetentionParts
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #stopped = false

  constructor(parts: RetentionParts) {
    this.#parts = parts
  }

  /** Now and every hour. */
  start(): void {
    if (this.#stopped) return
    this.#running = this.prune().then(
      (auctions) => {
        if (auctions > 0) this.#parts.log.info({ auctions }, "auctions long over were pruned")
      },
      (error: unknown) => this.#parts.log.warn({ err: error }, "pruning is tried again in an hour"),
    )
    this.#timer = setTimeout(() => this.start(), EVERY_MS)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  /** How many auctions were pruned. */
  async prune(): Promise<number> {
    const { clock, keepDays } = this.#parts
    const nowMs = clock.now()
    let pruned = 0
    while (!this.#stopped) {
      const group = await this.#pruneGroup(nowMs - keepDays * DAY_MS, nowMs)
      pruned += group
      if (group < GROUP) break
    }
    return pruned
  }

  #pruneGroup(endedBeforeMs: number, nowMs: number): Promise<number> {
    return this.#parts.database.transaction(async (tx) => {
      const due = await tx
        .selectFrom("auctions")
        .select(["auction_id", "reason_code"])
        .where("status", "=", "INACTIVE")
        .where("pruned_at_ms", "is", null)
        .where("ended_at_ms", "<", endedBeforeMs)
        .orderBy("ended_at_ms")
        .limit(GROUP)
        .execute()
      const ids = due.map((auction) => auction.auction_id)
      // Where the epoch was not sold it may be auctioned again: a bid for it must not come back.
      const passed = due.filter(({ reason_code: end }) => end === "SETTLED" || end === "EPOCH_PASSED")
      const among = (auctions: readonly string[]) => sql<string>`any(${[...auctions]})`
      await tx
        .deleteFrom("auction_events")
        .where("auction_id", "=", among(ids))
        .where("type", "<>", "auction.ended")
        .execute()
      await tx
        .deleteFrom("seen_transactions")
        .where("auction_id", "=", among(passed.map((auction) => auction.auction_id)))
        .execute()
      await tx.updateTable("auctions").set({ pruned_at_ms: nowMs }).where("auction_id", "=", among(ids)).execute()
      return ids.length
    })
  }
}
