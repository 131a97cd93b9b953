import * as zmq from "zeromq-6"
import type { ComponentLimits, ComponentTimings } from "./options.js"

/** What became of a message. */
export type SendOutcome =
  | "sent"
  /** The peer's connection is gone. */
  | "unreachable"
  /** The peer does not read what it was sent before. */
  | "full"
  /** The endpoint is closing. */
  | "closed"

/** A frame and who sent it. Identities are chosen by peers: any 1 to 255 bytes, held here as Latin-1 text. */
export interface Received {
  readonly from: string
  readonly frames: readonly Buffer[]
}

/** zmq closes a socket in a thread of its own: its port is free some milliseconds after `close`. */
const BIND_ATTEMPTS = 10
const BIND_PAUSE_MS = 20

const identityOf = (bytes: Buffer): string => bytes.toString("latin1")

/** The ROUTER socket: one frame in, one frame out, addressed by identity, never waiting for anybody. */
export class RouterSocket {
  readonly #router: zmq.Router

  constructor(limits: ComponentLimits, timings: ComponentTimings) {
    this.#router = new zmq.Router({
      linger: 0,
      // A message to a peer that is gone fails at once instead of vanishing.
      mandatory: true,
      // A peer whose connection broke without notice may come back under its identity.
      handover: true,
      // One slow reader must not make the others wait.
      sendTimeout: 0,
      sendHighWaterMark: limits.messagesPerPeer,
      maxMessageSize: limits.messageBytes,
      heartbeatInterval: timings.heartbeatEveryMs,
      heartbeatTimeout: timings.heartbeatTimeoutMs,
      backlog: 1_024,
    })
  }

  /** Returns the URL that was bound. A port in use is tried again for a moment. */
  async bind(host: string, port: number): Promise<string> {
    const address = `tcp://${host.includes(":") ? `[${host}]` : host}:${port === 0 ? "*" : port}`
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#router.bind(address)
        return this.#router.lastEndpoint as string
      } catch (error) {
        if ((error as { code?: unknown }).code !== "EADDRINUSE" || attempt === BIND_ATTEMPTS) throw error
        await new Promise((resolve) => setTimeout(resolve, BIND_PAUSE_MS))
      }
    }
  }

  /** Yields whenever any peer's connection has ended; zmq does not say whose. */
  async *disconnects(): AsyncGenerator<void> {
    for await (const { type } of this.#router.events) if (type === "disconnect") yield
  }

  async *receive(): AsyncGenerator<Received> {
    for await (const [identity, ...frames] of this.#router) {
      yield { from: identityOf(identity as Buffer), frames: frames as Buffer[] }
    }
  }

  /** The frame must not be written to afterwards: large ones are sent from where they are. */
  async send(to: string, frame: Uint8Array): Promise<SendOutcome> {
    if (this.#router.closed) return "closed"
    try {
      await this.#router.send([Buffer.from(to, "latin1"), frame])
      return "sent"
    } catch (error) {
      const code = (error as { code?: unknown }).code
      if (code === "EHOSTUNREACH") return "unreachable"
      if (code === "EAGAIN") return "full"
      if (this.#router.closed) return "closed"
      throw error
    }
  }

  close(): void {
    this.#router.close()
  }
}
