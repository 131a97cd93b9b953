/**
 * What a price is computed from: `units` in each of a run of consecutive epochs.
 *
 * The total is `sum over i of prices[i] x r^(ahead + i) x (1 + v + ... + v^(units - 1))`, with the discounts r and v in
 * parts per billion. A spot purchase is one epoch with `ahead` 0.
 */
export interface Purchase {
  /** Bandcoins per unit before discounts, one per epoch, in the order of the epochs. */
  readonly prices: readonly number[]
  /** Epochs from the current one to the first one bought. */
  readonly ahead: number
  readonly reservationDiscountPpb: number
  readonly volumeDiscountPpb: number
  /** Units bought in each epoch, at least 1. */
  readonly units: number
}
