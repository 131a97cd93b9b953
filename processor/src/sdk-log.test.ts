import { afterEach, beforeEach, expect, test } from "@jest/globals"
import { pino } from "pino"
import { InvalidTransaction } from "./sawtooth-sdk.js"
import { routeConsole } from "./sdk-log.js"

let lines: { level: number; msg: string; reason?: string }[]
let undo: () => void

beforeEach(() => {
  lines = []
  undo = routeConsole(pino({ level: "trace" }, { write: (line: string) => void lines.push(JSON.parse(line)) }))
})
afterEach(() => undo())

test.each([
  [["Received Ping"], "trace"],
  [["Ignoring 2"], "debug"],
  [["Connected to tcp://x:1"], "info"],
  [["Registration of [bandcoin 1.0] succeeded"], "info"],
  [["Registration of [bandcoin 1.0] failed"], "error"],
  [["Registration of [bandcoin 1.0] Failed!", new Error("lost")], "error"],
  [["Disconnected from tcp://x:1"], "warn"],
  [["Unhandled exception, returning INTERNAL_ERROR", new Error("bug")], "error"],
  [["something else"], "info"],
] as const)("%j becomes a line of level %s", (args, level) => {
  console.log(...args)
  expect(lines).toEqual([expect.objectContaining({ level: pino.levels.values[level] })])
})

test("a refused transaction is one line without a stack", () => {
  console.log(new InvalidTransaction("price must be 3"))
  expect(lines).toEqual([expect.objectContaining({ level: pino.levels.values.debug, reason: "price must be 3" })])
})

test("what was there before comes back", () => {
  const routed = console.log
  undo()
  expect(console.log).not.toBe(routed)
})
