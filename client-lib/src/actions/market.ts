import { type Account, accountAddress, isPublicKey, NAMESPACE, parseAccount } from "@bandcoin/contract"
import { BuildError, ReadError } from "../errors/errors.js"
import type { AtBlock, LedgerClient } from "../rest/ledger-client.js"
import { type Offer, offerOf } from "./offer.js"

/** Which offers to show. Every condition given must hold. */
export interface OfferFilter {
  /** Offers whose band overlaps this one, in kHz; either end may be open. */
  readonly fromFrequencyKhz?: number | undefined
  readonly toFrequencyKhz?: number | undefined
  /** Least bandwidth of a unit. */
  readonly minBandwidthKhz?: number | undefined
  /** Highest price of the first unit, in Bandcoins. */
  readonly maxPrice?: number | undefined
  /** Fewest units for sale now. Default 1, so offers sold out or turned off are left out; 0 shows them too. */
  readonly minUnits?: number | undefined
}

/** The account with this name, or undefined. */
export async function readAccount(ledger: LedgerClient, name: string, at: AtBlock = {}): Promise<Account | undefined> {
  if (!isPublicKey(name)) {
    throw new BuildError("KEY_INVALID", "an account name is a public key: 66 lower-case hex characters, 02 or 03 first")
  }
  const data = await ledger.state(accountAddress(name), at)
  return data && requireAccount(data)
}

/** All accounts, in the order of their addresses, as of one block. */
export async function* readAccounts(ledger: LedgerClient, at: AtBlock = {}): AsyncGenerator<Account> {
  for await (const entry of ledger.stateEntries(NAMESPACE, at)) yield requireAccount(entry.data)
}

/** The offers on the market, in the order of their providers' addresses, as of one block. */
export async function* readOffers(
  ledger: LedgerClient,
  filter: OfferFilter = {},
  at: AtBlock = {},
): AsyncGenerator<Offer> {
  for await (const account of readAccounts(ledger, at)) {
    const offer = offerOf(account)
    if (offer && matches(offer, filter)) yield offer
  }
}

function matches(offer: Offer, filter: OfferFilter): boolean {
  return (
    offer.toFrequencyKhz > (filter.fromFrequencyKhz ?? 0) &&
    offer.fromFrequencyKhz < (filter.toFrequencyKhz ?? Number.POSITIVE_INFINITY) &&
    offer.bandwidthKhz >= (filter.minBandwidthKhz ?? 0) &&
    offer.price <= (filter.maxPrice ?? Number.POSITIVE_INFINITY) &&
    offer.allocationsLeft >= (filter.minUnits ?? 1)
  )
}

function requireAccount(data: Uint8Array): Account {
  const account = parseAccount(data)
  if (account.ok) return account.value
  throw new ReadError("ANSWER_INVALID", account.error.message)
}
