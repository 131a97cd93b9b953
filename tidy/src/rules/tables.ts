import { codeIn, tableUnder } from "../markdown/markdown.js"
import type { Repository } from "../repository/repository.js"

/** Port numbers of the table in docs/HACKING.md. */
export function documentedPorts(repository: Repository): Set<number> {
  const rows = tableUnder(repository.read("docs/HACKING.md"), "Ports")
  return new Set(rows.flatMap((row) => (row.port ?? "").match(/\d+/g) ?? []).map(Number))
}

/** Names of the tables of environment variables in docs/operations.md. */
export function documentedVariables(repository: Repository): Set<string> {
  const text = repository.read("docs/operations.md")
  return new Set(
    ["Environment variables", "Variables of the compose files"].flatMap((heading) =>
      tableUnder(text, heading).flatMap((row) => codeIn(row.variable ?? "")),
    ),
  )
}
