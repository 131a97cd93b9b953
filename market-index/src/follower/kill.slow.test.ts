import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { BAND, newSigner, TestLedger } from "../testing/ledger.js"
import { until } from "../testing/service.js"

const MAIN = fileURLToPath(new URL("../main.js", import.meta.url))
const KILLS = 3

let ledger: TestLedger
let dataDir: string
let child: ChildProcess | undefined
beforeAll(async () => {
  ledger = await TestLedger.start()
  dataDir = await mkdtemp(join(tmpdir(), "bandcoin-index-kill-"))
}, 60_000)
afterAll(async () => {
  child?.kill("SIGKILL")
  await ledger.stop()
  await rm(dataDir, { recursive: true })
})

/** The service in a process of its own; resolves with its address. */
async function start(): Promise<string> {
  const environment = {
    DATA_DIR: dataDir,
    LEDGER_URL: ledger.restUrl,
    COMPONENT_URL: ledger.componentUrl,
    LOG_LEVEL: "silent",
    PORT: "0",
    RATE_LIMIT_PER_MINUTE: "100000",
  }
  const started = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  })
  child = started
  let output = ""
  started.stdout?.on("data", (chunk) => {
    output += chunk
  })
  // A database is made first, which takes long where many tests run at once.
  await until("the service", () => output.includes("ready at"), 90_000)
  return output.match(/ready at (\S+)/)?.[1] as string
}

test("killed again and again while it indexes, it has every grant once", async () => {
  const [provider, buyer] = [await ledger.newProvider(), await ledger.newBuyer()]
  await ledger
    .as(provider)
    .postOffer({ ...BAND, price: 1, maxAllocations: 1_000_000, allocationDurationSeconds: 3_600 })
  const holders: string[] = []
  let buying = true
  const purchases = (async () => {
    while (buying) {
      const consumers = Array.from({ length: 20 }, () => newSigner().publicKey)
      await ledger.as(buyer).allocate({ provider: provider.publicKey, consumers })
      holders.push(...consumers)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })()
  for (let n = 0; n < KILLS; n++) {
    await start()
    await new Promise((resolve) => setTimeout(resolve, 150 + n * 170))
    const dying = child as ChildProcess
    dying.kill("SIGKILL")
    await once(dying, "exit")
  }
  buying = false
  await purchases
  const url = await start()
  const { blockNum } = await ledger.client.headBlock()
  await until("the newest block", async () => {
    const status = (await (await fetch(`${url}/status`)).json()) as { tip_block: number }
    return status.tip_block === blockNum
  })
  expect(holders.length).toBeGreaterThan(20)
  for (const key of holders.filter((_, i) => i % 7 === 0)) {
    const { grants } = (await (await fetch(`${url}/grants/${key}`)).json()) as { grants: { state: string }[] }
    expect(grants.map(({ state }) => state)).toEqual(["VALID"])
  }
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toMatch(new RegExp(`bandcoin_index_grants(\\{.*\\})? ${holders.length}\\n`))
  child?.kill("SIGTERM")
  await once(child as ChildProcess, "exit")
}, 240_000)
