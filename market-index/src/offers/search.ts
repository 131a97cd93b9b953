import { type Account, parseAccount, type Quote, quote } from "@bandcoin/contract"
import type { Database } from "@bandcoin/service-kit"
import type { CoverageStore } from "../coverage/store.js"
import type { IndexSchema } from "../database/schema.js"
import type { OfferFilter } from "./filter.js"
import { parseQos, qosMatches } from "./qos.js"

export interface PricedOffer {
  readonly account: Account
  readonly quote: Quote
}

/** Records read for one search; a market has tens or hundreds of providers. */
const MAX_CANDIDATES = 5_000

/** A key nobody has: prices of everything but shares of settled auctions are the same for all buyers. */
const ANYBODY = `02${"0".repeat(64)}`

/** Offers on the market now, found by the database, priced by the contract. */
export class OfferSearch {
  readonly #database: Database<IndexSchema>
  readonly #coverage: CoverageStore

  constructor(database: Database<IndexSchema>, coverage: CoverageStore) {
    this.#database = database
    this.#coverage = coverage
  }

  /** What can be bought as the filter asks, cheapest in total first. */
  async find(filter: OfferFilter): Promise<PricedOffer[]> {
    const { units, buyer = ANYBODY, max_total = Number.POSITIVE_INFINITY, limit } = filter
    const conditions = parseQos(filter.qos ?? "")
    const found: PricedOffer[] = []
    for (const account of await this.#candidates(filter)) {
      if (!qosMatches(account.qos, conditions)) continue
      const epoch = filter.epoch ?? account.epoch
      const shared = Object.keys(account.consumers).length > 0
      const priced = quote(account, {
        epoch,
        epochTo: filter.epoch_to ?? epoch,
        signer: buyer,
        // A share of a settled auction is bought whole.
        ...(shared ? {} : { units }),
      })
      if (priced.ok && priced.value.units >= units && priced.value.cost <= max_total) {
        found.push({ account, quote: priced.value })
      }
    }
    const byTotal = (a: PricedOffer, b: PricedOffer): number =>
      a.quote.cost - b.quote.cost || (a.account.name < b.account.name ? -1 : 1)
    return found.sort(byTotal).slice(0, limit)
  }

  async #candidates(filter: OfferFilter): Promise<Account[]> {
    let query = this.#database.sql.selectFrom("accounts").select("record").where("epoch", ">", 0)
    if (filter.near !== undefined) {
      const providers = await this.#coverage.covering(...filter.near)
      if (providers.length === 0) return []
      query = query.where("account", "in", providers)
    }
    if (filter.provider !== undefined) query = query.where("account", "=", filter.provider)
    if (filter.from_frequency !== undefined) query = query.where("to_frequency", ">", filter.from_frequency)
    if (filter.to_frequency !== undefined) query = query.where("from_frequency", "<", filter.to_frequency)
    if (filter.min_bandwidth !== undefined) query = query.where("bandwidth", ">=", filter.min_bandwidth)
    if (filter.max_price !== undefined) query = query.where("price", "<=", filter.max_price)
    if (filter.min_duration !== undefined) query = query.where("allocation_duration", ">=", filter.min_duration)
    // Units of an epoch ahead are in its reservation, which the quote looks at.
    if (filter.epoch === undefined) query = query.where("allocations_left", ">=", filter.units)
    const rows = await query.orderBy("price").orderBy("account").limit(MAX_CANDIDATES).execute()
    return rows.map(({ record }) => {
      const account = parseAccount(Buffer.from(record))
      if (!account.ok) throw new Error(`an indexed record cannot be read: ${account.error.message}`)
      return account.value
    })
  }
}
