import type { Enclosure } from "./enclosure.js"

/** The integer that every number within the bounds rounds to, half to even; undefined if the bounds are too wide. */
export function certainRounding({ low, high }: Enclosure, bits: number): bigint | undefined {
  const rounded = roundHalfDown(low, bits)
  return rounded === roundHalfUp(high, bits) ? rounded : undefined
}

/** The nearest integer to `scaled / 2^bits`, of two equally near ones the lower. */
export function roundHalfDown(scaled: bigint, bits: number): bigint {
  return (scaled + (1n << BigInt(bits - 1)) - 1n) >> BigInt(bits)
}

function roundHalfUp(scaled: bigint, bits: number): bigint {
  return (scaled + (1n << BigInt(bits - 1))) >> BigInt(bits)
}
