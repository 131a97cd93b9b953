import { type Result, refuseField } from "../../errors/contract-error.js"
import { actionEvent } from "../../event/event.js"
import type { GrantSummary } from "../../grant/summary.js"
import type { AllocateRequest } from "../../payload/decode.js"
import { succeed } from "../../result/result.js"
import type { LedgerState } from "../../state/ledger-state.js"
import { credit, debit } from "../checks.js"
import type { Outcome } from "../outcome.js"
import { checkBand, findParties, type Parties } from "./parties.js"
import { sell } from "./sale.js"
import type { Sale } from "./terms.js"

/** `allocate`, by any account but the provider's. The steps are those of the contract's specification. */
export function allocate(request: AllocateRequest, signer: string, state: LedgerState): Result<Outcome> {
  // Step 1
  const parties = findParties(request.provider, signer, state)
  if (!parties.ok) return parties
  // Step 2
  const band = checkBand(request, parties.value.provider)
  if (!band.ok) return band
  // Step 3: "`consumers`: public keys of the holders of the grants; distinct; units = their number. Absent or empty: the
  // signer, 1 unit." The payload's reader has seen to it.
  const named = request.consumers?.count
  // Steps 4 to 7
  const epochTo = request.epoch_to ?? request.epoch
  const sale = sell(parties.value.provider, { epoch: request.epoch, epochTo, named, buyer: signer })
  if (!sale.ok) return sale
  // Step 8: "`price` must equal the computed cost: the safety check that both sides price alike."
  if (request.price !== sale.value.cost) {
    const message = `must be the cost of the purchase, ${sale.value.cost} Bandcoins, got ${request.price}`
    return refuseField("PRICE_MISMATCH", "price", message)
  }
  // Step 9
  const paid = pay(parties.value, sale.value)
  if (!paid.ok) return paid
  // Step 10: "Event `bandcoin/allocation` {provider, issuer, epoch, epoch_to, units, price}. The receipt carries the
  // grant summary."
  const grant = summarize(request, signer, epochTo, sale.value)
  const { epoch, epoch_to, units, price } = grant
  return succeed({
    changed: [paid.value.provider, paid.value.buyer],
    event: actionEvent("allocate", request.provider, signer, { epoch, epoch_to, units, price }),
    grant,
  })
}

/**
 * "Signer's balance >= cost; provider's balance + cost does not overflow. Both move in the same transaction; units are
 * taken."
 */
function pay({ buyer }: Parties, { provider, cost }: Sale): Result<Parties> {
  const debited = debit(buyer, cost)
  if (!debited.ok) return debited
  const credited = credit(provider, cost)
  if (!credited.ok) return credited
  return succeed({ provider: credited.value, buyer: debited.value })
}

function summarize(request: AllocateRequest, issuer: string, epochTo: number, sale: Sale): GrantSummary {
  const { from_frequency, to_frequency, bandwidth, allocation_duration, qos } = sale.provider
  return {
    provider: request.provider,
    issuer,
    epoch: request.epoch,
    epoch_to: epochTo,
    units: sale.units,
    price: sale.cost,
    from_frequency,
    to_frequency,
    bandwidth,
    allocation_duration,
    qos,
  }
}
