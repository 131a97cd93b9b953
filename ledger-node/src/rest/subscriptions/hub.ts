import type { WebSocket } from "ws"
import type { Ledger } from "../../ledger/types.js"
import type { RestLimits } from "../options.js"
import { StateDelta } from "./state-delta.js"
import { Subscriber } from "./subscriber.js"

/** Codes of RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001
const TRY_AGAIN_LATER = 1013

/** All open web sockets. Tells each new block's state changes to those who subscribe. */
export class SubscriptionHub {
  readonly #subscribers = new Set<Subscriber>()
  readonly #stopListening: () => void
  readonly #pings: NodeJS.Timeout

  constructor(
    private readonly ledger: Ledger,
    private readonly limits: RestLimits,
  ) {
    this.#stopListening = ledger.onBlock((block) => {
      const listening = [...this.#subscribers].filter((subscriber) => subscriber.subscriptions > 0)
      if (listening.length === 0) return
      const delta = new StateDelta(block.summary, block.receipts)
      for (const subscriber of listening) subscriber.deliver(delta)
    })
    this.#pings = setInterval(() => {
      for (const subscriber of this.#subscribers) subscriber.ping()
    }, limits.pingIntervalMs)
    this.#pings.unref()
  }

  get sockets(): number {
    return this.#subscribers.size
  }

  accept(socket: WebSocket): void {
    if (this.#subscribers.size >= this.limits.sockets) {
      socket.close(TRY_AGAIN_LATER, "Too many web sockets")
      return
    }
    const subscriber = new Subscriber(socket, this.ledger.chain, this.limits)
    this.#subscribers.add(subscriber)
    socket.once("close", () => this.#subscribers.delete(subscriber))
  }

  close(): void {
    this.#stopListening()
    clearInterval(this.#pings)
    for (const subscriber of this.#subscribers) subscriber.close(GOING_AWAY, "Server shutdown")
  }
}
