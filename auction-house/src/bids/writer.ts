import type { Database } from "@bandcoin/service-kit"
import { type Selectable, sql, type Transaction } from "kysely"
import type { BidRow, HouseSchema } from "../database/schema.js"
import { type Outcome, refused } from "../errors.js"
import type { AuctionEvents, NewEvent } from "../events/log.js"
import type { ReadBid } from "./check.js"

export type StoredBid = Selectable<BidRow>

/** A bid that has passed all checks but those against other bids. */
export interface BidToWrite extends ReadBid {
  readonly auctionId: string
  readonly receivedAtMs: number
  /** The bidder's balance on the ledger. */
  readonly balance: number
  /** Whether the auction shows prices of bids before clearing. */
  readonly shown: boolean
}

/** What became of a bid: stored (or found, when the very same was handed in before), or refused. */
export type WriteOutcome = Outcome<{ readonly bid: StoredBid; readonly repeated: boolean }>

interface Waiting {
  readonly bid: BidToWrite
  readonly resolve: (outcome: WriteOutcome) => void
  readonly reject: (error: unknown) => void
}

/** Bids that wait to be written; beyond, the house says that it is overloaded. */
const MAX_WAITING = 5_000
/** Bids in one transaction: about 20 ms of work on PGlite, so that nobody waits long (measured 2026-11-21). */
const MAX_GROUP = 250

/**
 * Writes bids in the order in which they arrive, many to a transaction: bids of the same moment share one commit. There
 * is one writer for all auctions, so what one bid is checked against cannot change before it is stored.
 */
export class BidWriter {
  readonly #database: Database<HouseSchema>
  readonly #events: AuctionEvents
  readonly #maxBidsPerAuction: number
  readonly #waiting: Waiting[] = []
  #running: Promise<void> | undefined

  constructor(database: Database<HouseSchema>, events: AuctionEvents, limits: { readonly maxBidsPerAuction: number }) {
    this.#database = database
    this.#events = events
    this.#maxBidsPerAuction = limits.maxBidsPerAuction
  }

  /** True when no more bids can be taken in for the moment. */
  get full(): boolean {
    return this.#waiting.length >= MAX_WAITING
  }

