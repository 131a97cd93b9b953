import { join } from "node:path"
import { BandcoinClient, defaultSigner, KeyPool, LedgerClient, type MarketEvent, PrivateKey } from "@bandcoin/client"
import { loadKeyFile } from "@bandcoin/client/node"
import { afterEach, expect, jest, test } from "@jest/globals"
import { tempFolder } from "../../testing/temp-folder.js"
import { bandcoinUp, type RunningUp } from "../child.js"
import { BAND } from "./traders.js"

// Processes start slowly on a machine that does other things too; a hang is still found.
jest.setTimeout(180_000)

let up: RunningUp | undefined
afterEach(async () => {
  await up?.stop("SIGKILL")
})

test("kill -9 of the ledger in the middle of a bulk purchase: it is finished on its return, everything bought and told once", async () => {
  using folder = tempFolder()
  up = await bandcoinUp(["--data-dir", folder.path])
  const { url } = up
  const ledger = new LedgerClient({ url })
  const clientOf = (key: PrivateKey): BandcoinClient => new BandcoinClient({ ledger, signer: defaultSigner(key) })
  const admin = clientOf(await loadKeyFile(join(folder.path, "keys", "admin.priv")))
  const mno = clientOf(PrivateKey.generate())
  const buyer = clientOf(PrivateKey.generate())
  const provider = mno.signer.publicKey
  for (const client of [mno, buyer]) await client.createAccount()
  await admin.authorize({ account: provider, roles: ["provider", "exchange"] })
  await mno.deposit({ account: buyer.signer.publicKey, amount: 10_000 })
  await mno.postOffer({ ...BAND, price: 2, maxAllocations: 4_000 })

  const head = await ledger.headBlock()
  const allocated: MarketEvent[] = []
  const controller = new AbortController()
  const following = (async () => {
    const after = { blockNum: head.blockNum, blockId: head.id }
    for await (const event of buyer.follow({ after, webSocket: false, pollMs: 50, signal: controller.signal })) {
      if (event.kind === "allocation") allocated.push(event)
      if (allocated.length === 40) return
    }
  })()

  const consumers = KeyPool.fromSeed(new Uint8Array(32)).publicKeys(4_000)
  let kills: Promise<void> | undefined
  const result = await buyer.allocateBulk({
    provider,
    consumers,
    chunkSize: 100,
    timeoutMs: 120_000,
    onProgress: ({ unitsCommitted }) => {
      if (unitsCommitted < 500 || kills) return
      kills = (async () => {
        await up?.stop("SIGKILL")
        up = await bandcoinUp(["--data-dir", folder.path, "--rest-port", new URL(url).port])
      })()
    },
  })
  await kills
  expect(result).toMatchObject({ complete: true, unitsCommitted: 4_000, paid: 8_000 })
  expect(await buyer.balance()).toBe(2_000)
  expect((await buyer.offer(provider))?.allocationsLeft).toBe(0)
  const stop = setTimeout(() => controller.abort(), 30_000)
  await following
  clearTimeout(stop)
  const ids = allocated.map((event) => event.kind === "allocation" && event.transactionId)
  expect(ids.sort()).toEqual(result.plan.chunks.map(({ transactionId }) => transactionId).sort())
})
