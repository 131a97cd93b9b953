import type { BandcoinClient } from "../actions/bandcoin-client.js"
import { readAccount } from "../actions/market.js"
import { pricePurchase } from "../actions/purchase.js"
import { createTransaction } from "../actions/transaction.js"
import { createBatch, type SignedBatch } from "../batches/batch.js"
import { BuildError } from "../errors/errors.js"
import type { WaitOptions } from "../rest/submissions.js"
import type { PurchasePlan } from "./types.js"

export interface BuyPlanOptions extends WaitOptions {
  /** Who will hold the grants: as many as the plan has units. May be left out for one unit: the buyer holds it. */
  readonly holders?: readonly string[] | undefined
}

/**
 * Buys everything of a plan in one batch: all of it, or nothing. Prices are worked out again from the ledger; one that has
 * risen above the plan's stops the purchase before anything is sent.
 * @throws BuildError as `pricePurchase`; then what `submitAndWait` throws, with the batch's id.
 */
export async function buyPlan(
  client: BandcoinClient,
  plan: PurchasePlan,
  options: BuyPlanOptions = {},
): Promise<SignedBatch> {
  const { holders, ...waiting } = options
  const batch = await preparePlan(client, plan, holders)
  await client.ledger.submitAndWait([batch], waiting)
  return batch
}

/** The batch that buys the plan, signed and not sent. */
export async function preparePlan(
  client: BandcoinClient,
  plan: PurchasePlan,
  holders: readonly string[] | undefined,
): Promise<SignedBatch> {
  if (holders === undefined ? plan.units !== 1 : holders.length !== plan.units) {
    throw new BuildError("LIMIT_EXCEEDED", `the plan has ${plan.units} units and needs as many holders`, {
      field: "holders",
    })
  }
  const { ledger, signer } = client
  const transactions = []
  const head = await ledger.headId()
  for (const { provider, epoch, epochTo, units, firstHolder, cost } of plan.purchases) {
    const account = await readAccount(ledger, provider, { head })
    if (!account) throw new BuildError("ACCOUNT_NOT_FOUND", `there is no account ${provider}`, { field: "provider" })
    const consumers = holders?.slice(firstHolder, firstHolder + units)
    const request = { provider, epoch, epochTo, consumers, maxPrice: cost }
    const { payload } = pricePurchase(account, request, signer.publicKey)
    transactions.push(createTransaction({ payload, signer }))
  }
  return createBatch({ transactions, signer })
}
