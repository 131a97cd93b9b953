import {
  type Account,
  type AllocatePayload,
  accountAddress,
  decodeGrantSummary,
  decodePayload,
  FAMILY_NAME,
  FAMILY_VERSION,
  type GrantSummary,
  parseAccount,
} from "@bandcoin/contract"
import { bandOf } from "../actions/offer.js"
import { BuildError } from "../errors/errors.js"
import { isPublicKeyText, type PublicKey } from "../keys/public-key.js"
import type { LedgerClient } from "../rest/ledger-client.js"
import type { LedgerTransaction, Receipt } from "../rest/model.js"
import { checkTransaction } from "../transactions/check.js"
import { inclusionFault } from "./inclusion.js"
import { type Located, locateTransaction } from "./locate.js"
import type { Grant, GrantRefusal, GrantResult } from "./types.js"

export interface VerifyGrantRequest {
  readonly ledger: LedgerClient
  /** The purchase. */
  readonly transactionId: string
  /** The key that is said to hold a grant of it. Whether its owner is the one asking shows a challenge: `grantChallenge`. */
  readonly consumerKey: PublicKey
  /**
   * Validators whose blocks count. Without them any block with a good signature does, and the caller trusts the node it
   * asks to be part of the right network; the validator is named in the grant.
   */
  readonly trustedValidators?: readonly PublicKey[] | undefined
  /** Number of the block, if known: saves the search for it. */
  readonly blockNum?: number | undefined
}

/**
 * Proves, or refuses with a reason, that a key holds a grant: fetches the transaction, its batch and its block, verifies
 * all three signatures and the digests that tie them together, and reads what was bought.
 *
 * Everything but the duration, the quality of service and the kind of sale is signed by the buyer and, through the
 * block, by the validator. Those three come from the receipt, which nobody signs: the word of the node that is asked.
 * @throws BuildError for malformed arguments, ReadError when the ledger cannot be asked.
 */
export async function verifyGrant(request: VerifyGrantRequest): Promise<GrantResult> {
  const { ledger, transactionId, consumerKey, trustedValidators } = request
  if (!isPublicKeyText(consumerKey)) {
    throw new BuildError("KEY_INVALID", "consumerKey is not a public key: 66 lower-case hex characters", {
      field: "consumerKey",
    })
  }
  const transaction = await ledger.transaction(transactionId)
  if (!transaction) return refused("TRANSACTION_UNKNOWN", `the ledger has no transaction ${transactionId}`)
  const purchase = readPurchase(transaction, transactionId)
  if (!purchase.ok) return purchase
  const holders = purchase.payload.consumers ?? []
  const position =
    holders.length === 0 ? [transaction.fields.signerPublicKey].indexOf(consumerKey) : holders.indexOf(consumerKey)
  if (position < 0) return refused("NOT_A_HOLDER", `${consumerKey} is not among the ${holders.length || 1} holders`)

  const located = await locateTransaction(ledger, transactionId, request.blockNum)
  if (!located) return refused("NOT_IN_A_BLOCK", "no block of the ledger's chain holds the transaction")
  const fault = inclusionFault(located, transaction)
  if (fault !== undefined) return refused("BLOCK_FORGED", fault)
  const validator = located.block.signerPublicKey
  if (trustedValidators && !trustedValidators.includes(validator)) {
    return refused("VALIDATOR_NOT_TRUSTED", `block ${located.block.blockNum} is signed by ${validator}`)
  }
  const receipt = (await ledger.receipts([transactionId]))?.[0]
  if (!receipt) return refused("RECEIPT_MISSING", `there is no receipt of ${transactionId}`)
  const sale = readSale(receipt, purchase.payload, transaction.fields.signerPublicKey)
  if (!sale.ok) return sale
  return { ok: true, grant: toGrant({ transaction, consumerKey, position, located, ...sale }) }
}

type Refused = { readonly ok: false; readonly code: GrantRefusal; readonly message: string }

