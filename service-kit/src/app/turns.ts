import type { IncomingMessage, ServerResponse } from "node:http"
import type { Socket } from "node:net"
import type { FastifyInstance } from "fastify"

/** Requests begun in one turn of the event loop: about 2 ms of work, then others are listened to (measured 2026-11-22). */
const PER_TURN = 16
/** Requests that wait on one connection before it is read no further; what follows stays with the sender. */
const PAUSE_AT = 32
const RESUME_AT = 8

interface Waiting {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/**
 * Lets connections take turns. A client that sends many requests without waiting for answers would otherwise have all
 * that came in one read handled at once (40 bids in 64 KB), and with many such connections everybody else would wait for
 * seconds. Here each connection with something to ask has one request begun, then the next connection.
 */
export function takeTurns(app: FastifyInstance): void {
  const handlers = app.server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[]
  app.server.removeAllListeners("request")
  const handle = ({ request, response }: Waiting): void => {
    for (const handler of handlers) handler.call(app.server, request, response)
  }
  /** In the order in which the connections have their turns. */
  const waiting = new Map<Socket, Waiting[]>()
  const paused = new WeakSet<Socket>()
  let left = PER_TURN
  let scheduled = false

  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(turn)
  }
  const turn = (): void => {
    scheduled = false
    left = PER_TURN
    for (const [socket, queue] of waiting) {
      if (left === 0) break
      left--
      const next = queue.shift() as Waiting
      waiting.delete(socket)
      if (queue.length > 0) waiting.set(socket, queue)
      if (queue.length < RESUME_AT && paused.delete(socket)) socket.resume()
      handle(next)
    }
    if (waiting.size > 0) schedule()
  }
  app.server.on("request", (request, response) => {
    schedule()
    if (left > 0 && waiting.size === 0) {
      left--
      handle({ request, response })
      return
    }
    const { socket } = request
    const queue = waiting.get(socket)
    if (queue === undefined) waiting.set(socket, [{ request, response }])
    else queue.push({ request, response })
    if (queue !== undefined && queue.length >= PAUSE_AT && !paused.has(socket)) {
      paused.add(socket)
      socket.pause()
    }
  })
}
