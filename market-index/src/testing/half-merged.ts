import { openEnvironment } from "../grants/environment.js"
import { GrantStore } from "../grants/grant-store.js"
import { MERGE_RUNS } from "../grants/run.js"
import { purchaseBlock } from "./grant-stores.js"
import { until } from "./service.js"

/** Eight runs of so many entries are more than the other thread writes in one transaction. */
export const UNITS = 20_000

/** Keys that cost nothing to make; the n-th of a block's. */
export const plainKey = (blockNum: number, n: number): string =>
  `02${((n * 2_654_435_761 + blockNum) % 2 ** 32).toString(16).padStart(8, "0")}${blockNum.toString(16).padStart(4, "0")}${"5a".repeat(26)}`

export const bulkBlock = (blockNum: number, branch = "") =>
  purchaseBlock(blockNum, `${branch}block ${blockNum}`, [
    Array.from({ length: UNITS }, (_, n) => plainKey(blockNum + (branch === "" ? 0 : 1000), n)),
  ])

/** Adds the eight blocks whose runs are merged then. */
export function fill(store: GrantStore): void {
  for (let blockNum = 0; blockNum < MERGE_RUNS; blockNum++) store.append(bulkBlock(blockNum), 0)
}

/** Numbers of the runs that have slices on disk. */
export async function slicedRuns(dataDir: string): Promise<number[]> {
  const environment = openEnvironment(dataDir)
  try {
    return [...new Set([...environment.slices.getKeys()].map((key) => key.readUInt32BE(0)))]
  } finally {
    await environment.close()
  }
}

/** Until the merge of the eight runs has written its first slices, and not its last. */
export async function halfWay(dataDir: string): Promise<void> {
  await until("half a merge", async () => (await slicedRuns(dataDir)).length > MERGE_RUNS)
}

// Run as a program, it gets half-way and stays there until it is killed.
if (process.argv[1]?.endsWith("half-merged.js")) {
  const dataDir = process.argv[2] as string
  const store = new GrantStore(dataDir, { mergePauseMs: 600_000 })
  fill(store)
  await halfWay(dataDir)
  process.stdout.write("half-way\n")
  setInterval(() => store.tip, 1_000)
}
