import { isNativeError } from "node:util/types"
import type { Failure } from "../errors/explain.js"
import type { Host } from "../host/host.js"
import { type JsonObject, jsonLine } from "./json.js"
import { type Progress, startProgress } from "./progress.js"
import { type Style, styleFor } from "./style.js"

/** What a person reads: built only when a person is reading. */
export type HumanText = (look: { readonly style: Style; readonly width: number }) => string

/** The only door to standard output and standard error. Results go to the first, everything else to the second. */
export class Printer {
  readonly #host: Host
  readonly #json: boolean
  readonly #quiet: boolean
  readonly errorStyle: Style

  constructor(host: Host, options: { readonly json: boolean; readonly quiet: boolean }) {
    this.#host = host
    this.#json = options.json
    this.#quiet = options.quiet
    this.errorStyle = styleFor(host.stderr, host.env)
  }

  get json(): boolean {
    return this.#json
  }

  /** The result of the command: one JSON line, or text. A failure beside it goes where failures go. */
  result(data: JsonObject, text: HumanText, failure?: Failure): void {
    if (this.#json) {
      if (failure === undefined) this.#host.stdout.write(jsonLine({ ok: true, data }))
      else this.failure({ ...failure, details: data })
      return
    }
    const { stdout, env } = this.#host
    const width = stdout.isTTY === true ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY
    stdout.write(text({ style: styleFor(stdout, env), width }))
    if (failure !== undefined) this.failure(failure)
  }

  /** A remark while working, for people. */
  note(text: string): void {
    if (!this.#json && !this.#quiet) this.#host.stderr.write(`${text}\n`)
  }

  /** Something that went wrong and did not stop the work: shown even under `--quiet` and `--json`. */
  warn(text: string): void {
    this.#host.stderr.write(`${this.errorStyle.yellow("warning:")} ${text}\n`)
  }

  progress(label: string, total: number): Progress {
    const { stderr: stream, now } = this.#host
    return startProgress(label, total, { stream, shown: !this.#json && !this.#quiet, now })
  }

  /** Why the command failed: one line on standard error, or with `--json` one object on standard output. */
  failure(failure: Failure): void {
    const { code, message, fix, details, exitCode } = failure
    if (this.#json) {
      const error = { code, message, ...(fix === undefined ? {} : { fix }), details, exit_code: exitCode }
      this.#host.stdout.write(jsonLine({ ok: false, error }))
      return
    }
    const advice = fix === undefined ? "" : `; ${fix}`
    this.#host.stderr.write(`${this.errorStyle.red("error:")} ${message}${advice} [${code}]\n`)
  }

  /** The stack, for whoever asked with BANDCOIN_DEBUG=1. */
  debug(error: unknown): void {
    if (!this.#host.env.BANDCOIN_DEBUG || this.#host.env.BANDCOIN_DEBUG === "0") return
    this.#host.stderr.write(`${isNativeError(error) ? chainOfStacks(error) : String(error)}\n`)
  }
}

function chainOfStacks(error: Error): string {
  const own = error.stack ?? error.message
  return isNativeError(error.cause) ? `${own}\ncaused by: ${chainOfStacks(error.cause)}` : own
}
