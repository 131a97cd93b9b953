import { randomFillSync } from "node:crypto"
import { mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { type AllocatePayload, type CreatePayload, decodePayload, encodePayload, FAMILY_NAME } from "@bandcoin/contract"
import type { ChainBlock } from "../chain/types.js"
import { type BlockFacts, KEY_BYTES, type Purchase, readBlock } from "../follower/block-facts.js"
import { GrantStore } from "../grants/grant-store.js"
import { percentiles } from "./percentiles.js"

/** Bought in one transaction: the contract's largest purchase. */
const GRANTS_PER_PURCHASE = 100_000
const LOOKUPS = 20_000

const PROVIDER = `02${"11".repeat(32)}`
const BUYER = `03${"22".repeat(32)}`
const BAND = { from_frequency: 3_500_000, to_frequency: 3_520_000, bandwidth: 20_000 }

/** Fills a store with `grants` grants, 100,000 to a block, from whole payloads on, and looks keys up in it. */
export async function measureGrants(grants: number): Promise<Record<string, unknown>> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-measure-"))
  const store = new GrantStore(dataDir)
  const samples: string[] = []
  let [readMs, writeMs, longestMs] = [0, 0, 0]
  try {
    const blocks = Math.ceil(grants / GRANTS_PER_PURCHASE)
    for (let blockNum = 0; blockNum < blocks; blockNum++) {
      const { facts, ms, keys } = purchaseBlock(blockNum)
      for (let i = 0; i < 200; i++) samples.push(keys[(i * 499) % keys.length] as string)
      const began = performance.now()
      store.append(facts, Date.now())
      const took = performance.now() - began
      readMs += ms
      writeMs += took
      longestMs = Math.max(longestMs, took)
    }
    const hits = lookups(store, (i) => samples[(i * 7919) % samples.length] as string, 1)
    const misses = lookups(store, randomKey, 0)
    const { size } = await stat(join(dataDir, "grants.lmdb"))
    return {
      grants: store.grantCount,
      runs: store.runCount,
      indexedPerSecond: Math.round((grants / (readMs + writeMs)) * 1000),
      ofWhich: {
        payloadsReadMs: Math.round(readMs),
        writtenMs: Math.round(writeMs),
        longestBlockMs: Math.round(longestMs),
      },
      lookupMs: hits,
      lookupOfNobodyMs: misses,
      diskMiB: Math.round(size / 1024 ** 2),
      rssMiB: Math.round(process.memoryUsage().rss / 1024 ** 2),
    }
  } finally {
    await store.close()
    await rm(dataDir, { recursive: true })
  }
}

/** A block as it comes from the ledger, read: JSON of 100,000 keys, scanned and checked, is part of indexing. */
function purchaseBlock(blockNum: number): { facts: BlockFacts; ms: number; keys: readonly string[] } {
  const random = randomFillSync(Buffer.alloc(GRANTS_PER_PURCHASE * KEY_BYTES))
  const keys: string[] = []
  for (let at = 0; at < random.length; at += KEY_BYTES) {
    random[at] = 2 + (blockNum % 2)
    keys.push(random.toString("hex", at, at + KEY_BYTES))
  }
  const payload: AllocatePayload = {
    action: "allocate",
    provider: PROVIDER,
    epoch: 1,
    price: 1,
    ...BAND,
    consumers: keys,
  }
  const bytes = encodePayload(payload)
  const blockId = blockNum.toString(16).padStart(128, "0")
  // The receipt is the size of one purchase of one unit; a block without accounts reads the same.
  const create: CreatePayload = { action: "create" }
  const began = performance.now()
  const block: ChainBlock = {
    ...{ blockId, blockNum, previousBlockId: "", stateRootHash: "", signerPublicKey: BUYER },
    transactions: [
      {
        ...{ transactionId: blockId, batchId: blockId, familyName: FAMILY_NAME, signer: BUYER },
        ...{ payload: encodePayload(create), stateChanges: [], data: [] },
      },
    ],
  }
  const read = readBlock(block)
  const holders = holdersOf(bytes)
  const ms = performance.now() - began
  const purchase: Purchase = {
    transactionId: blockId,
    kind: "spot",
    summary: {
      ...{ provider: PROVIDER, issuer: BUYER, epoch: 1, epoch_to: 1, units: GRANTS_PER_PURCHASE, price: 1 },
      ...{ ...BAND, allocation_duration: 60, qos: {} },
    },
    holders,
    unitsEach: 1,
  }
  const [first] = read.transactions
  return { facts: { ...read, transactions: first ? [{ ...first, purchase }] : [] }, ms, keys }
}

function holdersOf(payload: Uint8Array): Uint8Array {
  const read = decodeAllocate(payload)
  return Buffer.from(read.join(""), "hex")
}

function decodeAllocate(payload: Uint8Array): readonly string[] {
  const read = decodePayload(payload)
  if (!read.ok || read.value.action !== "allocate") throw new Error("the payload is no purchase")
  return read.value.consumers ?? []
}

function lookups(store: GrantStore, key: (i: number) => string, expected: number): Record<string, number> {
  const times: number[] = []
  const now = Date.now()
  for (let i = 0; i < LOOKUPS; i++) {
    const asked = key(i)
    const began = performance.now()
    let found = 0
    for (const _ of store.grantsOf(asked, now)) found++
    times.push(performance.now() - began)
    if (found !== expected) throw new Error(`${found} grants of ${asked}, ${expected} were bought`)
  }
  return percentiles(times)
}

function randomKey(): string {
  const key = randomFillSync(Buffer.alloc(KEY_BYTES))
  key[0] = 2
  return key.toString("hex")
}
