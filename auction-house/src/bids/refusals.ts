import type { HouseErrorCode, Refusal } from "../errors.js"

/** Refusals that stand for as long as the auction takes bids: nothing that happens can make the same bid acceptable. */
const FINAL: ReadonlySet<HouseErrorCode> = new Set<HouseErrorCode>([
  "BID_MALFORMED",
  "BID_WRONG_PROVIDER",
  "BID_WRONG_BAND",
  "BID_WRONG_EPOCH",
  "BID_BELOW_MIN_PRICE",
  "BID_NAMES_CONSUMERS",
  "BID_NAMES_QOS",
  "BID_NOT_HIGHER",
  "BID_REPLAYED",
  "BIDDER_IS_PROVIDER",
])

/** At 8 KB for the longest bid, 16 MB at most. */
const MAX_REMEMBERED = 2_000

/** Bids that were refused for good, so that the same handed in again and again costs neither a check nor a query. */
export class RefusedBids {
  readonly #refusals = new Map<string, Refusal>()

  find(auctionId: string, bid: string): Refusal | undefined {
    return this.#refusals.get(`${auctionId} ${bid}`)
  }

  /** Forgets the oldest when there are too many. */
  remember(auctionId: string, bid: string, { code, detail }: Refusal): void {
    if (!FINAL.has(code)) return
    this.#refusals.set(`${auctionId} ${bid}`, { code, detail })
    const oldest = this.#refusals.keys().next()
    if (this.#refusals.size > MAX_REMEMBERED && !oldest.done) this.#refusals.delete(oldest.value)
  }
}
