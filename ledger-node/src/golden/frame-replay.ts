import {
  type Batch,
  BatchList,
  Message,
  TpEventAddRequest,
  TpProcessRequest,
  TpReceiptAddDataRequest,
  TpStateDeleteRequest,
  TpStateGetRequest,
  TpStateSetRequest,
} from "@bandcoin/protos"
import type { Ledger } from "../ledger/types.js"
import { Dealer } from "../testing/dealer.js"
import type { BlockSigner } from "../validation/signatures.js"
import { FRAME_DIFFERENCES } from "./frame-differences.js"
import {
  batchesOf,
  bytesOf,
  type GoldenFrame,
  type GoldenFrames,
  type GoldenRest,
  messageOf,
  withoutSecondRuns,
} from "./frames.js"
import type { HttpReplayer } from "./http.js"
import { judgeResponse, type Result } from "./result.js"

const { MessageType } = Message

export interface ReplaySurroundings {
  readonly ledger: Ledger
  /** The component endpoint. */
  readonly url: string
  /** The chain's signers by public key. */
  readonly signers: ReadonlyMap<string, BlockSigner>
  readonly http: Pick<HttpReplayer, "send">
  /** How long nothing must come where nothing came. */
  readonly quietMs: number
}

/** How long to wait for what must come. */
const PATIENCE_MS = 5_000

/** Requests of a processor that name the context of the transaction it runs. */
const NAMES_CONTEXT: Record<
  number,
  { decode(b: Uint8Array): { contextId: string }; encode(m: object): { finish(): Uint8Array } }
> = {
  [MessageType.TP_STATE_GET_REQUEST]: TpStateGetRequest,
  [MessageType.TP_STATE_SET_REQUEST]: TpStateSetRequest,
  [MessageType.TP_STATE_DELETE_REQUEST]: TpStateDeleteRequest,
  [MessageType.TP_RECEIPT_ADD_DATA_REQUEST]: TpReceiptAddDataRequest,
  [MessageType.TP_EVENT_ADD_REQUEST]: TpEventAddRequest,
}

/** Messages the validator sends of its own accord, under a correlation id of its own. */
const INITIATIVES: readonly number[] = [
  MessageType.TP_PROCESS_REQUEST,
  MessageType.PING_REQUEST,
  MessageType.CLIENT_EVENTS,
]

/**
 * Replays a recorded conversation: sends what was sent, and compares what comes with what came. Context ids, and the
 * validator's correlation ids, are random: ours stand for the recorded ones. Pings beyond the recorded ones are answered.
 */
export class FrameReplay {
  readonly #dealers = new Map<string, Dealer>()
  readonly #results: Result[] = []
  /** Recorded ids to ours. */
  readonly #contexts = new Map<string, string>()
  readonly #correlations = new Map<string, string>()
  /** Batches not handed in yet, by the transaction in them. */
  readonly #batches: Map<string, Batch>

  constructor(
    private readonly frames: GoldenFrames,
    private readonly surroundings: ReplaySurroundings,
  ) {
    this.#batches = batchesOf(frames, surroundings.signers)
  }

  async run(): Promise<Result[]> {
    try {
      const script = withoutSecondRuns(this.frames)
      for (const [at, { index, frame }] of script.entries()) {
        if ("rest" in frame) await this.#compareRest(frame, index)
        else {
          await this.#step(frame, index)
          const isLast = !script.slice(at + 1).some((later) => "who" in later.frame && later.frame.who === frame.who)
          if (isLast) this.#dealer(frame.who).close()
        }
      }
    } finally {
      for (const dealer of this.#dealers.values()) dealer.close()
    }
    return this.#results
  }

  #step(frame: GoldenFrame, index: number): Promise<void> {
    if (frame.dir === "->validator") return this.#dealer(frame.who).send(this.#inOurWords(frame))
    const recorded = messageOf(frame)
    return recorded === undefined ? this.#expectNothing(frame, index) : this.#expect(frame, recorded, index)
  }

