import { readFileSync, writeFileSync } from "node:fs"
import { defaultSigner, LedgerClient, PrivateKey } from "@bandcoin/client"
import { growJournal } from "./journal/grow-journal.js"
import { EmbeddedLedger, freePort, type MeasuredLedger } from "./ledger/embedded.js"
import { fillAccounts } from "./market/fill-accounts.js"
import { HolderKeys } from "./market/keys.js"
import { type BenchOptions, readOptions } from "./options.js"
import { measurePeers } from "./peers/measure-peers.js"
import type { PeerResult } from "./peers/peer.js"
import { startPostgres } from "./peers/postgres-server.js"
import { type MeasureOptions, measurePoint } from "./points/measure.js"
import { planAmongAccounts, planExternal, planPoints } from "./points/plan.js"
import type { Point, PointResult } from "./points/point.js"
import { describeMachine } from "./report/machine.js"
import { Progress } from "./report/progress.js"
import type { Report } from "./report/report.js"
import { CHARTS, type ChartName, reportMarkdown, reportText } from "./report/sections.js"

const options = readOptions(process.argv.slice(2))
const machine = describeMachine(new Date())
const holders = new HolderKeys()
const progress = new Progress(process.stderr)

const points = await onLedger(await openLedger(options), (ledger) => measureAll(ledger, planPoints(options)))
const external =
  options.full && options.url === undefined && !options.externalProcessor
    ? await onLedger(await EmbeddedLedger.start({ externalProcessor: true }), (ledger) =>
        measureAll(ledger, planExternal(options)),
      )
    : []
const amongAccounts = options.accounts.length > 0 ? await onLedger(await openLedger(options), measureAmongAccounts) : []
const journal = options.journal > 0 ? await onLedger(await startEmbedded(), measureJournal) : undefined
const peers = options.peers ? await runPeers() : []
const report: Report = { machine, options, points, external, amongAccounts, journal, peers }
console.log(reportText(report))
if (options.out !== undefined) await writeReport(report, options.out)

async function measureAll(ledger: MeasuredLedger, plan: readonly Point[]): Promise<PointResult[]> {
  const results: PointResult[] = []
  for (const [index, point] of plan.entries()) {
    begin(`${index + 1}/${plan.length} `, point)
    results.push(end(await measurePoint(point, { ...measuring(ledger), ledger })))
  }
  return results
}

async function measureAmongAccounts(ledger: MeasuredLedger): Promise<PointResult[]> {
  const { client, admin } = measuring(ledger)
  const results: PointResult[] = []
  let made = 0
  for (const accounts of options.accounts) {
    progress.begin(`making ${accounts} accounts`)
    await fillAccounts(client, admin, made, accounts, (done) => progress.update(done, accounts))
    progress.end("made")
    made = accounts
    results.push(...(await measureAll(ledger, planAmongAccounts(accounts))))
  }
  return results
}

async function measureJournal(ledger: EmbeddedLedger) {
  return growJournal(ledger, options.journal, measuring(ledger), (point) => begin("", point), end)
}

function measuring(ledger: MeasuredLedger): Omit<MeasureOptions, "ledger" | "count"> {
  return {
    client: new LedgerClient({ url: ledger.url }),
    admin: defaultSigner(PrivateKey.fromHex(ledger.adminKey)),
    holders,
    seconds: options.seconds,
    batches: options.batches,
    random: Math.random,
    onProgress: (done, total) => progress.update(done, total),
  }
}

function begin(label: string, { name }: Point): void {
  progress.begin(`${label}${name}`)
}

function end(result: PointResult): PointResult {
  progress.end(`${Math.round(result.allocationsPerSecond).toLocaleString("en-US")} allocations/s`)
  return result
}

async function onLedger<Ledger extends MeasuredLedger, Result>(
  ledger: Ledger,
  measure: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  try {
    return await measure(ledger)
  } finally {
    await ledger.stop()
  }
}

async function runPeers(): Promise<PeerResult[]> {
  const postgres = await startPostgres(await freePort())
  if (postgres === undefined) {
    process.stderr.write("PostgreSQL is left out: its server is not installed (apt-get install postgresql)\n")
  }
  try {
    return await measurePeers({
      postgresUrl: postgres?.url,
      bulk: options.bulk,
      seconds: options.seconds,
      holders,
      onPoint: (name) => process.stderr.write(`peer: ${name}\n`),
    })
  } finally {
    await postgres?.stop()
  }
}

async function writeReport(result: Report, out: string): Promise<void> {
  // Loaded only here: the chart library takes longer to load than a short run takes to measure.
  const { drawChart } = await import("./report/charts.js")
  const base = out.replace(/\.json$/, "")
  const chartFile = (chart: ChartName): string => `${base}-${chart}.svg`
  // Where it was written is nobody else's concern.
  const shown = { ...result, options: { ...result.options, out: undefined } }
  writeFileSync(`${base}.json`, `${JSON.stringify(shown, undefined, 2)}\n`)
  writeFileSync(
    `${base}.md`,
    reportMarkdown(result, (chart) => chartFile(chart).replace(/^.*\//, "")),
  )
  for (const chart of CHARTS) writeFileSync(chartFile(chart), await drawChart(chart, result))
  console.log(`\nwritten to ${base}.json and ${base}.md, with ${CHARTS.length} charts beside them`)
}

function startEmbedded(): Promise<EmbeddedLedger> {
  return EmbeddedLedger.start({ externalProcessor: options.externalProcessor })
}

async function openLedger({ url, adminKeyFile }: BenchOptions): Promise<MeasuredLedger> {
  if (url === undefined || adminKeyFile === undefined) return startEmbedded()
  return { url, adminKey: readFileSync(adminKeyFile, "utf8").trim(), pid: undefined, stop: async () => {} }
}
