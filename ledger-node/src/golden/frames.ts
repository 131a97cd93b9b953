import { Batch, BatchHeader, Message, TpProcessRequest, TpProcessResponse, TransactionHeader } from "@bandcoin/protos"
import type { BlockSigner } from "../validation/signatures.js"
import type { Exchange } from "./exchange.js"

/** A frame one component sent to the endpoint, or got from it. */
export interface GoldenFrame {
  readonly who: string
  readonly dir: "->validator" | "<-validator"
  readonly note: string
  /** The serialized Message in hex; absent where nothing came. */
  readonly message_hex?: string
  readonly message_type?: string
}

/** What the REST API said at that moment. */
export interface GoldenRest {
  readonly note: string
  readonly rest: Exchange
}

/** A conversation of several components with the endpoint, in the order of time. */
export type GoldenFrames = readonly (GoldenFrame | GoldenRest)[]

export const bytesOf = (frame: GoldenFrame): Buffer => Buffer.from(frame.message_hex ?? "", "hex")

/** What a frame holds, or undefined for garbage and for nothing. */
export function messageOf(frame: GoldenFrame): Message | undefined {
  if (frame.message_hex === undefined) return undefined
  try {
    return Message.decode(bytesOf(frame))
  } catch {
    return undefined
  }
}

const { MessageType } = Message

/** One thing that was sent, came, or did not. */
export interface ScriptLine {
  /** Where the line stands in the recording. */
  readonly index: number
  readonly frame: GoldenFrame | GoldenRest
}

/**
 * The recording without the second runs of transactions: the recorded validator ran every transaction once for its
 * candidate block and once more to validate the block.
 */
export function withoutSecondRuns(frames: GoldenFrames): ScriptLine[] {
  /** Correlation ids of process requests, to the transaction. */
  const running = new Map<string, string>()
  const accepted = new Set<string>()
  let second: { readonly who: string; readonly correlationId: string } | undefined
  return frames.flatMap((frame, index): ScriptLine[] => {
    if ("rest" in frame) return [{ index, frame }]
    const message = messageOf(frame)
    if (message?.messageType === MessageType.TP_PROCESS_REQUEST) {
      const { signature } = TpProcessRequest.decode(message.content)
      if (accepted.has(signature)) second = { who: frame.who, correlationId: message.correlationId }
      else running.set(message.correlationId, signature)
    }
    const isSecond = second?.who === frame.who
    if (message?.messageType === MessageType.TP_PROCESS_RESPONSE) {
      const { correlationId, content } = message
      const isOk = TpProcessResponse.decode(content).status === TpProcessResponse.Status.OK
      if (correlationId === second?.correlationId) second = undefined
      else if (isOk) accepted.add(running.get(correlationId) ?? "")
    }
    return isSecond ? [] : [{ index, frame }]
  })
}

/**
 * The batches the recorded transactions came in, by transaction id. They were posted over REST, one transaction each,
 * which the recording leaves out; signatures are deterministic, so that they can be made again.
 */
export function batchesOf(frames: GoldenFrames, signers: ReadonlyMap<string, BlockSigner>): Map<string, Batch> {
  const batches = new Map<string, Batch>()
  for (const frame of frames) {
    const message = "rest" in frame ? undefined : messageOf(frame)
    if (message?.messageType !== MessageType.TP_PROCESS_REQUEST) continue
    const { header, payload, signature } = TpProcessRequest.decode(message.content)
    const signer = signers.get(header?.batcherPublicKey ?? "")
    if (header == null || signer === undefined) throw new Error(`no key signs the batch of transaction ${signature}`)
    const transaction = { header: TransactionHeader.encode(header).finish(), headerSignature: signature, payload }
    const batchHeader = BatchHeader.encode({ signerPublicKey: signer.publicKey, transactionIds: [signature] }).finish()
    const headerSignature = signer.sign(batchHeader)
    batches.set(signature, Batch.create({ header: batchHeader, headerSignature, transactions: [transaction] }))
  }
  return batches
}
