import { codeIn, headings, tableUnder } from "../markdown/markdown.js"
import type { Repository } from "../repository/repository.js"

/** Port numbers of the table in docs/HACKING.md. */
export function documentedPorts(repository: Repository): Set<number> {
  const rows = tableUnder(repository.read("docs/HACKING.md"), "Ports")
  return new Set(rows.flatMap((row) => (row.port ?? "").match(/\d+/g) ?? []).map(Number))
}

/** Names in the tables "Environment variables" of the pages under docs/. */
export function documentedVariables(repository: Repository): Map<string, string> {
  const variables = new Map<string, string>()
  for (const page of repository.paths.filter((path) => /^docs\/.*\.md$/.test(path))) {
    const text = repository.read(page)
    if (!headings(text).some((heading) => heading.text === VARIABLES)) continue
    for (const row of tableUnder(text, VARIABLES))
      for (const name of codeIn(row.variable ?? "")) variables.set(name, page)
  }
  return variables
}

const VARIABLES = "Environment variables"
