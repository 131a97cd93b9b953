import { once } from "node:events"
import { resolve } from "node:path"
import { defaultSigner, LedgerClient } from "@bandcoin/client"
import pino from "pino"
import type { CommandContext } from "../command/context.js"
import type { Outcome } from "../command/spec.js"
import { SETTINGS, type Settings } from "../config/settings.js"
import { type DemoReport, runDemo } from "../demo/scenario.js"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { SERVICE_NAMES, type ServiceName } from "../services/names.js"
import { type ClaimedPorts, claimPorts } from "../services/ports.js"
import { type ServicesHandle, startServices } from "../services/services.js"
import { upJson, upText } from "../views/up.js"
import { explainStart } from "./explain-start.js"
import { demoJournalPath, resetMarket } from "./reset.js"
import { type Market, startMarket } from "./start.js"

export interface UpOptions {
  readonly demo: boolean
  readonly once: boolean
  readonly reset: boolean
}

/** `bandcoin up`: starts the market, runs the demo if asked, and stays until told to stop. */
export async function runUp(context: CommandContext, options: UpOptions): Promise<Outcome> {
  const { host, settings } = context
  const dataDir = resolve(host.cwd, settings.dataDir)
  if (options.reset) reset(context, dataDir)
  const started = host.now()
  let fail: (error: Error) => void = () => {}
  const failure = new Promise<never>((_resolve, reject) => {
    fail = (error) => reject(ledgerFailed(error))
  })
  // A failure nobody waits for any more must not end the process as an unhandled rejection.
  failure.catch(() => {})
  const market = await start(context, dataDir, fail)
  let services: ServicesHandle | undefined
  const stop = async (): Promise<void> => {
    await services?.stop()
    await market.stop()
  }
  const orEnd = <T>(work: Promise<T>) => Promise.race([work, failure, aborted(host.signal)])
  try {
    const claimed = await claimPorts(wantedPorts(settings))
    try {
      const demo = options.demo ? await orEnd(demoOn(market, context, dataDir)) : undefined
      services = claimed.ports.size === 0 ? undefined : servicesOn(market, claimed, context, dataDir)
      const isDefault = market.restUrl === SETTINGS.url.fallback && dataDir === resolve(host.cwd, ".bandcoin")
      const up = services === undefined ? undefined : await orEnd(services.up)
      const elapsedMs = host.now() - started
      const facts = { market, dataDir, demo, services: up, staysUp: !options.once, isDefault, elapsedMs }
      return {
        data: upJson(facts),
        text: (look) => upText(facts, look),
        after: () => (options.once ? stop() : stayUp(stop, context, failure)),
      }
    } finally {
      await claimed.release()
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function wantedPorts(settings: Settings): ReadonlyMap<ServiceName, number> {
  const ports = {
    provider: settings.providerPort,
    "auction-house": settings.auctionHousePort,
    exchange: settings.exchangePort,
    "market-index": settings.marketIndexPort,
  }
  return new Map(SERVICE_NAMES.filter((name) => settings.services?.includes(name)).map((name) => [name, ports[name]]))
}

function servicesOn(
  market: Market,
  claimed: ClaimedPorts,
  { host, settings, printer }: CommandContext,
  dataDir: string,
): ServicesHandle {
  return startServices({
    market,
    dataDir,
    ledger: new LedgerClient({ url: market.restUrl }),
    admin: defaultSigner(market.admin),
    claimed,
    logLevel: settings.logLevel,
    env: host.env,
    printer,
    onLine: (line) => void host.stderr.write(`${line}\n`),
  })
}

function reset({ printer, settings }: CommandContext, dataDir: string): void {
  try {
    for (const path of resetMarket(dataDir)) printer.note(`removed ${path}`)
  } catch (error) {
    throw explainStart(error, { ...settings, dataDir })
  }
}

function start(
  { settings, printer, host: { stderr, signal } }: CommandContext,
  dataDir: string,
  onFailure: (error: Error) => void,
) {
  const { host, restPort, componentPort, externalProcessor, logLevel } = settings
  return startMarket({
    dataDir,
    host,
    restPort,
    componentPort,
    externalProcessor,
    onFailure,
    signal,
    logLevel,
    logger: pino({ level: logLevel, base: { service: "ledger" } }, stderr),
    // Log lines of its own, in the same form.
    onProcessorLine: (line) => void stderr.write(`${line}\n`),
    onProcessorExit: (how, delayMs) => printer.warn(`the processor ended (${how}); starting it again in ${delayMs} ms`),
  })
}

function demoOn(market: Market, { host, printer }: CommandContext, dataDir: string): Promise<DemoReport> {
  return runDemo({
    ledger: new LedgerClient({ url: market.restUrl }),
    admin: defaultSigner(market.admin),
    keyFolder: market.keyFolder,
    journalPath: demoJournalPath(dataDir),
    printer,
    now: host.now,
    wallClock: host.wallClock,
  })
}

/** Until the person, the system or the disk says stop. */
async function stayUp(
  stop: () => Promise<void>,
  { host, printer }: CommandContext,
  failure: Promise<never>,
): Promise<void> {
  try {
    if (!host.signal.aborted) await Promise.race([once(host.signal, "abort"), failure])
    printer.note("stopping")
  } finally {
    await stop()
  }
}

/** Rejects when the signal aborts. The demo can be left anywhere; the next start takes it up. */
async function aborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, "abort")
  throw signal.reason
}

function ledgerFailed(error: Error): CliError {
  return new CliError("LEDGER_FAILED", EXIT.local, `the ledger cannot go on: ${error.message}`, {
    fix: "what was committed is safe; check the disk and start again",
    cause: error,
  })
}
