import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createBatch, createTransaction, LedgerClient, type SignedBatch } from "@bandcoin/client"
import { type LedgerNode, startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"
import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { newSigner } from "../testing/ledger.js"
import { submitUntilJudged } from "./submit.js"

const QUEUE = 8
const house = newSigner()
let directory: string
let node: LedgerNode

const start = (handlers: BandcoinHandler[], restPort = 0) =>
  startLedgerNode({
    dataDir: directory,
    restPort,
    componentPort: 0,
    genesis: { settings: { "bandcoin.admin_keys": house.publicKey } },
    limits: { queuedBatches: QUEUE },
    inProcess: handlers,
  })

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bandcoin-submit-"))
  node = await start([new BandcoinHandler()])
})
afterAll(async () => {
  await node.stop()
  await rm(directory, { recursive: true, force: true })
})

/** Opens an account, in a batch of its own. */
function opening(signer = newSigner()): SignedBatch {
  const transaction = createTransaction({ payload: { action: "create" }, signer, batcherPublicKey: house.publicKey })
  return createBatch({ transactions: [transaction], signer: house })
}

const client = (url: string) => new LedgerClient({ url, retry: { attempts: 2, baseDelayMs: 10, maxDelayMs: 50 } })
const { signal } = new AbortController()

test("more than the ledger's queue holds: given in parts as there is place; one that is refused is refused alone", async () => {
  const twice = newSigner()
  const batches = [...Array.from({ length: 3 * QUEUE }, () => opening()), opening(twice), opening(twice)]
  const fates = await submitUntilJudged(client(node.restUrl), batches, { signal, pauseMs: 20 })
  expect(batches.map(({ id }) => fates.get(id)?.kind)).toEqual([
    ...Array<string>(3 * QUEUE + 1).fill("committed"),
    "invalid",
  ])
}, 30_000)

test("a ledger that is away, and back with nothing of what it was given: given again, and nothing twice", async () => {
  const batches = Array.from({ length: 4 }, () => opening())
  const { restUrl } = node
  await node.stop()
  const unknown: number[] = []
  const judged = submitUntilJudged(client(restUrl), batches, {
    signal,
    pauseMs: 20,
    roundMs: 200,
    onStillUnknown: async (ids) => void unknown.push(ids.length),
  })
  while (unknown.length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(unknown[0]).toBe(4)
  node = await start([new BandcoinHandler()], Number(new URL(restUrl).port))
  expect([...(await judged).values()].map(({ kind }) => kind)).toEqual(Array(4).fill("committed"))
  // Given once more, as a house that was killed does: the same fates.
  const again = await submitUntilJudged(client(restUrl), batches, { signal, pauseMs: 20 })
  expect([...again.values()].map(({ kind }) => kind)).toEqual(Array(4).fill("committed"))
}, 30_000)

test("stops when told to", async () => {
  const stop = new AbortController()
  const { restUrl } = node
  await node.stop()
  const judged = submitUntilJudged(client(restUrl), [opening()], {
    signal: stop.signal,
    pauseMs: 20,
    onStillUnknown: async () => stop.abort(new Error("the house is stopping")),
  })
  await expect(judged).rejects.toThrow("stopping")
  node = await start([new BandcoinHandler()])
}, 30_000)
