import type { SigningOptions } from "../transactions/transaction.js"
import type { OfferDetails } from "./auction.js"
import { signForHouse } from "./transactions.js"

export interface BidToSign extends SigningOptions {
  readonly auction: Pick<OfferDetails, "provider" | "epoch" | "from_frequency" | "to_frequency" | "bandwidth">
  /** Bandcoins for the whole allocation. In a VICKREY auction bid what it is worth: what is paid is the next price. */
  readonly price: number
  /** The clearing house's key: only it can then put the bid on the ledger. */
  readonly batcherPublicKey: string
}

/**
 * A bid: the signed `allocate` transaction that buys the auctioned epoch at this price, in base64. It does nothing until
 * the clearing house submits it, and is worth nothing unless the provider's offer names the bidder and the price.
 */
export function signBid({ auction, price, ...options }: BidToSign): string {
  const { provider, epoch, from_frequency, to_frequency, bandwidth } = auction
  return signForHouse({ action: "allocate", provider, epoch, price, from_frequency, to_frequency, bandwidth }, options)
}
