import type { Account } from "../account/types.js"
import type { Effects } from "../execute/execute.js"
import { decodeGrantSummary } from "../grant/summary.js"
import type { OfferPayload, Payload } from "../payload/types.js"
import { successOf } from "./results.js"

/** What a provider has put on sale and sold, by epoch. */
interface EpochSales {
  /** Units for sale while the epoch was or is the current one. */
  offered: number
  /** Units sold of those. */
  sold: number
  /** The most units ever for sale in advance. */
  reservable: number
  /** Units sold in advance. */
  reserved: number
}

/**
 * Books kept beside the ledger, from what was accepted alone: what money there must be, and what was offered and sold.
 * It shares no rule with the contract.
 */
export class MarketModel {
  /** Deposits less withdrawals. */
  circulating: bigint
  readonly #sales = new Map<string, EpochSales>()
  readonly #current = new Map<string, number>()
  readonly #shares = new Map<string, number>()

  constructor(circulating: bigint) {
    this.circulating = circulating
  }

  /** Enters an accepted transaction. */
  record(payload: Payload, signer: string, effects: Effects): void {
    if (payload.action === "deposit") this.circulating += BigInt(payload.price)
    if (payload.action === "withdraw") this.circulating -= BigInt(payload.price)
    if (payload.action === "offer") this.#recordOffer(payload, signer)
    if (payload.action === "allocate") this.#recordGrant(effects.receipt as Uint8Array)
  }

  /** What is wrong with an account by these books, or undefined. */
  complain(account: Account): string | undefined {
    const epoch = this.#current.get(account.name) ?? 0
    if (account.epoch !== epoch) return `epoch ${account.epoch} instead of ${epoch}`
    const { offered, sold } = this.#of(account.name, epoch)
    if (sold > offered) return `${sold} units sold of ${offered} in epoch ${epoch}`
    if (account.allocations_left !== offered - sold)
      return `${account.allocations_left} units left of ${offered - sold}`
    for (const [epoch, { capacity, allocated }] of Object.entries(account.reservations)) {
      const { reserved, reservable } = this.#of(account.name, Number(epoch))
      if (allocated !== reserved) return `epoch ${epoch} says ${allocated} units are reserved, not ${reserved}`
      if (reserved > capacity || reserved > reservable) return `${reserved} units reserved of epoch ${epoch}`
      if (Number(epoch) <= account.epoch) return `a reservation of epoch ${epoch} is left`
    }
    return undefined
  }

  #recordOffer({ max_allocations, reservations = {}, consumers = {} }: OfferPayload, signer: string): void {
    const epoch = (this.#current.get(signer) ?? 0) + 1
    this.#current.set(signer, epoch)
    this.#of(signer, epoch).offered = max_allocations
    for (const [key, { capacity }] of Object.entries(reservations)) {
      const sales = this.#of(signer, Number(key))
      sales.reservable = Math.max(sales.reservable, capacity)
    }
    for (const [key, { allocations }] of Object.entries(consumers)) {
      this.#shares.set(`${signer} ${epoch} ${key}`, allocations)
    }
  }

  #recordGrant(receipt: Uint8Array): void {
    const { provider, issuer, epoch, epoch_to, units } = successOf(decodeGrantSummary(receipt))
    const current = this.#current.get(provider)
    if (epoch === current) this.#of(provider, epoch).sold += units
    else for (let e = epoch; e <= epoch_to; e++) this.#of(provider, e).reserved += units
    const share = `${provider} ${epoch} ${issuer}`
    const allocations = this.#shares.get(share)
    if (allocations === undefined) return
    if (allocations !== units) throw new Error(`${units} units taken of a share of ${allocations}`)
    this.#shares.set(share, -1)
  }

  #of(provider: string, epoch: number): EpochSales {
    const key = `${provider} ${epoch}`
    const sales = this.#sales.get(key) ?? { offered: 0, sold: 0, reservable: 0, reserved: 0 }
    this.#sales.set(key, sales)
    return sales
  }
}
