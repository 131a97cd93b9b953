import type { z } from "zod"
import type { SettingName } from "../config/settings.js"
import { type CliError, usageError } from "../errors/cli-error.js"
import type { JsonObject } from "../output/json.js"
import type { HumanText } from "../output/printer.js"
import type { CommandContext } from "./context.js"

/** What a command ends with: the same facts for programs and for people. */
export interface Outcome {
  readonly data: JsonObject
  readonly text: HumanText
  /** The command did its work and the answer is no: a check that failed, a proof that does not hold. */
  readonly failure?: CliError
  /** What goes on after the answer has been given, such as a market that stays up. */
  readonly after?: () => Promise<void>
}

export interface ArgumentSpec {
  /** The field of the command's input it fills. */
  readonly name: string
  readonly required: boolean
  /** Takes all that follows; only the last argument may. */
  readonly variadic?: boolean
  readonly help: string
}

export interface OptionSpec {
  /** As Commander reads it: `--max-price <amount>`, `--all`. The input field is its camel case, `maxPrice`. */
  readonly flags: string
  readonly help: string
}

/** One command, whole: what it is called with, what its input must be, what it does. */
export interface CommandSpec {
  /** `["account", "show"]` */
  readonly path: readonly string[]
  readonly summary: string
  readonly arguments: readonly ArgumentSpec[]
  readonly options: readonly OptionSpec[]
  /** The settings it reads; each becomes a flag. */
  readonly settings: readonly SettingName[]
  /** Whole command lines, shown in help; each begins with `bandcoin`. */
  readonly examples: readonly string[]
  /** Checks arguments and options, and then runs. Rejects with what `explain` understands. */
  readonly run: (context: CommandContext, raw: unknown) => Promise<Outcome>
}

interface TypedSpec<Input> extends Omit<CommandSpec, "arguments" | "options" | "run"> {
  readonly arguments?: readonly ArgumentSpec[]
  readonly options?: readonly OptionSpec[]
  /** What arguments and options must be. Unknown ones never get here: Commander refuses them. */
  readonly input: z.ZodType<Input>
  readonly run: (context: CommandContext, input: Input) => Promise<Outcome>
}

/** Ties the input's schema to the function that takes it. */
export function defineCommand<Input>(spec: TypedSpec<Input>): CommandSpec {
  const { input, run, ...rest } = spec
  const whole = { arguments: [], options: [], ...rest }
  return { ...whole, run: (context, raw) => run(context, parseInput(input, raw, whole)) }
}

function parseInput<Input>(
  schema: z.ZodType<Input>,
  raw: unknown,
  spec: { readonly arguments: readonly ArgumentSpec[]; readonly options: readonly OptionSpec[] },
): Input {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = issue?.path[0]
  const place = typeof field === "string" ? spelled(field, spec) : ""
  throw usageError(place === "" ? (issue?.message ?? "not valid") : `${place}: ${issue?.message}`)
}

/** The way the field is typed: `maxPrice` as `--max-price`, an argument as `<account>`. */
function spelled(field: string, spec: { readonly arguments: readonly ArgumentSpec[] }): string {
  if (spec.arguments.some((argument) => argument.name === field)) return `<${field}>`
  return `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
