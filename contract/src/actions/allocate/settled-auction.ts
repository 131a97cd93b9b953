import type { Account } from "../../account/types.js"
import { type Result, refuse, refuseField } from "../../errors/contract-error.js"
import { succeed } from "../../result/result.js"
import type { Sale, SaleTerms } from "./terms.js"

/** "`consumers` of the offer is not empty" */
export function isSettledAuction(provider: Account): boolean {
  return Object.keys(provider.consumers).length > 0
}

/**
 * "**Settled auction** (`consumers` of the offer is not empty): epoch is the current one; the signer is in the dictionary
 * and has not allocated; `price` equals its price; units are its `allocations` (`consumers` of the payload absent, or
 * exactly that many keys); it is marked allocated."
 */
export function sellShare(provider: Account, { epoch, named, buyer }: SaleTerms): Result<Sale> {
  if (epoch !== provider.epoch) {
    const message = `the offer is a settled auction of its current epoch, ${provider.epoch}, got ${epoch}`
    return refuseField("EPOCH_NOT_CURRENT", "epoch", message)
  }
  const share = Object.hasOwn(provider.consumers, buyer) ? provider.consumers[buyer] : undefined
  if (share === undefined) {
    return refuse("NOT_A_WINNER", `the offer is a settled auction and the signer ${buyer} has no share in it`)
  }
  if (share.allocated) return refuse("ALREADY_ALLOCATED", `the signer ${buyer} has taken its share already`)
  const units = share.allocations
  if (named !== undefined && named !== units) {
    const message = `the signer's share has ${units} units, so ${units} consumers or none, got ${named}`
    return refuseField("UNITS_MISMATCH", "consumers", message)
  }
  const consumers = { ...provider.consumers, [buyer]: { ...share, allocated: true } }
  const allocations_left = provider.allocations_left - units
  return succeed({
    kind: "auction",
    units,
    cost: share.price,
    provider: { ...provider, consumers, allocations_left },
  })
}
