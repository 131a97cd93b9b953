import { Message, TpProcessRequest, type TpRegisterRequest } from "@bandcoin/protos"
import type {
  FamilyProcessor,
  ProcessorRegistry,
  ProcessRequest,
  ProcessResult,
  Registration,
  TransactionContext,
} from "../../ledger/types.js"
import { newCorrelationId, seal } from "../envelope.js"
import { peerName } from "../peer-name.js"
import type { SendOutcome } from "../socket.js"
import type { PendingTransaction } from "./pending.js"

export type HeaderStyle = "EXPANDED" | "RAW"

/** One family a connected processor serves. */
interface Served {
  readonly registration: Registration
  readonly processor: FamilyProcessor
  style: HeaderStyle
  takeBack: (() => void) | undefined
}

/** What a peer needs of the endpoint. */
export interface PeerSurroundings {
  readonly registry: ProcessorRegistry
  readonly send: (to: string, frame: Uint8Array) => Promise<SendOutcome>
  readonly now: () => number
}

/**
 * A transaction processor at the other end of a connection: the families it registered, and the transactions it holds.
 * While it is suspended the ledger does not know it; its registrations stay here in case it speaks again.
 */
export class ProcessorPeer {
  readonly #served = new Map<string, Served>()
  readonly #pending = new Map<string, PendingTransaction>()
  lastHeard: number
  lastPinged = Number.NEGATIVE_INFINITY
  suspended = false

  constructor(
    readonly identity: string,
    private readonly surroundings: PeerSurroundings,
  ) {
    this.lastHeard = surroundings.now()
  }

  get families(): number {
    return this.#served.size
  }

  get isForgettable(): boolean {
    return this.#served.size === 0 && this.#pending.size === 0
  }

  /** Since when the peer owes a word: the last one it said, or the oldest transaction it was given after that. */
  get silentSince(): number {
    let since = this.lastHeard
    for (const { sentAt } of this.#pending.values()) since = Math.max(since, sentAt)
    return since
  }

  serves(family: string, version: string): boolean {
    return this.#served.has(`${family} ${version}`)
  }

  register(request: TpRegisterRequest, style: HeaderStyle): void {
    const { family, version, namespaces } = request
    const key = `${family} ${version}`
    const name = `${key} at ${peerName(this.identity)}`
    const served: Served = {
      registration: { family, version, namespaces },
      processor: this.#served.get(key)?.processor ?? { name, process: (...args) => this.#process(key, ...args) },
      style,
      takeBack: undefined,
    }
    this.#served.get(key)?.takeBack?.()
    this.#served.set(key, served)
    served.takeBack = this.surroundings.registry.register(served.registration, served.processor)
  }

  unregister(): void {
    this.#takeBack()
    this.#served.clear()
  }

  /** The ledger gives it no more transactions, and those it holds are given to another. */
  suspend(why: string): void {
    this.suspended = true
    this.#takeBack()
    for (const { settle } of [...this.#pending.values()]) settle({ status: "DISCONNECTED", message: why })
  }

  resume(): void {
    this.suspended = false
    for (const served of this.#served.values()) {
      served.takeBack = this.surroundings.registry.register(served.registration, served.processor)
    }
  }

  /** The context of a transaction this peer holds. Nobody else may read or write through it. */
  context(contextId: string): TransactionContext | undefined {
    for (const { context } of this.#pending.values()) if (context.contextId === contextId) return context
    return undefined
  }

  /** False when no transaction was sent under that correlation id, or it is settled. */
  settle(correlationId: string, judge: () => ProcessResult): boolean {
    const pending = this.#pending.get(correlationId)
    pending?.settle(judge())
    return pending !== undefined
  }

  /** Gives up transactions handed out before `sentBefore`. */
  giveUp(sentBefore: number, why: string): void {
    for (const { sentAt, settle } of [...this.#pending.values()]) {
      if (sentAt < sentBefore) settle({ status: "INTERNAL_ERROR", message: why })
    }
  }

  #takeBack(): void {
    for (const served of this.#served.values()) {
      served.takeBack?.()
      served.takeBack = undefined
    }
  }

  #process(family: string, request: ProcessRequest, context: TransactionContext): Promise<ProcessResult> {
    const correlationId = newCorrelationId()
    const { header, headerBytes, payload, signature, contextId } = request
    const shown = this.#served.get(family)?.style === "RAW" ? { headerBytes } : { header }
    const content = { ...shown, payload, signature, contextId }
    const frame = seal(Message.MessageType.TP_PROCESS_REQUEST, correlationId, TpProcessRequest, content)
    return new Promise<ProcessResult>((resolve, reject) => {
      const settle = (result: ProcessResult) => {
        this.#pending.delete(correlationId)
        resolve(result)
      }
      this.#pending.set(correlationId, { context, settle, sentAt: this.surroundings.now() })
      this.surroundings.send(this.identity, frame).then((outcome) => {
        if (outcome !== "sent")
          settle({ status: "DISCONNECTED", message: "the transaction processor's connection is gone" })
      }, reject)
    })
  }
}
