import { isNatural, MAX_NATURAL } from "../json/natural.js"

/** The largest amount of Bandcoins, 2^53-1. */
export const MAX_AMOUNT = MAX_NATURAL

/** Whether `value` is an amount of Bandcoins: an integer from 0 to 2^53-1. */
export function isAmount(value: unknown): value is number {
  return isNatural(value)
}
