import {
  answerChallenge,
  checkAnswer,
  createBatch,
  createTransaction,
  defaultSigner,
  type Grant,
  grantChallenge,
  KeyPool,
  type LedgerClient,
  type PrivateKey,
  pricePurchase,
  type Signer,
  verifyGrant,
} from "@bandcoin/client"
import type { AllocatePayload, Payload } from "@bandcoin/contract"
import { requireAccount } from "../command/accounts.js"
import { poolPublicKeys } from "../command/pool-keys.js"
import { requirePurchase } from "../command/purchases.js"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { ensureKey } from "../market/keys.js"
import { count, groupDigits } from "../output/numbers.js"
import type { Printer } from "../output/printer.js"
import { readSpectrumRanges } from "../spectrum/ranges.js"
import { DemoJournal } from "./journal.js"
import { type DoneStep, doOnce } from "./once.js"
import { PURCHASE, planSellers, type Seller } from "./plan.js"
import { type AccountGroup, setUpAccounts } from "./sellers.js"

export interface DemoContext {
  readonly ledger: LedgerClient
  readonly admin: Signer
  readonly keyFolder: string
  readonly journalPath: string
  readonly printer: Printer
  /** Milliseconds, monotonic. */
  readonly now: () => number
  /** Milliseconds since 1970. */
  readonly wallClock: () => number
}

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

/** A purchase of the demo as it stands on the ledger. */
interface Bought {
  readonly step: DoneStep
  readonly price: number
  readonly units: number
}

interface Keys {
  readonly sellers: readonly { readonly seller: Seller; readonly signer: Signer }[]
  readonly exchange: Signer
  readonly buyer: Signer
  readonly seed: PrivateKey
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

async function demoKeys({ keyFolder }: DemoContext): Promise<Keys> {
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
async function setUpMarket({ ledger, admin, printer }: DemoContext, { sellers, exchange, buyer }: Keys) {
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

function fundBuyer({ ledger }: DemoContext, { exchange, buyer }: Keys, journal: DemoJournal): Promise<DoneStep> {
  const payload: Payload = { action: "deposit", provider: buyer.publicKey, price: PURCHASE.funds }
  return doOnce("fund", journal, ledger, async () => signed(payload, exchange))
}

async function buyBulk(context: DemoContext, keys: Keys, journal: DemoJournal): Promise<Bought> {
  const step = await doOnce("bulk", journal, context.ledger, async () => {
    const consumers = await holders(context, keys, PURCHASE.bulkUnits)
    return signed(await purchase(context, keys, { consumers }), keys.buyer)
  })
  return bought(context, step)
}

async function reserve(context: DemoContext, keys: Keys, journal: DemoJournal): Promise<Bought> {
  const step = await doOnce("reserve", journal, context.ledger, async () => {
    const consumers = await holders(context, keys, PURCHASE.reservedUnits)
    return signed(await purchase(context, keys, { consumers, epochsAhead: PURCHASE.epochsAhead }), keys.buyer)
  })
  return bought(context, step)
}

async function bought({ ledger }: DemoContext, step: DoneStep): Promise<Bought> {
  const { payload } = await requirePurchase(ledger, step.transactionId)
  return { step, price: payload.price, units: payload.consumers?.length ?? 1 }
}

/** As a network does before it lets a device in: the device owns the key, and the ledger proves that the key has a grant. */
async function proveGrant({ ledger, wallClock }: DemoContext, { seed }: Keys, transactionId: string): Promise<Grant> {
  const holder = defaultSigner(KeyPool.fromSeed(seed.toBytes()).key(0))
  const verifier = PURCHASE.seller
  const challenge = grantChallenge({ verifier, transactionId, consumerKey: holder.publicKey, nowMs: wallClock() })
  const answer = answerChallenge(challenge, { signer: holder, verifier, nowMs: wallClock() })
  const owner = answer.ok ? checkAnswer(challenge, answer.value, wallClock()) : answer
  if (!owner.ok) throw new CliError("ANSWER_WRONG", EXIT.refused, `the holder did not prove its key: ${owner.reason}`)
  const result = await verifyGrant({ ledger, transactionId, consumerKey: owner.value })
  if (result.ok) return result.grant
  throw new CliError(result.code, EXIT.refused, `the grant does not hold: ${result.message}`)
}

async function purchase(
  { ledger }: DemoContext,
  { sellers, buyer }: Keys,
  { consumers, epochsAhead = 0 }: { readonly consumers: readonly string[]; readonly epochsAhead?: number },
): Promise<AllocatePayload> {
  const provider = sellers.find(({ seller }) => seller.keyName === PURCHASE.seller)?.signer.publicKey ?? ""
  const account = await requireAccount(ledger, provider)
  const request = { provider, consumers, epoch: account.epoch + epochsAhead }
  return pricePurchase(account, request, buyer.publicKey).payload
}

async function holders({ printer }: DemoContext, { seed }: Keys, units: number): Promise<string[]> {
  const progress = printer.progress("deriving keys", units)
  try {
    return await poolPublicKeys(KeyPool.fromSeed(seed.toBytes()), { count: units }, progress)
  } finally {
    progress.stop()
  }
}

function signed(payload: Payload, signer: Signer) {
  const transaction = createTransaction({ payload, signer })
  return { transaction, batch: createBatch({ transactions: [transaction], signer }) }
}
