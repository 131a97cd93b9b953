/**
 * The product of `factors` divided by `divisor`, on whole numbers, rounded as told; exact in between (bigint).
 * Throws on a negative or unsafe number: the callers have checked what came from outside.
 */
export function scale(factors: readonly number[], divisor: number, rounding: "down" | "up" | "half_up"): number {
  for (const part of [...factors, divisor]) {
    if (!Number.isSafeInteger(part) || part < 0) throw new RangeError(`${part} is not a non-negative safe integer`)
  }
  if (divisor === 0) throw new RangeError("the divisor is 0")
  const product = factors.reduce((all, factor) => all * BigInt(factor), 1n)
  const quotient = product / BigInt(divisor)
  const rest = product % BigInt(divisor)
  const add = rounding === "up" ? rest > 0n : rounding === "half_up" ? rest * 2n >= BigInt(divisor) : false
  const result = Number(add ? quotient + 1n : quotient)
  if (!Number.isSafeInteger(result)) throw new RangeError(`${factors.join(" x ")} / ${divisor} is too large`)
  return result
}
