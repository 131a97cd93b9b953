import { parseArgs } from "node:util"
import { seededRandom } from "../testing/seeded-random.js"
import { crashTest } from "./crash-test.js"

const { values } = parseArgs({ options: { kills: { type: "string", default: "50" }, seed: { type: "string" } } })
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
console.log(`killing the ledger ${values.kills} times, seed ${seed}`)
const report = await crashTest(Number(values.kills), seededRandom(seed))
console.log(
  `${report.kills} kills: ${report.acknowledged} batches answered COMMITTED, all found again; ` +
    `${report.committed} on the ledger in ${report.blocks} blocks; slowest start ${Math.round(report.slowestStartMs)} ms`,
)
