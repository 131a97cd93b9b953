import type { Socket } from "node:net"
import type { FastifyInstance } from "fastify"

/**
 * Lets `close` end connections that have never carried a request. Browsers open such ahead of need, and Node counts them
 * neither idle nor done: one of them would hold up the shutdown until it times out.
 */
export function closeUnusedConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>()
  app.server.on("connection", (socket: Socket) => {
    unused.add(socket)
    socket.once("close", () => unused.delete(socket))
  })
  app.server.on("request", (request) => unused.delete(request.socket))
  app.addHook("preClose", async () => {
    for (const socket of unused) socket.destroy()
  })
}
