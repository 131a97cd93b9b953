import { displayWidth, type Style, safeText } from "./style.js"

export interface Column<Row> {
  readonly header: string
  readonly value: (row: Row) => string
  /** A shorter form, used when the whole table would be wider than the terminal. */
  readonly short?: (row: Row) => string
  readonly align?: "left" | "right"
}

const GAP = "  "

/**
 * Lines of a table without rules: a header, then one line a row. `width` is the terminal's; Infinity for a pipe, where
 * nothing is ever shortened.
 */
export function renderTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  style: Style,
  width = Number.POSITIVE_INFINITY,
): string {
  const full = layOut(columns, rows, false)
  const { cells, widths } = tableWidth(full.widths) <= width ? full : layOut(columns, rows, true)
  const line = (texts: readonly string[], dress: (text: string) => string) =>
    texts
      .map((text, index) => pad(dress(text), widths[index] ?? 0, columns[index]?.align ?? "left"))
      .join(GAP)
      .trimEnd()
  return [
    line(
      columns.map((column) => column.header),
      style.bold,
    ),
    ...cells.map((texts) => line(texts, (text) => text)),
    "",
  ].join("\n")
}

/** Lines of `name  value`, names aligned: how one thing is shown. */
export function renderFields(fields: readonly (readonly [string, string])[], style: Style): string {
  const width = Math.max(0, ...fields.map(([name]) => displayWidth(name)))
  return fields.map(([name, value]) => `${pad(style.dim(name), width, "left")}${GAP}${safeText(value)}\n`).join("")
}

function layOut<Row>(columns: readonly Column<Row>[], rows: readonly Row[], shortened: boolean) {
  const cells = rows.map((row) =>
    columns.map((column) => safeText((shortened && column.short !== undefined ? column.short : column.value)(row))),
  )
  const widths = columns.map((column, index) =>
    cells.reduce((most, texts) => Math.max(most, displayWidth(texts[index] ?? "")), displayWidth(column.header)),
  )
  return { cells, widths }
}

function tableWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1)
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const fill = " ".repeat(Math.max(0, width - displayWidth(text)))
  return align === "right" ? fill + text : text + fill
}
