import { afterEach, expect, test } from "@jest/globals"
import { isAlive } from "../testing/is-alive.js"
import { type Supervised, supervise } from "./supervisor.js"

const running: Supervised[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((child) => child.stop()))
})

function start(script: string, command = process.execPath) {
  const lines: string[] = []
  const exits: { how: string; delayMs: number }[] = []
  const child = supervise({
    command,
    args: ["-e", script],
    env: process.env,
    onLine: (line) => lines.push(line),
    onExit: (how, delayMs) => exits.push({ how, delayMs }),
  })
  running.push(child)
  return { child, lines, exits }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test("a program that does not exist is reported and tried again, not thrown", async () => {
  const { exits } = start("", "/no/such/program")
  await until(() => exits.length === 2)
  expect(exits[0]?.how).toMatch(/ENOENT/)
  expect(exits[1]?.delayMs).toBe(2 * (exits[0]?.delayMs ?? 0))
})

test("a child that dies is started again, with growing pauses", async () => {
  const { child, exits } = start("process.exit(7)")
  await until(() => exits.length === 3)
  expect(exits.map(({ delayMs }) => delayMs)).toEqual([200, 400, 800])
  expect(exits[0]?.how).toBe("exit code 7")
  expect(child.restarts).toBe(2)
})

test("a killed child comes back under another number", async () => {
  const { child, lines, exits } = start("console.log('up'); setInterval(() => {}, 1000)")
  await until(() => lines.length === 1)
  const first = child.pid as number
  process.kill(first, "SIGKILL")
  await until(() => lines.length === 2)
  expect(exits).toEqual([{ how: "signal SIGKILL", delayMs: 200 }])
  expect(child.pid).not.toBe(first)
})

test("stop ends the child and no other comes", async () => {
  const { child, lines, exits } = start("console.log('up'); setInterval(() => {}, 1000)")
  await until(() => lines.length === 1)
  const pid = child.pid as number
  await child.stop()
  expect(isAlive(pid)).toBe(false)
  expect(child.pid).toBeUndefined()
  expect(exits).toEqual([])
})

test("stop by who hears of the end comes in time", async () => {
  const exits: string[] = []
  const child = supervise({
    command: process.execPath,
    args: ["-e", "process.exit(3)"],
    env: process.env,
    onLine: () => {},
    onExit: (how) => {
      exits.push(how)
      void child.stop()
    },
  })
  running.push(child)
  await until(() => exits.length === 1)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(exits).toEqual(["exit code 3"])
  expect(child.pid).toBeUndefined()
})

test("stop during a pause cancels the restart", async () => {
  const { child, exits } = start("process.exit(1)")
  await until(() => exits.length === 1)
  await child.stop()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(exits).toHaveLength(1)
})

test("lines arrive whole, the last one even without its end", async () => {
  const { lines, exits } = start(
    "process.stdout.write('one\\ntw'); process.stderr.write(''); process.stdout.write('o\\nend')",
  )
  await until(() => exits.length === 1 && lines.length === 3)
  expect(lines).toEqual(["one", "two", "end"])
})
