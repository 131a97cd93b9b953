import { type Result, refuse } from "../errors/contract-error.js"
import { succeed } from "../result/result.js"

/** Parts per billion in a whole: discounts are integers of this unit wherever they are computed with. */
export const PPB = 1_000_000_000

/**
 * A discount as parts per billion: 0 to 1,000,000,000.
 *
 * The double nearest to k/10^9 is what every JSON reader makes of the decimal, and what dividing the two integers
 * gives; so a number is taken exactly when such a k exists. More than 9 decimal digits are refused, not rounded.
 */
export function discountToPpb(discount: number): Result<number> {
  const ppb = Math.round(discount * PPB)
  if (ppb >= 0 && ppb <= PPB && ppb / PPB === discount && !Object.is(discount, -0)) return succeed(ppb)
  return refuse("OUT_OF_RANGE", `a discount is a number from 0 to 1 with at most 9 decimal digits, got ${discount}`)
}

/** The same for a discount that has been checked before. Throws a RangeError otherwise: that is a bug. */
export function requirePpb(discount: number): number {
  const ppb = discountToPpb(discount)
  if (ppb.ok) return ppb.value
  throw new RangeError(ppb.error.message)
}

/** The discount that `ppb` parts per billion are, as the number that JSON carries. */
export function discountFromPpb(ppb: number): number {
  return ppb / PPB
}

/**
 * The canonical text of a discount: `0`, `1`, or `0.` and up to 9 digits without trailing zeros. Never an exponent:
 * JavaScript would print 10^-9 as 1e-9 and Python as 1e-09.
 */
export function writeDiscount(ppb: number): string {
  if (ppb === PPB) return "1"
  if (ppb === 0) return "0"
  return `0.${String(ppb).padStart(9, "0").replace(/0+$/, "")}`
}
