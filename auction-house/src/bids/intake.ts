import { ReadError } from "@bandcoin/client"
import { type AccountReader, type Clock, commonProblem } from "@bandcoin/service-kit"
import type { LiveAuction, LiveAuctions } from "../auctions/live.js"
import { type Outcome, refused } from "../errors.js"
import { checkBid } from "./check.js"
import { RefusedBids } from "./refusals.js"
import type { BidWriter, WriteOutcome } from "./writer.js"

export interface BidIntakeParts {
  readonly clock: Clock
  readonly houseKey: string
  readonly live: LiveAuctions
  readonly accounts: AccountReader
  readonly writer: BidWriter
}

/** Bids that are being looked at; beyond, the house says that it is overloaded. */
const MAX_INSIDE = 4_000

/** Takes bids in: time, form, terms, account and funds, then the other bids. The cheap checks stand first. */
export class BidIntake {
  readonly #parts: BidIntakeParts
  readonly #refused = new RefusedBids()
  #inside = 0

  constructor(parts: BidIntakeParts) {
    this.#parts = parts
  }

  /** @throws Problem `OVERLOADED`, `LEDGER_UNAVAILABLE` when the bid cannot be looked at now. */
  async take(auctionId: string, bid: string): Promise<WriteOutcome> {
    const receivedAtMs = this.#parts.clock.now()
    const auction = this.#parts.live.get(auctionId)
    if (auction === undefined || !auction.enter(receivedAtMs)) return refused("AUCTION_CLOSED", "bidding is over")
    this.#inside++
    try {
      const before = this.#refused.find(auctionId, bid)
      if (before !== undefined) return { ok: false, ...before }
      const outcome = await this.#check(auction, bid, receivedAtMs)
      if (!outcome.ok) this.#refused.remember(auctionId, bid, outcome)
      return outcome
    } finally {
      this.#inside--
      auction.leave()
    }
  }

  async #check(auction: LiveAuction, bid: string, receivedAtMs: number): Promise<WriteOutcome> {
    if (this.#inside > MAX_INSIDE || this.#parts.writer.full) {
      throw commonProblem("OVERLOADED", "too many bids at once; try again", { headers: { "retry-after": "1" } })
    }
    const { auctionId, terms } = auction
    const read = checkBid(bid, terms, this.#parts.houseKey)
    if (!read.ok) return read
    const balance = await this.#balance(read.value.bidId, read.value.price)
    if (!balance.ok) return balance
    const shown = terms.bid_visibility === "PRICES"
    return this.#parts.writer.write({ ...read.value, auctionId, receivedAtMs, balance: balance.value, shown })
  }

  async #balance(bidId: string, price: number): Promise<Outcome<number>> {
    let account: Awaited<ReturnType<AccountReader["read"]>>
    try {
      account = await this.#parts.accounts.read(bidId)
    } catch (cause) {
      if (!(cause instanceof ReadError)) throw cause
      throw commonProblem("LEDGER_UNAVAILABLE", undefined, { cause, headers: { "retry-after": "1" } })
    }
    if (account === undefined)
      return refused("BIDDER_UNKNOWN", `${bidId} has no account on the ledger; create it first`)
    if (account.balance < price) {
      return refused("INSUFFICIENT_FUNDS", `the balance is ${account.balance} Bandcoins; the bid needs ${price}`)
    }
    return { ok: true, value: account.balance }
  }
}
