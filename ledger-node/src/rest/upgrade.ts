import type { IncomingMessage, Server } from "node:http"
import type { Duplex } from "node:stream"

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

const SUBSCRIPTIONS = /^\/subscriptions(?:\?|$)/
const WEB_SOCKET_KEY = /^[+/0-9A-Za-z]{22}==$/

/** Headers that ask for another protocol. */
const UPGRADE_HEADERS = new Set(["upgrade", "http2-settings"])

/**
 * Node hands every request with an `Upgrade` header to one listener and stops reading it as HTTP. Only web socket handshakes on
 * `/subscriptions` are meant for that listener. Others offer a protocol we do not speak (Java's HTTP client offers HTTP/2
 * with every first request) and want an ordinary answer, as RFC 9110, section 7.8 lets a server give: they are read again
 * without the offer.
 */
export function onlyUpgradeWebSockets(server: Server): void {
  const listeners = server.listeners("upgrade") as UpgradeListener[]
  server.removeAllListeners("upgrade")
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isHandshake(request)) for (const listener of listeners) listener(request, socket, head)
    else readAgain(server, request, socket, head)
  })
}

function isHandshake({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    SUBSCRIPTIONS.test(url ?? "") &&
    headers.upgrade?.toLowerCase() === "websocket" &&
    headers["sec-websocket-version"] === "13" &&
    WEB_SOCKET_KEY.test(headers["sec-websocket-key"] ?? "")
  )
}

function readAgain(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`]
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] as string
    const value = request.rawHeaders[i + 1] as string
    if (!UPGRADE_HEADERS.has(name.toLowerCase())) lines.push(`${name}: ${withoutUpgrade(name, value)}`)
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]))
  server.emit("connection", socket)
}

function withoutUpgrade(name: string, value: string): string {
  if (name.toLowerCase() !== "connection") return value
  const options = value.split(",").map((option) => option.trim())
  return options.filter((option) => !UPGRADE_HEADERS.has(option.toLowerCase())).join(", ")
}
