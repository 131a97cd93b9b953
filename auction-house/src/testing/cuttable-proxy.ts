import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"

/** A way to a server that can be cut and mended: what a network does. */
export class CuttableProxy {
  readonly url: string
  readonly #server: Server
  readonly #sockets: Set<Socket>
  isCut = false

  private constructor(server: Server, sockets: Set<Socket>) {
    this.#server = server
    this.#sockets = sockets
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /** To the server at this http URL. */
  static async to(url: string): Promise<CuttableProxy> {
    const { hostname, port } = new URL(url)
    const sockets = new Set<Socket>()
    const server = createServer((near) => {
      if (proxy.isCut) return near.destroy()
      const far = connect(Number(port), hostname)
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(socket)
        socket.on("error", () => undefined)
        socket.once("close", () => {
          sockets.delete(socket)
          other.destroy()
        })
      }
      near.pipe(far).pipe(near)
      return undefined
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    const proxy = new CuttableProxy(server, sockets)
    return proxy
  }

  /** Ends what is under way, and lets nothing through. */
  cut(): void {
    this.isCut = true
    for (const socket of this.#sockets) socket.destroy()
  }

  mend(): void {
    this.isCut = false
  }

  async close(): Promise<void> {
    this.cut()
    this.#server.close()
    await once(this.#server, "close")
  }
}
