import type { Signer } from "@bandcoin/client"
import {
  askPayout,
  buyByCard,
  buyInShop,
  orderByStripe,
  payAgainByStripe,
  payByStripe,
  refundByStripe,
} from "./people.js"
import type { World } from "./world.js"

export interface LoadReport {
  readonly accounts: readonly string[]
  readonly kills: number
  readonly deeds: Record<string, number>
}

/** A generator from a seed, so that a run can be named (its timing cannot be repeated). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Longest life between two deaths: long enough for some deeds to end in it, short enough that most do not. */
const LIFE_MS = 3_000
const ACTORS = 8
const SIZES = [100, 200, 500, 1000]

/**
 * People buy by Stripe, by card and in the shop, pay twice, get refunds and are paid out, while the exchange is killed `kills` times at
 * random moments. Everybody finishes what he began.
 */
export async function loadWithKills(
  world: World,
  kills: number,
  seed: number,
  progress: (line: string) => void,
): Promise<LoadReport> {
  const draw = numbersFrom(seed)
  const signers: Signer[] = []
  for (let n = 0; n < ACTORS; n++) signers.push(await world.ledger.account())
  const deeds: Record<string, number> = {}
  let over = false

  const act = async (signer: Signer): Promise<void> => {
    const account = signer.publicKey
    const size = SIZES[draw(SIZES.length)] as number
    const deed = ["stripe", "stripe", "card", "shop", "refund", "twice", "payout", "payout"][draw(8)] as string
    deeds[deed] = (deeds[deed] ?? 0) + 1
    switch (deed) {
      case "card":
        await buyByCard(world, account, size)
        return
      case "shop":
        return buyInShop(world, account, size)
      case "payout": {
        const destination = draw(4) === 0 ? "acct_refused" : "acct_good"
        await askPayout(world, signer, 10 + draw(90), destination).catch(
          ignore("BALANCE_TOO_LOW", "PAYOUT_DAILY_LIMIT"),
        )
        return
      }
      default: {
        const order = await orderByStripe(world, account, size)
        await payByStripe(world, order)
        if (deed === "twice") await payAgainByStripe(world, order)
        if (deed === "refund") await refundByStripe(world, order, 1 + draw(order.price.amount))
      }
    }
  }
  const actors = signers.map(async (signer) => {
    while (!over) await act(signer)
  })
  world.stripe.refusedDestinations.add("acct_refused")
  for (let kill = 1; kill <= kills; kill++) {
    await world.exchange.start()
    await new Promise((resolve) => setTimeout(resolve, draw(LIFE_MS)))
    await world.exchange.kill()
    if (kill % 10 === 0) progress(`${kill} kills, ${Object.values(deeds).reduce((a, b) => a + b, 0)} deeds`)
  }
  over = true
  await world.exchange.start()
  await Promise.all(actors)
  return { accounts: signers.map(({ publicKey }) => publicKey), kills, deeds }
}

const ignore =
  (...codes: string[]) =>
  (error: Error) => {
    if (!codes.some((code) => error.message.includes(code))) throw error
    return undefined
  }
