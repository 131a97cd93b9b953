import type { Account } from "../../account/types.js"
import { type Result, refuseField } from "../../errors/contract-error.js"
import type { AllocateRequest } from "../../payload/decode.js"
import { succeed } from "../../result/result.js"
import type { LedgerState } from "../../state/ledger-state.js"

/** Who sells and who buys. */
export interface Parties {
  readonly provider: Account
  readonly buyer: Account
}

/** "Provider and signer accounts exist, signer is not the provider, the provider has an offer (epoch >= 1)." */
export function findParties(name: string, signer: string, state: LedgerState): Result<Parties> {
  const provider = state.namedAccount(name)
  if (!provider.ok) return provider
  const buyer = state.signerAccount(signer)
  if (!buyer.ok) return buyer
  const seller = checkSeller(provider.value, signer)
  return seller.ok ? succeed({ provider: provider.value, buyer: buyer.value }) : seller
}

/** That `buyer` can buy of this account at all. */
export function checkSeller({ name, epoch }: Account, buyer: string): Result<void> {
  if (name === buyer) return refuseField("SAME_ACCOUNT", "provider", "must be another account than the signer's")
  if (epoch < 1) return refuseField("NO_OFFER", "provider", `${name} has never posted an offer`)
  return succeed(undefined)
}

/**
 * "Band: `from_frequency`, `to_frequency`, `bandwidth` equal the offer's." A `qos` that the buyer names is a wish and
 * nothing more: the grant summary carries the offer's.
 */
export function checkBand(request: AllocateRequest, provider: Account): Result<void> {
  for (const field of ["from_frequency", "to_frequency", "bandwidth"] as const) {
    if (request[field] !== provider[field]) {
      return refuseField("BAND_MISMATCH", field, `the offer has ${provider[field]} kHz, got ${request[field]}`)
    }
  }
  return succeed(undefined)
}
