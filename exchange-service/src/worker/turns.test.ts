import { expect, test } from "@jest/globals"
import { backoffMs } from "./backoff.js"
import { Turns } from "./turns.js"

test("work of one key runs one at a time and in order, of others at once; a failure stops nobody", async () => {
  const turns = new Turns()
  const log: string[] = []
  const work = (key: string, name: string, fails = false) =>
    turns.run(key, async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
    })
  const all = await Promise.allSettled([work("a", "a1", true), work("a", "a2"), work("b", "b1")])
  expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"])
  expect(log.filter((line) => line.startsWith("a"))).toEqual(["a1 begins", "a1 ends", "a2 begins", "a2 ends"])
  expect(log.indexOf("b1 begins")).toBeLessThan(log.indexOf("a1 ends"))
})

test("pauses double up to the longest", () => {
  expect([0, 1, 2, 3, 60].map((n) => backoffMs(n, 1000, 6000))).toEqual([1000, 2000, 4000, 6000, 6000])
})
