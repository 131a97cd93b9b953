import { once } from "node:events"
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals"
import { isAlive } from "../testing/is-alive.js"
import { type TempFolder, tempFolder } from "../testing/temp-folder.js"
import { bandcoin, bandcoinJson, bandcoinUp, start } from "./child.js"

// Processes start slowly on a machine that does other things too; a hang is still found.
jest.setTimeout(180_000)

/* `bandcoin up` as a person runs it. */

const FREE = ["--rest-port", "0", "--component-port", "0"]

const demoOnce = (dataDir: string) => bandcoinJson(["up", "--demo", "--once", "--data-dir", dataDir, ...FREE])

interface DemoData {
  readonly did_something: boolean
  readonly steps: readonly { readonly step: string; readonly result: string }[]
  readonly bulk_transaction_id: string
  readonly reservation_transaction_id: string
}

describe("what is in the way is said in one line", () => {
  test.each([["--rest-port"], ["--component-port"]])("a port in use names %s", async (flag) => {
    using folder = tempFolder()
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as { port: number }
    const others = FREE.filter((_word, index) => FREE[index - (index % 2)] !== flag)
    const { code, out, err } = await bandcoin(["up", "--data-dir", folder.path, ...others, flag, String(port)])
    server.close()
    expect(code).toBe(5)
    expect(err).toBe(
      `error: port ${port} on 127.0.0.1 is in use; stop what listens there, or choose another with ${flag} [PORT_IN_USE]\n`,
    )
    expect(out).toBe("")
  })

  test("an address that is not this machine's", async () => {
    using folder = tempFolder()
    const { code, error } = await bandcoinJson(["up", "--data-dir", folder.path, ...FREE, "--host", "192.0.2.1"])
    expect(code).toBe(5)
    expect(error.fix).toMatch(/--host/)
  })

  test("a data folder that is a file", async () => {
    using folder = tempFolder()
    writeFileSync(join(folder.path, "file"), "")
    const { code, err } = await bandcoin(["up", "--data-dir", join(folder.path, "file"), ...FREE])
    expect(code).toBe(5)
    expect(err).toMatch(/^error: .*file.*\n$/)
  })

  test("a market that runs there already", async () => {
    using folder = tempFolder()
    const up = await bandcoinUp(["--data-dir", folder.path])
    const second = await bandcoinJson(["up", "--data-dir", folder.path, ...FREE])
    const reset = await bandcoinJson(["up", "--reset", "--once", "--data-dir", folder.path, ...FREE])
    await up.stop()
    for (const { code, error } of [second, reset]) {
      expect(code).toBe(5)
      expect(error).toMatchObject({ code: "ALREADY_RUNNING", details: { pid: up.pid } })
    }
  })
})

describe("the demo", () => {
  let folder: TempFolder
  let first: Awaited<ReturnType<typeof demoOnce>>

  beforeAll(async () => {
    folder = tempFolder()
    first = await demoOnce(folder.path)
  })

  afterAll(() => folder[Symbol.dispose]())

  test("--once ends with 0 after the scenario", () => {
    expect(first.code).toBe(0)
    expect(first.data.demo).toMatchObject({ did_something: true })
  })

  test("a second start finds its data and repeats nothing", async () => {
    const keys = readdirSync(join(folder.path, "keys"))
    const journal = readFileSync(join(folder.path, "demo.json"), "utf8")
    const second = await demoOnce(folder.path)
    expect(second.code).toBe(0)
    const demo = second.data.demo as unknown as DemoData
    expect(demo.did_something).toBe(false)
    for (const { step, result } of demo.steps.slice(1)) {
      expect(`${step}: ${result}`).toMatch(/there already|holds:/)
    }
    expect(readdirSync(join(folder.path, "keys"))).toEqual(keys)
    expect(readFileSync(join(folder.path, "demo.json"), "utf8")).toBe(journal)
  })

  test("104 offers of real ranges are on sale, and the purchases are on the ledger", async () => {
    const up = await bandcoinUp(["--data-dir", folder.path])
    const env = { BANDCOIN_URL: up.url, BANDCOIN_DATA_DIR: folder.path }
    const offers = await bandcoinJson(["offer", "list"], { env })
    const buyer = await bandcoinJson(["account", "show", "aggregator"], { env })
    const seller = await bandcoinJson(["offer", "show", "delhi-1800-2"], { env })
    const stopped = await up.stop("SIGINT")
    expect(offers.data.found).toBe(104)
    // 5 x (1 - 0.9999^10000) / 0.0001 = 31,607; 5 x 0.95^2 x (1 - 0.9999^100) / 0.0001 = 449.
    expect(buyer.data.account).toMatchObject({ balance: 1_000_000 - 31_607 - 449 })
    expect(seller.data.offer).toMatchObject({
      epoch: 1,
      allocations_left: 33_000,
      from_frequency: 1_836_700,
      reservations: { 3: { capacity: 21_500, allocated: 100 } },
    })
    expect(stopped.code).toBe(0)
  })

  test("--reset begins anew and keeps the keys", async () => {
    using copy = tempFolder()
    cpSync(folder.path, copy.path, { recursive: true })
    const admin = readFileSync(join(copy.path, "keys", "admin.pub"), "utf8").trim()
    const up = await bandcoinUp(["--reset", "--data-dir", copy.path])
    const accounts = await bandcoinJson(["account", "list", "--url", up.url])
    await up.stop()
    expect(up.data.admin).toBe(admin)
    expect(existsSync(join(copy.path, "demo.json"))).toBe(false)
    expect(accounts.data.accounts).toEqual([])
  })
})

