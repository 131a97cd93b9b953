import { seededRandom } from "@bandcoin/ledger-node/seeded-random"
import { expect, test } from "@jest/globals"
import { tempFolder } from "../testing/temp-folder.js"
import { fuzzLedger } from "./fuzz.js"

test("spoiled batches are refused in words and change nothing", async () => {
  using folder = tempFolder()
  const seed = Date.now() % 2 ** 31
  try {
    const report = await fuzzLedger({ dataDir: folder.path, batches: 2_000, random: seededRandom(seed) })
    expect(report.refused[400]).toBeGreaterThan(0)
    expect(report.judged.INVALID).toBeGreaterThan(0)
  } catch (error) {
    throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error })
  }
}, 60_000)
