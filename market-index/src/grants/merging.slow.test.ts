import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "@jest/globals"
import { idOf, purchaseBlock, withStore } from "../testing/grant-stores.js"
import { bulkBlock, fill, halfWay, plainKey, slicedRuns, UNITS } from "../testing/half-merged.js"
import { numberKey, openEnvironment } from "./environment.js"
import type { GrantStore } from "./grant-store.js"
import { MERGE_RUNS } from "./run.js"

/** Holds a merge in its middle until the store is closed. */
const STUCK = { mergePauseMs: 600_000 }
/** Long enough to do something in the middle of a merge. */
const SLOW = { mergePauseMs: 800 }

/** Transactions in which some keys of these blocks are found, in order of keys. */
function answers(store: GrantStore, blocks: readonly number[]): string[] {
  const found: string[] = []
  for (const blockNum of blocks)
    for (let n = 0; n < UNITS; n += 997) {
      const grants = [...store.grantsOf(plainKey(blockNum, n), 0)]
      found.push(grants.map(({ transactionId, position }) => `${transactionId} ${position}`).join())
    }
  return found
}

/** What `answers` must be when block `n` is called `names(n)`. */
function expected(blocks: readonly number[], names: (blockNum: number) => string | undefined): string[] {
  return blocks.flatMap((blockNum) =>
    Array.from({ length: Math.ceil(UNITS / 997) }, (_, i) => {
      const name = names(blockNum)
      return name === undefined ? "" : `${idOf(`${name} 0`)} ${i * 997}`
    }),
  )
}

async function takeSlice(dataDir: string, run: number, slice: number): Promise<Buffer> {
  const environment = openEnvironment(dataDir)
  const bytes = Buffer.from(environment.slices.get(numberKey(run, slice)) as Buffer)
  environment.write(() => environment.slices.remove(numberKey(run, slice)))
  await environment.close()
  return bytes
}

async function putSlice(dataDir: string, run: number, slice: number, bytes: Buffer): Promise<void> {
  const environment = openEnvironment(dataDir)
  environment.write(() => environment.slices.put(numberKey(run, slice), bytes))
  await environment.close()
}

const FIRST = Array.from({ length: MERGE_RUNS }, (_, n) => n)
const plainName = (blockNum: number): string => `block ${blockNum}`

describe("merging in the other thread", () => {
  test(
    "kill -9 in the middle leaves the old runs, and the next start merges them",
    () =>
      withStore(async (reopen, dataDir) => {
        const program = fileURLToPath(new URL("../testing/half-merged.js", import.meta.url))
        const child = spawn(process.execPath, [program, dataDir], { stdio: ["ignore", "pipe", "inherit"] })
        await once(child.stdout, "data")
        child.kill("SIGKILL")
        await once(child, "exit")
        expect(await slicedRuns(dataDir)).toHaveLength(MERGE_RUNS + 1)
        const store = await reopen()
        expect(store.runCount).toBe(MERGE_RUNS)
        expect(answers(store, FIRST)).toEqual(expected(FIRST, plainName))
        await store.settled()
        expect(store.runCount).toBe(1)
        expect(store.grantCount).toBe(MERGE_RUNS * UNITS)
        expect(answers(store, FIRST)).toEqual(expected(FIRST, plainName))
        expect(await slicedRuns(dataDir)).toHaveLength(1)
      }),
    60_000,
  )

  test(
    "closing does not wait for a merge, and the next opening makes it",
    () =>
      withStore(async (reopen, dataDir) => {
        fill(await reopen(STUCK))
        await halfWay(dataDir)
        const store = await reopen({})
        expect(store.runCount).toBe(MERGE_RUNS)
        await store.settled()
        expect(store.runCount).toBe(1)
        expect(answers(store, FIRST)).toEqual(expected(FIRST, plainName))
        expect(await slicedRuns(dataDir)).toHaveLength(1)
      }),
    60_000,
  )

  test(
    "a merge that fails is told with the next block, once; the runs stay",
    () =>
      withStore(async (reopen, dataDir, close) => {
        let store = await reopen()
        for (const blockNum of FIRST.slice(1)) store.append(bulkBlock(blockNum - 1), 0)
        await close()
        const taken = await takeSlice(dataDir, 1, 2)
        store = await reopen()
        store.append(bulkBlock(MERGE_RUNS - 1), 0)
        await store.settled()
        expect(store.runCount).toBe(MERGE_RUNS)
        const next = purchaseBlock(MERGE_RUNS, "next", [[plainKey(77, 0)]])
        expect(() => store.append(next, 0)).toThrow("could not be merged: run 1 of the grants lacks slice 2")
        expect(store.tip?.blockNum).toBe(MERGE_RUNS - 1)
        await close()
        await putSlice(dataDir, 1, 2, taken)
        store = await reopen()
        store.append(next, 0)
        await store.settled()
        expect(store.runCount).toBeLessThan(MERGE_RUNS)
        expect(answers(store, FIRST)).toEqual(expected(FIRST, plainName))
        expect([...store.grantsOf(plainKey(77, 0), 0)]).toHaveLength(1)
      }),
    60_000,
  )

  test(
    "a fork in the middle: what it undid is not found, during the merge or after it",
    () =>
      withStore(async (reopen, dataDir) => {
        const store = await reopen(SLOW)
        fill(store)
        await halfWay(dataDir)
        store.undoTo(4)
        store.append(bulkBlock(5, "other "), 0)
        const asked = [...FIRST, 1005]
        const onBranch = expected(asked, (n) => (n <= 4 ? plainName(n) : n === 1005 ? "other block 5" : undefined))
        expect(answers(store, asked)).toEqual(onBranch)
        await store.settled()
        expect(store.runCount).toBe(2)
        expect(answers(store, asked)).toEqual(onBranch)
        const again = await reopen({})
        expect(answers(again, asked)).toEqual(onBranch)
      }),
    60_000,
  )

  test(
    "everything undone in the middle: nothing of the merge is left",
    () =>
      withStore(async (reopen, dataDir) => {
        const store = await reopen(SLOW)
        fill(store)
        await halfWay(dataDir)
        store.undoTo(-1)
        store.append(bulkBlock(0, "other "), 0)
        await store.settled()
        expect(store.grantCount).toBe(UNITS)
        expect(answers(store, [0, 1000])).toEqual(expected([0, 1000], (n) => (n === 0 ? undefined : "other block 0")))
        expect(await slicedRuns(dataDir)).toHaveLength(1)
      }),
    60_000,
  )

  test(
    "blocks are added and keys looked up in the middle, with the answers there are afterwards",
    () =>
      withStore(async (reopen, dataDir) => {
        const store = await reopen(SLOW)
        fill(store)
        await halfWay(dataDir)
        const asked = [...FIRST, MERGE_RUNS, MERGE_RUNS + 1]
        store.append(bulkBlock(MERGE_RUNS), 0)
        store.append(bulkBlock(MERGE_RUNS + 1), 0)
        expect(store.runCount).toBe(MERGE_RUNS + 2)
        const during = answers(store, asked)
        expect(during).toEqual(expected(asked, plainName))
        await store.settled()
        expect(store.runCount).toBe(3)
        expect(answers(store, asked)).toEqual(during)
      }),
    60_000,
  )
})