test("killed or stopped anywhere in the demo, the next start finishes it, and nothing is bought or minted twice", async () => {
  using folder = tempFolder()
  for (const [signal, isReached] of endings(folder.path)) {
    const child = start(["up", "--demo", "--data-dir", folder.path, ...FREE], {})
    const ended = once(child, "exit")
    while (!isReached() && child.exitCode === null) await sleep(1)
    child.kill(signal)
    expect(await ended).toEqual(signal === "SIGINT" ? [130, null] : [null, signal])
  }
  const up = await bandcoinUp(["--demo", "--data-dir", folder.path])
  expect(up.data.demo).not.toBeNull()
  const env = { BANDCOIN_URL: up.url, BANDCOIN_DATA_DIR: folder.path }
  const buyer = await bandcoinJson(["account", "show", "aggregator"], { env })
  const accounts = await bandcoinJson(["account", "list"], { env })
  await up.stop()
  expect(buyer.data.account).toMatchObject({ balance: 1_000_000 - 31_607 - 449 })
  expect(accounts.data.accounts).toHaveLength(106)
})

/** Places in the demo as its data folder shows them, in order, and how it ends there; each start gets one further. */
function endings(dataDir: string): (readonly [NodeJS.Signals, () => boolean])[] {
  const keys = () => (existsSync(join(dataDir, "keys")) ? readdirSync(join(dataDir, "keys")).length : 0)
  const journal = (step: string) => () => {
    const path = join(dataDir, "demo.json")
    return existsSync(path) && readFileSync(path, "utf8").includes(`"${step}"`)
  }
  return [
    ["SIGKILL", () => keys() >= 1],
    ["SIGKILL", () => existsSync(join(dataDir, "ledger", "journal.lmdb"))],
    ["SIGINT", () => keys() >= 50],
    ["SIGKILL", journal("fund")],
    ["SIGKILL", journal("bulk")],
    ["SIGKILL", journal("reserve")],
  ]
}

test("with --external-processor the processor is a process of its own, which ends with the market", async () => {
  using folder = tempFolder()
  const up = await bandcoinUp(["--external-processor", "--data-dir", folder.path])
  // It has registered: a batch is judged, and does not wait for it.
  const keyDir = ["--key-dir", join(folder.path, "keys")]
  const created = await bandcoinJson(["account", "create", "--key", "admin", ...keyDir, "--url", up.url])
  expect(created.data.status).toBe("COMMITTED")
  const processor = Number(up.data.processor_pid)
  expect(processor).not.toBe(up.pid)
  expect(isAlive(processor)).toBe(true)
  const { code } = await up.stop()
  expect(code).toBe(0)
  expect(isAlive(processor)).toBe(false)
})

test("a market whose processor never registers is not up, and Ctrl-C ends the waiting", async () => {
  using folder = tempFolder()
  const argv = ["up", "--external-processor", "--data-dir", folder.path, ...FREE]
  const child = start(argv, { env: { BANDCOIN_PAYLOAD_BYTES: "not a number" } })
  const ended = once(child, "exit")
  let [out, err] = ["", ""]
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk
  })
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk
  })
  while (!err.includes("starting it again in 400 ms")) await sleep(20)
  child.kill("SIGINT")
  expect(await ended).toEqual([130, null])
  expect(err).toContain("warning: the processor ended (exit code 2)")
  expect(out).toBe("")
})

test("the processor does not outlive a market that is killed", async () => {
  using folder = tempFolder()
  const up = await bandcoinUp(["--external-processor", "--data-dir", folder.path])
  const processor = Number(up.data.processor_pid)
  await up.stop("SIGKILL")
  for (let turn = 0; isAlive(processor) && turn < 100; turn++) await sleep(50)
  expect(isAlive(processor)).toBe(false)
})
