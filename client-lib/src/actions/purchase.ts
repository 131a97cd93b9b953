import { type Account, type AllocatePayload, type Quote, quote } from "@bandcoin/contract"
import { BuildError } from "../errors/errors.js"
import { bandOf, wireBand } from "./offer.js"

/** What to buy. The price is never given: it is computed from the provider's current record, as the contract does. */
export interface PurchaseRequest {
  /** Account name of the provider. */
  readonly provider: string
  /** First epoch. Default: the provider's current one. A later one is an advance purchase. */
  readonly epoch?: number | undefined
  /** Last epoch. Default: `epoch`. */
  readonly epochTo?: number | undefined
  /** Account names of those who will hold the grants, one unit each. Default: the buyer, one unit. */
  readonly consumers?: readonly string[] | undefined
  /** Most Bandcoins to pay in all; a higher computed price is refused before anything is sent. */
  readonly maxPrice?: number | undefined
}

/** A purchase ready to be signed. */
export interface PricedPurchase {
  readonly payload: AllocatePayload
  readonly quote: Quote
}

/**
 * The payload of a purchase from a provider's record.
 * @throws BuildError `OFFER_NOT_FOUND`, `QUOTE_REFUSED` with the contract's reason, `PRICE_ABOVE_MAXIMUM`.
 */
export function pricePurchase(provider: Account, request: PurchaseRequest, buyer: string): PricedPurchase {
  const { epoch = provider.epoch, epochTo = epoch, maxPrice } = request
  const consumers = request.consumers?.length ? request.consumers : undefined
  if (provider.epoch === 0) {
    throw new BuildError("OFFER_NOT_FOUND", `provider ${provider.name} has never posted an offer`, {
      field: "provider",
    })
  }
  const priced = quote(provider, { epoch, epochTo, signer: buyer, ...(consumers && { units: consumers.length }) })
  if (!priced.ok) {
    const { code, message, field } = priced.error
    throw new BuildError("QUOTE_REFUSED", `${message} (${code})`, { field })
  }
  const { cost } = priced.value
  if (maxPrice !== undefined && cost > maxPrice) {
    throw new BuildError("PRICE_ABOVE_MAXIMUM", `the price is ${cost} Bandcoins, over the maximum of ${maxPrice}`, {
      field: "maxPrice",
    })
  }
  const payload: AllocatePayload = {
    action: "allocate",
    provider: provider.name,
    epoch,
    ...(epochTo === epoch ? {} : { epoch_to: epochTo }),
    price: cost,
    ...wireBand(bandOf(provider)),
    ...(consumers && { consumers }),
  }
  return { payload, quote: priced.value }
}
