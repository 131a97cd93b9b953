import { codeBlocks, codeSpans } from "../markdown/markdown.js"
import type { Repository } from "../repository/repository.js"
import { rootManifest, workspaces } from "../repository/workspaces.js"
import { pages } from "./links.js"
import type { Finding } from "./rule.js"

/** A command line that a page tells its reader to type, in words. */
export interface Command {
  readonly page: string
  readonly line: number
  readonly words: readonly string[]
}

const SHELLS = new Set(["sh", "bash", "shell", "console"])
const PROGRAMS = /^(npm|npx|node|bandcoin|docker|\.ci\/run)(\s|$)/

/** Commands of shell blocks, and code spans that begin with a program we know. */
export function commandsIn(page: string, markdown: string): Command[] {
  const blocks = codeBlocks(markdown)
    .filter((block) => SHELLS.has(block.language))
    .flatMap(({ line, text }) => joinLines(text).map((piece) => ({ line: line + piece.offset, text: piece.text })))
  const spans = codeSpans(markdown).filter((span) => PROGRAMS.test(span.text))
  return [...blocks, ...spans].flatMap(({ line, text }) =>
    withoutComment(text)
      .split(/&&|\|\||[;|]/)
      .map((command) => words(command))
      .filter((command) => command.length > 0)
      .map((command) => ({ page, line, words: command })),
  )
}

export function allCommands(repository: Repository): Command[] {
  return pages(repository).flatMap((page) => commandsIn(page, repository.read(page)))
}

/** Scripts, files and compose files named by commands in the pages exist. */
export function commandsExist(repository: Repository): Finding[] {
  return allCommands(repository).flatMap((command) => {
    const problem = check(repository, command.words)
    return problem === undefined ? [] : [`${command.page}:${command.line}: ${command.words.join(" ")}: ${problem}`]
  })
}

function check(repository: Repository, [program = "", ...rest]: readonly string[]): string | undefined {
  if (program === "npm") return checkNpm(repository, rest)
  if (program === "node") {
    const script = rest.find((word) => !word.startsWith("-"))
    return script === undefined || exists(repository, script) ? undefined : `there is no ${script}`
  }
  if (program === "docker") {
    const missing = rest.find(
      (word, index) => ["-f", "--file"].includes(rest[index - 1] ?? "") && !exists(repository, word),
    )
    return missing === undefined ? undefined : `there is no ${missing}`
  }
  if (program.startsWith("./") || program.startsWith(".ci/"))
    return exists(repository, program) ? undefined : `there is no ${program}`
  return undefined
}

const NPM_OWN = new Set(["ci", "install", "audit", "ls", "version", "exec", "outdated", "pack"])

function checkNpm(repository: Repository, args: readonly string[]): string | undefined {
  const own = args.slice(0, args.includes("--") ? args.indexOf("--") : args.length)
  const at = own.findIndex((word) => word === "-w" || word === "--workspace")
  const workspace = at < 0 ? undefined : own[at + 1]
  const names = own.filter((word, index) => !word.startsWith("-") && (at < 0 || index !== at + 1))
  const script = names[0] === "run" ? names[1] : names[0]
  if (script === undefined || (names[0] !== "run" && NPM_OWN.has(script))) return undefined
  const manifest =
    workspace === undefined
      ? rootManifest(repository)
      : workspaces(repository).find((w) => w.folder === workspace || w.manifest.name === workspace)?.manifest
  if (manifest === undefined) return `there is no workspace ${workspace}`
  return manifest.scripts?.[script] === undefined ? `${manifest.name} has no script ${script}` : undefined
}

/** A file of the project, or one the build makes of a source file. */
function exists(repository: Repository, name: string): boolean {
  const path = name.replace(/^\.\//, "")
  const source = path.replace(/^(.*)\/dist\/(.*)\.js$/, "$1/src/$2.ts")
  return repository.paths.includes(path) || repository.paths.includes(source)
}

/** A backslash at the end of a line continues it; a prompt before it and variables set for it are no part of it. */
function joinLines(text: string): { offset: number; text: string }[] {
  const lines: { offset: number; text: string }[] = []
  let open = false
  text.split("\n").forEach((raw, offset) => {
    const last = lines.at(-1)
    const line = raw.replace(/\\$/, "")
    if (open && last) last.text += ` ${line.trim()}`
    else lines.push({ offset, text: line.replace(/^\s*\$ /, "").trim() })
    open = raw.endsWith("\\")
  })
  return lines
}

function withoutComment(line: string): string {
  return line.replace(/(^|\s)#.*$/, "")
}

function words(command: string): string[] {
  const all = [...command.matchAll(/"[^"]*"|'[^']*'|\S+/g)].map((match) => match[0])
  const first = all.findIndex((word) => !/^[A-Z_][A-Z0-9_]*=/.test(word))
  return first < 0 ? [] : all.slice(first)
}
