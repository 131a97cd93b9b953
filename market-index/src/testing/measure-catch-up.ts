import { randomFillSync } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { migrate, openDatabase, systemClock } from "@bandcoin/service-kit"
import { Books } from "../books/books.js"
import { ComponentSource } from "../chain/component/source.js"
import { INDEX_MIGRATIONS, type IndexSchema } from "../database/schema.js"
import { Follower } from "../follower/follower.js"
import { MarketIndex } from "../follower/market-index.js"
import { GrantStore } from "../grants/grant-store.js"
import { BAND, TestLedger } from "./ledger.js"
import { until } from "./service.js"

// Usage: node market-index/dist/testing/measure-catch-up.js [purchases]
// From an embedded ledger in this process to both stores, all of it: fetching, reading, grants, books.
const purchases = Number(process.argv[2] ?? 10)
const GRANTS = 100_000

const ledger = await TestLedger.start()
const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-measure-"))
const database = await openDatabase<IndexSchema>({ dataDir })
const grants = new GrantStore(dataDir)
try {
  const [provider, buyer] = [await ledger.newProvider(), await ledger.newBuyer(purchases * GRANTS)]
  await ledger.as(provider).postOffer({ ...BAND, price: 1, maxAllocations: purchases * GRANTS })
  for (let n = 0; n < purchases; n++)
    await ledger.as(buyer).allocate({ provider: provider.publicKey, consumers: keys() })
  await migrate(database, INDEX_MIGRATIONS)
  const index = await MarketIndex.open({ books: new Books(database), grants, clock: systemClock })
  const quiet = { info: () => undefined, warn: (fields: object) => process.stderr.write(`${JSON.stringify(fields)}\n`) }
  const follower = new Follower({ index, sources: [new ComponentSource(ledger.componentUrl)], log: quiet })
  const began = performance.now()
  follower.start()
  await until("all grants", () => grants.grantCount === purchases * GRANTS, 300_000)
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(`${Math.round((purchases * GRANTS) / seconds)} grants/s, ${seconds.toFixed(2)} s\n`)
  await follower.stop()
} finally {
  await grants.close()
  await database.close()
  await ledger.stop()
  await rm(dataDir, { recursive: true })
}

function keys(): string[] {
  const random = randomFillSync(Buffer.alloc(GRANTS * 33))
  return Array.from({ length: GRANTS }, (_, i) => {
    random[i * 33] = 2
    return random.toString("hex", i * 33, (i + 1) * 33)
  })
}
