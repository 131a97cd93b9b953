import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { measureAdmissions } from "./admissions.js"
import { measureGrants } from "./grants.js"
import { measureWhileIndexing } from "./while-indexing.js"

// Usage: npm run measure -w @bandcoin/market-index -- [grants]
const grants = Number(process.argv[2] ?? 1_000_000)
const print = (title: string, figures: unknown): void => {
  process.stdout.write(`${title} ${JSON.stringify(figures, null, 2)}\n`)
}

const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-measure-"))
try {
  print("admissions", await measureAdmissions(dataDir, 5_000, 95_000))
} finally {
  await rm(dataDir, { recursive: true })
}
print("grants", await measureGrants(grants))
for (const perBlock of [10_000, 100_000]) print("while indexing", await measureWhileIndexing(grants, perBlock))
