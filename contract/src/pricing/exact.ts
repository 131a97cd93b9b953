import { PPB } from "./discount.js"
import { discountFraction, type Fraction } from "./fraction.js"
import type { Purchase } from "./purchase.js"

/** The total as an exact fraction. Its size grows with units and epochs: see {@link exactBits}. */
export function exactTotal(purchase: Purchase): Fraction {
  const epochs = exactEpochs(purchase)
  const series = exactSeries(purchase)
  return {
    numerator: epochs.numerator * series.numerator,
    denominator: epochs.denominator * series.denominator,
  }
}

/**
 * The number that the total of ever more units approaches from below, `sum of prices[i] x r^(ahead + i) / (1 - v)`,
 * for v < 1.
 */
export function exactLimit(purchase: Purchase): Fraction {
  const epochs = exactEpochs(purchase)
  const v = discountFraction(purchase.volumeDiscountPpb)
  return {
    numerator: epochs.numerator * v.denominator,
    denominator: epochs.denominator * (v.denominator - v.numerator),
  }
}

/** Upper bound on the bits of the denominator of {@link exactTotal}, which says what computing it costs. */
export function exactBits(purchase: Purchase): number {
  return epochBits(purchase) + denominatorBits(purchase.volumeDiscountPpb) * (purchase.units - 1)
}

/** The same for the denominator of {@link exactLimit}, save for the 30 bits of 1 - v. */
export function epochBits(purchase: Purchase): number {
  return denominatorBits(purchase.reservationDiscountPpb) * (purchase.ahead + purchase.prices.length - 1)
}

function denominatorBits(ppb: number): number {
  return Math.ceil(Math.log2(Number(discountFraction(ppb).denominator)))
}

/** `sum of prices[i] x r^(ahead + i)`. */
function exactEpochs({ prices, ahead, reservationDiscountPpb }: Purchase): Fraction {
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

/** `1 + v + ... + v^(units - 1)`. */
function exactSeries({ units, volumeDiscountPpb }: Purchase): Fraction {
  if (volumeDiscountPpb === PPB) return { numerator: BigInt(units), denominator: 1n }
  const v = discountFraction(volumeDiscountPpb)
  const n = BigInt(units)
  return {
    numerator: (v.denominator ** n - v.numerator ** n) / (v.denominator - v.numerator),
    denominator: v.denominator ** (n - 1n),
  }
}
