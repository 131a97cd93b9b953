import type { Signer } from "@bandcoin/client"
import { type OfferDetails, signBid } from "@bandcoin/client/auctions"
import { newSigner } from "./ledger.js"

export interface HostileParts {
  readonly auction: OfferDetails
  readonly batcherPublicKey: string
  /** Has an account with `balance` Bandcoins and the live bid `live`. */
  readonly bidder: Signer
  readonly balance: number
  readonly live: { readonly text: string; readonly price: number }
  /** A bid of the same bidder that `live` has replaced. */
  readonly replaced: string
}

const forge = (text: string): string => `${text.slice(0, 40)}${text[40] === "A" ? "B" : "A"}${text.slice(41)}`

/** What hostile bidders send, and the code that each is to be refused with. */
export function hostileBids(parts: HostileParts): readonly { readonly code: string; readonly bid: string }[] {
  const { auction, batcherPublicKey, bidder, balance, live, replaced } = parts
  const sign = (change: Partial<OfferDetails>, price: number, signer = bidder): string =>
    signBid({ auction: { ...auction, ...change }, price, batcherPublicKey, signer })
  return [
    { code: "INVALID_ARGUMENT", bid: "not base64 at all!" },
    { code: "BID_MALFORMED", bid: live.text.slice(0, 400) },
    { code: "BID_MALFORMED", bid: forge(sign({}, live.price + 1)) },
    { code: "BID_WRONG_EPOCH", bid: sign({ epoch: auction.epoch + 1 }, live.price + 1) },
    { code: "BID_WRONG_PROVIDER", bid: sign({ provider: newSigner().publicKey }, live.price + 1) },
    { code: "BID_NOT_HIGHER", bid: sign({}, live.price) },
    { code: "INSUFFICIENT_FUNDS", bid: sign({}, balance + 1) },
    { code: "BIDDER_UNKNOWN", bid: sign({}, live.price + 1, newSigner()) },
    { code: "BID_REPLAYED", bid: replaced },
  ]
}
