import { PPB } from "./discount.js"
import type { Fraction } from "./fraction.js"
import type { Purchase } from "./purchase.js"

/** Bounds of a non-negative number x in units of 2^-bits: `low <= x * 2^bits <= high`. */
export interface Enclosure {
  readonly low: bigint
  readonly high: bigint
}

const WHOLE = BigInt(PPB)

/**
 * Bounds of the total with `bits` fractional bits. Every step rounds its lower bound down and its upper bound up, so
 * the bounds hold whatever the precision; more bits only bring them closer.
 */
export function encloseTotal(purchase: Purchase, bits: number): Enclosure {
  return encloseProduct(encloseEpochs(purchase, bits), encloseSeries(purchase, bits), bits)
}

/** `sum of prices[i] x r^(ahead + i)`, by Horner's rule from the last epoch back. */
function encloseEpochs({ prices, ahead, reservationDiscountPpb }: Purchase, bits: number): Enclosure {
  const r = BigInt(reservationDiscountPpb)
  let low = 0n
  let high = 0n
  for (let i = prices.length - 1; i >= 0; i--) {
    const price = BigInt(prices[i] as number) << BigInt(bits)
    low = (low * r) / WHOLE + price
    high = divideUp(high * r, WHOLE) + price
  }
  return encloseProduct({ low, high }, enclosePower(reservationDiscountPpb, ahead, bits), bits)
}

/** `1 + v + ... + v^(units - 1) = (1 - v^units) / (1 - v)`; `units` itself for v = 1. */
export function encloseSeries({ units, volumeDiscountPpb }: Purchase, bits: number): Enclosure {
  const one = 1n << BigInt(bits)
  if (volumeDiscountPpb === PPB) return { low: BigInt(units) * one, high: BigInt(units) * one }
  const power = enclosePower(volumeDiscountPpb, units, bits)
  const rest = WHOLE - BigInt(volumeDiscountPpb)
  return { low: ((one - power.high) * WHOLE) / rest, high: divideUp((one - power.low) * WHOLE, rest) }
}

/** A discount to a whole power, by squaring. */
function enclosePower(ppb: number, exponent: number, bits: number): Enclosure {
  let square = encloseFraction({ numerator: BigInt(ppb), denominator: WHOLE }, bits)
  let power = encloseFraction({ numerator: 1n, denominator: 1n }, bits)
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = encloseProduct(power, square, bits)
    if (rest > 1) square = encloseProduct(square, square, bits)
  }
  return power
}

/** A fraction. */
export function encloseFraction({ numerator, denominator }: Fraction, bits: number): Enclosure {
  const scaled = numerator << BigInt(bits)
  return { low: scaled / denominator, high: divideUp(scaled, denominator) }
}

/** The product of two numbers. */
export function encloseProduct(x: Enclosure, y: Enclosure, bits: number): Enclosure {
  const shift = BigInt(bits)
  return { low: (x.low * y.low) >> shift, high: -((-x.high * y.high) >> shift) }
}

function divideUp(x: bigint, divisor: bigint): bigint {
  return (x + divisor - 1n) / divisor
}
