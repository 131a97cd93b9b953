import ts from "typescript"
import type { Repository } from "../repository/repository.js"
import { eachNode, isTest, scripts } from "../repository/sources.js"
import { pages } from "./links.js"
import type { Finding } from "./rule.js"
import { documentedPorts, documentedVariables } from "./tables.js"

const VARIABLE = /^[A-Z][A-Z0-9_]+$/

/** Variables our programs may not own: the system's and the terminal's. */
export const COMMON: ReadonlySet<string> = new Set([
  "HOME",
  "PATH",
  "NODE_ENV",
  "NODE_OPTIONS",
  "TERM",
  "CI",
  "XDG_CONFIG_HOME",
  "TMPDIR",
  "INIT_CWD",
])

/** Each environment variable a program reads stands in a table under docs/, and each row is read by some program. */
export function environmentIsDocumented(repository: Repository): Finding[] {
  const documented = documentedVariables(repository)
  const read = new Map<string, string>()
  for (const path of programs(repository))
    for (const name of variablesOf(path, repository.read(path))) if (!read.has(name)) read.set(name, path)
  const shell = repository.paths
    .filter((path) => /^docker.*\.(sh|ya?ml)$|^docker\/Dockerfile$/.test(path))
    .map((path) => repository.read(path))
    .join("\n")
  return [
    ...[...read]
      .filter(([name]) => !documented.has(name) && !COMMON.has(name))
      .map(([name, path]) => `${path}: reads ${name}, which no table "Environment variables" under docs/ has`),
    ...[...documented]
      .filter(([name]) => !read.has(name) && !new RegExp(`\\b${name}\\b`).test(shell))
      .map(([name, page]) => `${page}: ${name} is read by no program`),
  ]
}

/** Code that ships. The checks themselves and code of tests read what they like. */
function programs(repository: Repository): string[] {
  return scripts(repository).filter((path) => !isTest(path) && !path.startsWith("tidy/"))
}

/**
 * `env.NAME`, `process.env["NAME"]`, `const { NAME } = env`, `{ env: "NAME" }`, and the keys of objects in files that describe a configuration
 * (`config.ts`, `config/...`), which is how services read theirs.
 */
export function variablesOf(path: string, text: string): string[] {
  const names = new Set<string>()
  const describesConfiguration = /(^|\/)config(\/[^/]*)?\.ts$|\/config\/[^/]*\.ts$/.test(path)
  const add = (name: string) => VARIABLE.test(name) && names.add(name)
  eachNode(path, text, (node) => {
    if (ts.isPropertyAccessExpression(node) && isEnvironment(node.expression)) add(node.name.text)
    if (
      ts.isElementAccessExpression(node) &&
      isEnvironment(node.expression) &&
      ts.isStringLiteral(node.argumentExpression)
    )
      add(node.argumentExpression.text)
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer)
      if (isEnvironment(node.initializer))
        for (const { propertyName, name } of node.name.elements) add((propertyName ?? name).getText())
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      if (node.name.text === "env" && ts.isStringLiteral(node.initializer)) add(node.initializer.text)
      // Three capitals are a currency.
      if (describesConfiguration && node.name.text.length > 3) add(node.name.text)
    }
  })
  return [...names]
}

function isEnvironment(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === "env" || node.text === "environment"
  return ts.isPropertyAccessExpression(node) && ["env", "environment"].includes(node.name.text)
}

/** Ports that code and pages name are those of the table in docs/HACKING.md. */
export function portsAreThoseOfTheTable(repository: Repository): Finding[] {
  const documented = documentedPorts(repository)
  return [...programs(repository), ...pages(repository)].flatMap((path) =>
    [...repository.read(path).matchAll(/(?:127\.0\.0\.1|localhost|\[::1\]):(\d{2,5})\b|\benvPort\((\d+)\)/g)]
      .map((match) => Number(match[1] ?? match[2]))
      .filter((port) => !documented.has(port))
      .map((port) => `${path}: port ${port} is not in the table of docs/HACKING.md`),
  )
}
