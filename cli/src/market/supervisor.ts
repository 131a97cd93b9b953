import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process"
import { once } from "node:events"

/** A child process that is started again whenever it ends, until it is told to stop. */
export interface Supervised {
  /** The number of the process running now. */
  readonly pid: number | undefined
  /** How many times it has been started again. */
  readonly restarts: number
  /** Ends the child, politely first. */
  stop(): Promise<void>
}

export interface SupervisorOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  /** Lines the child writes. */
  readonly onLine: (line: string) => void
  /** A child ended by itself; it will be started again after `delayMs`. */
  readonly onExit: (how: string, delayMs: number) => void
}

/** First pause before a restart; it doubles with every quick death. */
const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 5_000
/** A child that lived this long was healthy: the pauses begin anew. */
const HEALTHY_MS = 10_000
/** Between asking the child to end and ending it; services give themselves 10 s. */
const GRACE_MS = 12_000

/** Starts the child at once. It gets an IPC channel, which closes when this process dies, however it dies. */
export function supervise(options: SupervisorOptions): Supervised {
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let stopping = false
  let restarts = 0
  let delayMs = FIRST_DELAY_MS

  const start = () => {
    const startedAt = performance.now()
    // In a process group of its own: Ctrl-C in a terminal reaches this process alone, which stops its children in order.
    const stdio: SpawnOptions["stdio"] = ["ignore", "pipe", "pipe", "ipc"]
    const spawnOptions: SpawnOptions = { env: options.env, stdio, detached: true }
    child = spawn(options.command, options.args, spawnOptions)
    forwardLines(child.stdout, options.onLine)
    forwardLines(child.stderr, options.onLine)
    let ended = false
    const onEnd = (how: string) => {
      // A child that could not be spawned reports an error and no exit.
      if (ended) return
      ended = true
      child = undefined
      if (stopping) return
      if (performance.now() - startedAt >= HEALTHY_MS) delayMs = FIRST_DELAY_MS
      const pauseMs = delayMs
      delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS)
      timer = setTimeout(() => {
        restarts += 1
        start()
      }, pauseMs)
      // Last, so that whoever hears of it can still stop everything.
      options.onExit(how, pauseMs)
    }
    child.once("error", (error) => onEnd(error.message))
    child.once("exit", (code, signal) => onEnd(signal === null ? `exit code ${code}` : `signal ${signal}`))
  }
  start()

  return {
    get pid() {
      return child?.pid
    },
    get restarts() {
      return restarts
    },
    async stop() {
      stopping = true
      clearTimeout(timer)
      if (child === undefined) return
      const exited = once(child, "exit")
      const dying = child
      dying.kill("SIGTERM")
      const force = setTimeout(() => dying.kill("SIGKILL"), GRACE_MS)
      await exited
      clearTimeout(force)
    },
  }
}

/** Longest line kept of a child that writes without line ends. */
const LONGEST_LINE = 16_384

function forwardLines(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = ""
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n")
    rest = (lines.pop() ?? "").slice(-LONGEST_LINE)
    for (const line of lines) if (line !== "") onLine(line)
  })
  stream?.on("end", () => rest !== "" && onLine(rest))
}
