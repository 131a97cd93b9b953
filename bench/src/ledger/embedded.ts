import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"

/** A ledger to be measured. */
export interface MeasuredLedger {
  readonly url: string
  readonly adminKey: string
  /** The process that runs it, where it was started by this run. */
  readonly pid: number | undefined
  stop(): Promise<void>
}

const START_LIMIT_MS = 60_000
/** Between two questions whether the ledger is ready: how exact a measured start is. */
const ASK_EVERY_MS = 10

const COMMAND = fileURLToPath(new URL("../../../cli/bin/bandcoin.js", import.meta.url))

/**
 * The market as a user starts it, `bandcoin up`, in a process and a folder of its own. With the same flags anyone gets the
 * same ledger; nothing in it is tuned for the benchmark.
 */
export class EmbeddedLedger implements MeasuredLedger {
  readonly url: string
  readonly #dataDir: string
  readonly #args: readonly string[]
  #child: ChildProcess | undefined

  private constructor(dataDir: string, restPort: number, args: readonly string[]) {
    this.url = `http://127.0.0.1:${restPort}`
    this.#dataDir = dataDir
    this.#args = args
  }

  /** @throws when the ledger is not ready within a minute. */
  static async start(options: { readonly externalProcessor: boolean }): Promise<EmbeddedLedger> {
    const dataDir = mkdtempSync(join(tmpdir(), "bandcoin-bench-"))
    const [restPort, componentPort] = [await freePort(), await freePort()]
    const ports = ["--rest-port", String(restPort), "--component-port", String(componentPort)]
    const processor = options.externalProcessor ? ["--external-processor"] : []
    const ledger = new EmbeddedLedger(dataDir, restPort, ["up", "--data-dir", dataDir, ...ports, ...processor])
    try {
      await ledger.#run()
      return ledger
    } catch (error) {
      await ledger.stop()
      throw error
    }
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  get adminKey(): string {
    return readFileSync(join(this.#dataDir, "keys", "admin.priv"), "utf8").trim()
  }

  /** Ends the ledger as told and starts it again on the same data: milliseconds from start to ready. */
  async restart(signal: "SIGTERM" | "SIGKILL"): Promise<number> {
    await this.#end(signal)
    const began = performance.now()
    await this.#run()
    return performance.now() - began
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM")
    rmSync(this.#dataDir, { recursive: true, force: true })
  }

  async #run(): Promise<void> {
    const child = spawn(process.execPath, [COMMAND, ...this.#args], { stdio: ["ignore", "ignore", "inherit"] })
    this.#child = child
    const deadline = performance.now() + START_LIMIT_MS
    while (performance.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`the ledger ended with code ${child.exitCode} before it was ready`)
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined)
      await answer?.arrayBuffer()
      if (answer?.ok) return
      await sleep(ASK_EVERY_MS)
    }
    throw new Error(`the ledger was not ready after ${START_LIMIT_MS / 1_000} s`)
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, "exit")
    child.kill(signal)
    await exited
  }
}

/** A port of the loopback interface nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("no free port")
  return address.port
}
