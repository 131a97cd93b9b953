import { PPB } from "./discount.js"
import { encloseTotal } from "./enclosure.js"
import { epochBits, exactBits, exactLimit, exactTotal } from "./exact.js"
import { isHalfway, roundHalfEven } from "./fraction.js"
import type { Purchase } from "./purchase.js"

/** Enough for all but about one total in 2^60: 128 fractional bits, less what the bounds lose on the way. */
const FIRST_BITS = 128

/** Up to this size of the denominator the exact fraction is cheaper than thinking: 3 ms at worst (2026-07). */
const EXACT_BITS = 48_000

/**
 * The total of a purchase, rounded once, half to even: equal to rational arithmetic for every input.
 *
 * The exact fraction of 100,000 units has three million bits. So bounds of the total are computed with 128 fractional
 * bits, then twice as many, and so on, until both bounds round to the same integer (Ziv's strategy). It ends always:
 * unless the total is exactly halfway between two integers, some precision tells; and when the precision reaches the
 * size of the exact fraction, that fraction decides.
 *
 * Why it is also fast. Let v = a/b and r = c/d in lowest terms, b and d divide 10^9, N units, E <= 1,000 epochs, the
 * first of them m ahead. The total is `P c^m s / (d^(m+E-1) b^(N-1))` with `P = sum of prices[i] c^i d^(E-1-i)`, which
 * is below 2^63 d^(E-1), and `s = (b^N - a^N) / (b - a)`.
 *
 * 1. Totals that are exactly halfway are small purchases. Twice such a total is an integer, so of each prime q of 10
 *    the denominator holds no more than twice the numerator. c is coprime to d, and s to b (modulo q it is a^(N-1)).
 *    A prime q of d that does not divide b can divide s, by the rule of lifting exponents, no more often than
 *    q^.. <= N b^4 <= 2^53 (b is then a power of the other prime: 2^9 or, with an exponent of 1 for 4, 5^9). So
 *    `d^(m+E-1) b^(N-1) <= 2 P c^m 2^53 < 2^117 d^(E-1) c^m`, that is `(d/c)^m b^(N-1) < 2^117`: without discounts
 *    that are 0 or 1, N <= 117. Looking at the primes of d alone in the same way, c^m drops out: `d^m < 2^117`, so
 *    m <= 117. Such purchases have at most 30 x (117 + 1,117) = 37,000 bits: the exact fraction decides them.
 * 2. Totals that are extremely near to halfway without being it: the total of N units is `L - L v^N`, where L is its
 *    limit for ever more units. If L is halfway (price 1, v 0.6: L = 2.5), the total of 100,000 units is 2^-73,000
 *    below. So the limit is looked at, exactly: from below a halfway limit the total rounds down.
 *    Any other L of up to 48,000 bits is further than 2^-48,000 from halfway, and 2^16 bits tell.
 * 3. Else nearness would be chance, and a chance of one in 2^k is found by whoever tries 2^k inputs.
 */
export function roundedTotal(purchase: Purchase): bigint {
  for (let bits = FIRST_BITS; ; bits *= 2) {
    const { low, high } = encloseTotal(purchase, bits)
    const rounded = roundHalfDown(low, bits)
    if (rounded === roundHalfUp(high, bits)) return rounded
    if (exactBits(purchase) <= Math.max(EXACT_BITS, bits)) return roundHalfEven(exactTotal(purchase))
    if (bits === FIRST_BITS && isJustBelowHalfwayLimit(purchase, rounded)) return rounded
  }
}

/**
 * Whether the limit of the total is halfway between `rounded` and the next integer. The total lies below its limit,
 * and `rounded` is what its lower bound rounds to, so then the total rounds to it too.
 */
function isJustBelowHalfwayLimit(purchase: Purchase, rounded: bigint): boolean {
  if (purchase.volumeDiscountPpb === PPB || epochBits(purchase) > EXACT_BITS) return false
  const limit = exactLimit(purchase)
  return isHalfway(limit) && limit.numerator / limit.denominator === rounded
}

function roundHalfDown(scaled: bigint, bits: number): bigint {
  return (scaled + (1n << BigInt(bits - 1)) - 1n) >> BigInt(bits)
}

function roundHalfUp(scaled: bigint, bits: number): bigint {
  return (scaled + (1n << BigInt(bits - 1))) >> BigInt(bits)
}
