import { defaultSigner, type Grant } from "@bandcoin/client"
import { ensureKey } from "../market/keys.js"
import { count, groupDigits } from "../output/numbers.js"
import { readSpectrumRanges } from "../spectrum/ranges.js"
import type { DemoContext, DemoKeys } from "./context.js"
import { DemoJournal } from "./journal.js"
import type { DoneStep } from "./once.js"
import { PURCHASE, planSellers } from "./plan.js"
import { type AccountGroup, setUpAccounts } from "./sellers.js"
import { buyBulk, fundBuyer, proveGrant, reserve } from "./trade.js"

/** One line of what happened. */
export interface DemoRow {
  readonly step: string
  readonly result: string
  readonly ms: number
}

/** What the demo has brought about, now or earlier. */
export interface DemoReport {
  readonly rows: readonly DemoRow[]
  /** False when everything was there already. */
  readonly didSomething: boolean
  readonly bulk: DoneStep
  readonly reservation: DoneStep
  /** The grant that was proven. */
  readonly proof: Grant
}

/** Sets the market up and trades on it, as far as earlier starts have not. */
export async function runDemo(context: DemoContext): Promise<DemoReport> {
  const rows: DemoRow[] = []
  const { now } = context
  const timed = async <T>(step: string, work: () => Promise<T>, describe: (value: T) => string): Promise<T> => {
    const started = now()
    const value = await work()
    rows.push({ step, result: describe(value), ms: now() - started })
    return value
  }
  const journal = new DemoJournal(context.journalPath)
  const keys = await timed(
    "keys",
    () => demoKeys(context),
    (made) => `${count(made.sellers.length, "seller")}, an exchange, an aggregator`,
  )
  const setUp = await timed(
    "offers",
    () => setUpMarket(context, keys),
    ({ accounts, offers, batches }) =>
      batches === 0
        ? `${count(keys.sellers.length, "offer")}, there already`
        : `${count(accounts, "account")}, ${count(offers, "offer")} in ${count(batches, "batch", "batches")}`,
  )
  const already = (step: DoneStep) => (step.now ? "" : ", there already")
  const fund = await timed(
    "funds",
    () => fundBuyer(context, keys, journal),
    (step) => `${groupDigits(PURCHASE.funds)} Bandcoins for the ${PURCHASE.buyer}${already(step)}`,
  )
  const bulk = await timed(
    "bulk purchase",
    () => buyBulk(context, keys, journal),
    ({ step, price, units }) =>
      `${count(units, "grant")} from ${PURCHASE.seller} for ${groupDigits(price)} Bandcoins${already(step)}`,
  )
  const reservation = await timed(
    "reservation",
    () => reserve(context, keys, journal),
    ({ step, price, units }) =>
      `${count(units, "grant")} ${PURCHASE.epochsAhead} epochs ahead for ${groupDigits(price)} Bandcoins${already(step)}`,
  )
  const proof = await timed(
    "grant proof",
    () => proveGrant(context, keys, bulk.step.transactionId),
    (grant) =>
      `key ${grant.position} of the bulk purchase holds: signatures, block ${grant.block.num} and owner checked`,
  )
  const didSomething = setUp.batches > 0 || fund.now || bulk.step.now || reservation.step.now
  return { rows, didSomething, bulk: bulk.step, reservation: reservation.step, proof }
}

async function demoKeys({ keyFolder }: DemoContext): Promise<DemoKeys> {
  const signer = async (name: string) => defaultSigner(await ensureKey(keyFolder, name))
  const sellers = planSellers(readSpectrumRanges())
  return {
    sellers: await Promise.all(sellers.map(async (seller) => ({ seller, signer: await signer(seller.keyName) }))),
    exchange: await signer("exchange"),
    buyer: await signer(PURCHASE.buyer),
    seed: await ensureKey(keyFolder, PURCHASE.seed),
  }
}

/** One group for the money, and one for each service area. */
async function setUpMarket({ ledger, admin, printer }: DemoContext, { sellers, exchange, buyer }: DemoKeys) {
  const areas = new Map<string, AccountGroup>()
  for (const { seller, signer } of sellers) {
    const wanted = { signer, role: "provider" as const, offer: { action: "offer" as const, ...seller.offer } }
    areas.set(seller.serviceArea, [...(areas.get(seller.serviceArea) ?? []), wanted])
  }
  const groups: AccountGroup[] = [[{ signer: exchange, role: "exchange" }, { signer: buyer }], ...areas.values()]
  const progress = printer.progress("signing accounts and offers", 3 * sellers.length + 3)
  try {
    return await setUpAccounts(ledger, admin, groups, progress)
  } finally {
    progress.stop()
  }
}
