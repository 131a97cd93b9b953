import type { LedgerClient } from "@bandcoin/client"
import { type AllocatePayload, quote } from "@bandcoin/contract"
import { CliError, notFound } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { groupDigits } from "../output/numbers.js"
import { readAccount } from "./accounts.js"

export interface PurchaseRequest {
  readonly provider: string
  /** The buyer's public key. */
  readonly buyer: string
  /** First epoch; the provider's current one when left out. */
  readonly epoch?: number | undefined
  /** Epochs after the current one, instead of `epoch`. */
  readonly epochsAhead?: number | undefined
  readonly epochTo?: number | undefined
  /** Who will hold the grants; none means the buyer. */
  readonly consumers: readonly string[]
  /** The most to pay. */
  readonly maxPrice?: number | undefined
}

/**
 * The purchase as the contract will take it now: band and price are the current offer's. Should the offer change before
 * it commits, the ledger refuses it, because the price no longer fits; nothing dearer is ever bought.
 * @throws CliError `NOT_FOUND`, `PRICE_ABOVE_MAXIMUM`, or the contract's own code
 */
export async function preparePurchase(ledger: LedgerClient, request: PurchaseRequest): Promise<AllocatePayload> {
  const { buyer, consumers, maxPrice } = request
  const provider = await readAccount(ledger, request.provider)
  if (provider.epoch === 0) {
    throw notFound("this account has never posted an offer", "see who has with `bandcoin offer list`", {
      provider: provider.name,
    })
  }
  const epoch = request.epoch ?? provider.epoch + (request.epochsAhead ?? 0)
  const epochTo = request.epochTo ?? epoch
  const quoted = quote(provider, {
    epoch,
    epochTo,
    signer: buyer,
    ...(consumers.length === 0 ? {} : { units: consumers.length }),
  })
  if (!quoted.ok) {
    throw new CliError(quoted.error.code, EXIT.refused, quoted.error.message, {
      fix: "nothing was bought; see the offer with `bandcoin offer show`",
      details: { provider: provider.name },
    })
  }
  const { cost } = quoted.value
  if (maxPrice !== undefined && cost > maxPrice) {
    throw new CliError("PRICE_ABOVE_MAXIMUM", EXIT.refused, `it costs ${groupDigits(cost)} Bandcoins`, {
      fix: `nothing was bought; --max-price is ${groupDigits(maxPrice)}`,
      details: { cost, max_price: maxPrice },
    })
  }
  return {
    action: "allocate",
    provider: provider.name,
    epoch,
    ...(epochTo === epoch ? {} : { epoch_to: epochTo }),
    price: cost,
    from_frequency: provider.from_frequency,
    to_frequency: provider.to_frequency,
    bandwidth: provider.bandwidth,
    ...(consumers.length === 0 ? {} : { consumers }),
  }
}
