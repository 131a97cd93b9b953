import type { LedgerClient, Signer } from "@bandcoin/client"
import { MAX_AMOUNT } from "@bandcoin/contract"
import type { Point } from "../points/point.js"
import { signerNamed } from "./keys.js"
import { batchOf, findAccount } from "./transactions.js"

/** A band as sold in the Indian auction of 2024: 800 MHz, Andhra Pradesh. */
export const BAND = { from_frequency: 879_000, to_frequency: 889_000, bandwidth: 1_250 } as const

/** Epochs on sale in advance, counted from the current one. */
const ADVANCE_EPOCHS = 2
const PRICE = 1
const DISCOUNT = 0.999_999

export interface Market {
  readonly providers: readonly Signer[]
  readonly buyers: readonly Signer[]
}

/** Sees to it that the accounts of a point exist, are admitted and funded, and that each provider has a fresh offer. */
export async function setUpMarket(ledger: LedgerClient, admin: Signer, point: Point): Promise<Market> {
  const providers = Array.from({ length: point.providers }, (_, n) => signerNamed(`provider-${n}`))
  const buyers = Array.from({ length: point.buyers }, (_, n) => signerNamed(`buyer-${n}`))
  await ensureAccount(ledger, admin)
  await submit(ledger, [batchOf({ action: "authorize", provider: admin.publicKey, roles: ["exchange"] }, admin)])
  for (const provider of providers) {
    await ensureAccount(ledger, provider)
    await submit(ledger, [batchOf({ action: "authorize", provider: provider.publicKey, roles: ["provider"] }, admin)])
    await postOffer(ledger, provider, point)
  }
  for (const buyer of buyers) {
    const { balance } = await ensureAccount(ledger, buyer)
    const wanted = Math.floor(MAX_AMOUNT / 1_000) - balance
    if (wanted > 0)
      await submit(ledger, [batchOf({ action: "deposit", provider: buyer.publicKey, price: wanted }, admin)])
  }
  return { providers, buyers }
}

async function ensureAccount(ledger: LedgerClient, signer: Signer): Promise<{ readonly balance: number }> {
  const found = await findAccount(ledger, signer.publicKey)
  if (found !== undefined) return found
  await submit(ledger, [batchOf({ action: "create" }, signer)])
  return { balance: 0 }
}

async function postOffer(ledger: LedgerClient, provider: Signer, { discounts }: Point): Promise<void> {
  const epoch = ((await findAccount(ledger, provider.publicKey))?.epoch ?? 0) + 1
  const capacity = Math.floor(MAX_AMOUNT / 1_000)
  const discount = discounts ? DISCOUNT : 1
  const payload = {
    action: "offer",
    ...BAND,
    price: PRICE,
    max_allocations: capacity,
    volume_discount: discount,
    reservation_discount: discount,
    reservations: { [epoch + ADVANCE_EPOCHS]: { price: PRICE, capacity } },
  } as const
  await submit(ledger, [batchOf(payload, provider)])
}

async function submit(ledger: LedgerClient, batches: Parameters<LedgerClient["submitAndWait"]>[0]): Promise<void> {
  await ledger.submitAndWait(batches)
}

/** The epoch a point buys: the current one, or the one on sale in advance. */
export function epochToBuy(current: number, { purchase }: Point): number {
  return purchase === "spot" ? current : current + ADVANCE_EPOCHS
}
