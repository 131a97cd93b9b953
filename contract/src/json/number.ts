/** A number whose decimal has at most this many significant digits survives the trip through a double (DBL_DIG). */
const EXACT_DIGITS = 15

const NUMBER = /^-?(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/

/**
 * The value of a JSON number token, when a double holds it well enough to tell it from all its neighbours: an integer
 * of at most 2^53-1 in size, however it is written (5, 5.0, 5e0), or another decimal of at most 15 significant digits.
 *
 * Other numbers are `"inexact"`: two readers may round them to different values, or round them to an integer that was
 * not written. So is -0, which prints as 0 in one language and as -0.0 in another. A token that is no JSON number is
 * `"malformed"`.
 */
export function parseNumber(token: string): number | "inexact" | "malformed" {
  const parts = NUMBER.exec(token)
  if (parts === null) return "malformed"
  const value = Number(token)
  const [, whole, fraction = "", exponent = "0"] = parts
  const digits = (whole + fraction).replace(/^0+/, "")
  const significant = digits.replace(/0+$/, "")
  if (significant === "") return Object.is(value, -0) ? "inexact" : 0
  const lastPlace = Number(exponent) - fraction.length + (digits.length - significant.length)
  if (lastPlace >= 0) return Number.isSafeInteger(value) ? value : "inexact"
  return significant.length <= EXACT_DIGITS && value !== 0 ? value : "inexact"
}
