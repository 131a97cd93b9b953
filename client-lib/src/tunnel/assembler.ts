import { engine } from "#engine"
import { concatBytes, equalBytes } from "../bytes/compare.js"
import { toHex } from "../bytes/hex.js"
import { DIGEST_LENGTH, decodeFrame, type Frame } from "./frame.js"

/** What a FrameAssembler holds at most. An attacker who fills it can displace unfinished messages, and nothing more. */
export interface AssemblerLimits {
  /** Longest message, in bytes. Default 64 MiB. */
  readonly messageBytes: number
  /** Content of all unfinished messages together. Default 128 MiB; beyond it the oldest are given up. */
  readonly totalBytes: number
  /** Most frames of one message. Default 1,000,000. */
  readonly frames: number
  /** Most unfinished messages. Default 64; one more displaces the oldest. */
  readonly messages: number
  /** After this long without a new frame an unfinished message is given up. Default 10 min. */
  readonly idleMs: number
}

export const DEFAULT_ASSEMBLER_LIMITS: AssemblerLimits = {
  messageBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  frames: 1_000_000,
  messages: 64,
  idleMs: 600_000,
}

/**
 * What a frame did:
 * - `complete`: the message is whole and its digest holds; it is handed out once
 * - `progress`: new and kept
 * - `duplicate`: seen before, or of a message handed out lately
 * - `refused`: not kept, and why; nothing else changed
 * - `broken`: all frames were there and the digest does not hold; the message was given up and can be sent again
 */
export type AddResult =
  | { readonly kind: "complete"; readonly messageId: string; readonly message: Uint8Array }
  | { readonly kind: "progress"; readonly messageId: string; readonly received: number; readonly count: number }
  | { readonly kind: "duplicate"; readonly messageId: string }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "broken"; readonly messageId: string }

interface Unfinished {
  readonly count: number
  readonly contents: Map<number, Uint8Array>
  bytes: number
  touchedMs: number
}

/** How many handed-out messages are remembered, so that a late duplicate does not open them again. */
const REMEMBERED = 1024
/** Book-keeping of one frame in the limits, so that a million one-byte frames do not count as a megabyte. */
const FRAME_COST = 64

/** Puts frames together, in whatever order, however often and however damaged they come. */
export class FrameAssembler {
  readonly #limits: AssemblerLimits
  readonly #now: () => number
  /** In order of last use: the first is given up first. */
  readonly #unfinished = new Map<string, Unfinished>()
  readonly #handedOut = new Set<string>()
  #bytes = 0

  constructor(limits: Partial<AssemblerLimits> = {}, now: () => number = Date.now) {
    this.#limits = { ...DEFAULT_ASSEMBLER_LIMITS, ...limits }
    this.#now = now
  }

  /** Takes one frame as it came from the link. Never throws. */
  add(bytes: Uint8Array): AddResult {
    const decoded = decodeFrame(bytes)
    if (!decoded.ok) return { kind: "refused", reason: decoded.reason }
    const frame = decoded.value
    this.#forgetIdle()
    if (this.#handedOut.has(frame.messageId)) return { kind: "duplicate", messageId: frame.messageId }
    const reason = this.#objection(frame)
    if (reason !== undefined) return { kind: "refused", reason }
    return this.#keep(frame)
  }

  /** Ids of messages begun and not finished. */
  unfinished(): string[] {
    return [...this.#unfinished.keys()]
  }

  /** Indexes of the frames a message still lacks, lowest first, at most `limit`; what to ask the sender for again. */
  missing(messageId: string, limit = 1000): number[] {
    const message = this.#unfinished.get(messageId)
    const indexes: number[] = []
    for (let i = 0; message && i < message.count && indexes.length < limit; i++) {
      if (!message.contents.has(i)) indexes.push(i)
    }
    return indexes
  }

  /** Gives an unfinished message up. */
  drop(messageId: string): void {
    this.#bytes -= this.#unfinished.get(messageId)?.bytes ?? 0
    this.#unfinished.delete(messageId)
  }

  #objection(frame: Frame): string | undefined {
    const { frames, messageBytes } = this.#limits
    if (frame.count > frames) return `the message has ${frame.count} frames, over the limit of ${frames}`
    const message = this.#unfinished.get(frame.messageId)
    if (message && message.count !== frame.count) {
      return `frames of message ${frame.messageId} disagree on their number: ${message.count} and ${frame.count}`
    }
    const kept = message?.contents.get(frame.index)
    if (kept && !equalBytes(kept, frame.content)) return `frame ${frame.index} came twice with different content`
    const content = (message?.bytes ?? 0) - (message?.contents.size ?? 0) * FRAME_COST + frame.content.length
    if (content > messageBytes + DIGEST_LENGTH) return `the message is longer than ${messageBytes} bytes`
    return undefined
  }

  #keep(frame: Frame): AddResult {
    const { messageId, count } = frame
    const message = this.#unfinished.get(messageId) ?? { count, contents: new Map(), bytes: 0, touchedMs: 0 }
    if (message.contents.has(frame.index)) return { kind: "duplicate", messageId }
    const cost = frame.content.length + FRAME_COST
    message.contents.set(frame.index, Uint8Array.from(frame.content))
    message.bytes += cost
    message.touchedMs = this.#now()
    this.#bytes += cost
    this.#unfinished.delete(messageId)
    this.#unfinished.set(messageId, message)
    this.#displace(messageId)
    if (message.contents.size < count) return { kind: "progress", messageId, received: message.contents.size, count }
    return this.#finish(messageId, message)
  }

  #finish(messageId: string, message: Unfinished): AddResult {
    this.drop(messageId)
    const parts = Array.from({ length: message.count }, (_, i) => message.contents.get(i) as Uint8Array)
    const content = concatBytes(...parts)
    const end = content.length - DIGEST_LENGTH
    if (end < 0) return { kind: "broken", messageId }
    const digest = engine.sha256(content.subarray(0, end))
    if (!equalBytes(digest, content.subarray(end)) || !toHex(digest).startsWith(messageId)) {
      return { kind: "broken", messageId }
    }
    this.#handedOut.add(messageId)
    if (this.#handedOut.size > REMEMBERED) this.#handedOut.delete(this.#handedOut.values().next().value as string)
    return { kind: "complete", messageId, message: content.subarray(0, end) }
  }

  #displace(keep: string): void {
    for (const id of this.#unfinished.keys()) {
      if (this.#unfinished.size <= this.#limits.messages && this.#bytes <= this.#limits.totalBytes) return
      if (id !== keep) this.drop(id)
    }
  }

  #forgetIdle(): void {
    const oldest = this.#now() - this.#limits.idleMs
    for (const [id, message] of this.#unfinished) {
      if (message.touchedMs >= oldest) return
      this.drop(id)
    }
  }
}
