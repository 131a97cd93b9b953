import ts from "typescript"
import type { Repository } from "../repository/repository.js"
import { eachNode, importsOf, isTest, scripts } from "../repository/sources.js"
import type { Finding } from "./rule.js"

/** A file longer than this hides more than one noun. Measured on codebases we learn from: hardly one is longer. */
const MAX_LINES = 600

export function filesAreShort(repository: Repository): Finding[] {
  return scripts(repository).flatMap((path) => {
    const lines = repository.read(path).split("\n").length
    return lines > MAX_LINES ? [`${path}: ${lines} lines, at most ${MAX_LINES}; split it by noun`] : []
  })
}

const SUITES = new Set(["describe", "test", "it"])
const MARKS = new Set(["only", "skip", "todo", "failing", "failsWithError"])
const ALIASES = new Set(["fdescribe", "fit", "xdescribe", "xit", "xtest"])

/**
 * A test that is skipped shows nothing, and one that is alone hides the others. What needs a program of the system may
 * be skipped where that is missing (`found ? describe : describe.skip`): CI has it, and counts what is skipped as failed.
 */
export function testsAllRun(repository: Repository): Finding[] {
  const findings: Finding[] = []
  for (const path of scripts(repository).filter(isTest)) {
    eachNode(path, repository.read(path), (node, line) => {
      if (ts.isPropertyAccessExpression(node) && MARKS.has(node.name.text) && SUITES.has(rootOf(node)) && !chosen(node))
        findings.push(`${path}:${line}: ${rootOf(node)}.${node.name.text} leaves tests out`)
      if (ts.isImportSpecifier(node) && ALIASES.has((node.propertyName ?? node.name).text))
        findings.push(`${path}:${line}: ${node.getText()} leaves tests out`)
    })
  }
  return findings
}

/** `found ? describe : describe.skip` */
function chosen(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node
  if (!ts.isConditionalExpression(parent) || node.name.text !== "skip") return false
  const other = parent.whenTrue === node ? parent.whenFalse : parent.whenTrue
  return ts.isIdentifier(other) && SUITES.has(other.text)
}

/** `test.each(x).only` -> `test` */
function rootOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression)
  return ""
}

const FORBIDDEN_GLOBALS = new Set([
  ...["Date", "performance", "process", "crypto", "fetch", "Intl", "Worker", "navigator", "globalThis"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "parseFloat", "require"],
])
/** What IEEE 754 defines to the last bit and gives integers; the rest of Math may differ between machines, or is random. */
const ALLOWED_MATH = new Set(["min", "max", "abs", "sign", "trunc", "floor", "ceil", "round", "imul", "clz32"])
const FORBIDDEN_METHODS = new Set([
  ...["toFixed", "toPrecision", "toExponential", "localeCompare", "parseFloat"],
  ...["toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase", "getRandomValues"],
])

/**
 * The contract runs on every validator and must give every one of them the same bytes: no clock, no randomness, no
 * fractions that drift, no order or text that depends on the machine, nothing from Node.
 */
export function contractIsDeterministic(repository: Repository): Finding[] {
  const findings: Finding[] = []
  for (const path of scripts(repository, "contract/src").filter((p) => !isTest(p))) {
    const text = repository.read(path)
    for (const name of importsOf(text)) if (name.startsWith("node:")) findings.push(`${path}: imports ${name}`)
    eachNode(path, text, (node, line) => {
      const what = forbidden(node)
      if (what !== undefined) findings.push(`${path}:${line}: ${what}`)
    })
  }
  return findings
}

function forbidden(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text
    if (ts.isIdentifier(node.expression) && node.expression.text === "Math" && !ALLOWED_MATH.has(name))
      return `Math.${name} is not the same everywhere`
    if (FORBIDDEN_METHODS.has(name)) return `.${name} is not the same everywhere`
  }
  if (ts.isIdentifier(node) && FORBIDDEN_GLOBALS.has(node.text) && isReference(node))
    return `${node.text} is not the same everywhere`
  if (ts.isNumericLiteral(node) && !Number.isSafeInteger(Number(node.text)))
    return `${node.getText()} is no safe integer`
  if (ts.isDebuggerStatement(node)) return "debugger"
  return undefined
}

/** A name used as a value: not a property's name, not a type, not a declaration. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node
  if (ts.isTypeReferenceNode(parent) || ts.isImportSpecifier(parent) || ts.isQualifiedName(parent)) return false
  return true
}
