import type { LedgerClient, Signer } from "@bandcoin/client"
import type { Printer } from "../output/printer.js"
import { authorizeServices, ensureCredentials, type ServiceCredentials } from "./credentials.js"
import { type Environment, serviceEnvironments } from "./environment.js"
import { launch, type RunningService } from "./launch.js"
import { SERVICE_NAMES, type ServiceName, spoken } from "./names.js"
import { makeNewFolders } from "./new-folders.js"
import type { ClaimedPorts } from "./ports.js"

export interface ServicesOptions {
  readonly market: {
    readonly restUrl: string
    readonly componentUrl: string
    readonly keyFolder: string
  }
  readonly dataDir: string
  readonly ledger: LedgerClient
  /** Grants the services' roles. */
  readonly admin: Signer
  readonly claimed: ClaimedPorts
  readonly logLevel: string
  readonly env: Environment
  readonly printer: Printer
  readonly onLine: (line: string) => void
}

/** The services of a market that are up. */
export interface Services {
  readonly running: readonly RunningService[]
  readonly credentials: ServiceCredentials
}

/** Services that are starting, or up. */
export interface ServicesHandle {
  /** Rejects when one of them cannot start; then, too, `stop` has to be called. */
  readonly up: Promise<Services>
  /** Ends them, the last started first. Can be called at any time. */
  stop(): Promise<void>
}

/** Starts the services whose ports are claimed: keys, accounts, roles, then a process each. */
export function startServices(options: ServicesOptions): ServicesHandle {
  const started = new Map<ServiceName, RunningService>()
  const leaving = new AbortController()
  const up = start(options, started, leaving.signal)
  const ended = up.then(
    () => undefined,
    () => undefined,
  )
  return {
    up,
    async stop() {
      leaving.abort()
      await ended
      for (const name of [...SERVICE_NAMES].reverse()) await started.get(name)?.stop()
    },
  }
}

async function start(
  options: ServicesOptions,
  started: Map<ServiceName, RunningService>,
  signal: AbortSignal,
): Promise<Services> {
  const { market, ledger, admin, claimed, printer } = options
  const { ports } = claimed
  const credentials = await ensureCredentials(market.keyFolder)
  await authorizeServices(ledger, admin, credentials, printer)
  const names = SERVICE_NAMES.filter((name) => ports.has(name))
  await makeNewFolders(options.dataDir, names, signal)
  const environments = serviceEnvironments({ ...options, ...market, credentials, ports }, options.env)
  signal.throwIfAborted()
  await claimed.release()
  // Side by side: the first start of each makes a database, and they find each other by ports known beforehand.
  const launched = await Promise.allSettled(
    names.map(async (name) => {
      const service = await launch({
        name,
        port: ports.get(name) ?? 0,
        env: environments[name],
        signal,
        onLine: options.onLine,
        onExit: (how, delayMs) =>
          printer.warn(`the ${spoken(name)} ended (${how}); starting it again in ${delayMs} ms`),
        onBack: () => printer.note(`the ${spoken(name)} is up again`),
      })
      started.set(name, service)
      return service
    }),
  )
  const failure = launched.find((outcome) => outcome.status === "rejected")
  if (failure !== undefined) throw failure.reason
  return { running: SERVICE_NAMES.flatMap((name) => started.get(name) ?? []), credentials }
}
