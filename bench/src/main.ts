import { readFileSync, writeFileSync } from "node:fs"
import { defaultSigner, LedgerClient, PrivateKey } from "@bandcoin/client"
import { type MeasuredLedger, startEmbedded } from "./ledger/embedded.js"
import { HolderKeys } from "./market/keys.js"
import { type BenchOptions, readOptions } from "./options.js"
import { measurePoint } from "./points/measure.js"
import { planPoints } from "./points/plan.js"
import type { PointResult } from "./points/point.js"
import { describeMachine } from "./report/machine.js"
import { Progress } from "./report/progress.js"
import { resultTable, stepTable } from "./report/table.js"

const options = readOptions(process.argv.slice(2))
const machine = describeMachine(new Date())
const ledger = await openLedger(options)
const results: PointResult[] = []
try {
  const client = new LedgerClient({ url: ledger.url })
  const admin = defaultSigner(PrivateKey.fromHex(ledger.adminKey))
  const holders = new HolderKeys()
  const points = planPoints(options)
  const progress = new Progress(process.stderr)
  for (const [index, point] of points.entries()) {
    progress.begin(`${index + 1}/${points.length} ${point.name}`)
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
} finally {
  await ledger.stop()
}
console.log(
  `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB, Node ${machine.node}, commit ${machine.commit}`,
)
console.log(`\n${resultTable(results)}\n\n${stepTable(results)}`)
if (options.out !== undefined) {
  writeFileSync(options.out, `${JSON.stringify({ machine, options, results }, undefined, 2)}\n`)
  console.log(`\nwritten to ${options.out}`)
}

async function openLedger({ url, adminKeyFile, externalProcessor }: BenchOptions): Promise<MeasuredLedger> {
  if (url === undefined || adminKeyFile === undefined) return startEmbedded({ externalProcessor })
  return { url, adminKey: readFileSync(adminKeyFile, "utf8").trim(), pid: undefined, stop: async () => {} }
}
