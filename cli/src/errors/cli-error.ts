import type { JsonObject } from "../output/json.js"
import { EXIT, type ExitCode } from "./exit-codes.js"

/** A failure the person at the keyboard can act on: one line that says what is wrong and what to do. */
export class CliError extends Error {
  override readonly name = "CliError"

  constructor(
    /** Stable, SCREAMING_SNAKE. */
    readonly code: string,
    readonly exitCode: ExitCode,
    message: string,
    readonly options: {
      /** What to do about it, as an imperative sentence without a final full stop. */
      readonly fix?: string
      /** Facts for `--json`: ids, names, numbers. */
      readonly details?: JsonObject
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
  }
}

export function usageError(message: string, fix?: string): CliError {
  return new CliError("USAGE", EXIT.usage, message, fix === undefined ? {} : { fix })
}

export function notFound(what: string, fix: string, details: JsonObject = {}): CliError {
  return new CliError("NOT_FOUND", EXIT.refused, what, { fix, details })
}
