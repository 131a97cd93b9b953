import { discountFraction, type Fraction } from "./fraction.js"
import type { Purchase } from "./purchase.js"

/** Up to this size of its denominator a total is computed exactly when bounds do not tell: 3 ms at most (2026-11). */
export const EXACT_BITS = 48_000

/** The total as an exact fraction. Its size grows with units and epochs: see {@link exactBits}. */
export function exactTotal(purchase: Purchase): Fraction {
  const epochs = exactEpochs(purchase)
  const series = exactSeries(purchase)
  return {
    numerator: epochs.numerator * series.numerator,
    denominator: epochs.denominator * series.denominator,
  }
}

/** Upper bound on the bits of the denominator of {@link exactTotal}, which says what computing it costs. */
export function exactBits(purchase: Purchase): number {
  return epochBits(purchase) + denominatorBits(purchase.volumeDiscountPpb) * (purchase.units - 1)
}

/** The same for {@link exactEpochs}. */
export function epochBits({ reservationDiscountPpb, ahead, prices }: Purchase): number {
  return denominatorBits(reservationDiscountPpb) * (ahead + prices.length - 1)
}

function denominatorBits(ppb: number): number {
  return 32 - Math.clz32(Number(discountFraction(ppb).denominator) - 1)
}

/** `sum of prices[i] x r^(ahead + i)`. */
export function exactEpochs({ prices, ahead, reservationDiscountPpb }: Purchase): Fraction {
  const r = discountFraction(reservationDiscountPpb)
  let sum = 0n
  let power = 1n
  for (const price of prices) {
    sum = sum * r.denominator + BigInt(price) * power
    power *= r.numerator
  }
  return {
    numerator: sum * r.numerator ** BigInt(ahead),
    denominator: r.denominator ** BigInt(ahead + prices.length - 1),
  }
}

/** What the total of ever more units approaches from below, for v < 1: the sum over the epochs, over 1 - v. */
export function exactLimit({ volumeDiscountPpb }: Purchase, epochs: Fraction): Fraction {
  const v = discountFraction(volumeDiscountPpb)
  return {
    numerator: epochs.numerator * v.denominator,
    denominator: epochs.denominator * (v.denominator - v.numerator),
  }
}

/** `1 + v + ... + v^(units - 1)`. */
function exactSeries({ units, volumeDiscountPpb }: Purchase): Fraction {
  const { numerator: a, denominator: b } = discountFraction(volumeDiscountPpb)
  if (a === b) return { numerator: BigInt(units), denominator: 1n }
  const n = BigInt(units)
  return { numerator: (b ** n - a ** n) / (b - a), denominator: b ** (n - 1n) }
}
