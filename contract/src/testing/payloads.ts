import type { AllocatePayload, OfferPayload } from "../payload/types.js"
import { PROVIDER } from "./keys.js"

/** A band that offers and purchases of tests agree on. */
export const BAND = { from_frequency: 700_000, to_frequency: 710_000, bandwidth: 5_000 }

/** An offer of 10 units at 100 Bandcoins. */
export const OFFER: OfferPayload = { action: "offer", price: 100, ...BAND, max_allocations: 10 }

/** The purchase of one unit of {@link OFFER}. */
export const PURCHASE: AllocatePayload = { action: "allocate", provider: PROVIDER, epoch: 1, price: 100, ...BAND }
