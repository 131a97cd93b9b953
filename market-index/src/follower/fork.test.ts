import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Database, systemClock } from "@bandcoin/service-kit"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Books } from "../books/books.js"
import { ComponentSource } from "../chain/component/source.js"
import { INDEX_MIGRATIONS, type IndexSchema } from "../database/schema.js"
import { GrantStore } from "../grants/grant-store.js"
import { ModelChain, type SignedPayload } from "../testing/model-chain.js"
import { ModelValidator } from "../testing/model-validator.js"
import { BUYERS, EXCHANGE, OPENING } from "../testing/random-market.js"
import { until } from "../testing/service.js"
import { Follower } from "./follower.js"
import { MarketIndex } from "./market-index.js"

const deposit = (price: number): SignedPayload => ({
  signer: EXCHANGE,
  payload: { action: "deposit", provider: BUYERS[0] as string, price },
})

let database: Database<IndexSchema>
let dataDir: string
beforeAll(async () => {
  database = await (testEngines()[0] as ReturnType<typeof testEngines>[number]).open<IndexSchema>(INDEX_MIGRATIONS)
  dataDir = await mkdtemp(join(tmpdir(), "bandcoin-index-fork-"))
}, 60_000)
afterAll(async () => {
  await database.close()
  await rm(dataDir, { recursive: true })
})

test("a validator that switches to another branch is followed, while it is watched and while it is not", async () => {
  const chain = new ModelChain()
  chain.add(OPENING)
  for (const price of [1, 2, 3, 4]) chain.add([deposit(price)])
  const validator = await ModelValidator.open(chain)
  const grants = new GrantStore(dataDir)
  const books = new Books(database)
  const switches: object[] = []
  const log = { info: (fields: object) => switches.push(fields), warn: () => undefined }
  const begin = async (): Promise<Follower> => {
    const index = await MarketIndex.open({ books, grants, clock: systemClock })
    const follower = new Follower({ index, sources: [new ComponentSource(validator.url, 100)], log, pauseMs: 20 })
    follower.start()
    return follower
  }
  const onChain = (): Promise<void> =>
    until("the validator's branch", async () => {
      const ids = (await books.positions(100)).map(({ blockId }) => blockId)
      return (
        ids.join() ===
        chain.blocks
          .map(({ blockId }) => blockId)
          .reverse()
          .join()
      )
    })
  const balance = async (): Promise<number | undefined> => {
    const query = database.sql
      .selectFrom("accounts")
      .select("balance")
      .where("account", "=", BUYERS[0] as string)
    return (await query.executeTakeFirst())?.balance
  }
  let follower = await begin()
  try {
    await onChain()
    expect(await balance()).toBe(10_010)

    chain.cut(3)
    for (const price of [20, 30, 40, 50]) chain.add([deposit(price)])
    await validator.tell(chain.blocks.length - 4)
    await onChain()
    expect(await balance()).toBe(10_141)
    expect(switches).toHaveLength(1)

    await follower.stop()
    chain.cut(2)
    chain.add([deposit(600)])
    follower = await begin()
    await onChain()
    expect(await balance()).toBe(10_651)
    expect(grants.tip).toEqual({ blockNum: chain.blocks.length - 1, blockId: chain.blocks.at(-1)?.blockId })
  } finally {
    await follower.stop()
    await grants.close()
    validator.close()
  }
}, 60_000)
