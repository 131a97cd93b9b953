import type { Signer } from "@bandcoin/client"
import type { Death } from "./killable.js"
import {
  askPayout,
  buyByCard,
  buyInShop,
  orderByStripe,
  orderIn,
  payAgainByStripe,
  payByStripe,
  payoutIn,
  refundByStripe,
} from "./people.js"
import type { World } from "./world.js"

/** One life of money, and the place where the exchange dies on the way. */
export interface CrashStep {
  readonly name: string
  readonly death: Death
  /** Done with the exchange alive. */
  prepare(world: World, signer: Signer): Promise<() => Promise<unknown>>
}

type Life = CrashStep["prepare"]

const depositByStripe: Life =
  async (world, { publicKey }) =>
  async () => {
    const order = await orderByStripe(world, publicKey, 100)
    await payByStripe(world, order)
    await orderIn(world, order.id, "CREDITED")
  }

const depositByCard: Life =
  async (world, { publicKey }) =>
  async () => {
    const order = await buyByCard(world, publicKey, 200)
    await orderIn(world, order.id, "CREDITED")
  }

const depositByShop: Life =
  async (world, { publicKey }) =>
  async () => {
    await buyInShop(world, publicKey, 500)
    await waitForBalance(world, publicKey, 500)
  }

const refund: Life = async (world, { publicKey }) => {
  const order = await orderByStripe(world, publicKey, 100)
  await payByStripe(world, order)
  await orderIn(world, order.id, "CREDITED")
  return async () => {
    await refundByStripe(world, order, 333)
    await orderIn(world, order.id, "PARTLY_REFUNDED")
  }
}

const paidTwice: Life = async (world, { publicKey }) => {
  const order = await orderByStripe(world, publicKey, 100)
  await payByStripe(world, order)
  await orderIn(world, order.id, "CREDITED")
  return () => payAgainByStripe(world, order)
}

const withdrawTo =
  (destination: string, end: "PAID" | "CREDITED_BACK"): Life =>
  async (world, signer) => {
    world.stripe.refusedDestinations.add("acct_refused")
    await (await depositByShop(world, signer))()
    return async () => {
      const { id } = await askPayout(world, signer, 300, destination)
      await payoutIn(world, id, end)
    }
  }

async function waitForBalance(world: World, account: string, bandcoins: number): Promise<void> {
  for (let n = 0; n < 2400; n++) {
    if ((await world.ledger.balance(account)) === bandcoins) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${account} never held ${bandcoins}`)
}

const MOVEMENT = ["movement planned", "movement submitted", "movement committed", "movement kept"] as const
const at = (life: string, prepare: Life, deaths: readonly Death[]): CrashStep[] =>
  deaths.map((death) => ({ name: `${life}: ${death.name}`, death, prepare }))
const moving = (about: "deposit" | "withdraw"): Death[] => MOVEMENT.map((name) => ({ name, about }))

/** Every named step of deposit, withdrawal and refund. */
export const CRASH_STEPS: readonly CrashStep[] = [
  ...at("deposit by Stripe", depositByStripe, [
    { name: "order kept" },
    { name: "payment started" },
    { name: "webhook kept" },
    { name: "payment looked up" },
    { name: "payment kept" },
    ...moving("deposit"),
  ]),
  ...at("deposit by card", depositByCard, [
    { name: "payment looked up" },
    { name: "payment kept" },
    ...moving("deposit"),
  ]),
  ...at("deposit by shop", depositByShop, [{ name: "webhook kept" }, ...moving("deposit")]),
  ...at("refund", refund, [
    { name: "webhook kept" },
    { name: "payment looked up" },
    { name: "payment kept" },
    ...moving("withdraw"),
  ]),
  ...at("paid twice", paidTwice, [
    { name: "webhook kept" },
    { name: "second refund planned" },
    { name: "second refund sent" },
    { name: "second refund kept" },
  ]),
  ...at("withdrawal", withdrawTo("acct_good", "PAID"), [
    { name: "payout kept" },
    ...moving("withdraw"),
    { name: "transfer sent" },
    { name: "transfer kept" },
  ]),
  ...at("withdrawal credited back", withdrawTo("acct_refused", "CREDITED_BACK"), [
    { name: "transfer sent" },
    { name: "transfer kept" },
    ...moving("deposit"),
  ]),
]

const DEATH_PATIENCE_MS = 120_000

function never(step: CrashStep): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`the exchange did not die at ${step.name}`)), DEATH_PATIENCE_MS).unref()
  })
}

/**
 * Runs one life with one death in it: the exchange dies at the step, is started again, and the people go on. Returns the
 * account; throws when the exchange did not die there.
 */
export async function liveThrough(world: World, step: CrashStep): Promise<string> {
  const signer = await world.ledger.account()
  if (world.exchange.url === undefined) await world.exchange.start()
  const live = await step.prepare(world, signer)
  const deaths = world.exchange.deaths
  await world.exchange.arm(step.death)
  const died = world.exchange.dead().then(() => world.exchange.start())
  // The life may end while the exchange is still dying: what it sent before may be all that was left to do.
  await Promise.all([live(), Promise.race([died, never(step)])])
  if (world.exchange.deaths !== deaths + 1) throw new Error(`the exchange died again after ${step.name}`)
  return signer.publicKey
}
