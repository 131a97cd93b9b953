/** The largest amount of Bandcoins, 2^53-1: the largest integer that every JSON reader takes exactly. */
export const MAX_AMOUNT = Number.MAX_SAFE_INTEGER

/** Whether `value` is an amount of Bandcoins: an integer from 0 to 2^53-1, and not -0. */
export function isAmount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0)
}
