import { type Account, DEFAULT_LIMITS, type Quote } from "@bandcoin/contract"
import * as z from "zod"
import { engine } from "#engine"
import { type Band, bandOf, wireBand } from "../actions/offer.js"
import { pricePurchase } from "../actions/purchase.js"
import { createTransaction } from "../actions/transaction.js"
import { createBatch, type SignedBatch } from "../batches/batch.js"
import { toHex } from "../bytes/hex.js"
import { type RandomBytes, secureRandomBytes } from "../bytes/random.js"
import { BuildError } from "../errors/errors.js"
import { isPublicKeyText } from "../keys/public-key.js"
import type { Signer } from "../signing/signer.js"
import { isId } from "../transactions/transaction.js"

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const id = z.string().refine(isId)
const publicKey = z.string().refine(isPublicKeyText)

const planSchema = z.strictObject({
  kind: z.literal("bandcoin-bulk-plan"),
  version: z.literal(1),
  purchaseId: z.string().regex(/^[0-9a-f]{32}$/),
  provider: publicKey,
  buyer: publicKey,
  epoch: count,
  epochTo: count,
  band: z.strictObject({ fromFrequencyKhz: count, toFrequencyKhz: count, bandwidthKhz: count }),
  consumersDigest: z.string().regex(/^[0-9a-f]{64}$/),
  units: count,
  cost: count,
  chunks: z
    .array(z.strictObject({ from: count, count: count.min(1), price: count, transactionId: id, batchId: id }))
    .min(1)
    .max(100_000),
})

/** One transaction of a bulk purchase: the consumers from number `from` on. */
export interface BulkChunk {
  readonly from: number
  readonly count: number
  /** Bandcoins. The volume discount starts anew in each transaction. */
  readonly price: number
  readonly transactionId: string
  readonly batchId: string
}

/**
 * A bulk purchase decided on and not yet sent, with the ids of everything that will be sent. Plain JSON: keep it before
 * sending, and an interrupted purchase can be taken up again without buying anything twice. It holds no secrets.
 */
export interface BulkPlan {
  readonly kind: "bandcoin-bulk-plan"
  readonly version: 1
  readonly purchaseId: string
  readonly provider: string
  readonly buyer: string
  readonly epoch: number
  readonly epochTo: number
  readonly band: Band
  /** SHA-256 of the consumers in order, so that a plan is not taken up with others. */
  readonly consumersDigest: string
  /** Units in each epoch. */
  readonly units: number
  /** Bandcoins for all of it. */
  readonly cost: number
  readonly chunks: readonly BulkChunk[]
}

export interface BulkRequest {
  readonly provider: string
  /** Account names of the holders, one unit each; any number. */
  readonly consumers: readonly string[]
  /** Default: the provider's current epoch. A later one buys in advance. */
  readonly epoch?: number | undefined
  /** Default: `epoch`. */
  readonly epochTo?: number | undefined
  /** Most Bandcoins to pay for all of it. */
  readonly maxPrice?: number | undefined
  /** Consumers in one transaction. Default 50,000; at most 100,000, the contract's limit. */
  readonly chunkSize?: number | undefined
  readonly random?: RandomBytes | undefined
}

/** 50,000 keys make 3.5 MB of payload: half the contract's limit, and well under the ledger's for one body. */
export const DEFAULT_CHUNK_SIZE = 50_000

/**
 * Decides on a bulk purchase from the provider's record as it is now: cuts it into transactions, prices each, and makes
 * their ids.
 * @throws BuildError when the offer does not hold the units, a price is over the maximum, or the buyer cannot pay.
 */
export function planBulkPurchase(provider: Account, buyer: Account, request: BulkRequest, signer: Signer): BulkPlan {
  const { consumers, chunkSize = DEFAULT_CHUNK_SIZE, epoch = provider.epoch, epochTo = epoch } = request
  checkConsumers(consumers, chunkSize)
  requireUnits(provider, epoch, epochTo, consumers.length)
  const ranges = cut(consumers.length, chunkSize)
  const quotes = new Map<number, Quote>()
  for (const { from, count } of ranges) {
    const part = { provider: provider.name, epoch, epochTo, consumers: consumers.slice(from, from + count) }
    if (!quotes.has(count)) quotes.set(count, pricePurchase(provider, part, signer.publicKey).quote)
  }
  const priced = ranges.map((range) => ({ ...range, price: (quotes.get(range.count) as Quote).cost }))
  const cost = priced.reduce((sum, { price }) => sum + price, 0)
  requireMoney(cost, buyer, request.maxPrice)
  const plan: BulkPlan = {
    kind: "bandcoin-bulk-plan",
    version: 1,
    purchaseId: toHex((request.random ?? secureRandomBytes)(16)),
    provider: provider.name,
    buyer: signer.publicKey,
    epoch,
    epochTo,
    band: bandOf(provider),
    consumersDigest: digestOf(consumers),
    units: consumers.length,
    cost,
    chunks: priced.map((range) => ({ ...range, transactionId: "", batchId: "" })),
  }
  const chunks = plan.chunks.map((chunk, index) => {
    const batch = signChunk(plan, index, consumers, signer)
    return { ...chunk, transactionId: (batch.transactions[0] as { id: string }).id, batchId: batch.id }
  })
  return { ...plan, chunks }
}

