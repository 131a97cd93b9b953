import { PPB } from "./discount.js"

/** A non-negative rational number; `denominator` is positive. Not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The nearest integer; of two equally near ones the even one. */
export function roundHalfEven({ numerator, denominator }: Fraction): bigint {
  const floor = numerator / denominator
  const twiceRest = 2n * (numerator - floor * denominator)
  if (twiceRest < denominator) return floor
  if (twiceRest > denominator) return floor + 1n
  return floor + (floor & 1n)
}

/** Whether the number lies exactly between two integers. */
export function isHalfway({ numerator, denominator }: Fraction): boolean {
  const twice = 2n * numerator
  return twice % denominator === 0n && ((twice / denominator) & 1n) === 1n
}

/** Parts per billion as a fraction in lowest terms. */
export function discountFraction(ppb: number): Fraction {
  const divisor = greatestCommonDivisor(ppb, PPB)
  return { numerator: BigInt(ppb / divisor), denominator: BigInt(PPB / divisor) }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
