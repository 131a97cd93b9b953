import {
  answerChallenge,
  checkAnswer,
  createBatch,
  createTransaction,
  defaultSigner,
  type Grant,
  grantChallenge,
  KeyPool,
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
import type { DemoContext, DemoKeys } from "./context.js"
import type { DemoJournal } from "./journal.js"
import { type DoneStep, doOnce } from "./once.js"
import { PURCHASE } from "./plan.js"

/** A purchase of the demo as it stands on the ledger. */
export interface Bought {
  readonly step: DoneStep
  readonly price: number
  readonly units: number
}

/** Mints what the buyer spends. */
export function fundBuyer(
  { ledger }: DemoContext,
  { exchange, buyer }: DemoKeys,
  journal: DemoJournal,
): Promise<DoneStep> {
  const payload: Payload = { action: "deposit", provider: buyer.publicKey, price: PURCHASE.funds }
  return doOnce("fund", journal, ledger, async () => signed(payload, exchange))
}

/** Buys at the current price, for keys of the seed. */
export async function buyBulk(context: DemoContext, keys: DemoKeys, journal: DemoJournal): Promise<Bought> {
  const step = await doOnce("bulk", journal, context.ledger, async () => {
    const consumers = await holders(context, keys, PURCHASE.bulkUnits)
    return signed(await purchase(context, keys, { consumers }), keys.buyer)
  })
  return bought(context, step)
}

/** Buys epochs ahead. */
export async function reserve(context: DemoContext, keys: DemoKeys, journal: DemoJournal): Promise<Bought> {
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
export async function proveGrant(
  { ledger, wallClock }: DemoContext,
  { seed }: DemoKeys,
  transactionId: string,
): Promise<Grant> {
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
  { sellers, buyer }: DemoKeys,
  { consumers, epochsAhead = 0 }: { readonly consumers: readonly string[]; readonly epochsAhead?: number },
): Promise<AllocatePayload> {
  const provider = sellers.find(({ seller }) => seller.keyName === PURCHASE.seller)?.signer.publicKey ?? ""
  const account = await requireAccount(ledger, provider)
  const request = { provider, consumers, epoch: account.epoch + epochsAhead }
  return pricePurchase(account, request, buyer.publicKey).payload
}

async function holders({ printer }: DemoContext, { seed }: DemoKeys, units: number): Promise<string[]> {
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
