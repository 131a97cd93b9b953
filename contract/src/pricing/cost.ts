import { type Result, refuse } from "../errors/contract-error.js"
import { succeed } from "../result/result.js"
import { MAX_AMOUNT } from "./amount.js"
import { PPB } from "./discount.js"
import type { Purchase } from "./purchase.js"
import { roundedTotal } from "./total.js"

/** A purchase in the current epoch. */
export interface SpotPurchase {
  /** Bandcoins for the first unit. */
  readonly price: number
  /** Parts per billion, 0 to 1,000,000,000. */
  readonly volumeDiscountPpb: number
  /** At least 1. */
  readonly units: number
}

/** A purchase of consecutive epochs ahead. */
export interface AdvancePurchase {
  /** Bandcoins per unit before discounts: the reservation price of each epoch bought, in order. */
  readonly reservationPrices: readonly number[]
  /** Epochs from the current one to the first one bought, at least 1. */
  readonly epochsAhead: number
  /** Parts per billion, 0 to 1,000,000,000. */
  readonly reservationDiscountPpb: number
  /** Parts per billion, 0 to 1,000,000,000. */
  readonly volumeDiscountPpb: number
  /** Units in each epoch, at least 1. */
  readonly units: number
}

/**
 * What units of the current epoch cost (paper 5.1.2): `price x (1 + v + ... + v^(units-1))`, summed exactly and rounded
 * once, half to even. Fails with AMOUNT_OVERFLOW above 2^53-1.
 */
export function spotCost({ price, volumeDiscountPpb, units }: SpotPurchase): Result<number> {
  if (units === 1) return succeed(price)
  if (volumeDiscountPpb === PPB) return asAmount(price * units)
  return roundedCost({ prices: [price], ahead: 0, reservationDiscountPpb: PPB, volumeDiscountPpb, units })
}

/**
 * What units of epochs ahead cost (paper 5.1.2): the sum over the epochs of `reservation price x r^n x (1 + v + ... +
 * v^(units-1))`, n epochs ahead, summed exactly and rounded once, half to even. Fails with AMOUNT_OVERFLOW above 2^53-1.
 */
export function advanceCost(purchase: AdvancePurchase): Result<number> {
  const { reservationPrices: prices, epochsAhead: ahead, ...rest } = purchase
  return roundedCost({ prices, ahead, ...rest })
}

function roundedCost(purchase: Purchase): Result<number> {
  return asAmount(Number(roundedTotal(purchase)))
}

/** Rounding to double keeps order, so a total above 2^53-1 stays above it. */
function asAmount(total: number): Result<number> {
  if (total <= MAX_AMOUNT) return succeed(total)
  return refuse("AMOUNT_OVERFLOW", `the cost exceeds the largest amount, ${MAX_AMOUNT} Bandcoins`)
}
