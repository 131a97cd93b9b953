import type { ExitCode } from "../errors/exit-codes.js"
import { run } from "../main.js"
import type { JsonObject } from "../output/json.js"
import { type TestHostOptions, testHost } from "./test-host.js"

export interface CliRun {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process. */
export async function runCli(argv: readonly string[], options: TestHostOptions = {}): Promise<CliRun> {
  const host = testHost(options)
  const code = await run(argv, host)
  return { code, out: host.out(), err: host.err() }
}

/** Runs a command line with `--json` and reads its one line. */
export async function runJson(
  argv: readonly string[],
  options: TestHostOptions = {},
): Promise<{ readonly code: ExitCode; readonly data: JsonObject; readonly error: JsonObject }> {
  const { code, out } = await runCli([...argv, "--json"], options)
  const answer = JSON.parse(out) as { data?: JsonObject; error?: JsonObject }
  return { code, data: answer.data ?? {}, error: answer.error ?? {} }
}
