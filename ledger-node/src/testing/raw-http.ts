import { connect, type Socket } from "node:net"

/** A connection on which a test writes its own bytes. */
export class RawConnection {
  readonly socket: Socket
  #received = ""
  #closed = false

  constructor(port: number) {
    this.socket = connect(port, "127.0.0.1")
    this.socket.on("data", (data) => {
      this.#received += data.toString("latin1")
    })
    this.socket.on("close", () => {
      this.#closed = true
    })
    // A server that closes early may reset the connection; what it said before counts.
    this.socket.on("error", () => {})
  }

  write(data: string | Uint8Array): void {
    this.socket.write(data)
  }

  /** What has arrived, once it contains `text` or the connection closed. */
  async until(text: string): Promise<string> {
    while (!this.#received.includes(text) && !this.#closed) await new Promise((resolve) => setTimeout(resolve, 1))
    return this.#received
  }

  /** All that arrives before the connection closes. */
  async untilClosed(): Promise<string> {
    while (!this.#closed) await new Promise((resolve) => setTimeout(resolve, 1))
    return this.#received
  }

  close(): void {
    this.socket.destroy()
  }
}
