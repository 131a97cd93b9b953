import { judgeAims } from "./aims.js"
import type { Report } from "./report.js"
import {
  aimTable,
  journalTable,
  markdownOf,
  peerNotes,
  peerTable,
  resultTable,
  stepTable,
  type Table,
  textOf,
} from "./table.js"

interface Section {
  readonly title: string
  readonly table: Table
  readonly notes?: readonly string[]
  /** Which of the charts beside the report belong here. */
  readonly charts?: readonly ChartName[]
}

export const CHARTS = ["throughput", "steps", "latency", "growth"] as const
export type ChartName = (typeof CHARTS)[number]

function sections(report: Report): Section[] {
  const { points, external, amongAccounts, journal, peers } = report
  const steps = stepTable(points)
  const all: (Section | undefined)[] = [
    { title: "Aims", table: aimTable(judgeAims(report)) },
    { title: "Purchases", table: resultTable(points), charts: ["throughput", "latency"] },
    steps && { title: "Where the ledger's time goes", table: steps, charts: ["steps"] },
    { title: "Transaction processor in a process of its own", table: resultTable(external) },
    { title: "Number of accounts", table: resultTable(amongAccounts) },
    journal && { title: "Length of the journal", table: resultTable(journal.points), charts: ["growth"] },
    journal && { title: "Memory and restart", table: journalTable(journal) },
    { title: "Beside other engines", table: peerTable(peers, points), notes: peerNotes(peers) },
  ]
  return all.filter((section): section is Section => section !== undefined && section.table.rows.length > 1)
}

function machineLine({ machine, options }: Report): string {
  const { cpu, cores, memoryGib, node, commit, date } = machine
  const processor = options.externalProcessor ? "in a process of its own" : "in the ledger's process"
  const shared = options.url === undefined ? ` shared by client and ledger, processor ${processor}` : ""
  return `${date.slice(0, 10)}, ${cpu}, ${cores} cores${shared}, ${memoryGib} GiB, Node ${node}, commit ${commit}`
}

/** The whole report for a terminal. */
export function reportText(report: Report): string {
  const parts = sections(report).map(({ title, table, notes = [] }) => [title, textOf(table), ...notes].join("\n"))
  return [machineLine(report), ...parts].join("\n\n")
}

/** The whole report as a page of the documentation; `chartFile` names the picture of a chart beside it. */
export function reportMarkdown(report: Report, chartFile: (chart: ChartName) => string): string {
  const parts = sections(report).map(({ title, table, notes = [], charts = [] }) =>
    [
      `## ${title}`,
      markdownOf(table),
      ...charts.map((chart) => `![${title}: ${chart}](${chartFile(chart)})`),
      ...notes.map((note) => `- ${note}`),
    ].join("\n\n"),
  )
  const head =
    "# Figures of a benchmark run\n\nWritten by `npm run bench`; what they mean is in [Performance](../performance.md)."
  return `${[head, `${machineLine(report)}.`, ...parts].join("\n\n")}\n`
}
