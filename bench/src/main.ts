import { readFileSync, writeFileSync } from "node:fs"
import { defaultSigner, LedgerClient, PrivateKey } from "@bandcoin/client"
import { freePort, type MeasuredLedger, startEmbedded } from "./ledger/embedded.js"
import { fillAccounts } from "./market/fill-accounts.js"
import { HolderKeys } from "./market/keys.js"
import { type BenchOptions, readOptions } from "./options.js"
import { measurePeers } from "./peers/measure-peers.js"
import type { PeerResult } from "./peers/peer.js"
import { startPostgres } from "./peers/postgres-server.js"
import { measurePoint } from "./points/measure.js"
import { planAmongAccounts, planPoints } from "./points/plan.js"
import type { Point, PointResult } from "./points/point.js"
import { describeMachine } from "./report/machine.js"
import { Progress } from "./report/progress.js"
import { peerTable, resultTable, stepTable } from "./report/table.js"

const options = readOptions(process.argv.slice(2))
const machine = describeMachine(new Date())
const ledger = await openLedger(options)
const results: PointResult[] = []
try {
  const client = new LedgerClient({ url: ledger.url })
  const admin = defaultSigner(PrivateKey.fromHex(ledger.adminKey))
  const holders = new HolderKeys()
  const progress = new Progress(process.stderr)
  const measure = async (point: Point, label: string): Promise<void> => {
    progress.begin(`${label} ${point.name}`)
    const result = await measurePoint(point, {
      client,
      ledger,
      admin,
      holders,
      seconds: options.seconds,
      batches: options.batches,
      random: Math.random,
      onProgress: (done, total) => progress.update(done, total),
    })
    results.push(result)
    progress.end(`${Math.round(result.allocationsPerSecond).toLocaleString("en-US")} allocations/s`)
  }
  const points = planPoints(options)
  for (const [index, point] of points.entries()) await measure(point, `${index + 1}/${points.length}`)
  let made = 0
  for (const accounts of options.accounts) {
    progress.begin(`making ${accounts} accounts`)
    await fillAccounts(client, admin, made, accounts, (done) => progress.update(done, accounts))
    progress.end("made")
    made = accounts
    for (const point of planAmongAccounts(accounts)) await measure(point, "then")
  }
} finally {
  await ledger.stop()
}
const peers = options.peers ? await runPeers() : []
const { cpu, cores, memoryGib, node, commit } = machine
console.log(`${cpu}, ${cores} cores, ${memoryGib} GiB, Node ${node}, commit ${commit}`)
console.log(`\n${resultTable(results)}\n\n${stepTable(results)}`)
if (peers.length > 0) console.log(`\n${peerTable(peers, results)}`)
if (options.out !== undefined) await writeReport(options.out)

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
      holders: new HolderKeys(),
      onPoint: (name) => process.stderr.write(`peer: ${name}\n`),
    })
  } finally {
    await postgres?.stop()
  }
}

async function writeReport(out: string): Promise<void> {
  // Loaded only here: the chart library takes longer to load than a short run takes to measure.
  const { latencyChart, stepChart, throughputChart } = await import("./report/charts.js")
  const base = out.replace(/\.json$/, "")
  writeFileSync(`${base}.json`, `${JSON.stringify({ machine, options, results, peers }, undefined, 2)}\n`)
  writeFileSync(`${base}-throughput.svg`, await throughputChart(results, peers))
  writeFileSync(`${base}-steps.svg`, await stepChart(results))
  writeFileSync(`${base}-latency.svg`, await latencyChart(results))
  console.log(`\nwritten to ${base}.json and three charts beside it`)
}

async function openLedger({ url, adminKeyFile, externalProcessor }: BenchOptions): Promise<MeasuredLedger> {
  if (url === undefined || adminKeyFile === undefined) return startEmbedded({ externalProcessor })
  return { url, adminKey: readFileSync(adminKeyFile, "utf8").trim(), pid: undefined, stop: async () => {} }
}
