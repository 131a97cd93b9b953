import type { PeerResult } from "../peers/peer.js"
import type { PointResult } from "../points/point.js"

const COLUMNS: readonly (readonly [title: string, value: (result: PointResult) => string])[] = [
  ["point", ({ point }) => point.name],
  ["batches", ({ batches }) => integer(batches)],
  ["allocations/s", ({ allocationsPerSecond }) => integer(allocationsPerSecond)],
  ["transactions/s", ({ transactionsPerSecond }) => integer(transactionsPerSecond)],
  ["p50 ms", ({ latencyMs }) => milliseconds(latencyMs.p50)],
  ["p95 ms", ({ latencyMs }) => milliseconds(latencyMs.p95)],
  ["p99 ms", ({ latencyMs }) => milliseconds(latencyMs.p99)],
  ["client ms", ({ clientMsPerBatch }) => milliseconds(clientMsPerBatch)],
  ["ledger MiB", ({ ledgerMemoryMib }) => (ledgerMemoryMib === undefined ? "-" : integer(ledgerMemoryMib))],
]

/** The results as text, one line for each point; numbers to the right. */
export function resultTable(results: readonly PointResult[]): string {
  const rows = [COLUMNS.map(([title]) => title), ...results.map((result) => COLUMNS.map(([, value]) => value(result)))]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join("  ")
  return rows.map(line).join("\n")
}

/** Where the ledger's time goes, for each batch of each point. */
export function stepTable(results: readonly PointResult[]): string {
  const measured = results.filter(({ ledgerMsPerBatch }) => ledgerMsPerBatch !== undefined)
  if (measured.length === 0) return ""
  const steps = Object.keys(measured[0]?.ledgerMsPerBatch ?? {})
  const rows = [
    ["ledger ms per batch", ...steps],
    ...measured.map(({ point, ledgerMsPerBatch }) => [
      point.name,
      ...steps.map((step) => milliseconds(ledgerMsPerBatch?.[step] ?? 0)),
    ]),
  ]
  const width = Math.max(...rows.map(([name = ""]) => name.length))
  return rows
    .map(([name = "", ...cells]) => [name.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(""))
    .join("\n")
}

/** The peers' figures, and how many times as many allocations the ledger made in the same run. */
export function peerTable(peers: readonly PeerResult[], results: readonly PointResult[]): string {
  const lines = peers.map(({ peer, bulk, allocationsPerSecond, p50Ms }) => {
    const own = results.find(
      ({ point }) => point.bulk === bulk && point.drive.kind === "pipelined" && point.providers === 1,
    )
    const ratio =
      own === undefined
        ? ""
        : `, this ledger ${(own.allocationsPerSecond / allocationsPerSecond).toFixed(2)} times that`
    return `${peer}, bulk ${bulk}: ${integer(allocationsPerSecond)} allocations/s, p50 ${milliseconds(p50Ms)} ms${ratio}`
  })
  const notes = [...new Map(peers.map(({ peer, does }) => [peer, does]))].map(([peer, does]) => `${peer}: ${does}`)
  return [...lines, ...notes].join("\n")
}

function integer(value: number): string {
  return Math.round(value).toLocaleString("en-US")
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1)
}
