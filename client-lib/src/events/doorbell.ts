import type { Clock } from "../rest/clock.js"
import type { OpenWebSocket, WebSocketLike } from "./web-socket.js"

export interface DoorbellOptions {
  /** Base URL of the REST API. */
  readonly url: string
  /** State addresses must begin with this for a block to ring. */
  readonly addressPrefix: string
  readonly open: OpenWebSocket
  readonly clock: Clock
  /** Pause before a lost connection is opened again; doubles up to `maxReconnectMs`. */
  readonly reconnectMs: number
  readonly maxReconnectMs: number
}

/**
 * Rings when the ledger's `/subscriptions` web socket says that there is a new block. Only a hint: what is new is read
 * over REST, so nothing depends on messages arriving, or arriving in order, or being true.
 */
export class Doorbell {
  readonly #options: DoorbellOptions
  #socket: WebSocketLike | undefined
  #connected = false
  readonly #end = new AbortController()
  #rung = false
  #wake: (() => void) | undefined
  #pauseMs: number

  constructor(options: DoorbellOptions) {
    this.#options = options
    this.#pauseMs = options.reconnectMs
    this.#connect()
  }

  /** Resolves when it rings, after `ms`, or on abort. A ring between two waits is not lost. */
  async wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
    if (!this.#rung && !signal?.aborted) {
      const wake = new AbortController()
      this.#wake = () => wake.abort()
      signal?.addEventListener("abort", this.#wake)
      await this.#options.clock.sleep(ms, wake.signal)
      signal?.removeEventListener("abort", this.#wake)
      this.#wake = undefined
    }
    this.#rung = false
  }

  /** True while the ledger has taken the subscription and the connection stands. */
  get connected(): boolean {
    return this.#connected
  }

  close(): void {
    this.#end.abort()
    this.#socket?.close()
  }

  #connect(): void {
    const { url, addressPrefix, open } = this.#options
    let socket: WebSocketLike
    try {
      socket = open(`${url.replace(/^http/, "ws")}/subscriptions`)
    } catch {
      this.#reconnect()
      return
    }
    this.#socket = socket
    socket.addEventListener("open", () => {
      socket.send(JSON.stringify({ action: "subscribe", address_prefixes: [addressPrefix] }))
    })
    socket.addEventListener("message", ({ data }) => {
      if (!isBlockMessage(data)) return
      this.#connected = true
      this.#pauseMs = this.#options.reconnectMs
      this.#ring()
    })
    let over = false
    const lost = (): void => {
      if (over) return
      over = true
      this.#connected = false
      // Whatever happened while nobody listened is looked for at once.
      this.#ring()
      this.#reconnect()
    }
    socket.addEventListener("close", lost)
    socket.addEventListener("error", lost)
    if (this.#end.signal.aborted) socket.close()
  }

  #ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  #reconnect(): void {
    if (this.#end.signal.aborted) return
    const pause = this.#pauseMs
    this.#pauseMs = Math.min(2 * pause, this.#options.maxReconnectMs)
    void this.#options.clock.sleep(pause, this.#end.signal).then(() => {
      if (!this.#end.signal.aborted) this.#connect()
    })
  }
}

/** Errors and the warning "Validator unavailable" come over the same socket and do not ring. */
function isBlockMessage(data: unknown): boolean {
  return typeof data === "string" && data.includes('"block_id"')
}
