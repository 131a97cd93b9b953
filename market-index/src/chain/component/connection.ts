import { Message } from "@bandcoin/protos"
import * as zmq from "zeromq-6"
import { SourceError } from "../types.js"

const { MessageType } = Message

interface Codec<Content> {
  encode(content: Content): { finish(): Uint8Array }
}

interface Waiting {
  answer(content: Uint8Array): void
  fail(error: Error): void
}

/** A request the validator has not answered after so long will not be: it answers in milliseconds, or is gone. */
const ANSWER_TIMEOUT_MS = 20_000
/** Messages kept for us by libzmq while we work; event messages are small, answers come only when asked for. */
const RECEIVE_HIGH_WATER_MARK = 100_000

/**
 * A connection to the component endpoint, as Sawtooth's components make it: a DEALER that sends `Message` envelopes. It
 * fails as a whole: when the connection breaks everything waiting fails, because a validator forgets its subscribers.
 */
export class ComponentConnection {
  readonly #socket: zmq.Dealer
  readonly #waiting = new Map<string, Waiting>()
  readonly #events: Uint8Array[] = []
  #wake: (() => void) | undefined
  #broken: Error | undefined
  #next = 0

  constructor(url: string) {
    this.#socket = new zmq.Dealer({
      linger: 0,
      receiveHighWaterMark: RECEIVE_HIGH_WATER_MARK,
      // So that a peer that lost power is noticed; libzmq answers on the other side.
      heartbeatInterval: 5_000,
      heartbeatTimeout: 15_000,
    })
    this.#socket.events.on("disconnect", () => this.fail(new SourceError("the connection to the ledger was lost")))
    this.#socket.connect(url)
    void this.#receive()
  }

  /** Sends a request and resolves with the content of its answer. @throws SourceError */
  async ask<Content, Answer>(
    messageType: Message.MessageType,
    codec: Codec<Content>,
    content: Content,
    answer: { decode(bytes: Uint8Array): Answer },
  ): Promise<Answer> {
    if (this.#broken) throw this.#broken
    const correlationId = `index-${this.#next++}`
    const answered = new Promise<Uint8Array>((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(correlationId)
      }
      const waiting: Waiting = {
        answer: (bytes) => {
          done()
          resolve(bytes)
        },
        fail: (error) => {
          done()
          reject(error)
        },
      }
      const timer = setTimeout(() => waiting.fail(new SourceError("the ledger does not answer")), ANSWER_TIMEOUT_MS)
      this.#waiting.set(correlationId, waiting)
    })
    answered.catch(() => undefined)
    const bytes = codec.encode(content).finish()
    try {
      await this.#socket.send(Message.encode({ messageType, correlationId, content: bytes }).finish())
    } catch (error) {
      this.#waiting.get(correlationId)?.fail(new SourceError((error as Error).message))
    }
    const reply = await answered
    try {
      return answer.decode(reply)
    } catch (error) {
      throw new SourceError(`the ledger's answer cannot be read: ${(error as Error).message}`)
    }
  }

  /** The content of the next CLIENT_EVENTS message, or undefined on abort. @throws SourceError once it is broken. */
  async nextEvents(signal: AbortSignal): Promise<Uint8Array | undefined> {
    while (!signal.aborted) {
      const events = this.#events.shift()
      if (events !== undefined) return events
      if (this.#broken) throw this.#broken
      await new Promise<void>((resolve) => {
        const done = (): void => {
          signal.removeEventListener("abort", done)
          resolve()
        }
        this.#wake = done
        signal.addEventListener("abort", done, { once: true })
      })
    }
    return undefined
  }

  /** Ends the connection for everyone who waits on it. */
  fail(error: Error): void {
    this.#broken ??= error
    for (const waiting of [...this.#waiting.values()]) waiting.fail(error)
    this.#wake?.()
  }

  close(): void {
    this.fail(new SourceError("closed"))
    if (!this.#socket.closed) this.#socket.close()
  }

  async #receive(): Promise<void> {
    try {
      for await (const [frame] of this.#socket) this.#take(frame as Buffer)
    } catch (error) {
      this.fail(new SourceError((error as Error).message))
    }
  }

  #take(frame: Buffer): void {
    let message: Message
    try {
      message = Message.decode(frame)
    } catch {
      this.fail(new SourceError("the ledger sent something that is no message"))
      return
    }
    const { messageType, correlationId, content } = message
    if (messageType === MessageType.PING_REQUEST) {
      const pong = Message.encode({ messageType: MessageType.PING_RESPONSE, correlationId }).finish()
      this.#socket.send(pong).catch(() => undefined)
    } else if (messageType === MessageType.CLIENT_EVENTS) {
      this.#events.push(content)
      this.#wake?.()
    } else {
      this.#waiting.get(correlationId)?.answer(content)
    }
  }
}
