import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { connect, type Socket } from "node:net"
import { fileURLToPath } from "node:url"

/** Requests as fast as the clock says, whether or not the answers keep up: an open loop, as attackers are. */
export interface FloodPlan {
  readonly host: string
  readonly port: number
  readonly path: string
  /** JSON bodies, sent in turn. */
  readonly bodies: readonly string[]
  readonly perSecond: number
  readonly seconds: number
  readonly connections: number
  /** After the last request, how long answers are waited for. */
  readonly patienceMs: number
}

export interface FloodReport {
  readonly sent: number
  /** Seconds from the first request to the last. */
  readonly sendingS: number
  /** Seconds from the first request to the last answer. */
  readonly answeringS: number
  readonly answered: number
  /** Answers by problem code; `HTTP 201` and the like where there is none. */
  readonly codes: Readonly<Record<string, number>>
  /** Milliseconds from when a request was due to its answer. */
  readonly latencyMs: { readonly p50: number; readonly p99: number; readonly max: number }
  readonly brokenConnections: number
}

const TICK_MS = 5

/** One keep-alive connection with pipelining: answers come in the order of the requests. */
class FloodConnection {
  readonly #socket: Socket
  readonly #dueAt: number[] = []
  #answered = 0
  #rest = ""
  broken = false

  constructor(plan: FloodPlan, onAnswer: (code: string, dueAtMs: number) => void) {
    this.#socket = connect({ host: plan.host, port: plan.port, noDelay: true })
    this.#socket.setEncoding("latin1")
    this.#socket.on("data", (chunk: unknown) => {
      this.#rest += String(chunk)
      for (let code = this.#take(); code !== undefined; code = this.#take()) {
        onAnswer(code, this.#dueAt[this.#answered++] as number)
      }
    })
    this.#socket.on("error", () => undefined)
    this.#socket.on("close", () => {
      this.broken = true
    })
  }

  opened(): Promise<unknown> {
    return once(this.#socket, "connect")
  }

  send(request: Buffer, dueAtMs: number): void {
    this.#dueAt.push(dueAtMs)
    this.#socket.write(request)
  }

  cork(): void {
    this.#socket.cork()
  }

  uncork(): void {
    this.#socket.uncork()
  }

  end(): void {
    this.#socket.removeAllListeners("close")
    this.#socket.destroy()
  }

  /** The next whole answer's code. Every answer of the house has a Content-Length. */
  #take(): string | undefined {
    const head = this.#rest.indexOf("\r\n\r\n")
    if (head < 0) return undefined
    const length = /\r\ncontent-length: (\d+)/i.exec(this.#rest.slice(0, head))?.[1]
    const end = head + 4 + Number(length)
    if (this.#rest.length < end) return undefined
    const code = /"code":"([A-Z_]+)"/.exec(this.#rest.slice(head + 4, end))?.[1]
    const status = this.#rest.slice(9, 12)
    this.#rest = this.#rest.slice(end)
    return status < "400" ? `HTTP ${status}` : (code ?? `HTTP ${status}`)
  }
}

/** Carries out a plan in this process. */
export async function flood(plan: FloodPlan): Promise<FloodReport> {
  const codes: Record<string, number> = {}
  const latencies: number[] = []
  let lastAnswerMs = 0
  const connections = Array.from(
    { length: plan.connections },
    () =>
      new FloodConnection(plan, (code, dueAtMs) => {
        codes[code] = (codes[code] ?? 0) + 1
        lastAnswerMs = performance.now()
        latencies.push(lastAnswerMs - dueAtMs)
      }),
  )
  await Promise.all(connections.map((connection) => connection.opened()))
  const requests = plan.bodies.map((body) => toRequest(plan, body))
  const startMs = performance.now()
  const total = Math.round(plan.perSecond * plan.seconds)
  let sent = 0
  while (sent < total) {
    const due = Math.min(total, Math.ceil(((performance.now() - startMs) / 1000) * plan.perSecond))
    for (const connection of connections) connection.cork()
    for (; sent < due; sent++) {
      const connection = connections[sent % connections.length] as FloodConnection
      connection.send(requests[sent % requests.length] as Buffer, startMs + (sent / plan.perSecond) * 1000)
    }
    for (const connection of connections) connection.uncork()
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
  const sendingS = (performance.now() - startMs) / 1000
  const deadlineMs = performance.now() + plan.patienceMs
  while (latencies.length < total && performance.now() < deadlineMs && connections.some(({ broken }) => !broken)) {
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
  const brokenConnections = connections.filter(({ broken }) => broken).length
  for (const connection of connections) connection.end()
  latencies.sort((a, b) => a - b)
  const quantile = (part: number): number =>
    Math.round((latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0) * 10) / 10
  return {
    sent,
    sendingS,
    answeringS: (lastAnswerMs - startMs) / 1000,
    answered: latencies.length,
    codes,
    latencyMs: { p50: quantile(0.5), p99: quantile(0.99), max: quantile(1) },
    brokenConnections,
  }
}

function toRequest({ host, port, path }: FloodPlan, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${host}:${port}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`, "latin1")
}

/** Carries out a plan in a process of its own, so that what is measured is the house. */
export async function floodFromOutside(plan: FloodPlan): Promise<FloodReport> {
  const child: ChildProcess = fork(fileURLToPath(new URL("./flood-main.js", import.meta.url)), { execArgv: [] })
  const report = new Promise<FloodReport>((resolve, reject) => {
    child.once("message", (message) => resolve(message as FloodReport))
    child.once("exit", (code) => reject(new Error(`the flood ended with ${code}`)))
  })
  child.send(plan)
  return report
}
