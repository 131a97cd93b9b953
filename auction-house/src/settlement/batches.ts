import { createBatch, type SignedBatch, type SignedTransaction, type Signer } from "@bandcoin/client"
import {
  type GeneratedOffer,
  type GenerateOffer,
  readHeldAllocation,
  readHeldOffer,
  readHeldTransfer,
} from "@bandcoin/client/auctions"
import type { OfferPayload } from "@bandcoin/contract"
import type { SubmissionRow } from "../database/schema.js"

/** A batch with its place in the settlement. */
export interface PlannedBatch {
  readonly kind: SubmissionRow["kind"]
  readonly bidId: string | null
  readonly batch: SignedBatch
}

/** What became of the provider's answer: the transactions, or why they are not what was asked for. */
export type ReadAnswer =
  | { readonly ok: true; readonly offer: SignedTransaction; readonly refunds: ReadonlyMap<string, SignedTransaction> }
  | { readonly ok: false; readonly detail: string }

const wrong = (detail: string): ReadAnswer => ({ ok: false, detail })

/** Checks what a provider signed against what it was asked to sign, to the last share. */
export function readAnswer(answer: GeneratedOffer, request: GenerateOffer, provider: string): ReadAnswer {
  const offer = readHeldOffer(answer.offer, request.batcher_public_key)
  if (!offer.ok) return wrong(`offer: ${offer.reason}`)
  if (offer.value.signer !== provider) return wrong(`offer: must be signed by ${provider}`)
  const fault = offerFault(offer.value.payload, request)
  if (fault !== undefined) return wrong(`offer: ${fault}`)

  const wanted = Object.entries(request.refund)
  if (Object.keys(answer.refund).length !== wanted.length)
    return wrong(`refund: ${wanted.length} transfers were asked for`)
  const refunds = new Map<string, SignedTransaction>()
  for (const [receiver, amount] of wanted) {
    const transfer = readHeldTransfer(answer.refund[receiver] ?? "", request.batcher_public_key)
    if (!transfer.ok) return wrong(`refund to ${receiver}: ${transfer.reason}`)
    const { payload, signer, transaction } = transfer.value
    if (signer !== provider) return wrong(`refund to ${receiver}: must be signed by ${provider}`)
    if (payload.provider !== receiver || payload.price !== amount) {
      return wrong(`refund to ${receiver}: must transfer ${amount} Bandcoins to that key`)
    }
    refunds.set(receiver, transaction)
  }
  return { ok: true, offer: offer.value.transaction, refunds }
}

function offerFault(payload: OfferPayload, request: GenerateOffer): string | undefined {
  for (const field of ["price", "from_frequency", "to_frequency", "bandwidth", "max_allocations"] as const) {
    if (payload[field] !== request[field]) return `${field} must be ${request[field]}, is ${payload[field]}`
  }
  const shares = payload.consumers ?? {}
  const wanted = Object.entries(request.consumers)
  if (Object.keys(shares).length !== wanted.length) return `consumers must have ${wanted.length} entries`
  for (const [key, { allocations, price }] of wanted) {
    const share = shares[key]
    if (share?.allocations !== allocations || share.price !== price || share.allocated === true) {
      return `consumers.${key} must be ${allocations} units for ${price} Bandcoins`
    }
  }
  return undefined
}

/**
 * The batches that settle an auction, in their order. VICKREY: offer, winning allocations, refunds in one batch, so that
 * all of it happens or nothing. PROPSHARE: the offer, then every allocation in its own, so that one that fails fails alone.
 */
export function planBatches(parts: {
  readonly request: GenerateOffer
  readonly offer: SignedTransaction
  readonly refunds: ReadonlyMap<string, SignedTransaction>
  /** The winners' transactions as they were handed in, by bid. */
  readonly bids: ReadonlyMap<string, string>
  readonly signer: Signer
}): PlannedBatch[] {
  const { request, offer, refunds, signer } = parts
  const allocations = Object.keys(request.consumers).map((bidId) => {
    const held = readHeldAllocation(parts.bids.get(bidId) ?? "", signer.publicKey)
    // Checked when it was taken in: anything else is a fault of ours.
    if (!held.ok) throw new Error(`the stored bid of ${bidId} cannot be read: ${held.reason}`)
    return { bidId, transaction: held.value.transaction }
  })
  if (request.auction_type === "VICKREY") {
    const transactions = [offer, ...allocations.map(({ transaction }) => transaction), ...refunds.values()]
    return [{ kind: "SETTLEMENT", bidId: null, batch: createBatch({ transactions, signer }) }]
  }
  return [
    { kind: "OFFER", bidId: null, batch: createBatch({ transactions: [offer], signer }) },
    ...allocations.map(({ bidId, transaction }) => ({
      kind: "ALLOCATION" as const,
      bidId,
      batch: createBatch({ transactions: [transaction], signer }),
    })),
  ]
}
