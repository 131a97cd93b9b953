import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { type Supervised, supervise } from "../market/supervisor.js"
import type { Environment } from "./environment.js"
import { type PerService, type ServiceName, spoken } from "./names.js"
import { explainPort } from "./ports.js"

/** One service in a process of its own, started again whenever it dies. */
export interface RunningService {
  readonly name: ServiceName
  readonly url: string
  /** The number of the process running now. */
  readonly pid: number | undefined
  readonly restarts: number
  stop(): Promise<void>
}

export interface LaunchOptions {
  readonly name: ServiceName
  readonly port: number
  readonly env: Environment
  readonly signal: AbortSignal
  /** A line for the log. */
  readonly onLine: (line: string) => void
  /** It died after it had been up, and is started again after `delayMs`. */
  readonly onExit: (how: string, delayMs: number) => void
  /** It is up again. */
  readonly onBack: () => void
}

/** Packages whose `main.js` is the service. */
const PACKAGES: PerService<string> = {
  provider: "@bandcoin/provider-service",
  "auction-house": "@bandcoin/auction-house",
  exchange: "@bandcoin/exchange-service",
  "market-index": "@bandcoin/market-index",
}

/** What every service prints when it listens, and when it is told to stop. */
const READY_LINE = /^[a-z-]+ ready at (http:\S+)$/
const STOPS_LINE = /^[a-z-]+ stops on SIG[A-Z]+$/

/** A service makes its database at the first start; this is far longer than that takes. */
const READY_MS = 60_000
const POLL_MS = 100
/** Lines kept to tell why a service did not start. */
const MOST_LINES = 20

/**
 * Starts a service and waits until it says of itself that it can serve. One that ends before it has ever been up is not
 * started again: what is wrong with it will not go away.
 * @throws CliError `SERVICE_FAILED`, `PORT_IN_USE`; the signal's reason
 */
export async function launch(options: LaunchOptions): Promise<RunningService> {
  const { name, port } = options
  const said: string[] = []
  let url: string | undefined
  let isUp = false
  let ended: string | undefined
  const child = supervise({
    command: process.execPath,
    args: ["--import", new URL("../market/end-with-parent.js", import.meta.url).href, mainOf(name)],
    env: options.env,
    onLine: (line) => {
      const ready = READY_LINE.exec(line)
      if (ready !== null && isUp) options.onBack()
      url ??= ready?.[1]
      if (ready !== null || STOPS_LINE.test(line)) return
      if (isUp || line.startsWith("{")) options.onLine(line)
      else if (said.length < MOST_LINES) said.push(line)
    },
    onExit: (how, delayMs) => {
      if (isUp) return options.onExit(how, delayMs)
      ended = how
      void child.stop()
    },
  })
  try {
    await untilReady()
    isUp = true
  } catch (error) {
    await child.stop()
    throw error
  }
  return running(name, url ?? "", child)

  async function untilReady(): Promise<void> {
    const deadline = performance.now() + READY_MS
    for (;;) {
      options.signal.throwIfAborted()
      if (ended !== undefined) throw explainEnd(name, port, ended, said)
      const { ready, reason } = url === undefined ? { ready: false, reason: "it does not listen" } : await askReady(url)
      if (ready) return
      if (performance.now() > deadline) throw failed(name, `not ready within ${READY_MS / 1_000} s: ${reason}`)
      await delay(POLL_MS)
    }
  }
}

function running(name: ServiceName, url: string, child: Supervised): RunningService {
  return {
    name,
    url,
    get pid() {
      return child.pid
    },
    get restarts() {
      return child.restarts
    },
    stop: () => child.stop(),
  }
}

function mainOf(name: ServiceName): string {
  return fileURLToPath(new URL("./main.js", import.meta.resolve(PACKAGES[name])))
}

/** `/readyz`, which says what is missing. */
async function askReady(url: string): Promise<{ readonly ready: boolean; readonly reason: string }> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) })
    return { ready: response.ok, reason: await response.text() }
  } catch (error) {
    return { ready: false, reason: (error as Error).message }
  }
}

/** What a service that ended at its start wrote, without the stack. */
export function explainEnd(name: ServiceName, port: number, how: string, said: readonly string[]): unknown {
  const text = said.filter((line) => !/^\s+at /.test(line)).join(" ")
  const listen = /\b(EADDRINUSE|EACCES|EADDRNOTAVAIL)\b/.exec(text)?.[1]
  if (listen !== undefined && text.includes("listen")) return explainPort({ code: listen }, name, port)
  return failed(name, text === "" ? how : `${text.replaceAll(/\s+/g, " ")} (${how})`)
}

function failed(name: ServiceName, why: string): CliError {
  return new CliError("SERVICE_FAILED", EXIT.local, `the ${spoken(name)} did not start: ${why}`, {
    fix: "mend that, or leave the service out with --services",
    details: { service: name },
  })
}
