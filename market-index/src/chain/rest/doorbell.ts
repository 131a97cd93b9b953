import type { OpenWebSocket, WebSocketLike } from "@bandcoin/client"
import { NAMESPACE } from "@bandcoin/contract"

/** Rings when the ledger's `/subscriptions` web socket tells of a block. A hint only: blocks are read over REST. */
export class Doorbell {
  readonly #url: string
  readonly #open: OpenWebSocket
  #socket: WebSocketLike | undefined
  #connected = false
  #rung = false
  #wake: (() => void) | undefined

  /** @param url base URL of the REST API */
  constructor(url: string, open: OpenWebSocket) {
    this.#url = `${url.replace(/^http/, "ws")}/subscriptions`
    this.#open = open
  }

  /** Resolves when it rings, on abort, or after a while: a second without web socket, `safetyMs` with one. */
  async wait(safetyMs: number, signal: AbortSignal): Promise<void> {
    if (this.#socket === undefined) this.#connect()
    if (!this.#rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer)
          signal.removeEventListener("abort", done)
          resolve()
        }
        const timer = setTimeout(done, this.#connected ? safetyMs : 1_000)
        this.#wake = done
        signal.addEventListener("abort", done, { once: true })
      })
    }
    this.#rung = false
  }

  close(): void {
    const socket = this.#socket
    this.#socket = undefined
    socket?.close()
  }

  #connect(): void {
    const socket = this.#open(this.#url)
    this.#socket = socket
    socket.addEventListener("open", () => {
      socket.send(JSON.stringify({ action: "subscribe", address_prefixes: [NAMESPACE] }))
      this.#connected = true
      this.#ring()
    })
    socket.addEventListener("message", () => this.#ring())
    socket.addEventListener("error", () => this.#lost(socket))
    socket.addEventListener("close", () => this.#lost(socket))
  }

  #lost(socket: WebSocketLike): void {
    if (this.#socket !== socket) return
    this.#socket = undefined
    this.#connected = false
  }

  #ring(): void {
    this.#rung = true
    this.#wake?.()
  }
}
