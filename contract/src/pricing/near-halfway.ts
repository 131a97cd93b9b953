import { PPB } from "./discount.js"
import { type Enclosure, encloseFraction, encloseProduct, encloseSeries, encloseTotal } from "./enclosure.js"
import { EXACT_BITS, epochBits, exactBits, exactEpochs, exactLimit, exactTotal } from "./exact.js"
import { type Fraction, isHalfway, roundHalfEven } from "./fraction.js"
import type { Purchase } from "./purchase.js"
import { certainRounding, roundHalfDown } from "./rounding.js"

/**
 * The rounded total of a large purchase whose total is near to halfway between two integers: bounds of twice as many
 * bits are computed, then of twice as many again, until they tell (Ziv's strategy).
 *
 * It ends always: unless the total is exactly halfway some precision tells, and when the precision reaches the size of
 * the exact fraction, that fraction decides.
 *
 * Why it ends soon. Let v = a/b and r = c/d in lowest terms (b and d divide 10^9), N <= 2^17 units, E <= 1,000 epochs,
 * the first of them m ahead. The total is `P c^m s / (d^(m+E-1) b^(N-1))` with `P = sum of prices[i] c^i d^(E-1-i)`,
 * less than 2^63 d^(E-1), and `s = a^(N-1) + a^(N-2) b + ... + b^(N-1)`.
 *
 * 1. A total exactly halfway has a small fraction, and {@link roundedTotal} computes that. For twice the total is then an
 *    integer: each prime q of 10 divides the denominator no oftener than it divides 2 P c^m s. If q divides d, it does
 *    not divide c; if it divides b, it does not divide s. If it divides d and not b, then b is a power of the other
 *    prime, so below 2^21 (q = 2) or at most 2^9 (q = 5), and by the lemma of lifting the exponent the power of q in
 *    s is at most b N or b^4 N, so at most 2^53. Over both primes: `d^(m+E-1) b^(N-1) <= 2 P c^m 2^53`, thus
 *    `(d/c)^m b^(N-1) < 2^117`, and N <= 117 unless b = 1. Over the primes of d alone, which c^m is free of:
 *    `d^(m+E-1) <= 2 P 2^53`, thus `d^m < 2^117`, and m <= 117 unless d = 1. So the denominator has at most
 *    30 x (116 + 117 + 999) = 36,960 bits.
 * 2. A total can be extremely near to halfway by construction: it is `L - L v^N`, where L is the limit for ever more
 *    units, and L may be halfway. (Price 1, v = 0.6: L = 2.5, and 100,000 units cost 2^-73,695 less.) So L is
 *    looked at, exactly: below a limit that is halfway the total rounds down. Another limit with a denominator of
 *    less than 2^48,000 is at least 2^-48,001 away from halfway, and L v^N is no such fraction; where it is not by far
 *    the greater or the smaller of the two, 2^17 bits tell them apart.
 * 3. What else comes near to halfway comes there by chance: k more bits are needed once in 2^k purchases.
 *
 * @param firstBits fractional bits of the first bounds
 */
export function roundNearHalfway(purchase: Purchase, firstBits: number): bigint {
  const epochs = epochBits(purchase) <= EXACT_BITS ? exactEpochs(purchase) : undefined
  const limit = epochs === undefined || purchase.volumeDiscountPpb === PPB ? undefined : exactLimit(purchase, epochs)
  for (let bits = firstBits; bits < exactBits(purchase); bits *= 2) {
    const bounds = enclose(purchase, epochs, bits)
    const rounded = certainRounding(bounds, bits)
    if (rounded !== undefined) return rounded
    const lower = roundHalfDown(bounds.low, bits)
    if (limit !== undefined && isHalfwayAfter(lower, limit)) return lower
  }
  return roundHalfEven(exactTotal(purchase))
}

/** Bounds of the total; the sum over the epochs, where it is known exactly, needs no bounds of its own. */
function enclose(purchase: Purchase, epochs: Fraction | undefined, bits: number): Enclosure {
  if (epochs === undefined) return encloseTotal(purchase, bits)
  return encloseProduct(encloseFraction(epochs, bits), encloseSeries(purchase, bits), bits)
}

/**
 * Whether `limit` is halfway between `lower` and the next integer. The total is less than its limit and more than what
 * rounds to less than `lower`, so then it rounds to `lower`.
 */
function isHalfwayAfter(lower: bigint, limit: Fraction): boolean {
  return isHalfway(limit) && limit.numerator / limit.denominator === lower
}
