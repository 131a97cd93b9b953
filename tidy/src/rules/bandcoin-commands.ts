import type { Command } from "./commands.js"
import type { Finding } from "./rule.js"

/** The answer of `bandcoin WORDS --help`, or undefined when there is no such command. */
export type Help = (words: readonly string[]) => string | undefined

/** Commands and flags of `bandcoin` that the pages name, by the help that the program itself prints. */
export function bandcoinCommandsExist(commands: readonly Command[], help: Help): Finding[] {
  return commands.flatMap(({ page, line, words }) => {
    const own = bandcoinWords(words)
    const problem = own === undefined ? undefined : check(own, help)
    return problem === undefined ? [] : [`${page}:${line}: bandcoin ${own?.join(" ")}: ${problem}`]
  })
}

/** What follows `bandcoin`, `npx bandcoin`, `node cli/bin/bandcoin.js` or `docker compose run ... bandcoin`. */
function bandcoinWords(words: readonly string[]): readonly string[] | undefined {
  const direct = words[0] === "npx" || words[0] === "node" ? 1 : 0
  if (words[direct] === "bandcoin" || words[direct]?.endsWith("/bandcoin.js")) return words.slice(direct + 1)
  const inContainer = words[0] === "docker" && words.includes("run") && !words.includes("--entrypoint")
  const at = words.indexOf("bandcoin")
  return inContainer && at > 0 ? words.slice(at + 1) : undefined
}

function check(words: readonly string[], help: Help): string | undefined {
  const path: string[] = []
  let text = help(path) ?? ""
  // A group of commands is followed by one of them; the words after a command are its arguments.
  while (/^Commands:/m.test(text) && words[path.length] !== undefined && !words[path.length]?.startsWith("-")) {
    path.push(words[path.length] as string)
    const next = help(path)
    if (next === undefined) return "there is no such command"
    text = next
  }
  const unknown = words
    .filter((word) => /^--?[a-z]/.test(word))
    .filter((flag) => !flagsOf(text).has(flag.split("=")[0] ?? ""))
  return unknown.length === 0 ? undefined : `there is no flag ${unknown.join(", ")}`
}

function flagsOf(help: string): Set<string> {
  return new Set(
    [...help.matchAll(/^\s+(-[\w-]+)(?:, (--[\w-]+))?/gm)].flatMap(([, short = "", long = ""]) => [short, long]),
  )
}
