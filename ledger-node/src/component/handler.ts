import { type Codec, type MessageType, seal } from "./envelope.js"

/** What is sent back for a request. */
export interface Reply {
  readonly seal: (correlationId: string) => Uint8Array
  /** Done once the reply is on its way, so that what it sets off arrives after it. */
  readonly afterwards?: () => void
}

/**
 * Answers requests of one type. `content` is a view into the frame; `from` is the peer's identity. Undefined leaves the
 * request without an answer, as Sawtooth does where the protocol has no word for what is wrong.
 */
export type Handler = (content: Uint8Array, from: string) => Reply | undefined | Promise<Reply | undefined>

export type Handlers = Partial<Record<MessageType, Handler>>

export function reply<Content>(
  type: MessageType,
  codec: Codec<Content>,
  content: Content,
  afterwards?: () => void,
): Reply {
  const sealed = (correlationId: string) => seal(type, correlationId, codec, content)
  return afterwards === undefined ? { seal: sealed } : { seal: sealed, afterwards }
}

/** The decoded request, or undefined when the bytes are no such message. */
export function decoded<Message>(
  codec: { decode(bytes: Uint8Array): Message },
  bytes: Uint8Array,
): Message | undefined {
  try {
    return codec.decode(bytes)
  } catch {
    return undefined
  }
}
