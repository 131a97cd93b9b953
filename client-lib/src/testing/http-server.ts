import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Clock } from "../rest/clock.js"
import { goldenExchanges } from "./fixtures.js"

export interface Request {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or, when it is a string, as it is. */
  readonly body?: unknown
  /** Cuts the connection instead of answering. */
  readonly cut?: boolean
  /** Never answers. */
  readonly hang?: boolean
}

export interface TestServer {
  readonly url: string
  readonly requests: Request[]
  /** TCP connections taken so far. */
  connections(): number
  close(): Promise<void>
}

/** An HTTP server on a free port that answers as `answer` says and remembers what it was asked. */
export async function serve(answer: (request: Request, count: number) => Reply | Promise<Reply>): Promise<TestServer> {
  const requests: Request[] = []
  let connections = 0
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on("data", (chunk) => chunks.push(chunk))
    incoming.on("end", async (): Promise<void> => {
      const { method = "", url = "", headers } = incoming
      const request = { method, path: url, headers, body: Uint8Array.from(Buffer.concat(chunks)) }
      requests.push(request)
      const reply = await answer(request, requests.length)
      if (reply.hang) return
      if (reply.cut) return void incoming.socket.destroy()
      const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body ?? {})
      outgoing.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers })
      outgoing.end(text)
    })
  })
  server.on("connection", () => connections++)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const handle: TestServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  running.add(handle)
  return handle
}

const running = new Set<TestServer>()

/** Closes every server started here; for `afterEach`. */
export async function closeServers(): Promise<void> {
  await Promise.all([...running].map((server) => server.close()))
  running.clear()
}

/** Answers as the captured validator did, where the question is one that was captured. */
export function golden(request: Request): Reply {
  const found = goldenExchanges.find(({ method, path }) => method === request.method && path === request.path)
  return found ? { status: found.status, body: found.body } : { status: 404, body: "404: Not Found" }
}

/** A clock whose sleeps take no time, only pass it. */
export function fastClock(): Clock & { readonly slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}