  write(bid: BidToWrite): Promise<WriteOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bid, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  async #run(): Promise<void> {
    // Let the bids of this turn of the event loop join the first group.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) await this.#writeGroup(this.#waiting.splice(0, MAX_GROUP))
    this.#running = undefined
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const bids = group.map(({ bid }) => bid)
      const outcomes = await this.#database.transaction((tx) => this.#store(tx, bids), "read committed")
      this.#events.announce(bids.filter(({ shown }) => shown).map(({ auctionId }) => auctionId))
      group.forEach(({ resolve }, i) => {
        resolve(outcomes[i] as WriteOutcome)
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  async #store(tx: Transaction<HouseSchema>, bids: readonly BidToWrite[]): Promise<WriteOutcome[]> {
    const book = await readBook(tx, bids)
    const decided = bids.map((bid) => decide(bid, book, this.#maxBidsPerAuction))
    const accepted = bids.filter((_, i) => decided[i] === undefined)
    if (accepted.length > 0) {
      await tx
        .insertInto("seen_transactions")
        .values(accepted.map((b) => ({ transaction_id: b.transactionId, auction_id: b.auctionId, bid_id: b.bidId })))
        .execute()
      await upsert(tx, accepted)
      const events: NewEvent[] = accepted
        .filter((bid) => bid.shown)
        .map(({ auctionId, price, receivedAtMs }) => ({
          auctionId,
          type: "bid.accepted",
          data: { price },
          atMs: receivedAtMs,
        }))
      if (events.length > 0) await this.#events.append(tx, events)
    }
    const rows = await readRows(tx, bids)
    return bids.map((bid, i): WriteOutcome => {
      const refusal = decided[i]
      if (refusal !== undefined && refusal !== "repeated") return refusal
      const row = rows.get(`${bid.auctionId} ${bid.bidId}`)
      if (row === undefined) throw new Error(`the bid of ${bid.bidId} in auction ${bid.auctionId} is not there`)
      return { ok: true, value: { bid: row, repeated: refusal === "repeated" } }
    })
  }
}

/** What bids are checked against; kept up to date while a group is decided. */
interface Book {
  readonly auctions: Map<string, { status: string; bids: number }>
  /** Transaction id -> auction it was a bid in. */
  readonly seen: Map<string, string>
  /** Bidder -> auction -> price of its live bid. */
  readonly live: Map<string, Map<string, number>>
}

async function readBook(tx: Transaction<HouseSchema>, bids: readonly BidToWrite[]): Promise<Book> {
  const auctionIds = [...new Set(bids.map((bid) => bid.auctionId))]
  const bidIds = [...new Set(bids.map((bid) => bid.bidId))]
  const transactionIds = bids.map((bid) => bid.transactionId)
  const auctions = await tx
    .selectFrom("auctions")
    .select(["auction_id", "status"])
    .select((row) =>
      row
        .selectFrom("bids")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("bids.auction_id", "=", "auctions.auction_id")
        .as("bids"),
    )
    .where("auction_id", "in", auctionIds)
    .execute()
  const seen = await tx
    .selectFrom("seen_transactions")
    .select(["transaction_id", "auction_id"])
    .where("transaction_id", "in", transactionIds)
    .execute()
  const live = await tx
    .selectFrom("bids")
    .select(["bid_id", "auction_id", "price"])
    .where("bid_id", "in", bidIds)
    .where("status", "in", ["PENDING", "UNKNOWN"])
    .execute()
  const book: Book = {
    auctions: new Map(auctions.map((row) => [row.auction_id, { status: row.status, bids: row.bids ?? 0 }])),
    seen: new Map(seen.map((row) => [row.transaction_id, row.auction_id])),
    live: new Map(bidIds.map((bidId) => [bidId, new Map()])),
  }
  for (const { bid_id, auction_id, price } of live) book.live.get(bid_id)?.set(auction_id, price)
  return book
}

/** Undefined: accept, and the book says so. */
function decide(bid: BidToWrite, book: Book, maxBids: number): ReturnType<typeof refused> | "repeated" | undefined {
  const { auctionId, bidId, price, transactionId } = bid
  const seenIn = book.seen.get(transactionId)
  const own = book.live.get(bidId) as Map<string, number>
  const before = own.get(auctionId)
  if (seenIn === auctionId && before === price) return "repeated"
  if (seenIn !== undefined)
    return refused("BID_REPLAYED", `transaction ${transactionId} was a bid in auction ${seenIn}`)
  const auction = book.auctions.get(auctionId)
  if (auction?.status !== "ACTIVE") return refused("AUCTION_CLOSED", "bidding is over")
  if (before !== undefined && price <= before) {
    return refused("BID_NOT_HIGHER", `this key bids ${before} already; a new bid must be higher`)
  }
  if (before === undefined && auction.bids >= maxBids) {
    return refused("AUCTION_FULL", `the auction has ${maxBids} bids, the most it takes`)
  }
  let elsewhere = 0
  for (const [other, amount] of own) if (other !== auctionId) elsewhere += amount
  if (bid.balance - elsewhere < price) {
    const also = elsewhere > 0 ? `, of which ${elsewhere} are bid in other auctions` : ""
    return refused("INSUFFICIENT_FUNDS", `the balance is ${bid.balance} Bandcoins${also}; the bid needs ${price}`)
  }
  if (before === undefined) auction.bids++
  own.set(auctionId, price)
  book.seen.set(transactionId, auctionId)
  return undefined
}

/** One row for each bidder and auction; of several bids of one key in a group the last accepted (highest) stands. */
async function upsert(tx: Transaction<HouseSchema>, accepted: readonly BidToWrite[]): Promise<void> {
  const last = new Map(accepted.map((bid) => [`${bid.auctionId} ${bid.bidId}`, bid]))
  await tx
    .insertInto("bids")
    .values(
      accepted
        .filter((bid) => last.get(`${bid.auctionId} ${bid.bidId}`) === bid)
        .map((bid) => ({
          auction_id: bid.auctionId,
          bid_id: bid.bidId,
          price: bid.price,
          transaction_id: bid.transactionId,
          transaction: bid.transaction,
          status: "PENDING" as const,
          reason_code: "ACCEPTED",
          reason_text: null,
          allocations: null,
          refund: null,
          refund_transaction_id: null,
          batch_id: null,
          received_at_ms: bid.receivedAtMs,
        })),
    )
    .onConflict((conflict) =>
      conflict.columns(["auction_id", "bid_id"]).doUpdateSet((row) => ({
        sequence: sql`excluded.sequence`,
        price: row.ref("excluded.price"),
        transaction_id: row.ref("excluded.transaction_id"),
        transaction: row.ref("excluded.transaction"),
        received_at_ms: row.ref("excluded.received_at_ms"),
      })),
    )
    .execute()
}

async function readRows(tx: Transaction<HouseSchema>, bids: readonly BidToWrite[]): Promise<Map<string, StoredBid>> {
  const rows = await tx
    .selectFrom("bids")
    .selectAll()
    .where("auction_id", "in", [...new Set(bids.map((bid) => bid.auctionId))])
    .where("bid_id", "in", [...new Set(bids.map((bid) => bid.bidId))])
    .execute()
  return new Map(rows.map((row) => [`${row.auction_id} ${row.bid_id}`, row]))
}
