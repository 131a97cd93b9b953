/** The largest integer that every JSON reader takes exactly, 2^53-1. */
export const MAX_NATURAL = Number.MAX_SAFE_INTEGER

/** Whether `value` is an integer from 0 to 2^53-1, and not -0. */
export function isNatural(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0)
}
