import type { PointResult } from "../points/point.js"
import type { Report } from "./report.js"

/** What the ledger is meant to reach on two cores, durable, and what a run of the benchmark showed. */
export interface Aim {
  readonly workload: string
  readonly aim: string
  readonly reached: string
  readonly met: boolean
}

interface Measure {
  readonly workload: string
  /** The figure must be `atLeast` or `atMost` so much. */
  readonly limit: { readonly atLeast: number } | { readonly atMost: number }
  readonly unit: string
  readonly read: (report: Report) => number | undefined
}

const pipelined = (results: readonly PointResult[], bulk: number): PointResult | undefined =>
  results.find(
    ({ point }) =>
      point.drive.kind === "pipelined" &&
      point.bulk === bulk &&
      point.providers === 1 &&
      point.purchase === "spot" &&
      !point.discounts,
  )
const lone = ({ points }: Report): PointResult | undefined =>
  points.find(({ point }) => point.drive.kind === "serial" && point.bulk === 1)

const MEASURES: readonly Measure[] = [
  ...(
    [
      [50_000, 1_000_000],
      [10_000, 700_000],
      [100, 100_000],
    ] as const
  ).map(([bulk, atLeast]) => ({
    workload: `bulk ${bulk.toLocaleString("en-US")}, pipelined`,
    limit: { atLeast },
    unit: "allocations/s",
    read: ({ points }: Report) => pipelined(points, bulk)?.allocationsPerSecond,
  })),
  {
    workload: "unit purchases of 64 signers, pipelined in lists of 100 batches",
    limit: { atLeast: 3_000 },
    unit: "transactions/s",
    read: ({ points }) => pipelined(points, 1)?.transactionsPerSecond,
  },
  {
    workload: "one lone unit purchase through the client library, median",
    limit: { atMost: 5 },
    unit: "ms",
    read: (report) => lone(report)?.latencyMs.p50,
  },
  {
    workload: "one lone unit purchase through the client library, 99th percentile",
    limit: { atMost: 15 },
    unit: "ms",
    read: (report) => lone(report)?.latencyMs.p99,
  },
  {
    workload: "external processor, bulk 50,000, pipelined",
    limit: { atLeast: 400_000 },
    unit: "allocations/s",
    read: ({ external }) => pipelined(external, 50_000)?.allocationsPerSecond,
  },
  {
    workload: "memory of the ledger with 10 million allocations in the journal",
    limit: { atMost: 1_024 },
    unit: "MiB resident",
    read: ({ journal }) => (journal !== undefined && journal.allocations >= 1e7 ? journal.memory?.resident : undefined),
  },
  {
    workload: "restart with 10 million allocations in the journal",
    limit: { atMost: 3_000 },
    unit: "ms to ready",
    read: ({ journal }) => (journal !== undefined && journal.allocations >= 1e7 ? journal.restartMs : undefined),
  },
]

/** The aims this run measured; what it did not measure is left out. */
export function judgeAims(report: Report): Aim[] {
  return MEASURES.flatMap(({ workload, limit, unit, read }) => {
    const value = read(report)
    if (value === undefined) return []
    const atLeast = "atLeast" in limit
    const bound = atLeast ? limit.atLeast : limit.atMost
    const met = atLeast ? value >= bound : value <= bound
    const shown = (n: number) => (n < 100 ? Number(n.toFixed(1)) : Math.round(n)).toLocaleString("en-US")
    return [
      { workload, aim: `${atLeast ? "at least" : "at most"} ${shown(bound)} ${unit}`, reached: shown(value), met },
    ]
  })
}
