import { once } from "node:events"
import { resolve } from "node:path"
import { defaultSigner, LedgerClient } from "@bandcoin/client"
import { z } from "zod"
import type { CommandContext } from "../command/context.js"
import { flag } from "../command/fields.js"
import { defineCommand, type Outcome } from "../command/spec.js"
import { type DemoReport, runDemo } from "../demo/scenario.js"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { demoJournalPath, resetMarket } from "../market/reset.js"
import { type Market, startMarket } from "../market/start.js"
import { upJson, upText } from "../views/up.js"

const input = z.object({ demo: flag, once: flag, reset: flag })

export const up = defineCommand({
  path: ["up"],
  summary: "start a local market: ledger, transaction processor, and with --demo something to buy",
  options: [
    { flags: "--demo", help: "put 104 real spectrum ranges on sale and buy some, once" },
    { flags: "--once", help: "stop when everything is up and done" },
    { flags: "--reset", help: "begin with an empty ledger; keys stay" },
  ],
  settings: ["dataDir", "host", "restPort", "componentPort", "externalProcessor"],
  examples: [
    "bandcoin up",
    "bandcoin up --demo",
    "bandcoin up --demo --once --data-dir /tmp/market --rest-port 0 --component-port 0",
    "bandcoin up --external-processor",
  ],
  input,
  run: runUp,
})

async function runUp(context: CommandContext, options: z.infer<typeof input>): Promise<Outcome> {
  const { host, printer, settings } = context
  const dataDir = resolve(host.cwd, settings.dataDir)
  if (options.reset) for (const path of resetMarket(dataDir)) printer.note(`removed ${path}`)
  const started = host.now()
  let fail: (error: Error) => void = () => {}
  const failure = new Promise<never>((_resolve, reject) => {
    fail = (error) => reject(ledgerFailed(error))
  })
  // A failure nobody waits for any more must not end the process as an unhandled rejection.
  failure.catch(() => {})
  const market = await start(context, dataDir, fail)
  try {
    const demo = options.demo ? await Promise.race([demoOn(market, context, dataDir), failure]) : undefined
    const facts = { market, dataDir, demo, elapsedMs: host.now() - started }
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

function start({ settings, printer }: CommandContext, dataDir: string, onFailure: (error: Error) => void) {
  const { host, restPort, componentPort, externalProcessor } = settings
  return startMarket({
    dataDir,
    host,
    restPort,
    componentPort,
    externalProcessor,
    onFailure,
    onProcessorLine: (line) => printer.note(`processor: ${line}`),
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

function ledgerFailed(error: Error): CliError {
  return new CliError("LEDGER_FAILED", EXIT.local, `the ledger cannot go on: ${error.message}`, {
    fix: "what was committed is safe; check the disk and start again",
    cause: error,
  })
}
