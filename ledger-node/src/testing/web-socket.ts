import { WebSocket } from "ws"

/** A web socket whose messages are taken one by one. */
export class SocketUnderTest {
  readonly #messages: string[] = []
  #waiting: (() => void) | undefined
  #closed: number | undefined

  private constructor(readonly socket: WebSocket) {
    socket.on("message", (data) => {
      this.#messages.push(data.toString())
      this.#waiting?.()
    })
    socket.on("close", (code) => {
      this.#closed = code
      this.#waiting?.()
    })
    socket.on("error", () => {})
  }

  static async open(port: number): Promise<SocketUnderTest> {
    const opened = new SocketUnderTest(new WebSocket(`ws://127.0.0.1:${port}/subscriptions`))
    await new Promise((resolve) => opened.socket.once("open", resolve))
    return opened
  }

  send(message: string | object): void {
    this.socket.send(typeof message === "string" ? message : JSON.stringify(message))
  }

  /** The next message; throws when the server closes first. */
  async next(): Promise<string> {
    for (;;) {
      const message = this.#messages.shift()
      if (message !== undefined) return message
      if (this.#closed !== undefined) throw new Error(`closed with ${this.#closed}`)
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
  }

  /** Messages not taken yet. */
  get pending(): number {
    return this.#messages.length
  }

  /** The code the server closed with. */
  async closeCode(): Promise<number> {
    while (this.#closed === undefined) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
    return this.#closed
  }

  close(): void {
    this.socket.terminate()
  }
}
