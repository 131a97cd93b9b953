import { Command } from "commander"
import { COMMON_SETTINGS, SETTINGS } from "../config/settings.js"
import type { CommandSpec } from "./spec.js"

/** Runs one command with what Commander took from the command line. */
export type Runner = (spec: CommandSpec, raw: Record<string, unknown>, flags: Record<string, unknown>) => Promise<void>

export interface ProgramText {
  readonly name: string
  readonly version: string
  readonly description: string
  /** What each group of commands is about, by its name. */
  readonly groups: Readonly<Record<string, string>>
  readonly epilogue: string
}

/** The tree of commands Commander parses with, grown from the flat list of specs. */
export function buildProgram(text: ProgramText, specs: readonly CommandSpec[], run: Runner): Command {
  const program = new Command(text.name)
    .description(text.description)
    .version(text.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .addHelpText("after", text.epilogue)
    .showSuggestionAfterError()
  for (const spec of specs) addLeaf(parentOf(program, spec, text), spec, run)
  return program
}

function parentOf(program: Command, spec: CommandSpec, text: ProgramText): Command {
  let parent = program
  for (const name of spec.path.slice(0, -1)) {
    const existing = parent.commands.find((command) => command.name() === name)
    parent = existing ?? parent.command(name).description(text.groups[name] ?? "")
  }
  return parent
}

function addLeaf(parent: Command, spec: CommandSpec, run: Runner): void {
  const leaf = parent.command(spec.path.at(-1) ?? "").description(spec.summary)
  for (const { name, required, variadic, help } of spec.arguments) {
    const dots = variadic === true ? "..." : ""
    leaf.argument(required ? `<${name}${dots}>` : `[${name}${dots}]`, help)
  }
  for (const { flags, help } of spec.options) leaf.option(flags, help)
  for (const name of [...spec.settings, ...COMMON_SETTINGS]) {
    const { flag, help, fallback, env } = SETTINGS[name]
    const standard = fallback === undefined || fallback === false ? "" : `default ${String(fallback)}, `
    leaf.option(flag, `${help} (${standard}or ${env})`)
  }
  leaf
    .option("--json", "print one JSON object")
    .option("-q, --quiet", "no progress, no remarks")
    .option("--config <file>", "configuration file (or BANDCOIN_CONFIG)")
    .addHelpText("after", examplesText(spec.examples))
    .action(async (...values: unknown[]) => {
      const flags = (values.at(-2) ?? {}) as Record<string, unknown>
      const positional = Object.fromEntries(spec.arguments.map(({ name }, index) => [name, values[index]]))
      await run(spec, { ...inputOptions(spec, flags), ...defined(positional) }, flags)
    })
}

/** Of the flags, those that are the command's own input: settings and output flags are taken elsewhere. */
function inputOptions(spec: CommandSpec, flags: Record<string, unknown>): Record<string, unknown> {
  const outside = new Set<string>([...spec.settings, ...COMMON_SETTINGS, "json", "quiet", "config"])
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !outside.has(name)))
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function examplesText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  ${example}`).join("\n")}\n`
}
