import { readFileSync } from "node:fs"
import { CommanderError } from "commander"
import { z } from "zod"
import { buildProgram } from "./command/build.js"
import { CommandContext } from "./command/context.js"
import { COMMANDS, EPILOGUE, GROUPS } from "./commands/index.js"
import { usageError } from "./errors/cli-error.js"
import { EXIT, type ExitCode } from "./errors/exit-codes.js"
import { explain } from "./errors/explain.js"
import { type Host, processHost } from "./host/host.js"
import { explorerPages } from "./output/explorer.js"
import type { JsonObject } from "./output/json.js"
import { Printer } from "./output/printer.js"

/** Runs one command line (without the program's name) and says how it ended. Never throws. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  // Looked for by hand because a usage error is found before Commander knows the flags.
  const printer = new Printer(host, {
    json: argv.includes("--json"),
    quiet: argv.includes("--quiet") || argv.includes("-q"),
  })
  try {
    return await parse(argv, host, printer)
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
    const failure = explain(error instanceof CommanderError ? usageOf(error) : error)
    printer.failure(failure)
    printer.debug(error)
    return failure.exitCode
  }
}

async function parse(argv: readonly string[], host: Host, printer: Printer): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok
  const text = {
    name: "bandcoin",
    version: packageVersion(),
    description: "Sell and buy licensed mobile spectrum for seconds, on a ledger.",
    groups: GROUPS,
    epilogue: EPILOGUE,
  }
  const program = buildProgram(text, COMMANDS, async (spec, raw, flags) => {
    const context = new CommandContext(host, printer, flags)
    const { data, text, failure, after } = await spec.run(context, raw)
    printer.result(data, text, failure && explain(failure))
    for (const page of pagesOf(context, data)) printer.note(`see ${page}`)
    await after?.()
    exitCode = failure?.exitCode ?? EXIT.ok
  })
  const output = {
    writeOut: (line: string) => void host.stdout.write(line),
    writeErr: (line: string) => void host.stderr.write(line),
    // Errors are printed once, by `run`, in one form.
    outputError: () => {},
  }
  const everyCommand = [program, ...program.commands, ...program.commands.flatMap((command) => command.commands)]
  for (const command of everyCommand) command.exitOverride().configureOutput(output)
  await program.parseAsync([...argv], { from: "user" })
  return exitCode
}

/** Where the answer can be looked at. A setting that is wrong is the business of commands that need it. */
function pagesOf(context: CommandContext, data: JsonObject): string[] {
  try {
    const { explorer } = context.settings
    return explorer === undefined ? [] : explorerPages(explorer, data)
  } catch {
    return []
  }
}

/** Commander says "error: unknown option '--x'"; a bare group prints its help and then ends here. */
function usageOf(error: CommanderError): Error {
  if (error.code === "commander.help") return usageError("name one of the commands above")
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n")
  const suggestion = rest.join(" ").trim()
  return usageError(suggestion === "" ? first : `${first} ${suggestion}`, "see --help")
}

function packageVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8")
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

/** The entry point of `bin/bandcoin.js`: signals in, exit code out. */
export async function runAsProgram(): Promise<void> {
  const stop = new AbortController()
  const onSignal = () => {
    // The second signal does not wait for anybody.
    if (stop.signal.aborted) process.exit(EXIT.interrupted)
    stop.abort()
  }
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal)
  // `bandcoin offer list | head` closes the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.local)
  })
  const code = await run(process.argv.slice(2), processHost(stop.signal))
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)))
}
