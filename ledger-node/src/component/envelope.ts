import { randomBytes } from "node:crypto"
import { Message } from "@bandcoin/protos"

export type MessageType = Message.MessageType

/** What `encode` of a message returns: it takes more fields, and lets another message be nested in it. */
type Writer = ReturnType<typeof Message.encode>

/** The static side of a message class. */
export interface Codec<Content> {
  encode(message: Content, writer?: Writer): Writer
}

/**
 * The envelope with its content, written in one go: a payload of megabytes is copied once, into the frame that is sent.
 */
export function seal<Content>(
  messageType: MessageType,
  correlationId: string,
  codec: Codec<Content>,
  content: Content,
): Uint8Array {
  const writer = Message.encode({ messageType, correlationId })
  return codec
    .encode(content, writer.uint32((CONTENT_FIELD << 3) | LENGTH_DELIMITED).fork())
    .ldelim()
    .finish()
}

const CONTENT_FIELD = 3
const LENGTH_DELIMITED = 2

/** The envelope of a message that says all it has to say by its type. */
export function sealEmpty(messageType: MessageType, correlationId: string): Uint8Array {
  return Message.encode({ messageType, correlationId }).finish()
}

/** The message in a frame, or undefined when there is none. */
export function open(frame: Uint8Array): Message | undefined {
  try {
    return Message.decode(frame)
  } catch {
    return undefined
  }
}

const processPrefix = randomBytes(8).toString("hex")
let correlations = 0

/** 32 hex characters nobody has used yet. Sawtooth takes random UUIDs; nothing depends on that. */
export function newCorrelationId(): string {
  correlations++
  return processPrefix + correlations.toString(16).padStart(16, "0")
}

/** A type's name, for log lines. */
export function typeName(messageType: number): string {
  return Message.MessageType[messageType] ?? `type ${messageType}`
}
