import type { OfferDetails } from "@bandcoin/client/auctions"
import type { IdempotencySchema, ReplaySchema } from "@bandcoin/service-kit"
import type { Generated } from "kysely"

/** Columns whose type the database decides, or that hold JSON text on the way in and a value on the way out. */
type Json<T> = import("kysely").ColumnType<T, string, string>

export interface AuctionRow {
  auction_id: string
  sequence: Generated<number>
  provider: string
  status: "ACTIVE" | "CLEARING" | "INACTIVE"
  /** Milliseconds since 1970. */
  clearing_at_ms: number
  terms: Json<OfferDetails>
  reason_code: string | null
  reason_text: string | null
  clearing_price: number | null
  units_sold: number | null
  offer_transaction_id: string | null
  event_count: Generated<number>
  created_at_ms: number
  ended_at_ms: number | null
  /** When its events and seen transactions were forgotten. */
  pruned_at_ms: Generated<number | null>
}

export type StoredBidStatus = "PENDING" | "EXECUTED" | "CANCELLED" | "ERROR" | "UNKNOWN"

export interface BidRow {
  auction_id: string
  /** Public key of the bidder. */
  bid_id: string
  sequence: Generated<number>
  price: number
  transaction_id: string
  /** Serialized transaction, base64, as received. */
  transaction: string
  status: StoredBidStatus
  reason_code: string | null
  reason_text: string | null
  allocations: number | null
  refund: number | null
  refund_transaction_id: string | null
  batch_id: string | null
  received_at_ms: number
}

/** A decision, stored before anything follows from it. */
export interface ClearingRow {
  auction_id: string
  /** 1, and one more each time the ledger refused because a winner could not pay. */
  attempt: number
  /** DECIDED: awards known. SIGNED: batches stored. REFUSED: the ledger refused them, another attempt follows. */
  step: "DECIDED" | "SIGNED" | "REFUSED"
  decision: Json<Decision>
}

export interface Decision {
  readonly clearingPrice: number
  readonly offerPrice: number
  readonly awards: readonly {
    readonly bidId: string
    readonly allocations: number
    readonly price: number
    readonly refund: number
  }[]
  readonly losers: readonly { readonly bidId: string; readonly reason: string }[]
}

/** A signed batch, stored before it is submitted. */
export interface SubmissionRow {
  batch_id: string
  auction_id: string
  attempt: number
  /** Order within the attempt. */
  ordinal: number
  /** SETTLEMENT: offer, allocations and refunds (VICKREY). OFFER, then ALLOCATION each on its own (PROPSHARE). */
  kind: "SETTLEMENT" | "OFFER" | "ALLOCATION"
  /** The bid of an ALLOCATION. */
  bid_id: string | null
  batch: Uint8Array
  outcome: "PENDING" | "COMMITTED" | "INVALID"
  message: string | null
}

export interface EventRow {
  auction_id: string
  /** 1, 2, 3 ... within the auction. */
  number: number
  type: string
  data: Json<unknown>
  at_ms: number
}

export interface HouseSchema extends ReplaySchema, IdempotencySchema {
  auctions: AuctionRow
  bids: BidRow
  seen_transactions: { transaction_id: string; auction_id: string; bid_id: string }
  clearings: ClearingRow
  submissions: SubmissionRow
  auction_events: EventRow
}
