import type { OfferDetails } from "@bandcoin/client/auctions"
import type { StoredAuction } from "./store.js"

/**
 * One auction that takes bids. A bid enters before anything is looked up and leaves when it is stored or refused, so
 * that closing can wait for those that came in time: the moment of entering is what counts, by one clock.
 */
export class LiveAuction {
  readonly auctionId: string
  readonly terms: OfferDetails
  readonly clearingAtMs: number
  #inside = 0
  #closed = false
  #whenEmpty: (() => void) | undefined

  constructor(auction: Pick<StoredAuction, "auction_id" | "terms" | "clearing_at_ms">) {
    this.auctionId = auction.auction_id
    this.terms = auction.terms
    this.clearingAtMs = auction.clearing_at_ms
  }

  /** False from the clearing time on, to the millisecond. What enters must leave. */
  enter(nowMs: number): boolean {
    if (this.#closed || nowMs >= this.clearingAtMs) return false
    this.#inside++
    return true
  }

  leave(): void {
    this.#inside--
    if (this.#inside === 0) this.#whenEmpty?.()
  }

  /** Lets nobody in any more, and returns when all have left. */
  async close(): Promise<void> {
    this.#closed = true
    if (this.#inside === 0) return
    await new Promise<void>((resolve) => {
      this.#whenEmpty = resolve
    })
  }
}

/** The auctions that take bids, by id. What the database says is loaded at start; this is the same in memory. */
export class LiveAuctions {
  readonly #auctions = new Map<string, LiveAuction>()

  add(auction: LiveAuction): void {
    this.#auctions.set(auction.auctionId, auction)
  }

  get(auctionId: string): LiveAuction | undefined {
    return this.#auctions.get(auctionId)
  }

  remove(auctionId: string): void {
    this.#auctions.delete(auctionId)
  }

  get size(): number {
    return this.#auctions.size
  }

  /** Those whose clearing time has come, in its order. */
  due(nowMs: number): LiveAuction[] {
    return [...this.#auctions.values()]
      .filter((auction) => auction.clearingAtMs <= nowMs)
      .sort((a, b) => a.clearingAtMs - b.clearingAtMs)
  }

  /** When the next clearing time comes, or undefined. */
  nextDueMs(): number | undefined {
    let next: number | undefined
    for (const { clearingAtMs } of this.#auctions.values()) next = Math.min(next ?? clearingAtMs, clearingAtMs)
    return next
  }
}
