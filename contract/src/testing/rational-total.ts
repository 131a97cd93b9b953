import { PPB } from "../pricing/discount.js"
import type { Purchase } from "../pricing/purchase.js"

/** Rational arithmetic at its plainest: no closed form, no lowest terms, one addition for each unit of each epoch. */
export function rationalTotal({ prices, ahead, reservationDiscountPpb, volumeDiscountPpb, units }: Purchase): bigint {
  const whole = BigInt(PPB)
  const scale = whole ** BigInt(ahead + prices.length - 1 + units - 1)
  let numerator = 0n
  prices.forEach((price, i) => {
    const n = BigInt(ahead + i)
    let term = (BigInt(price) * BigInt(reservationDiscountPpb) ** n * scale) / whole ** n
    for (let unit = 0; unit < units; unit++) {
      numerator += term
      term = (term * BigInt(volumeDiscountPpb)) / whole
    }
  })
  const floor = numerator / scale
  const rest = 2n * (numerator % scale)
  if (rest !== scale) return rest > scale ? floor + 1n : floor
  return floor % 2n === 0n ? floor : floor + 1n
}
