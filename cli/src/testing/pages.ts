import { readFileSync } from "node:fs"

/** A page of `docs/`. */
export function readPage(name: string): string {
  return readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8")
}

/** The texts of a page's code blocks in this language. */
export function codeBlocks(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , text = ""]) => text)
}

/** The text of a page under a heading, up to the next of any level. */
export function textUnder(page: string, heading: string): string {
  const section = page.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`))
  return section?.slice(heading.length + 1) ?? ""
}

/** The rows of the table under a heading, cells without white space around them. */
export function tableUnder(page: string, heading: string): string[][] {
  const rows = textUnder(page, heading)
    .split("\n")
    .filter((line) => line.startsWith("|"))
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** What stands in code spans in a cell. */
export function spans(cell: string | undefined): string[] {
  return [...(cell ?? "").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text)
}
