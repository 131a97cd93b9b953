import { once } from "node:events"
import { resolve } from "node:path"
import { defaultSigner, LedgerClient } from "@bandcoin/client"
import pino from "pino"
import type { CommandContext } from "../command/context.js"
import type { Outcome } from "../command/spec.js"
import { SETTINGS } from "../config/settings.js"
import { type DemoReport, runDemo } from "../demo/scenario.js"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
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
  try {
    const demo = options.demo
      ? await Promise.race([demoOn(market, context, dataDir), failure, aborted(host.signal)])
      : undefined
    const elapsedMs = host.now() - started
    const isDefault = market.restUrl === SETTINGS.url.fallback && dataDir === resolve(host.cwd, ".bandcoin")
    const facts = { market, dataDir, demo, staysUp: !options.once, isDefault, elapsedMs }
    return {
      data: upJson(facts),
      text: (look) => upText(facts, look),
      after: () => (options.once ? market.stop() : stayUp(market, context, failure)),
    }
  } catch (error) {
    await market.stop()
    throw error
  }
}

function reset({ printer, settings }: CommandContext, dataDir: string): void {
  try {
    for (const path of resetMarket(dataDir)) printer.note(`removed ${path}`)
  } catch (error) {
    throw explainStart(error, { ...settings, dataDir })
  }
}

function start(
  { settings, printer, host: { stderr } }: CommandContext,
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
async function stayUp(market: Market, { host, printer }: CommandContext, failure: Promise<never>): Promise<void> {
  try {
    if (!host.signal.aborted) await Promise.race([once(host.signal, "abort"), failure])
    printer.note("stopping")
  } finally {
    await market.stop()
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
