/** Milliseconds until the next try: doubling from `firstMs` up to `mostMs`. */
export const backoffMs = (attempts: number, firstMs: number, mostMs: number): number =>
  Math.min(mostMs, firstMs * 2 ** Math.min(attempts, 30))
