import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { accountSums, disagreeing, totals } from "./accounts.js"
import { loadWithKills } from "./load.js"
import { quiet } from "./quiet.js"
import { CRASH_STEPS, liveThrough } from "./steps.js"
import { crashWorld, type World } from "./world.js"

// A few of the deaths, so that every run of the tests sees some; `npm run crash-test` has all of them and 200 kills.
const FEW = [
  "deposit by Stripe: order kept",
  "deposit by Stripe: movement submitted",
  "refund: movement committed",
  "paid twice: second refund sent",
  "withdrawal: transfer sent",
]
const KILLS = 3

let world: World
const accounts: string[] = []
beforeAll(async () => {
  world = await crashWorld()
}, 120_000)
afterAll(() => world.close())

describe("kill -9", () => {
  test.each(CRASH_STEPS.filter(({ name }) => FEW.includes(name)))(
    "at $name: it goes on where it was",
    async (step) => {
      const account = await liveThrough(world, step)
      accounts.push(account)
      expect(disagreeing(await accountSums(world, accounts))).toEqual([])
    },
    240_000,
  )

  test(`${KILLS} times at random under load: money in = money on the ledger + money out, to the unit`, async () => {
    await world.exchange.kill()
    const load = await loadWithKills(world, KILLS, 42, () => undefined)
    const { inCirculation } = await quiet(world)
    const sums = await accountSums(world, [...accounts, ...load.accounts])
    expect(disagreeing(sums)).toEqual([])
    const { paidIn, paidOut, balance } = totals(sums)
    expect(paidIn - paidOut).toBe(balance)
    expect(inCirculation).toBe(balance)
    expect(await world.get("/operator/differences")).toEqual([])
    expect(world.exchange.deaths).toBe(FEW.length + 1 + KILLS)
  }, 300_000)
})
