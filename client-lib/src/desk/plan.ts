import { type Account, quote } from "@bandcoin/contract"
import { BuildError } from "../errors/errors.js"
import { type Seller, sellerOf } from "./seller.js"
import { cheapestSplit, type Split } from "./split.js"
import type { DeskRequest, PlannedPurchase, PlanResult } from "./types.js"

const MAX_UNITS = 1_000_000
const MAX_EPOCHS = 1_000

/** Epochs in which the units are shared out alike, so that each holder stays with its provider. */
interface Stretch {
  readonly epoch: number
  epochTo: number
  readonly shares: ReadonlyMap<string, number>
}

/**
 * The cheapest way to so many units in every epoch of a range, across providers, volume discounts and reservations. Each
 * epoch stands for itself: units of an epoch ahead are discounted by how far ahead it is, so a series that begins early
 * costs no less than its epochs bought apart, but for rounding; it is bought as a series where it costs no more.
 * @throws BuildError for units or epochs out of range.
 */
export function planPurchases(request: DeskRequest): PlanResult {
  const { providers, units, epoch, epochTo = epoch, buyer } = request
  check("units", units, MAX_UNITS)
  check("epoch", epoch, Number.MAX_SAFE_INTEGER)
  check("epochTo", epochTo - epoch + 1, MAX_EPOCHS)
  const stretches: Stretch[] = []
  let slack: number | undefined = 0
  for (let e = epoch; e <= epochTo; e++) {
    const sellers = providers.flatMap((account) => sellerOf(account, e, buyer) ?? [])
    const split = cheapestSplit(sellers, units)
    if (split === undefined || !Number.isFinite(split.cost)) return notEnough(e, units, sellers)
    slack = slack === undefined || split.slack === undefined ? undefined : slack + split.slack
    join(stretches, e, sharesOf(sellers, split))
  }
  const accounts = new Map(providers.map((account) => [account.name, account]))
  const purchases = stretches.flatMap((stretch) => purchasesOf(stretch, accounts, buyer))
  const cost = purchases.reduce((sum, purchase) => sum + purchase.cost, 0)
  if (!Number.isSafeInteger(cost)) throw new BuildError("LIMIT_EXCEEDED", "the plan costs more than there can be money")
  return { ok: true, plan: { purchases, units, epoch, epochTo, cost, aboveCheapestAtMost: slack } }
}

function check(field: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return
  throw new BuildError("LIMIT_EXCEEDED", `${field} is out of range: 1 to ${most}`, { field })
}

function notEnough(epoch: number, units: number, sellers: readonly Seller[]): PlanResult {
  const unitsOnOffer = sellers.reduce((sum, { capacity }) => sum + capacity, 0)
  const message = `epoch ${epoch} has ${unitsOnOffer} units on offer, ${units} are wanted`
  return { ok: false, code: "NOT_ENOUGH_ON_OFFER", message, epoch, unitsOnOffer }
}

function sharesOf(sellers: readonly Seller[], { units }: Split): Map<string, number> {
  const shares = sellers.map(({ provider }, i) => [provider, units[i] ?? 0] as const)
  return new Map(shares.filter(([, share]) => share > 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function join(stretches: Stretch[], epoch: number, shares: ReadonlyMap<string, number>): void {
  const last = stretches.at(-1)
  const alike =
    last?.shares.size === shares.size && [...shares].every(([name, units]) => last.shares.get(name) === units)
  if (last && alike) last.epochTo = epoch
  else stretches.push({ epoch, epochTo: epoch, shares })
}

function purchasesOf(stretch: Stretch, accounts: ReadonlyMap<string, Account>, buyer: string): PlannedPurchase[] {
  const purchases: PlannedPurchase[] = []
  let firstHolder = 0
  for (const [provider, units] of stretch.shares) {
    const account = accounts.get(provider) as Account
    const price = (epoch: number, epochTo: number): number => {
      const priced = quote(account, { epoch, epochTo, units, signer: buyer })
      return priced.ok ? priced.value.cost : Number.POSITIVE_INFINITY
    }
    let open: PlannedPurchase | undefined
    for (let epoch = stretch.epoch; epoch <= stretch.epochTo; epoch++) {
      const alone = price(epoch, epoch)
      const joined: number = open === undefined ? Number.POSITIVE_INFINITY : price(open.epoch, epoch)
      if (open !== undefined && joined <= open.cost + alone) {
        open = { ...open, epochTo: epoch, cost: joined }
        purchases[purchases.length - 1] = open
      } else {
        open = { provider, epoch, epochTo: epoch, units, firstHolder, cost: alone }
        purchases.push(open)
      }
    }
    firstHolder += units
  }
  return purchases
}
