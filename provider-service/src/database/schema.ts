import type { IdempotencySchema, ReplaySchema } from "@bandcoin/service-kit"
import type { ColumnType } from "kysely"

/** JSON text on the way in, a value on the way out. */
type Json<T> = ColumnType<T, string, string>

/** An offer signed for an auction, stored before it leaves this process. */
export interface SignedOfferRow {
  auction_id: string
  attempt: number
  /** Key of the house that asked. */
  house: string
  /** Epoch the offer will open. */
  epoch: number
  /** SHA-256 of what was asked for: a repeat gets the same answer, anything else none. */
  request_sha256: string
  offer_transaction_id: string
  answer: Json<unknown>
  signed_at_ms: number
}

/** The schedule of the epoch clock; at most one row. */
export interface ScheduleRow {
  schedule_id: string
  schedule: Json<unknown>
  /** Tick 0 begins here, milliseconds since 1970. */
  anchor_ms: number
}

/** What was done for one tick; the batch is stored before it is submitted. */
export interface TickRow {
  schedule_id: string
  tick: number
  /** LEFT_TO_AUCTION: an auction under way opens the epoch. */
  outcome: "PENDING" | "POSTED" | "REFUSED" | "LEFT_TO_AUCTION"
  /** Serialized batch; null for LEFT_TO_AUCTION. */
  batch: Uint8Array | null
  transaction_id: string | null
  message: string | null
}

/** An auction opened through this service. */
export interface OwnAuctionRow {
  auction_id: string
  epoch: number
  /** Unix seconds. */
  clearing_time: number
  over: boolean
  created_at_ms: number
}

export interface ProviderSchema extends ReplaySchema, IdempotencySchema {
  signed_offers: SignedOfferRow
  schedules: ScheduleRow
  ticks: TickRow
  own_auctions: OwnAuctionRow
}
