import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { seededRandom } from "@bandcoin/ledger-node/seeded-random"
import { fuzzLedger } from "./fuzz.js"

const { values } = parseArgs({ options: { batches: { type: "string", default: "100000" }, seed: { type: "string" } } })
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const batches = Number(values.batches)
console.log(`posting ${batches} spoiled batches, seed ${seed}`)
const dataDir = mkdtempSync(join(tmpdir(), "fuzz-"))
const began = performance.now()
try {
  const report = await fuzzLedger({
    dataDir,
    batches,
    random: seededRandom(seed),
    onProgress: (done) => {
      if (done % 10_000 === 0) console.log(`${done} of ${batches}`)
    },
  })
  console.log(
    `no crash, no state change; refused ${JSON.stringify(report.refused)}, judged ${JSON.stringify(report.judged)}`,
  )
  console.log(`${Math.round((performance.now() - began) / 1_000)} s`)
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
