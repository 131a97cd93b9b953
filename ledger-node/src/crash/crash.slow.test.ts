import { expect, test } from "@jest/globals"
import { seededRandom } from "../testing/seeded-random.js"
import { crashTest } from "./crash-test.js"

test("kill -9 under load loses nothing that was answered COMMITTED, and no state", async () => {
  const seed = Date.now() % 2 ** 31
  try {
    const report = await crashTest(5, seededRandom(seed))
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(report.committed).toBeGreaterThanOrEqual(report.acknowledged)
  } catch (error) {
    throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error })
  }
}, 60_000)
