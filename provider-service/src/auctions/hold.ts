import { type AuctionHouseClient, AuctionHouseError } from "@bandcoin/client/auctions"
import type { Clock, Database } from "@bandcoin/service-kit"
import type { ProviderSchema } from "../database/schema.js"

/** After signing for an auction the next epoch is left to it for so long, in case the house settles late. */
const SIGNED_HOLD_MS = 10 * 60_000
/** An own auction whose house cannot be asked holds the epoch until so long after its clearing time. */
const CLEARING_GRACE_MS = 10 * 60_000

export interface HoldParts {
  readonly database: Database<ProviderSchema>
  readonly house: AuctionHouseClient | undefined
  readonly clock: Clock
}

/** Knows whether the next epoch is promised to an auction, so that nothing else opens it meanwhile. */
export class AuctionHold {
  readonly #parts: HoldParts

  constructor(parts: HoldParts) {
    this.#parts = parts
  }

  /** The id of the auction that the epoch is promised to, or undefined. */
  async holder(epoch: number): Promise<string | undefined> {
    const { database, clock } = this.#parts
    const signed = await database.sql
      .selectFrom("signed_offers")
      .select("auction_id")
      .where("epoch", "=", epoch)
      .where("signed_at_ms", ">", clock.now() - SIGNED_HOLD_MS)
      .orderBy("signed_at_ms", "desc")
      .executeTakeFirst()
    const own = await database.sql
      .selectFrom("own_auctions")
      .selectAll()
      .where("epoch", "=", epoch)
      .where("over", "=", false)
      .execute()
    for (const auction of own)
      if (!(await this.#isOver(auction.auction_id, auction.clearing_time))) return auction.auction_id
    if (signed === undefined) return undefined
    return (await this.#isOver(signed.auction_id, undefined)) ? undefined : signed.auction_id
  }

  async #isOver(auctionId: string, clearingTime: number | undefined): Promise<boolean> {
    const { database, clock, house } = this.#parts
    let over = clearingTime !== undefined && clock.now() > clearingTime * 1000 + CLEARING_GRACE_MS
    try {
      if (!over && house !== undefined) over = (await house.get(auctionId)).status === "INACTIVE"
    } catch (error) {
      if (!(error instanceof AuctionHouseError)) throw error
      over = error.status === 404
    }
    if (over) {
      await database.sql.updateTable("own_auctions").set({ over: true }).where("auction_id", "=", auctionId).execute()
    }
    return over
  }
}