  #dealer(who: string): Dealer {
    const dealer = this.#dealers.get(who) ?? new Dealer(this.surroundings.url, who)
    this.#dealers.set(who, dealer)
    return dealer
  }

  #inOurWords(frame: GoldenFrame): Uint8Array {
    const message = messageOf(frame)
    if (message === undefined) return bytesOf(frame)
    const correlationId = this.#correlations.get(message.correlationId)
    if (correlationId !== undefined) return Message.encode({ ...plain(message), correlationId }).finish()
    const codec = NAMES_CONTEXT[message.messageType]
    if (codec === undefined) return bytesOf(frame)
    const request = codec.decode(message.content)
    request.contextId = this.#contexts.get(request.contextId) ?? request.contextId
    return Message.encode({ ...plain(message), content: codec.encode(request).finish() }).finish()
  }

  async #expect(frame: GoldenFrame, recorded: Message, index: number): Promise<void> {
    if (recorded.messageType === MessageType.TP_PROCESS_REQUEST) {
      await this.#handIn(TpProcessRequest.decode(recorded.content).signature)
    }
    const got = await this.#next(frame.who, recorded.messageType === MessageType.PING_REQUEST)
    this.#judge(index, frame, got && this.#inRecordedWords(got, recorded))
  }

  async #next(who: string, wantsPing: boolean): Promise<Message | undefined> {
    const dealer = this.#dealer(who)
    for (;;) {
      const frame = await dealer.next(PATIENCE_MS)
      if (frame === undefined) return undefined
      const message = Message.decode(frame)
      const isPing = message.messageType === MessageType.PING_REQUEST
      if (isPing && !wantsPing) {
        await this.#answerPing(who, message)
        continue
      }
      if (isPing === wantsPing) return message
      dealer.putBack(frame)
      return undefined
    }
  }

  #answerPing(who: string, { correlationId }: Message): Promise<void> {
    const answer = Message.encode({ messageType: MessageType.PING_RESPONSE, correlationId }).finish()
    return this.#dealer(who).send(answer)
  }

  #inRecordedWords(got: Message, recorded: Message): Buffer {
    if (got.messageType !== recorded.messageType || !INITIATIVES.includes(got.messageType)) return encoded(plain(got))
    this.#correlations.set(recorded.correlationId, got.correlationId)
    const { correlationId } = recorded
    if (got.messageType !== MessageType.TP_PROCESS_REQUEST) return encoded({ ...plain(got), correlationId })
    const request = TpProcessRequest.decode(got.content)
    const { contextId } = TpProcessRequest.decode(recorded.content)
    this.#contexts.set(contextId, request.contextId)
    request.contextId = contextId
    return encoded({ ...plain(got), correlationId, content: TpProcessRequest.encode(request).finish() })
  }

  async #expectNothing(frame: GoldenFrame, index: number): Promise<void> {
    const bytes = await this.#dealer(frame.who).next(this.surroundings.quietMs)
    const got = bytes === undefined ? undefined : Message.decode(bytes)
    if (got?.messageType === MessageType.PING_REQUEST) await this.#answerPing(frame.who, got)
    this.#judge(index, frame, got?.messageType === MessageType.PING_REQUEST ? undefined : bytes)
  }

  async #compareRest({ rest, note }: GoldenRest, index: number): Promise<void> {
    const { path } = rest.request
    for (const [transactionId, batch] of this.#batches) {
      if (path.includes(batch.headerSignature)) await this.#handIn(transactionId)
    }
    const got = await this.surroundings.http.send(rest.request)
    this.#results.push(judgeResponse({ ...rest, name: `${index} ${note}` }, got))
  }

  async #handIn(transactionId: string): Promise<void> {
    const batch = this.#batches.get(transactionId)
    if (batch === undefined) return
    this.#batches.delete(transactionId)
    const result = await this.surroundings.ledger.submit(BatchList.encode({ batches: [batch] }).finish())
    if (!result.ok) throw new Error(`the batch of transaction ${transactionId} is refused: ${result.message}`)
  }

  #judge(index: number, frame: GoldenFrame, got: Buffer | undefined): void {
    const name = `${index} ${frame.note}`
    const hex = got?.toString("hex")
    if (hex === frame.message_hex) {
      this.#results.push({ name, outcome: "same" })
      return
    }
    const message = got === undefined ? undefined : Message.decode(got)
    const declared = FRAME_DIFFERENCES.find(({ explains }) => explains?.(this.frames, index, message) === true)
    this.#results.push(
      declared === undefined
        ? { name, outcome: "different", detail: `${hex ?? "nothing"}, recorded ${frame.message_hex ?? "nothing"}` }
        : { name, outcome: "declared", id: declared.id },
    )
  }
}

/** Fields that are absent live on the prototype: a spread would lose them. */
const plain = ({ messageType, correlationId, content }: Message) => ({ messageType, correlationId, content })

const encoded = (message: ReturnType<typeof plain>): Buffer => Buffer.from(Message.encode(message).finish())
