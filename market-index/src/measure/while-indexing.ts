import { randomFillSync } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { monitorEventLoopDelay, performance } from "node:perf_hooks"
import { setImmediate as turn } from "node:timers/promises"
import { type BlockFacts, KEY_BYTES } from "../follower/block-facts.js"
import { GrantStore } from "../grants/grant-store.js"
import { percentiles } from "./percentiles.js"

const PROVIDER = `02${"11".repeat(32)}`
/** Milliseconds between lookups: a thousand a second come in, whatever the store does. */
const EVERY_MS = 1

/**
 * Lookups that come in all the time while blocks are added: how long each waits, counted from when it came, and for how
 * long the process answered nobody.
 */
export async function measureWhileIndexing(grants: number, perBlock: number): Promise<Record<string, unknown>> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-measure-"))
  const store = new GrantStore(dataDir)
  const held: string[] = []
  const waits: number[] = []
  let mostRuns = 0
  let due = performance.now() + EVERY_MS
  const answer = (): void => {
    for (; due <= performance.now(); due += EVERY_MS) {
      const key = held[(waits.length * 7919) % held.length]
      if (key === undefined) continue
      if ([...store.grantsOf(key, 0)].length !== 1) throw new Error(`the grant of ${key} was not found`)
      waits.push(performance.now() - due)
    }
  }
  const timer = setInterval(answer, EVERY_MS)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  try {
    const blocks = Math.ceil(grants / perBlock)
    const [appends, began]: [number[], number] = [[], performance.now()]
    delay.enable()
    for (let blockNum = 0; blockNum < blocks; blockNum++) {
      const block = purchaseBlock(blockNum, perBlock)
      await turn()
      const start = performance.now()
      store.append(block, 0)
      appends.push(performance.now() - start)
      const { purchase } = block.transactions[0] as BlockFacts["transactions"][number]
      held.push(Buffer.from(purchase?.holders ?? []).toString("hex", 0, KEY_BYTES))
      mostRuns = Math.max(mostRuns, store.runCount)
      await turn()
    }
    delay.disable()
    const seconds = (performance.now() - began) / 1000
    return {
      grants: store.grantCount,
      perBlock,
      seconds: Math.round(seconds * 10) / 10,
      mostRuns,
      blockAddedMs: percentiles(appends),
      lookups: waits.length,
      lookupWaitMs: percentiles(waits),
      eventLoopDelayMaxMs: Math.round(delay.max / 1e6),
    }
  } finally {
    clearInterval(timer)
    await store.close()
    await rm(dataDir, { recursive: true })
  }
}

function purchaseBlock(blockNum: number, units: number): BlockFacts {
  const holders = randomFillSync(Buffer.alloc(units * KEY_BYTES))
  for (let at = 0; at < holders.length; at += KEY_BYTES) holders[at] = 2
  const id = blockNum.toString(16).padStart(128, "0")
  const summary = {
    ...{ provider: PROVIDER, issuer: PROVIDER, epoch: 1, epoch_to: 1, units, price: 1 },
    ...{ from_frequency: 1, to_frequency: 2, bandwidth: 1, allocation_duration: 60, qos: {} },
  }
  return {
    ...{ blockId: id, blockNum, previousBlockId: "", stateRootHash: "", signerPublicKey: PROVIDER },
    transactions: [
      {
        ...{ transactionId: id, batchId: id, position: 0, familyName: "bandcoin", signer: PROVIDER },
        ...{ payload: undefined, changes: [] },
        purchase: { transactionId: id, kind: "spot", summary, holders, unitsEach: 1 },
      },
    ],
  }
}