const refused = (code: GrantRefusal, message: string): Refused => ({ ok: false, code, message })

function readPurchase(
  transaction: LedgerTransaction,
  transactionId: string,
): { ok: true; payload: AllocatePayload } | Refused {
  if (transaction.id !== transactionId) return refused("ANSWER_FORGED", `the node answered with ${transaction.id}`)
  const checked = checkTransaction(transaction)
  if (!checked.ok) return refused("ANSWER_FORGED", checked.reason)
  const { familyName, familyVersion } = checked.value
  if (familyName !== FAMILY_NAME || familyVersion !== FAMILY_VERSION) {
    return refused("NOT_A_PURCHASE", `the transaction is one of ${familyName} ${familyVersion}`)
  }
  const payload = decodePayload(transaction.payload)
  if (!payload.ok) return refused("NOT_A_PURCHASE", payload.error.message)
  if (payload.value.action !== "allocate")
    return refused("NOT_A_PURCHASE", `the transaction is a ${payload.value.action}`)
  return { ok: true, payload: payload.value }
}

interface Sale {
  readonly ok: true
  readonly summary: GrantSummary
  readonly kind: Grant["kind"]
}

function readSale(receipt: Receipt, payload: AllocatePayload, signer: string): Sale | Refused {
  const summary = receipt.data[0] && decodeGrantSummary(receipt.data[0])
  if (!summary?.ok) return refused("RECEIPT_FORGED", "the receipt has no grant summary")
  const contradiction = contradictionOf(summary.value, payload, signer)
  if (contradiction !== undefined)
    return refused("RECEIPT_FORGED", `the receipt has another ${contradiction} than the purchase`)
  const change = receipt.stateChanges.find(({ address }) => address === accountAddress(payload.provider))
  const provider = change && parseAccount(change.value)
  if (!provider?.ok) return refused("RECEIPT_FORGED", "the receipt does not show the provider's account")
  return { ok: true, summary: summary.value, kind: kindOf(payload, provider.value, signer) }
}

/** The first field in which receipt and purchase differ. */
function contradictionOf(summary: GrantSummary, payload: AllocatePayload, signer: string): string | undefined {
  const holders = payload.consumers?.length ?? 0
  const expected: Partial<GrantSummary> = {
    provider: payload.provider,
    issuer: signer,
    epoch: payload.epoch,
    epoch_to: payload.epoch_to ?? payload.epoch,
    price: payload.price,
    from_frequency: payload.from_frequency,
    to_frequency: payload.to_frequency,
    bandwidth: payload.bandwidth,
    // A share of a settled auction may be many units for one holder, when the purchase names none.
    ...(holders > 0 && { units: holders }),
  }
  return (Object.keys(expected) as (keyof GrantSummary)[]).find((field) => summary[field] !== expected[field])
}

function kindOf(payload: AllocatePayload, providerAfter: Account, signer: string): Grant["kind"] {
  if (payload.epoch > providerAfter.epoch) return "advance"
  return providerAfter.consumers[signer] ? "auction" : "spot"
}

function toGrant(parts: {
  readonly transaction: LedgerTransaction
  readonly consumerKey: string
  readonly position: number
  readonly located: Located
  readonly summary: GrantSummary
  readonly kind: Grant["kind"]
}): Grant {
  const { transaction, consumerKey, position, located, summary, kind } = parts
  const { block, batch, headNum } = located
  return {
    transactionId: transaction.id,
    batchId: batch.id,
    provider: summary.provider,
    holder: consumerKey,
    payer: summary.issuer,
    kind,
    epoch: summary.epoch,
    epochTo: summary.epoch_to,
    durationSeconds: summary.allocation_duration,
    qos: summary.qos,
    ...bandOf(summary),
    units: summary.units,
    position,
    price: summary.price,
    block: { id: block.id, num: block.blockNum, validator: block.signerPublicKey },
    confirmations: headNum - block.blockNum + 1,
  }
}
