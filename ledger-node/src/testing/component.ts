import { Message, TpProcessRequest, TpProcessResponse, TpRegisterRequest } from "@bandcoin/protos"
import { type ComponentOptions, startComponentEndpoint } from "../component/index.js"
import type { JournalLedger } from "../ledger/journal-ledger.js"
import type { OpenLedgerOptions } from "../open-ledger.js"
import { Dealer } from "./dealer.js"
import { withLedger } from "./temporary-ledger.js"

const { MessageType } = Message

export interface ComponentUnderTest {
  readonly ledger: JournalLedger
  readonly url: string
  /** A component of its own; closed at the end if it is not before. */
  readonly connect: (identity?: string) => Component
}

/** Runs `use` with a ledger, an endpoint on it, and components to talk to that; all are gone afterwards. */
export async function withEndpoint<Result>(
  options: Omit<OpenLedgerOptions, "dataDir"> & { readonly component?: ComponentOptions },
  use: (under: ComponentUnderTest) => Promise<Result>,
): Promise<Result> {
  return withLedger(options, async (ledger) => {
    const endpoint = await startComponentEndpoint(ledger, { port: 0, ...options.component })
    const components: Component[] = []
    const connect = (identity?: string) => {
      const component = new Component(endpoint.url, identity)
      components.push(component)
      return component
    }
    try {
      return await use({ ledger, url: endpoint.url, connect })
    } finally {
      for (const component of components) component.close()
      await endpoint.close()
    }
  })
}

interface Codec<Content> {
  encode(content: Content): { finish(): Uint8Array }
}

/** A component that speaks the protocol by hand, one message at a time. Pings are answered unless it plays dead. */
export class Component {
  readonly #dealer: Dealer
  #requests = 0
  answersPings = true

  constructor(url: string, identity?: string) {
    this.#dealer = new Dealer(url, identity)
  }

  async send<Content>(
    messageType: Message.MessageType,
    codec: Codec<Content>,
    content: Content,
    correlationId = `request-${this.#requests++}`,
  ): Promise<string> {
    const bytes = codec.encode(content).finish()
    await this.#dealer.send(Message.encode({ messageType, correlationId, content: bytes }).finish())
    return correlationId
  }

  sendRaw(...frames: Uint8Array[]): Promise<void> {
    return this.#dealer.send(...frames)
  }

  /** The next message but pings, or undefined when none comes in time. */
  async next(timeoutMs?: number): Promise<Message | undefined> {
    for (;;) {
      const frame = await this.#dealer.next(timeoutMs)
      if (frame === undefined) return undefined
      const message = Message.decode(frame)
      if (message.messageType !== MessageType.PING_REQUEST) return message
      const { correlationId } = message
      const pong = Message.encode({ messageType: MessageType.PING_RESPONSE, correlationId }).finish()
      if (this.answersPings) await this.#dealer.send(pong)
    }
  }

  /** Sends a request and decodes its answer. Throws when another message comes, or none. */
  async ask<Content, Answer>(
    type: Message.MessageType,
    codec: Codec<Content>,
    content: Content,
    answer: { decode(bytes: Uint8Array): Answer },
  ): Promise<Answer> {
    const correlationId = await this.send(type, codec, content)
    const message = await this.next()
    if (message?.correlationId !== correlationId) throw new Error(`no answer, but ${JSON.stringify(message)}`)
    return answer.decode(message.content)
  }

  /** Registers a family and reads the answer. */
  async register(family: string, options: TpRegisterRequest.$Properties = {}): Promise<void> {
    await this.send(MessageType.TP_REGISTER_REQUEST, TpRegisterRequest, { family, version: "1.0", ...options })
    const answer = await this.next()
    if (answer?.messageType !== MessageType.TP_REGISTER_RESPONSE) throw new Error("not registered")
  }

  /** The next transaction this processor is given. Throws when none comes. */
  async transaction(timeoutMs?: number): Promise<{ correlationId: string; request: TpProcessRequest }> {
    const message = await this.next(timeoutMs)
    if (message?.messageType !== MessageType.TP_PROCESS_REQUEST) throw new Error(`no transaction, but ${message}`)
    return { correlationId: message.correlationId, request: TpProcessRequest.decode(message.content) }
  }

  async judge(correlationId: string, response: TpProcessResponse.$Properties = {}): Promise<void> {
    const content = { status: TpProcessResponse.Status.OK, ...response }
    await this.send(MessageType.TP_PROCESS_RESPONSE, TpProcessResponse, content, correlationId)
  }

  close(): void {
    this.#dealer.close()
  }
}
