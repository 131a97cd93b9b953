import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

interface LogLine {
  readonly msg: string
  readonly [field: string]: unknown
}

/** One of our programs in a process of its own, seen through its log lines. */
export class Child {
  readonly #process: ChildProcess
  readonly #lines: LogLine[] = []
  readonly #exited: Promise<unknown[]>
  #read = 0
  #arrived: () => void = () => {}
  stderr = ""

  /** `program` is relative to the root of the repository. */
  constructor(program: string, env: Record<string, string>) {
    const path = fileURLToPath(new URL(`../../../${program}`, import.meta.url))
    const { PATH = "" } = process.env
    this.#process = spawn(process.execPath, [path], { env: { PATH, ...env }, stdio: ["ignore", "pipe", "pipe"] })
    this.#exited = once(this.#process, "exit")
    const { stdout, stderr } = this.#process
    stderr?.on("data", (chunk: Buffer) => {
      this.stderr += chunk
    })
    if (stdout === null) throw new Error("no stdout")
    createInterface(stdout).on("line", (line) => {
      this.#lines.push(JSON.parse(line))
      this.#arrived()
    })
  }

  /** The next line with that message, passing over others. Throws when it does not come in time. */
  async line(msg: string, timeoutMs = 15_000): Promise<LogLine> {
    const deadline = AbortSignal.timeout(timeoutMs)
    for (;;) {
      while (this.#read < this.#lines.length) {
        const line = this.#lines[this.#read++] as LogLine
        if (line.msg === msg) return line
      }
      if (deadline.aborted) throw new Error(`no line "${msg}" among ${JSON.stringify(this.#lines)} ${this.stderr}`)
      await new Promise<void>((resolve) => {
        this.#arrived = resolve
        deadline.addEventListener("abort", () => resolve(), { once: true })
      })
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal)
  }

  /** Exit code, or the signal that ended it. */
  async exit(): Promise<unknown> {
    const [code, signal] = await this.#exited
    return code ?? signal
  }

  /** Ends it whatever it does, and waits until it is gone. */
  async end(): Promise<void> {
    this.#process.kill("SIGKILL")
    await this.#exited
  }
}
