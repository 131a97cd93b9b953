import { parse, View } from "vega"
import { compile, type TopLevelSpec } from "vega-lite"
import type { PeerResult } from "../peers/peer.js"
import type { PointResult } from "../points/point.js"
import { PUBLISHED_REFERENCE } from "./reference.js"
import type { Report } from "./report.js"
import type { ChartName } from "./sections.js"

const CONFIG = {
  background: "white",
  font: "system-ui, sans-serif",
  axis: { labelFontSize: 12, titleFontSize: 13, grid: true, gridColor: "#e5e7eb" },
  legend: { labelFontSize: 12, titleFontSize: 13, labelLimit: 400 },
  title: { fontSize: 15, anchor: "start" },
} as const

/** Draws a chart of a report as SVG. */
export function drawChart(chart: ChartName, { points, peers, journal }: Report): Promise<string> {
  switch (chart) {
    case "throughput":
      return throughputChart(points, peers)
    case "steps":
      return stepChart(points)
    case "latency":
      return latencyChart(points)
    case "growth":
      return growthChart(journal?.points ?? [])
  }
}

/** Allocations per second by bulk size, both axes logarithmic: figure 2 of the paper, and what stands beside it. */
function throughputChart(results: readonly PointResult[], peers: readonly PeerResult[]): Promise<string> {
  const isPlain = ({ point }: PointResult): boolean =>
    point.providers === 1 && point.purchase === "spot" && !point.discounts && point.drive.kind !== "open"
  const values = [
    ...results.filter(isPlain).map(({ point, allocationsPerSecond }) => ({
      bulk: point.bulk,
      rate: allocationsPerSecond,
      series: point.drive.kind === "serial" ? "this ledger, serial" : "this ledger, pipelined",
    })),
    ...peers
      .filter(({ inFlight }) => inFlight > 1)
      .map(({ peer, bulk, allocationsPerSecond }) => ({ bulk, rate: allocationsPerSecond, series: peer })),
    ...PUBLISHED_REFERENCE.map(({ bulk, allocationsPerSecond }) => ({
      bulk,
      rate: allocationsPerSecond,
      series: "published reference on Sawtooth 1.0, serial",
    })),
  ]
  const log = { type: "log" } as const
  return render({
    title: "Allocations per second by grants in one transaction",
    width: 560,
    height: 340,
    data: { values },
    mark: { type: "line", point: { size: 50 } },
    encoding: {
      x: {
        field: "bulk",
        type: "quantitative",
        scale: log,
        title: "grants in one transaction",
        axis: { format: ",", values: [1, 10, 100, 1_000, 10_000, 100_000] },
      },
      y: {
        field: "rate",
        type: "quantitative",
        scale: log,
        title: "allocations per second",
        axis: { format: "~s", values: [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000] },
      },
      color: {
        field: "series",
        type: "nominal",
        title: null,
        legend: { orient: "bottom", columns: 2, labelLimit: 400 },
      },
    },
  })
}

/** The ledger's time for one batch, by step. */
function stepChart(results: readonly PointResult[]): Promise<string> {
  const values = results.flatMap(({ point, ledgerMsPerBatch }) =>
    point.drive.kind === "serial"
      ? Object.entries(ledgerMsPerBatch ?? {}).map(([step, ms]) => ({
          point: `bulk ${point.bulk}`,
          step,
          ms,
          bulk: point.bulk,
        }))
      : [],
  )
  return render({
    title: "Where the ledger's time goes, one batch at a time",
    width: 560,
    height: { step: 32 },
    data: { values },
    mark: "bar",
    encoding: {
      y: { field: "point", type: "nominal", sort: { field: "bulk" }, title: null },
      x: { field: "ms", type: "quantitative", title: "milliseconds" },
      color: { field: "step", type: "nominal", title: null, legend: { orient: "bottom" } },
    },
  })
}

/** Latency of unit purchases that arrive at random, by rate. */
function latencyChart(results: readonly PointResult[]): Promise<string> {
  const values = results.flatMap(({ point, latencyMs }) =>
    point.drive.kind === "open"
      ? (["p50", "p95", "p99"] as const).map((share) => ({
          rate: `${(point.drive as { perSecond: number }).perSecond}/s`,
          share,
          ms: latencyMs[share],
        }))
      : [],
  )
  return render({
    title: "Latency of single purchases arriving at random",
    width: 560,
    height: 260,
    data: { values },
    mark: "bar",
    encoding: {
      x: { field: "rate", type: "nominal", sort: null, title: "arrivals", axis: { labelAngle: 0 } },
      xOffset: { field: "share", type: "nominal" },
      y: { field: "ms", type: "quantitative", title: "milliseconds from arrival to COMMITTED" },
      color: { field: "share", type: "nominal", title: null, legend: { orient: "bottom" } },
    },
  })
}

/** Speed as the journal grows: each part of it measured alone. */
function growthChart(results: readonly PointResult[]): Promise<string> {
  let written = 0
  const values = results.map(({ allocations, allocationsPerSecond }) => {
    written += allocations
    return { written, rate: allocationsPerSecond }
  })
  return render({
    title: "Allocations per second as the journal grows",
    width: 560,
    height: 260,
    data: { values },
    mark: { type: "line", point: { size: 50 } },
    encoding: {
      x: { field: "written", type: "quantitative", title: "allocations in the journal", axis: { format: "~s" } },
      y: { field: "rate", type: "quantitative", title: "allocations per second", axis: { format: "~s" } },
    },
  })
}

async function render(spec: TopLevelSpec): Promise<string> {
  const compiled = compile({ ...spec, config: CONFIG })
  return new View(parse(compiled.spec), { renderer: "none" }).toSVG()
}
