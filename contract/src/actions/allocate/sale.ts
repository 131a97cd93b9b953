import type { Account, Reservation } from "../../account/types.js"
import { type Result, refuseField } from "../../errors/contract-error.js"
import { advanceCost, spotCost } from "../../pricing/cost.js"
import { requirePpb } from "../../pricing/discount.js"
import { succeed } from "../../result/result.js"
import { isSettledAuction, sellShare } from "./settled-auction.js"
import type { Sale, SaleTerms } from "./terms.js"

/** Steps 4 to 7: which units of the offer the buyer gets, and what they cost. */
export function sell(provider: Account, terms: SaleTerms): Result<Sale> {
  const { epoch, epochTo } = terms
  // "`epoch` below the current one: refused, naming both. `epoch_to` (default `epoch`) >= `epoch`."
  if (epoch < provider.epoch) {
    return refuseField("EPOCH_PASSED", "epoch", `epoch ${epoch} is over, the current one is ${provider.epoch}`)
  }
  if (epochTo < epoch) {
    return refuseField("EPOCH_RANGE_INVALID", "epoch_to", `must not be before epoch, ${epoch}, got ${epochTo}`)
  }
  // "A series that starts at the current epoch and runs past it is refused."
  if (epoch === provider.epoch && epochTo > epoch) {
    const message = `a series cannot start at the current epoch, ${epoch}: buy that one apart`
    return refuseField("EPOCH_RANGE_INVALID", "epoch_to", message)
  }
  if (isSettledAuction(provider)) return sellShare(provider, terms)
  const units = terms.named ?? 1
  return epoch === provider.epoch ? sellSpot(provider, units) : sellAhead(provider, terms, units)
}

/** "**Spot** (epoch is current, `epoch_to` equals it): units <= `allocations_left`; cost = spot price of `units`." */
function sellSpot(provider: Account, units: number): Result<Sale> {
  if (units > provider.allocations_left) {
    const message = `${provider.allocations_left} units are left in epoch ${provider.epoch}, ${units} were asked for`
    return refuseField("NOT_ENOUGH_UNITS", "consumers", message)
  }
  const volumeDiscountPpb = requirePpb(provider.volume_discount)
  const cost = spotCost({ price: provider.price, volumeDiscountPpb, units })
  if (!cost.ok) return cost
  const allocations_left = provider.allocations_left - units
  return succeed({ kind: "spot", units, cost: cost.value, provider: { ...provider, allocations_left } })
}

/**
 * "**Advance purchase** (epoch after the current one): every epoch from `epoch` to `epoch_to` has a reservation with
 * capacity - allocated >= units; cost is the sum over them."
 */
function sellAhead(provider: Account, { epoch, epochTo }: SaleTerms, units: number): Result<Sale> {
  const reservations: Record<string, Reservation> = { ...provider.reservations }
  const reservationPrices: number[] = []
  for (let e = epoch; e <= epochTo; e++) {
    const reservation = reservations[e]
    if (reservation === undefined) {
      return refuseField("NO_RESERVATION", "epoch", `epoch ${e} has no reservation on offer`)
    }
    const { price, capacity, allocated } = reservation
    if (capacity - allocated < units) {
      const message = `${capacity - allocated} units are left of the reservation of epoch ${e}, ${units} were asked for`
      return refuseField("RESERVATION_FULL", "consumers", message)
    }
    reservations[e] = { price, capacity, allocated: allocated + units }
    reservationPrices.push(price)
  }
  const cost = advanceCost({
    reservationPrices,
    epochsAhead: epoch - provider.epoch,
    reservationDiscountPpb: requirePpb(provider.reservation_discount),
    volumeDiscountPpb: requirePpb(provider.volume_discount),
    units,
  })
  return cost.ok ? succeed({ kind: "advance", units, cost: cost.value, provider: { ...provider, reservations } }) : cost
}