/** A plan read back from where it was kept. @throws BuildError when it is none. */
export function parseBulkPlan(json: unknown): BulkPlan {
  const parsed = planSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new BuildError("PAYLOAD_INVALID", `not a bulk plan: ${issue?.path.join(".") || "it"}: ${issue?.message}`)
}

/**
 * The batch of one chunk, made anew. Signatures are deterministic and the nonce comes from the plan, so it has the same
 * bytes each time, and the ledger takes it once.
 */
export function chunkBatch(plan: BulkPlan, index: number, consumers: readonly string[], signer: Signer): SignedBatch {
  const batch = signChunk(plan, index, consumers, signer)
  if (batch.id !== plan.chunks[index]?.batchId) {
    throw new BuildError("PAYLOAD_INVALID", `chunk ${index} does not come out as planned: the plan was altered`)
  }
  return batch
}

/** @throws BuildError unless these are the consumers and this is the buyer the plan was made for. */
export function checkPlan(plan: BulkPlan, consumers: readonly string[], signer: Signer): void {
  if (plan.buyer !== signer.publicKey)
    throw new BuildError("PAYLOAD_INVALID", `the plan was made for buyer ${plan.buyer}`)
  if (plan.units !== consumers.length || plan.consumersDigest !== digestOf(consumers)) {
    throw new BuildError("PAYLOAD_INVALID", "the plan was made for other consumers", { field: "consumers" })
  }
}

function signChunk(plan: BulkPlan, index: number, consumers: readonly string[], signer: Signer): SignedBatch {
  const { from, count, price } = plan.chunks[index] as BulkChunk
  const { provider, epoch, epochTo } = plan
  const transaction = createTransaction({
    payload: {
      action: "allocate",
      provider,
      epoch,
      ...(epochTo === epoch ? {} : { epoch_to: epochTo }),
      price,
      ...wireBand(plan.band),
      consumers: consumers.slice(from, from + count),
    },
    signer,
    nonce: `${plan.purchaseId}-${index}`,
  })
  return createBatch({ transactions: [transaction], signer })
}

function checkConsumers(consumers: readonly string[], chunkSize: number): void {
  const most = DEFAULT_LIMITS.consumersPerAllocation
  if (!Number.isInteger(chunkSize) || chunkSize < 1 || chunkSize > most) {
    throw new BuildError("LIMIT_EXCEEDED", `chunkSize is an integer from 1 to ${most}`, { field: "chunkSize" })
  }
  if (consumers.length === 0) throw new BuildError("PAYLOAD_INVALID", "there are no consumers", { field: "consumers" })
  // The contract sees one transaction at a time; a key in two of them would pay for two grants and hold one.
  if (new Set(consumers).size !== consumers.length) {
    throw new BuildError("PAYLOAD_INVALID", "a consumer is named twice", { field: "consumers" })
  }
}

function requireUnits(provider: Account, epoch: number, epochTo: number, units: number): void {
  if (epoch === provider.epoch) {
    if (units > provider.allocations_left) {
      throw new BuildError("QUOTE_REFUSED", `${provider.allocations_left} units are left, ${units} were asked for`)
    }
    return
  }
  for (let e = epoch; e <= epochTo; e++) {
    const reservation = provider.reservations[`${e}`]
    const left = reservation ? reservation.capacity - reservation.allocated : 0
    if (units > left) {
      throw new BuildError("QUOTE_REFUSED", `epoch ${e} has ${left} units left to reserve, ${units} were asked for`)
    }
  }
}

function requireMoney(cost: number, buyer: Account, maxPrice: number | undefined): void {
  if (maxPrice !== undefined && cost > maxPrice) {
    throw new BuildError("PRICE_ABOVE_MAXIMUM", `the price is ${cost} Bandcoins, over the maximum of ${maxPrice}`)
  }
  if (cost > buyer.balance) {
    throw new BuildError("QUOTE_REFUSED", `the price is ${cost} Bandcoins, the buyer has ${buyer.balance}`)
  }
}

function cut(total: number, size: number): { from: number; count: number }[] {
  return Array.from({ length: Math.ceil(total / size) }, (_, i) => ({
    from: i * size,
    count: Math.min(size, total - i * size),
  }))
}

const digestOf = (consumers: readonly string[]): string =>
  toHex(engine.sha256(new TextEncoder().encode(consumers.join())))
