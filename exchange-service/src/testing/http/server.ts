import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { type FaultPlan, noFaults } from "./faults.js"

export interface SimulatedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage["headers"]
  readonly body: string
}

export interface SimulatedAnswer {
  readonly status: number
  readonly type: string
  readonly body: string
}

export interface SimulatedServer {
  readonly host: string
  readonly port: number
  /** Requests answered or broken, by "METHOD /path" with ids cut off. */
  readonly seen: string[]
  /** May be replaced while running. */
  faults: FaultPlan
  close(): Promise<void>
}

/**
 * An HTTP server on loopback for simulating a payment gateway, with faults at the socket: what real clients meet is a
 * connection that closes, not an exception.
 */
export async function simulatedServer(
  handle: (request: SimulatedRequest) => SimulatedAnswer | Promise<SimulatedAnswer>,
): Promise<SimulatedServer> {
  const sockets = new Set<Socket>()
  const seen: string[] = []
  const state = { faults: noFaults as FaultPlan }
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)))
    })
  })
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? "/", "http://simulated")
    const method = request.method ?? "GET"
    seen.push(`${method} ${url.pathname}`)
    const fault = state.faults.next(method, url.pathname)
    if (fault === "reset before") return void request.socket.destroy()
    if (fault?.endsWith("before")) return void response.writeHead(Number(fault.slice(0, 3))).end("{}")
    const body = Buffer.concat(chunks).toString("utf8")
    const answer = await handle({ method, path: url.pathname, query: url.searchParams, headers: request.headers, body })
    const headers = { "content-type": answer.type, "content-length": Buffer.byteLength(answer.body) }
    switch (fault) {
      case "500 after":
        return void response.writeHead(500, { "content-type": answer.type }).end("{}")
      case "reset after":
        return void request.socket.destroy()
      case "half-closed after":
        response.writeHead(answer.status, headers)
        response.write(answer.body.slice(0, Math.floor(answer.body.length / 2)))
        setImmediate(() => request.socket.end())
        return
      case "silent after":
        // No answer and no end: only the client's own time-out helps. The socket goes when the server closes.
        return
      default:
        response.writeHead(answer.status, headers).end(answer.body)
    }
  }
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: "127.0.0.1",
    port,
    seen,
    get faults() {
      return state.faults
    },
    set faults(plan) {
      state.faults = plan
    },
    close: () =>
      new Promise((resolve, reject) => {
        for (const socket of sockets) socket.destroy()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}

export const json = (status: number, value: unknown): SimulatedAnswer => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
})
