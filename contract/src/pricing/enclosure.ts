import { PPB } from "./discount.js"
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
  const shift = BigInt(bits)
  return multiply(encloseEpochs(purchase, shift), encloseSeries(purchase, shift), shift)
}

/** `sum of prices[i] x r^(ahead + i)`, by Horner's rule from the last epoch back. */
function encloseEpochs({ prices, ahead, reservationDiscountPpb }: Purchase, shift: bigint): Enclosure {
  const r = BigInt(reservationDiscountPpb)
  let low = 0n
  let high = 0n
  for (let i = prices.length - 1; i >= 0; i--) {
    const price = BigInt(prices[i] as number) << shift
    low = (low * r) / WHOLE + price
    high = divideUp(high * r, WHOLE) + price
  }
  return multiply({ low, high }, enclosePower(reservationDiscountPpb, ahead, shift), shift)
}

/** `1 + v + ... + v^(units - 1) = (1 - v^units) / (1 - v)`; `units` itself for v = 1. */
function encloseSeries({ units, volumeDiscountPpb }: Purchase, shift: bigint): Enclosure {
  if (volumeDiscountPpb === PPB) return { low: BigInt(units) << shift, high: BigInt(units) << shift }
  const power = enclosePower(volumeDiscountPpb, units, shift)
  const one = 1n << shift
  const rest = WHOLE - BigInt(volumeDiscountPpb)
  return { low: ((one - power.high) * WHOLE) / rest, high: divideUp((one - power.low) * WHOLE, rest) }
}

/** A discount to a whole power, by squaring. */
function enclosePower(ppb: number, exponent: number, shift: bigint): Enclosure {
  const scaled = BigInt(ppb) << shift
  let square: Enclosure = { low: scaled / WHOLE, high: divideUp(scaled, WHOLE) }
  let power: Enclosure = { low: 1n << shift, high: 1n << shift }
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(power, square, shift)
    if (rest > 1) square = multiply(square, square, shift)
  }
  return power
}

function multiply(x: Enclosure, y: Enclosure, shift: bigint): Enclosure {
  return { low: (x.low * y.low) >> shift, high: -((-x.high * y.high) >> shift) }
}

function divideUp(x: bigint, divisor: bigint): bigint {
  return (x + divisor - 1n) / divisor
}
