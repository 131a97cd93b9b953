/** A piece of a Markdown file and the line it starts on, counted from 1. */
export interface Piece {
  readonly line: number
  readonly text: string
}

export interface CodeBlock extends Piece {
  /** What stands behind the opening fence: `sh`, `json`, or nothing. */
  readonly language: string
  /** What stands behind the language. */
  readonly info: string
}

const FENCE = /^\s*(`{3,}|~{3,})\s*(\S*)\s*(.*)$/

/** Fenced code blocks, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { fence: string; language: string; info: string; line: number; lines: string[] } | undefined
  markdown.split("\n").forEach((text, index) => {
    const fence = FENCE.exec(text)
    if (open === undefined) {
      const [, marks = "", language = "", info = ""] = fence ?? []
      if (fence) open = { fence: marks, language, info: info.trim(), line: index + 2, lines: [] }
    } else if (fence?.[1]?.startsWith(open.fence)) {
      const { language, info, line, lines } = open
      blocks.push({ language, info, line, text: lines.join("\n") })
      open = undefined
    } else {
      open.lines.push(text)
    }
  })
  return blocks
}

/** The lines outside of fenced code blocks. */
export function prose(markdown: string): Piece[] {
  const lines: Piece[] = []
  let fence = ""
  markdown.split("\n").forEach((text, index) => {
    const match = FENCE.exec(text)?.[1] ?? ""
    if (fence === "" && match === "") lines.push({ line: index + 1, text })
    else if (fence === "") fence = match
    else if (match.startsWith(fence)) fence = ""
  })
  return lines
}

/** Code spans of the prose: what stands between single backticks. */
export function codeSpans(markdown: string): Piece[] {
  return prose(markdown).flatMap(({ line, text }) =>
    [...text.matchAll(/`([^`]+)`/g)].map((match) => ({ line, text: match[1] ?? "" })),
  )
}

/** Targets of links and pictures, Markdown's and HTML's, without the title. */
export function linkTargets(markdown: string): Piece[] {
  return prose(markdown).flatMap(({ line, text }) => {
    const plain = text.replace(/`[^`]*`/g, "")
    const links = [...plain.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
    const attributes = [...plain.matchAll(/\b(?:href|src|srcset)="([^"\s]+)[^"]*"/g)]
    const references = [...plain.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/g)]
    return [...links, ...attributes, ...references].map((match) => ({ line, text: match[1] ?? "" }))
  })
}

/** Headings as `[text, anchor]`, the anchor as code hosts make it. */
export function headings(markdown: string): { readonly text: string; readonly anchor: string }[] {
  const taken = new Map<string, number>()
  return prose(markdown).flatMap(({ text }) => {
    const title = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1]
    if (title === undefined) return []
    const base = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-")
    const before = taken.get(base) ?? 0
    taken.set(base, before + 1)
    return [{ text: title, anchor: before === 0 ? base : `${base}-${before}` }]
  })
}

/** Rows of the first table under the heading, each a map from column title to cell text. Throws when there is none. */
export function tableUnder(markdown: string, heading: string): Record<string, string>[] {
  const lines = markdown.split("\n")
  const start = lines.findIndex((line) => line.replace(/^#+\s+/, "") === heading && line.startsWith("#"))
  if (start < 0) throw new Error(`no heading "${heading}"`)
  const first = lines.findIndex((line, index) => index > start && line.startsWith("|"))
  const next = lines.findIndex((line, index) => index > start && /^#{1,6}\s/.test(line))
  if (first < 0 || (next >= 0 && next < first)) throw new Error(`no table under "${heading}"`)
  const rows: string[][] = []
  for (const line of lines.slice(first)) {
    if (!line.startsWith("|")) break
    rows.push(
      line
        .replace(/^\||\|\s*$/g, "")
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )
  }
  const [titles, , ...body] = rows
  return body.map((cells) => Object.fromEntries((titles ?? []).map((title, index) => [title, cells[index] ?? ""])))
}

/** Everything between backticks in a cell: "`a`, `b`" is ["a", "b"]. */
export function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "")
}
