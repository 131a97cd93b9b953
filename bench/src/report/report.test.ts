import { describe, expect, test } from "@jest/globals"
import type { PointResult } from "../points/point.js"
import { latencyChart, stepChart, throughputChart } from "./charts.js"
import { peerTable, resultTable, stepTable } from "./table.js"

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
const results = [
  result("serial, bulk 100", 100, { kind: "serial" }),
  result("pipelined, bulk 100", 100, { kind: "pipelined", inFlight: 4, perList: 1 }),
  result("open", 1, { kind: "open", perSecond: 20 }),
]
const peers = [{ peer: "another", does: "less", bulk: 100, inFlight: 4, allocationsPerSecond: 1_000, p50Ms: 3 }]

describe("the report", () => {
  test("tables line up", () => {
    const lines = resultTable(results).split("\n")
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines[1]).toMatch(/^serial, bulk 100 +20 +2,000 +20 +1\.23 +20\.5 +30\.0 +0\.50 +-$/)
    expect(stepTable(results)).toMatch(/verify +execute\nserial, bulk 100 +1\.00 +2\.00/)
    expect(stepTable([])).toBe("")
  })

  test("peers are shown with the ratio to the same bulk in the same run, and what they leave out", () => {
    expect(peerTable(peers, results)).toBe(
      "another, bulk 100: 1,000 allocations/s, p50 3.00 ms, this ledger 2.00 times that\nanother: less",
    )
  })

  test("charts are pictures that name their series", async () => {
    const throughput = await throughputChart(results, peers)
    expect(throughput).toMatch(/^<svg/)
    for (const series of ["this ledger, serial", "this ledger, pipelined", "another", "published reference"]) {
      expect(throughput).toContain(series)
    }
    expect(await stepChart(results)).toContain("verify")
    expect(await latencyChart(results)).toContain("p99")
  })
})
