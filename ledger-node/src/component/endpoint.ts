import { setTimeout as delay } from "node:timers/promises"
import { Message } from "@bandcoin/protos"
import { type Logger, pino } from "pino"
import type { Ledger } from "../ledger/types.js"
import { batchHandlers } from "./clients/batches.js"
import { blockHandlers } from "./clients/blocks.js"
import { networkHandlers } from "./clients/network.js"
import { receiptHandlers } from "./clients/receipts.js"
import { clientStateHandlers } from "./clients/state.js"
import { submissionHandlers } from "./clients/submission.js"
import { transactionHandlers } from "./clients/transactions.js"
import { open, typeName } from "./envelope.js"
import { eventHandlers } from "./events/handlers.js"
import { Subscribers } from "./events/subscribers.js"
import type { Handlers, Reply } from "./handler.js"
import { type ComponentOptions, DEFAULT_COMPONENT_LIMITS, DEFAULT_TIMINGS } from "./options.js"
import { peerName } from "./peer-name.js"
import { registrationHandlers, settle } from "./processors/handlers.js"
import { ProcessorPeers } from "./processors/peers.js"
import { stateHandlers } from "./processors/state-handlers.js"
import { type Received, RouterSocket, type SendOutcome } from "./socket.js"

const { MessageType } = Message

/**
 * When to look for the peer whose connection ended. The socket still takes messages for it for about a millisecond after
 * it has told of the end, now and then for longer. Milliseconds, each after the one before.
 */
const PROBE_AFTER_MS = [20, 250]

/** The listening endpoint. */
export interface ComponentEndpoint {
  /** As `tcp://host:port`, with the port that was bound. */
  readonly url: string
  /** Gives transactions in progress back to the ledger, and closes all connections. */
  close(): Promise<void>
}

/**
 * Serves Sawtooth's component protocol on a ZMQ ROUTER socket: transaction processors, clients and event subscribers.
 * What is no message, or of a type nobody answers, is dropped with a log line. Rejects when the address cannot be bound.
 */
export async function startComponentEndpoint(
  ledger: Ledger,
  options: ComponentOptions = {},
): Promise<ComponentEndpoint> {
  const endpoint = new Endpoint(ledger, options)
  await endpoint.start(options.host ?? "127.0.0.1", options.port ?? 4004)
  return endpoint
}

class Endpoint implements ComponentEndpoint {
  readonly #socket: RouterSocket
  readonly #logger: Logger
  readonly #peers: ProcessorPeers
  readonly #subscribers: Subscribers
  readonly #handlers: Handlers
  readonly #closing = new AbortController()
  readonly #stops: (() => void)[] = []
  #receiving: Promise<void> = Promise.resolve()
  #url = ""

