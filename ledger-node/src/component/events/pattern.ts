import { createContext, Script } from "node:vm"

/** A pattern that does not compile; the message is the one Python's `re` gives, where that is known. */
export interface PatternError {
  readonly message: string
}

/**
 * Compiles the regular expression of an event filter. Subscribers write them for Python's `re`: the few spellings of it
 * that JavaScript has in another form are translated, and what JavaScript has no form for is refused.
 */
export function compilePattern(pattern: string): RegExp | PatternError {
  const translated = pattern
    .replace(/\\([\s\S])/g, (whole, letter) => (letter === "A" ? "^" : letter === "Z" ? "$" : whole))
    .replace(/\(\?P</g, "(?<")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
  try {
    return new RegExp(translated)
  } catch (error) {
    return { message: inPythonsWords(pattern, (error as Error).message) }
  }
}

function inPythonsWords(pattern: string, message: string): string {
  const reason = message.slice(message.lastIndexOf(": ") + 2)
  switch (reason) {
    case "Unterminated group":
      return `missing ), unterminated subpattern at position ${unclosedGroup(pattern)}`
    case "Unterminated character class":
      return `unterminated character set at position ${pattern.lastIndexOf("[")}`
    case "Unmatched ')'":
      return `unbalanced parenthesis at position ${pattern.indexOf(")")}`
    case "\\ at end of pattern":
      return `bad escape (end of pattern) at position ${pattern.length - 1}`
    default:
      return reason
  }
}

/** Where the innermost group that is never closed begins. */
function unclosedGroup(pattern: string): number {
  const open: number[] = []
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === "\\") at++
    else if (character === "[") inClass = true
    else if (character === "]") inClass = false
    else if (character === "(" && !inClass) open.push(at)
    else if (character === ")" && !inClass) open.pop()
  }
  return open.at(-1) ?? 0
}

/**
 * What one subscriber's patterns may take over the events of one block. An honest pattern takes microseconds; a few
 * characters can ask for more steps than there are atoms, and would stop the ledger. Milliseconds.
 */
export const PATTERN_BUDGET_MS = 100

const scope: { run: () => unknown } = { run: () => undefined }
const context = createContext(scope)
const script = new Script("run()")

/** Runs what matches patterns, and throws when that takes longer than the budget. Costs a quarter of a millisecond. */
export function withinBudget<Result>(match: () => Result): Result {
  scope.run = match
  try {
    return script.runInContext(context, { timeout: PATTERN_BUDGET_MS }) as Result
  } finally {
    scope.run = () => undefined
  }
}
