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

const START_LIMIT_MS = 20_000

/**
 * Starts the market as a user does, `bandcoin up`, in a process and a folder of its own. With the same flags anyone gets
 * the same ledger; nothing in it is tuned for the benchmark.
 */
export async function startEmbedded(options: { readonly externalProcessor: boolean }): Promise<MeasuredLedger> {
  const dataDir = mkdtempSync(join(tmpdir(), "bandcoin-bench-"))
  const [restPort, componentPort] = [await freePort(), await freePort()]
  const command = fileURLToPath(new URL("../../../cli/bin/bandcoin.js", import.meta.url))
  const flags = ["--data-dir", dataDir, "--rest-port", String(restPort), "--component-port", String(componentPort)]
  const child = spawn(
    process.execPath,
    [command, "up", ...flags, ...(options.externalProcessor ? ["--external-processor"] : [])],
    { stdio: ["ignore", "ignore", "inherit"] },
  )
  const url = `http://127.0.0.1:${restPort}`
  try {
    await waitUntilReady(url, child)
    const adminKey = readFileSync(join(dataDir, "keys", "admin.priv"), "utf8").trim()
    return { url, adminKey, pid: child.pid, stop: () => stop(child, dataDir) }
  } catch (error) {
    await stop(child, dataDir)
    throw error
  }
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the ledger ended with code ${child.exitCode} before it was ready`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error(`the ledger was not ready after ${START_LIMIT_MS / 1_000} s`)
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, "exit")
    child.kill("SIGTERM")
    await exited
  }
  rmSync(dataDir, { recursive: true, force: true })
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
