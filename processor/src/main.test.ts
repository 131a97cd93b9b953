import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "@jest/globals"
import { Child } from "./testing/child.js"
import { freePort } from "./testing/free-port.js"

/*
 * The process as people run it, with the embedded ledger as its validator, which is a process too: nothing of it is
 * imported here.
 */

let children: Child[] = []
let dataDir: string
let port: number

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "processor-"))
  port = await freePort()
})

afterEach(async () => {
  await Promise.all(children.map((child) => child.end()))
  children = []
  rmSync(dataDir, { recursive: true })
})

function started(child: Child): Child {
  children.push(child)
  return child
}

const startProcessor = (env: Record<string, string> = {}) =>
  started(new Child("processor/dist/main.js", { VALIDATOR_URL: `tcp://127.0.0.1:${port}`, ...env }))

const startValidator = () =>
  started(
    new Child("ledger-node/dist/main.js", {
      LEDGER_DATA_DIR: dataDir,
      LEDGER_REST_PORT: "0",
      LEDGER_COMPONENT_PORT: String(port),
    }),
  )

const REGISTERED = "Registration of [bandcoin 1.0] succeeded"

test("an environment that makes no sense ends it at once, with the name of the variable", async () => {
  const processor = startProcessor({ LOG_LEVEL: "loud" })
  expect(await processor.exit()).toBe(2)
  expect(processor.stderr).toContain("LOG_LEVEL")
})

test("it waits for a validator that is not up, outlives its kill -9, and takes its leave", async () => {
  const processor = startProcessor()
  await processor.line("transaction processor started")
  const first = startValidator()
  await processor.line(REGISTERED)
  await first.line("transaction processor registered")

  first.kill("SIGKILL")
  await first.exit()
  await processor.line(`Disconnected from tcp://127.0.0.1:${port}`)
  const second = startValidator()
  await processor.line(REGISTERED)
  await second.line("transaction processor registered")

  processor.kill("SIGTERM")
  await second.line("transaction processor unregistered")
  expect(await processor.exit()).toBe(0)
  expect(processor.stderr).toBe("")
}, 60_000)

test.each(["SIGTERM", "SIGINT"] as const)("%s without a validator ends it in order, soon", async (signal) => {
  const processor = startProcessor()
  await processor.line("transaction processor started")
  const asked = performance.now()
  processor.kill(signal)
  expect(await processor.exit()).toBe(0)
  expect(performance.now() - asked).toBeLessThan(5_000)
})

test("a second signal ends it at once", async () => {
  const processor = startProcessor()
  await processor.line("transaction processor started")
  processor.kill("SIGTERM")
  await processor.line("stopping")
  processor.kill("SIGTERM")
  expect(await processor.exit()).toBe(1)
})
