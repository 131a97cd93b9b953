import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { JsonObject } from "../output/json.js"

const BIN = fileURLToPath(new URL("../../bin/bandcoin.js", import.meta.url))

export interface ChildRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface ChildOptions {
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly input?: string
}

/** The command as a person's shell runs it: a process of its own, no terminal. */
export async function bandcoin(argv: readonly string[], options: ChildOptions = {}): Promise<ChildRun> {
  const child = start(argv, options)
  const output = collect(child)
  child.stdin?.end(options.input ?? "")
  const [code] = (await once(child, "close")) as [number | null]
  return { code, ...output() }
}

/** The same with `--json`, its one line read. */
export async function bandcoinJson(
  argv: readonly string[],
  options: ChildOptions = {},
): Promise<{ readonly code: number | null; readonly data: JsonObject; readonly error: JsonObject }> {
  const { code, out, err } = await bandcoin([...argv, "--json"], options)
  const answer = readAnswer(out, err)
  return { code, data: answer.data ?? {}, error: answer.error ?? {} }
}

/** `bandcoin up` that stays up. */
export interface RunningUp {
  readonly pid: number
  /** What it said when it was up. */
  readonly data: JsonObject
  readonly url: string
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<ChildRun>
}

/** Starts `bandcoin up` on free ports and waits until it is up. */
export async function bandcoinUp(argv: readonly string[], options: ChildOptions = {}): Promise<RunningUp> {
  const child = start(["up", "--rest-port", "0", "--component-port", "0", "--json", ...argv], options)
  const output = collect(child)
  const ended = once(child, "close") as Promise<[number | null]>
  const up = untilLine(child, output)
  const first = await Promise.race([up, ended])
  if (typeof first !== "string") throw new Error(`bandcoin up ended with ${first[0]}: ${output().out}${output().err}`)
  const { data = {} } = readAnswer(first, output().err)
  return {
    pid: child.pid ?? 0,
    data,
    url: String(data.rest_url),
    async stop(signal = "SIGTERM") {
      child.kill(signal)
      const [code] = await ended
      return { code, ...output() }
    },
  }
}

/** Starts a command without waiting for anything. */
export function start(argv: readonly string[], { cwd, env }: ChildOptions): ChildProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("BANDCOIN_")))
  return spawn(process.execPath, [BIN, ...argv], { cwd, env: { ...inherited, NO_COLOR: "1", ...env }, stdio: "pipe" })
}

function collect(child: ChildProcess): () => { out: string; err: string } {
  let [out, err] = ["", ""]
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text
  })
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text
  })
  return () => ({ out, err })
}

async function untilLine(child: ChildProcess, output: () => { out: string }): Promise<string> {
  while (!output().out.includes("\n")) await once(child.stdout as NodeJS.ReadableStream, "data")
  return output().out
}

function readAnswer(out: string, err: string): { data?: JsonObject; error?: JsonObject } {
  try {
    return JSON.parse(out) as { data?: JsonObject; error?: JsonObject }
  } catch {
    throw new Error(`not one JSON object on standard output: ${out}\nstandard error: ${err}`)
  }
}
