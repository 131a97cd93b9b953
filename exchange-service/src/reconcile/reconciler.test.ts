import { ManualClock } from "@bandcoin/service-kit"
import { expect, test } from "@jest/globals"
import { Reconciler, type ReconcilerParts } from "./reconciler.js"

/** A reconciler whose gateway answers when told; it fails after that, which is all that is needed to count its runs. */
function reconcilerOf() {
  const asked: number[] = []
  const answers: (() => void)[] = []
  const gateway = {
    name: "stripe",
    async *list(sinceMs: number) {
      asked.push(sinceMs)
      await new Promise<void>((resolve) => answers.push(resolve))
      throw new Error(`listing ${asked.length} is over`)
    },
  }
  const parts = { gateways: new Map([["stripe", gateway]]), clock: new ManualClock(0) }
  return { reconciler: new Reconciler(parts as unknown as ReconcilerParts), asked, answers }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test("calls made while one runs share the next run, which looks back as far as any of them asked", async () => {
  const { reconciler, asked, answers } = reconcilerOf()
  const results = [reconciler.run(50), reconciler.run(40), reconciler.run(30)].map((run) =>
    run.catch((error: Error) => error.message),
  )
  await turn()
  expect(asked).toEqual([50])
  answers[0]?.()
  await turn()
  expect(asked).toEqual([50, 30])
  // Made while the second runs: its own.
  const late = reconciler.run(20).catch((error: Error) => error.message)
  answers[1]?.()
  await turn()
  expect(asked).toEqual([50, 30, 20])
  answers[2]?.()
  expect(await Promise.all([...results, late])).toEqual([
    "listing 1 is over",
    "listing 2 is over",
    "listing 2 is over",
    "listing 3 is over",
  ])
})