  constructor(
    private readonly ledger: Ledger,
    options: ComponentOptions,
  ) {
    const limits = { ...DEFAULT_COMPONENT_LIMITS, ...options.limits }
    const timings = { ...DEFAULT_TIMINGS, ...options.timings }
    const now = options.now ?? (() => performance.now())
    const { chain, processors: registry } = ledger
    const { signal: closing } = this.#closing
    const send = (to: string, frame: Uint8Array) => this.#send(to, frame)
    this.#logger = (options.logger ?? pino({ enabled: false })).child({ part: "component" })
    this.#socket = new RouterSocket(limits, timings)
    this.#peers = new ProcessorPeers({ registry, send, now }, timings, this.#logger)
    const { retrySlowMs, checkEveryMs } = timings
    this.#subscribers = new Subscribers({ chain, send, logger: this.#logger, retrySlowMs, closing })
    this.#handlers = {
      ...registrationHandlers(this.#peers, limits, this.#logger),
      ...stateHandlers(this.#peers),
      ...submissionHandlers(ledger, limits, closing),
      ...blockHandlers(ledger, limits),
      ...batchHandlers(ledger, limits),
      ...transactionHandlers(ledger, limits),
      ...clientStateHandlers(ledger),
      ...receiptHandlers(ledger, limits),
      ...networkHandlers(() => options.networkEndpoint ?? this.#url),
      ...eventHandlers(chain, this.#subscribers, limits),
    }
    const checking = setInterval(() => this.#inBackground(this.#peers.check()), checkEveryMs)
    checking.unref()
    this.#stops.push(() => clearInterval(checking))
  }

  get url(): string {
    return this.#url
  }

  async start(host: string, port: number): Promise<void> {
    try {
      this.#url = await this.#socket.bind(host, port)
    } catch (error) {
      await this.close()
      throw error
    }
    this.#inBackground(this.#watchDisconnects())
    this.#stops.push(this.ledger.onBlock((block) => this.#subscribers.committed(block)))
    this.#receiving = this.#receive().catch((error: unknown) => {
      this.#logger.fatal({ err: error }, "component endpoint can receive no more")
    })
    this.#logger.info({ url: this.#url }, "component endpoint listens")
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return
    this.#closing.abort()
    for (const stop of this.#stops) stop()
    this.#peers.close()
    this.#subscribers.close()
    this.#socket.close()
    await this.#receiving
  }

  async #watchDisconnects(): Promise<void> {
    for await (const _ of this.#socket.disconnects()) {
      if (this.#closing.signal.aborted) return
      this.#inBackground(this.#findLeaver())
    }
  }

  async #findLeaver(): Promise<void> {
    for (const afterMs of PROBE_AFTER_MS) {
      await delay(afterMs, undefined, { ref: false })
      if (this.#closing.signal.aborted || (await this.#peers.probe())) return
    }
  }

  async #receive(): Promise<void> {
    for await (const received of this.#socket.receive()) {
      if (this.#closing.signal.aborted) return
      this.#inBackground(this.#handle(received))
    }
  }

  /** Runs up to its first wait at once, so that what one peer sends is handled in the order it was sent. */
  async #handle({ from, frames }: Received): Promise<void> {
    this.#peers.heard(from)
    const [frame] = frames
    const message = frame === undefined || frames.length !== 1 ? undefined : open(frame)
    if (message === undefined) return this.#dropped(from, "not a message", { frames: frames.length })
    const type = message.messageType
    if (type === MessageType.PING_RESPONSE) return
    if (type === MessageType.TP_PROCESS_RESPONSE) {
      if (!settle(this.#peers, message, from)) this.#dropped(from, "judges a transaction it does not hold", { type })
      return
    }
    const handler = this.#handlers[type]
    if (handler === undefined) return this.#dropped(from, "a type nobody answers", { type: typeName(type) })
    const handled = handler(message.content, from)
    const answer = handled instanceof Promise ? await handled : handled
    if (answer === undefined) return this.#dropped(from, "content that does not decode", { type: typeName(type) })
    await this.#answer(from, message, answer)
  }

  async #answer(to: string, { correlationId, messageType }: Message, answer: Reply): Promise<void> {
    const sending = this.#send(to, answer.seal(correlationId))
    // Sent before anything `afterwards` sends: the socket keeps the order in which it is handed messages.
    answer.afterwards?.()
    const outcome = await sending
    if (outcome === "sent" || outcome === "closed") return
    this.#logger.debug({ peer: peerName(to), type: typeName(messageType), outcome }, "answer not delivered")
  }

  async #send(to: string, frame: Uint8Array): Promise<SendOutcome> {
    const outcome = await this.#socket.send(to, frame)
    if (outcome === "unreachable") {
      const peer = this.#peers.get(to)
      if (peer !== undefined) this.#peers.lost(peer)
    }
    return outcome
  }

  #dropped(from: string, why: string, details: object): void {
    this.#logger.info({ peer: peerName(from), why, ...details }, "message dropped")
  }

  /** A bug in one handler is reported, and the others go on. */
  #inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (!this.#closing.signal.aborted) this.#logger.error({ err: error }, "component endpoint failed on a message")
    })
  }
}
