import { encloseTotal } from "./enclosure.js"
import { EXACT_BITS, exactBits, exactTotal } from "./exact.js"
import { roundHalfEven } from "./fraction.js"
import { roundNearHalfway } from "./near-halfway.js"
import type { Purchase } from "./purchase.js"
import { certainRounding } from "./rounding.js"

/** Enough for all but about one total in 2^60: 128 fractional bits, less what the bounds lose on the way. */
export const FIRST_BITS = 128

/**
 * The total of a purchase, rounded once, half to even: equal to rational arithmetic for every input.
 *
 * The exact fraction of 100,000 units has three million bits. So bounds of the total are computed with 128 fractional
 * bits; mostly both round to the same integer, and that is the answer. Otherwise the total is near to halfway between
 * two integers: a small purchase is then computed exactly, a large one as {@link roundNearHalfway} says.
 */
export function roundedTotal(purchase: Purchase): bigint {
  const rounded = certainRounding(encloseTotal(purchase, FIRST_BITS), FIRST_BITS)
  if (rounded !== undefined) return rounded
  if (exactBits(purchase) <= EXACT_BITS) return roundHalfEven(exactTotal(purchase))
  return roundNearHalfway(purchase, 2 * FIRST_BITS)
}
