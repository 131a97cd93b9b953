import { type ChildProcess, spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import type { Checkpoint } from "../../worker/checkpoint.js"

export interface Death {
  readonly name: Checkpoint
  readonly about?: string
}

/** The exchange in a process of its own, that dies when told. */
export interface KillableExchange {
  /** Undefined while it is dead. */
  readonly url: string | undefined
  /** How often it has died. */
  readonly deaths: number
  /** Starts it. Resolves when it is ready, or has died on the way. */
  start(): Promise<void>
  /** From now on it dies by itself when it reaches `death`. */
  arm(death: Death): Promise<void>
  /** kill -9, wherever it is. */
  kill(): Promise<void>
  /** Resolves when it is dead. */
  dead(): Promise<void>
}

export function killableExchange(environment: Record<string, string>, gateways: object): KillableExchange {
  const script = fileURLToPath(new URL("./child.js", import.meta.url))
  let child: ChildProcess | undefined
  let gone: Promise<void> = Promise.resolve()
  let url: string | undefined
  let deaths = 0
  return {
    get url() {
      return url
    },
    get deaths() {
      return deaths
    },
    async start() {
      const { PATH = "" } = process.env
      const running = spawn(process.execPath, [script, JSON.stringify(gateways)], {
        env: { PATH, ...environment },
        stdio: ["ignore", "pipe", "inherit", "ipc"],
      })
      child = running
      gone = new Promise((resolve) => {
        running.once("exit", (code, signal) => {
          url = undefined
          deaths++
          if (signal !== "SIGKILL") process.stderr.write(`the exchange ended by itself: ${signal ?? code}\n`)
          resolve()
        })
      })
      const ready = new Promise<void>((resolve) => {
        createInterface({ input: running.stdout as NodeJS.ReadableStream }).on("line", (line) => {
          if (!line.startsWith("ready ")) return
          url = line.slice(6)
          resolve()
        })
      })
      await Promise.race([ready, gone])
    },
    async arm(death) {
      const armed = new Promise((resolve) => child?.once("message", resolve))
      child?.send(death)
      await armed
    },
    async kill() {
      child?.kill("SIGKILL")
      await gone
    },
    dead: () => gone,
  }
}
