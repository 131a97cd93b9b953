import type { Account } from "../account/types.js"
import { checkSeller } from "../actions/allocate/parties.js"
import { sell } from "../actions/allocate/sale.js"
import type { SaleKind } from "../actions/allocate/terms.js"
import { type Result, refuseField } from "../errors/contract-error.js"
import { isNatural } from "../json/natural.js"
import { succeed } from "../result/result.js"

/** What a buyer wants to know the price of. */
export interface QuoteRequest {
  /** First epoch, at least 1. */
  readonly epoch: number
  /** Last epoch; `epoch` when left out. */
  readonly epochTo?: number
  /** How many holders the purchase will name, at least 1; left out when it names none and the signer holds the grant. */
  readonly units?: number
  /** Public key of the account that will buy. */
  readonly signer: string
}

/** A price that the contract will take, as long as the provider's record stays as it is. */
export interface Quote {
  readonly kind: SaleKind
  /** Units in each epoch. */
  readonly units: number
  /** Bandcoins for the whole purchase: the `price` to name in `allocate`. */
  readonly cost: number
  readonly epoch: number
  readonly epochTo: number
}

/**
 * What a purchase would cost, by the same code as `allocate` runs; its errors are those of `allocate`. The buyer's
 * balance is not looked at.
 */
export function quote(provider: Account, { epoch, epochTo = epoch, units, signer }: QuoteRequest): Result<Quote> {
  const invalid = checkCount("epoch", epoch) ?? checkCount("epoch_to", epochTo) ?? checkCount("units", units ?? 1)
  if (invalid !== undefined) return invalid
  const seller = checkSeller(provider, signer)
  if (!seller.ok) return seller
  const sale = sell(provider, { epoch, epochTo, named: units, buyer: signer })
  if (!sale.ok) return sale
  return succeed({ kind: sale.value.kind, units: sale.value.units, cost: sale.value.cost, epoch, epochTo })
}

function checkCount(field: string, value: number) {
  if (isNatural(value) && value >= 1) return undefined
  return refuseField("OUT_OF_RANGE", field, `must be an integer from 1, got ${value}`)
}
