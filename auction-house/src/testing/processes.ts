import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { defaultSigner, PrivateKey, type Signer } from "@bandcoin/client"
import { AuctionHouseClient } from "@bandcoin/client/auctions"
import type { TestEngine } from "@bandcoin/service-kit/testing"
import { TestAccounts } from "./ledger.js"

const MAINS = {
  ledger: fileURLToPath(import.meta.resolve("@bandcoin/ledger-node")).replace(/index\.js$/, "main.js"),
  processor: fileURLToPath(import.meta.resolve("@bandcoin/processor")).replace(/index\.js$/, "main.js"),
  provider: fileURLToPath(import.meta.resolve("@bandcoin/provider-service")).replace(/index\.js$/, "main.js"),
  house: fileURLToPath(new URL("./crash-main.js", import.meta.url)),
} as const

type Part = keyof typeof MAINS

/** What a part prints when it can be used. */
const READY: Record<Part, string> = {
  ledger: "the ledger is up",
  processor: "transaction processor started",
  provider: "ready at",
  house: "ready at",
}

const START_TIMEOUT_MS = 60_000

/** Every part of an auction market as a process of its own, each to be killed and started again on its port and data. */
export class ProcessMarket {
  readonly #children = new Map<Part, ChildProcess>()
  readonly #environments = new Map<Part, Record<string, string>>()
  readonly #cleanUps: (() => Promise<void>)[] = []
  readonly accounts: TestAccounts
  readonly provider: Signer
  readonly house: AuctionHouseClient
  readonly houseUrl: string
  readonly providerUrl: string

  private constructor(parts: {
    readonly accounts: TestAccounts
    readonly provider: Signer
    readonly houseUrl: string
    readonly providerUrl: string
  }) {
    this.accounts = parts.accounts
    this.provider = parts.provider
    this.house = new AuctionHouseClient({ url: parts.houseUrl })
    this.houseUrl = parts.houseUrl
    this.providerUrl = parts.providerUrl
  }

  static async start(engine: TestEngine): Promise<ProcessMarket> {
    const directory = await mkdtemp(join(tmpdir(), "bandcoin-processes-"))
    const [rest, component, providerPort, housePort] = await freePorts(4)
    const [adminKey, providerKey, houseKey] = [0, 1, 2].map(() => PrivateKey.generate()) as [
      PrivateKey,
      PrivateKey,
      PrivateKey,
    ]
    const provider = defaultSigner(providerKey)
    const ledgerUrl = `http://127.0.0.1:${rest}`
    const providerUrl = `http://127.0.0.1:${providerPort}`
    const market = new ProcessMarket({
      accounts: new TestAccounts(ledgerUrl, defaultSigner(adminKey)),
      provider,
      houseUrl: `http://127.0.0.1:${housePort}`,
      providerUrl,
    })
    const [houseDatabase, providerDatabase] = await Promise.all(
      ["house", "provider"].map((name) => engine.configure(join(directory, name))),
    )
    market.#cleanUps.push(async () => {
      await houseDatabase?.drop()
      await providerDatabase?.drop()
      await rm(directory, { recursive: true, force: true })
    })
    const service = { LEDGER_URL: ledgerUrl, LOG_LEVEL: "warn", RATE_LIMIT_PER_MINUTE: "1000000" }
    market.#environments.set("ledger", {
      LEDGER_DATA_DIR: join(directory, "ledger"),
      LEDGER_REST_PORT: String(rest),
      LEDGER_COMPONENT_PORT: String(component),
      LEDGER_ADMIN_KEYS: adminKey.publicKey,
    })
    market.#environments.set("processor", { VALIDATOR_URL: `tcp://127.0.0.1:${component}` })
    market.#environments.set("provider", {
      ...service,
      ...providerDatabase?.environment,
      PORT: String(providerPort),
      PRIVATE_KEY: providerKey.toHex(),
      OPERATOR_TOKEN: "operator-token-for-tests",
      TRUSTED_HOUSES: houseKey.publicKey,
      AUCTION_BANDS: "703 MHz/713 MHz/10 MHz",
      AUCTION_HOUSE_URL: `http://127.0.0.1:${housePort}`,
    })
    market.#environments.set("house", {
      ...service,
      ...houseDatabase?.environment,
      PORT: String(housePort),
      PRIVATE_KEY: houseKey.toHex(),
      CALLBACK_ALLOW: providerUrl,
      BIDS_PER_MINUTE: "1000000",
    })
    for (const part of ["ledger", "processor"] as const) await market.run(part)
    await market.accounts.open()
    await market.accounts.addProvider(provider)
    await Promise.all([market.run("provider"), market.run("house")])
    return market
  }

  /** Starts a part that is not running and waits until it can be used. */
  async run(part: Part, more: Record<string, string> = {}): Promise<void> {
    const env = { PATH: process.env.PATH ?? "", ...this.#environments.get(part), ...more }
    const child = spawn(process.execPath, [MAINS[part]], { env, stdio: ["ignore", "pipe", "pipe"] })
    this.#children.set(part, child)
    let output = ""
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${part} does not start:\n${output}`)), START_TIMEOUT_MS)
      const read = (chunk: Buffer): void => {
        output = (output + String(chunk)).slice(-20_000)
        if (!output.includes(READY[part])) return
        clearTimeout(timer)
        resolve()
      }
      child.stdout?.on("data", read)
      child.stderr?.on("data", read)
      child.once("exit", (code, signal) => {
        clearTimeout(timer)
        reject(new Error(`${part} ended (${code ?? signal}):\n${output}`))
      })
    })
  }

  /** Waits for a part's end; the signal that ended it. */
  async died(part: Part): Promise<NodeJS.Signals | null> {
    const child = this.#children.get(part) as ChildProcess
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
    return child.signalCode
  }

  /** Processor time that a part has used; on a busy machine it says more than the clock. Linux only. */
  async cpuSeconds(part: Part): Promise<number> {
    const stat = await readFile(`/proc/${this.#children.get(part)?.pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return (Number(fields[11]) + Number(fields[12])) / 100
  }

  /** Memory of a part that is in RAM, MB. Linux only. */
  async residentMb(part: Part): Promise<number> {
    const status = await readFile(`/proc/${this.#children.get(part)?.pid}/status`, "utf8")
    return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024)
  }

  /** As by `kill -9`. */
  async kill(part: Part): Promise<void> {
    const child = this.#children.get(part) as ChildProcess
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL")
      await once(child, "exit")
    }
  }

  async stop(): Promise<void> {
    for (const part of this.#children.keys()) await this.kill(part)
    for (const cleanUp of this.#cleanUps.reverse()) await cleanUp()
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"))
  await Promise.all(servers.map((server) => once(server, "listening")))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  for (const server of servers) await new Promise((resolve) => server.close(resolve))
  return ports
}
