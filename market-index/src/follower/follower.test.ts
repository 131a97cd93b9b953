import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readAccounts } from "@bandcoin/client"
import { parseAccount } from "@bandcoin/contract"
import { type Database, systemClock } from "@bandcoin/service-kit"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { Books } from "../books/books.js"
import { ComponentSource } from "../chain/component/source.js"
import { RestSource } from "../chain/rest/source.js"
import type { ChainSource } from "../chain/types.js"
import { INDEX_MIGRATIONS, type IndexSchema } from "../database/schema.js"
import { GrantStore } from "../grants/grant-store.js"
import { BAND, TestLedger } from "../testing/ledger.js"
import { until } from "../testing/service.js"
import { Follower } from "./follower.js"
import { MarketIndex } from "./market-index.js"

const silent = { info: () => undefined, warn: () => undefined }

let ledger: TestLedger
let database: Database<IndexSchema>
beforeAll(async () => {
  ledger = await TestLedger.start()
  database = await (testEngines()[0] as ReturnType<typeof testEngines>[number]).open<IndexSchema>(INDEX_MIGRATIONS)
}, 60_000)
afterAll(async () => {
  await database.close()
  await ledger.stop()
})

const sources: [string, () => ChainSource][] = [
  ["component endpoint", () => new ComponentSource(ledger.componentUrl, 200)],
  ["REST and web socket", () => new RestSource(ledger.client)],
]

describe.each(sources)("by %s", (_name, source) => {
  test("catches up, follows, and goes on after either side restarts", async () => {
    await new Books(database).clear()
    const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-index-"))
    const grants = new GrantStore(dataDir)
    const begin = async (): Promise<Follower> => {
      const index = await MarketIndex.open({ books: new Books(database), grants, clock: systemClock })
      const follower = new Follower({ index, sources: [source()], log: silent, pauseMs: 20 })
      follower.start()
      return follower
    }
    const caughtUp = async (follower: Follower): Promise<void> => {
      const head = await ledger.client.headBlock()
      await until("the newest block", () => follower.status().tipNum === head.blockNum)
    }
    const [provider, buyer] = [await ledger.newProvider(), await ledger.newBuyer()]
    await ledger.as(provider).postOffer({ ...BAND, price: 2, maxAllocations: 100 })
    let follower = await begin()
    try {
      await caughtUp(follower)
      await ledger.as(buyer).allocate({ provider: provider.publicKey })
      await caughtUp(follower)
      expect([...grants.grantsOf(buyer.publicKey, Date.now())]).toMatchObject([{ state: "VALID", kind: "spot" }])

      await follower.stop()
      await ledger.as(buyer).allocate({ provider: provider.publicKey })
      follower = await begin()
      await caughtUp(follower)

      await ledger.down()
      await until("the loss is noticed", () => !follower.status().following)
      await ledger.up()
      await ledger.as(buyer).allocate({ provider: provider.publicKey })
      await caughtUp(follower)
      expect([...grants.grantsOf(buyer.publicKey, Date.now())]).toHaveLength(3)

      const accounts = new Map<string, unknown>()
      for await (const account of readAccounts(ledger.client)) accounts.set(account.name, account)
      const rows = await database.sql.selectFrom("accounts").select(["account", "record"]).execute()
      const indexed = rows.map(({ account, record }) => {
        const parsed = parseAccount(Buffer.from(record))
        return [account, parsed.ok ? parsed.value : undefined] as const
      })
      expect(new Map(indexed)).toEqual(accounts)
    } finally {
      await follower.stop()
      await grants.close()
      await rm(dataDir, { recursive: true })
    }
  }, 60_000)
})
