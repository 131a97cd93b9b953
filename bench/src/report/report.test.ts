import { describe, expect, test } from "@jest/globals"
import type { PointResult } from "../points/point.js"
import { drawChart } from "./charts.js"
import type { Report } from "./report.js"
import { CHARTS, reportMarkdown, reportText } from "./sections.js"
import { peerTable, resultTable, stepTable, textOf } from "./table.js"

const result = (name: string, bulk: number, drive: PointResult["point"]["drive"]): PointResult => ({
  point: { name, drive, bulk, providers: 1, buyers: 1, purchase: "spot", discounts: false },
  batches: 20,
  allocations: 20 * bulk,
  elapsedMs: 1_000,
  allocationsPerSecond: 20 * bulk,
  transactionsPerSecond: 20,
  latencyMs: { p50: 1.234, p95: 20.5, p99: 30, max: 40 },
  clientMsPerBatch: 0.5,
  ledgerMsPerBatch: { verify: 1, execute: 2 },
  checked: true,
})
const pipelined = { kind: "pipelined", inFlight: 4, perList: 1 } as const
const points = [
  result("serial, bulk 1", 1, { kind: "serial" }),
  result("serial, bulk 100", 100, { kind: "serial" }),
  result("pipelined, bulk 100", 100, pipelined),
  result("open", 1, { kind: "open", perSecond: 20 }),
]
const peers = [
  { peer: "another", does: "less", bulk: 100, inFlight: 4, allocationsPerSecond: 1_000, p50Ms: 3, p99Ms: 9 },
]
const report: Report = {
  machine: { cpu: "a cpu", cores: 2, memoryGib: 24, node: "v20", commit: "abc", date: "2026-11-21T10:00:00Z" },
  options: {} as Report["options"],
  points,
  external: [result("pipelined, bulk 50000", 50_000, pipelined)],
  amongAccounts: [],
  journal: {
    allocations: 10_000_000,
    points: [result("journal of 1,000,000 allocations", 50_000, pipelined)],
    memory: { resident: 1_100, own: 300 },
    restartMs: 2_900,
    restartAfterKillMs: 3_100,
    memoryAfterRestart: undefined,
  },
  peers,
}

describe("the report", () => {
  test("tables line up in a terminal", () => {
    const lines = textOf(resultTable(points)).split("\n")
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines[2]).toMatch(/^serial, bulk 100 +20 +2,000 +20 +1\.23 +20\.5 +30\.0 +0\.50 +- +-$/)
    expect(textOf(stepTable(points) ?? { rows: [], words: 0 })).toMatch(/verify +execute\nserial, bulk 1 +1\.00 +2\.00/)
    expect(stepTable([])).toBeUndefined()
  })

  test("peers are shown with the ratio to the same bulk in the same run, and what they leave out", () => {
    expect(textOf(peerTable(peers, points))).toMatch(/^another, pipelined +100 +1,000 +3\.00 +9\.00 +2\.00 times$/m)
    expect(reportText(report)).toContain("another: less")
  })

  test("every aim the run measured is judged, at the very limit too", () => {
    const page = reportMarkdown(report, (chart) => `${chart}.svg`)
    const judged = [...page.matchAll(/^\| (.+) \| (at .+) \| (.+) \| (yes|no) \|$/gm)].map(
      ([, workload, , reached, met]) => [workload?.split(",")[0], reached, met],
    )
    expect(judged).toEqual([
      ["bulk 100", "2,000", "no"],
      ["one lone unit purchase through the client library", "1.2", "yes"],
      ["one lone unit purchase through the client library", "30", "no"],
      ["external processor", "1,000,000", "yes"],
      ["memory of the ledger with 10 million allocations in the journal", "1,100", "no"],
      ["restart with 10 million allocations in the journal", "2,900", "yes"],
    ])
  })

  test("parts that were not measured have no heading", () => {
    const page = reportMarkdown(report, (chart) => `${chart}.svg`)
    expect(page).not.toContain("Number of accounts")
    for (const chart of CHARTS) expect(page).toContain(`(${chart}.svg)`)
  })

  test("charts are pictures that name their series", async () => {
    const throughput = await drawChart("throughput", report)
    expect(throughput).toMatch(/^<svg/)
    for (const series of ["this ledger, serial", "this ledger, pipelined", "another", "published reference"]) {
      expect(throughput).toContain(series)
    }
    expect(await drawChart("steps", report)).toContain("verify")
    expect(await drawChart("latency", report)).toContain("p99")
    expect(await drawChart("growth", report)).toContain("journal")
  })
})
