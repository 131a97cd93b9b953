import type { BandcoinClient } from "@bandcoin/client"
import { type Database, ManualClock, systemRandom } from "@bandcoin/service-kit"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals"
import { AuctionHold } from "../auctions/hold.js"
import { PROVIDER_MIGRATIONS } from "../database/migrations.js"
import type { ProviderSchema } from "../database/schema.js"
import { EpochLock } from "../epoch-lock.js"
import { startTestLedger, type TestLedger } from "../testing/ledger.js"
import { EpochClock } from "./epoch-clock.js"
import { ScheduleStore } from "./store.js"

const SCHEDULE = {
  period_seconds: 60,
  price: 10,
  prices: [
    { from: "12:01", price: 20 },
    { from: "00:00", price: 10 },
  ],
  terms: { from_frequency: "703 MHz", to_frequency: "713 MHz", bandwidth: "10 MHz", units: 5 },
}
const NOON = Date.parse("2026-11-21T12:00:00Z")
const log = { info: () => undefined, warn: () => undefined }

let ledger: TestLedger
beforeAll(async () => {
  ledger = await startTestLedger()
}, 60_000)
afterAll(() => ledger.stop())

describe.each(testEngines().map((engine) => [engine.name, engine] as const))(
  "the epoch clock on %s",
  (_name, engine) => {
    let database: Database<ProviderSchema>
    let client: BandcoinClient
    let clock: ManualClock
    beforeAll(async () => {
      database = await engine.open<ProviderSchema>(PROVIDER_MIGRATIONS)
    }, 60_000)
    afterAll(() => database.close())
    beforeEach(async () => {
      client = await ledger.newProvider()
      clock = new ManualClock(NOON + 5_000)
      await new ScheduleStore(database, systemRandom).replace(SCHEDULE, clock.now())
    })

    /** As after a start of the process; `crashAt` ends it there. */
    const started = (crashAt?: "signed" | "submitted") =>
      new EpochClock({
        store: new ScheduleStore(database, systemRandom),
        client,
        hold: new AuctionHold({ database, house: undefined, clock }),
        lock: new EpochLock(),
        clock,
        log,
        checkpoint: (step) => {
          if (step === crashAt) throw new Error(`killed at ${step}`)
        },
      })
    const epochAndPrice = async () => {
      const account = await client.account()
      return [account?.epoch, account?.price]
    }

    test("posts one offer in a period, at the price of the time", async () => {
      const epochClock = started()
      expect(await epochClock.step()).toBe(1_000)
      expect(await epochAndPrice()).toEqual([1, 10])
      await epochClock.step()
      clock.set(NOON + 59_999)
      expect(await epochClock.step()).toBe(1)
      expect(await epochAndPrice()).toEqual([1, 10])
      clock.set(NOON + 60_000)
      await epochClock.step()
      expect(await epochAndPrice()).toEqual([2, 20])
    })

    test.each(["signed", "submitted"] as const)(
      "killed when a tick is %s: neither skips nor doubles it",
      async (step) => {
        await expect(started(step).step()).rejects.toThrow("killed")
        await started().step()
        expect((await epochAndPrice())[0]).toBe(1)
        clock.advance(60_000)
        await expect(started(step).step()).rejects.toThrow("killed")
        clock.advance(60_000) // it was down for a whole period more
        await started().step()
        await started().step()
        expect((await epochAndPrice())[0]).toBe(3)
      },
    )

    test("what was missed while it was down is posted in order, so that epochs keep pace with time", async () => {
      await started().step()
      clock.advance(10 * 60_000)
      await started().step()
      expect((await epochAndPrice())[0]).toBe(11)
    })

    test("leaves an epoch that is promised to an auction", async () => {
      await started().step()
      const promised = {
        auction_id: `a-${client.signer.publicKey}`,
        epoch: 2,
        clearing_time: (NOON + 90_000) / 1000,
        over: false,
        created_at_ms: clock.now(),
      }
      await database.sql.insertInto("own_auctions").values(promised).execute()
      clock.advance(60_000)
      await started().step()
      expect((await epochAndPrice())[0]).toBe(1)
      clock.advance(20 * 60_000) // the auction is long over, and its house never answered
      await started().step()
      expect((await epochAndPrice())[0]).toBe(21)
    })

    test("without a schedule nothing is posted", async () => {
      await new ScheduleStore(database, systemRandom).remove()
      expect(await started().step()).toBe(1_000)
      expect((await epochAndPrice())[0]).toBe(0)
    })
  },
)
