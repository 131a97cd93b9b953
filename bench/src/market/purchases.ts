import type { SignedBatch, Signer } from "@bandcoin/client"
import { type Account, quote } from "@bandcoin/contract"
import type { Point } from "../points/point.js"
import type { HolderKeys } from "./keys.js"
import { BAND, epochToBuy, type Market } from "./set-up.js"
import { batchOf } from "./transactions.js"

/** A signed purchase, and what it must move when it commits. */
export interface Purchase {
  readonly batch: SignedBatch
  readonly provider: string
  readonly buyer: string
  readonly cost: number
}

/** Builds and signs the n-th purchase of a point: providers and buyers take turns. */
export function buildPurchase(
  point: Point,
  market: Market,
  records: ReadonlyMap<string, Account>,
  holders: HolderKeys,
  n: number,
): Purchase {
  const provider = (market.providers[n % market.providers.length] as Signer).publicKey
  const buyer = market.buyers[n % market.buyers.length] as Signer
  const record = records.get(provider) as Account
  const epoch = epochToBuy(record.epoch, point)
  const quoted = quote(record, { epoch, units: point.bulk, signer: buyer.publicKey })
  if (!quoted.ok) throw new Error(`no price for ${point.name}: ${quoted.error.message}`)
  const { cost } = quoted.value
  // One unit without named holders is for the buyer itself: the purchase a consumer makes.
  const consumers = point.bulk === 1 ? {} : { consumers: holders.take(point.bulk, n) }
  const payload = { action: "allocate", provider, epoch, price: cost, ...BAND, ...consumers } as const
  return { batch: batchOf(payload, buyer), provider, buyer: buyer.publicKey, cost }
}
