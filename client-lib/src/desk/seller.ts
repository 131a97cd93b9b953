import { type Account, DEFAULT_LIMITS, quote } from "@bandcoin/contract"

/** What one provider sells in one epoch. */
export interface Seller {
  readonly provider: string
  /** Units that can be bought at once, at least 1. */
  readonly capacity: number
  /** Bandcoins for so many units, 1 to `capacity`; infinite if it overflows what money can be. */
  cost(units: number): number
}

/** The provider as a seller in an epoch, or undefined when it has nothing for this buyer then. */
export function sellerOf(account: Account, epoch: number, buyer: string): Seller | undefined {
  // Shares of a settled auction belong to its winners.
  if (account.epoch === 0 || account.name === buyer || Object.keys(account.consumers).length > 0) return undefined
  const reservation = account.reservations[epoch]
  const left =
    epoch === account.epoch ? account.allocations_left : reservation && reservation.capacity - reservation.allocated
  const capacity = Math.min(left ?? 0, DEFAULT_LIMITS.consumersPerAllocation)
  if (epoch < account.epoch || capacity < 1) return undefined
  const known = new Map<number, number>()
  return {
    provider: account.name,
    capacity,
    cost(units) {
      const before = known.get(units)
      if (before !== undefined) return before
      const priced = quote(account, { epoch, units, signer: buyer })
      const cost = priced.ok ? priced.value.cost : Number.POSITIVE_INFINITY
      known.set(units, cost)
      return cost
    },
  }
}
