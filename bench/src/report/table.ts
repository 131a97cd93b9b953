import type { JournalResult } from "../journal/grow-journal.js"
import type { Memory } from "../ledger/step-times.js"
import type { PeerResult } from "../peers/peer.js"
import type { PointResult } from "../points/point.js"
import type { Aim } from "./aims.js"

/** Titles first; the first column is words, the others are numbers unless `words` says more. */
export interface Table {
  readonly rows: readonly (readonly string[])[]
  /** Leading columns of words, set to the left. */
  readonly words: number
}

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
  ["its own", ({ ledgerOwnMib }) => (ledgerOwnMib === undefined ? "-" : integer(ledgerOwnMib))],
]

/** The results, one line for each point. */
export function resultTable(results: readonly PointResult[]): Table {
  return {
    rows: [COLUMNS.map(([title]) => title), ...results.map((result) => COLUMNS.map(([, value]) => value(result)))],
    words: 1,
  }
}

/** Where the ledger's time goes, for each batch of each point; undefined where the ledger does not tell. */
export function stepTable(results: readonly PointResult[]): Table | undefined {
  const measured = results.filter(({ ledgerMsPerBatch }) => ledgerMsPerBatch !== undefined)
  if (measured.length === 0) return undefined
  const steps = Object.keys(measured[0]?.ledgerMsPerBatch ?? {})
  const rows = measured.map(({ point, ledgerMsPerBatch }) => [
    point.name,
    ...steps.map((step) => milliseconds(ledgerMsPerBatch?.[step] ?? 0)),
  ])
  return { rows: [["ledger ms per batch", ...steps], ...rows], words: 1 }
}

/** The peers' figures, and how many times as many allocations the ledger made in the same run. */
export function peerTable(peers: readonly PeerResult[], results: readonly PointResult[]): Table {
  const rows = peers.map(({ peer, bulk, inFlight, allocationsPerSecond, p50Ms, p99Ms }) => {
    const kind = inFlight === 1 ? "serial" : "pipelined"
    const own = results.find(
      ({ point }) => point.bulk === bulk && point.drive.kind === kind && point.providers === 1 && !point.discounts,
    )
    const ratio = own === undefined ? "-" : `${(own.allocationsPerSecond / allocationsPerSecond).toFixed(2)} times`
    return [
      `${peer}, ${kind}`,
      integer(bulk),
      integer(allocationsPerSecond),
      milliseconds(p50Ms),
      milliseconds(p99Ms),
      ratio,
    ]
  })
  return { rows: [["engine", "bulk", "allocations/s", "p50 ms", "p99 ms", "this ledger, same run"], ...rows], words: 1 }
}

/** What each peer does of the ledger's work, a line each. */
export function peerNotes(peers: readonly PeerResult[]): string[] {
  return [...new Map(peers.map(({ peer, does }) => [peer, does]))].map(([peer, does]) => `${peer}: ${does}`)
}

/** The aims and whether the run met them. */
export function aimTable(aims: readonly Aim[]): Table {
  const rows = aims.map(({ workload, aim, reached, met }) => [workload, aim, reached, met ? "yes" : "no"])
  return { rows: [["workload", "aim", "this run", "met"], ...rows], words: 2 }
}

/** The journal's size and what it costs. */
export function journalTable({
  allocations,
  memory,
  memoryAfterRestart,
  restartMs,
  restartAfterKillMs,
}: JournalResult): Table {
  const mib = (value: Memory | undefined) =>
    value === undefined ? "-" : `${integer(value.resident)} MiB, ${integer(value.own)} without mapped files`
  return {
    rows: [
      [`with ${integer(allocations)} allocations in the journal`, ""],
      ["resident memory of the ledger that wrote it", mib(memory)],
      ["resident memory of a ledger just started on it", mib(memoryAfterRestart)],
      ["start to ready after an orderly end", `${integer(restartMs)} ms`],
      ["start to ready after kill -9", `${integer(restartAfterKillMs)} ms`],
    ],
    words: 2,
  }
}

/** For a terminal: columns of the same width, numbers to the right. */
export function textOf({ rows, words }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number): string =>
    column < words ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number)
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n")
}

/** For a page of the documentation. */
export function markdownOf({ rows, words }: Table): string {
  const [titles = [], ...body] = rows
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
  return [line(titles), line(titles.map((_, column) => (column < words ? "---" : "---:"))), ...body.map(line)].join(
    "\n",
  )
}

function integer(value: number): string {
  return Math.round(value).toLocaleString("en-US")
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1)
}
