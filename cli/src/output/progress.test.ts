import { expect, test } from "@jest/globals"
import { testHost } from "../testing/test-host.js"
import { startProgress } from "./progress.js"

test("nothing is shown under --json, nor for no work", () => {
  const host = testHost({ tty: true })
  for (const options of [
    { stream: host.stderr, shown: false, now: host.now },
    { stream: host.stderr, shown: true, now: host.now },
  ]) {
    const progress = startProgress("deriving keys", options.shown ? 0 : 10, options)
    progress.update(5)
    progress.stop()
  }
  expect(host.err()).toBe("")
})

test("a log gets a line every two seconds, and none for short work", () => {
  let now = 0
  const host = testHost({ now: () => now })
  const progress = startProgress("deriving keys", 10_000, { stream: host.stderr, shown: true, now: host.now })
  for (const [at, done] of [
    [1_999, 1_000],
    [2_000, 2_000],
    [3_000, 3_000],
    [4_100, 4_000],
  ] as const) {
    now = at
    progress.update(done)
  }
  progress.stop()
  expect(host.err()).toBe("deriving keys: 2,000 of 10,000\nderiving keys: 4,000 of 10,000\n")
})

test("a terminal gets a bar that is wiped at the end", () => {
  const host = testHost({ tty: true })
  const progress = startProgress("deriving keys", 10_000, { stream: host.stderr, shown: true, now: host.now })
  progress.update(10_500)
  progress.stop()
  expect(host.err()).toContain("deriving keys [")
  expect(host.out()).toBe("")
})
