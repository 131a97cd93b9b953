import { setTimeout as delay } from "node:timers/promises"
import { EventList, Message } from "@bandcoin/protos"
import type { Logger } from "pino"
import type { ChainReader, CommittedBlock } from "../../ledger/types.js"
import { newCorrelationId, seal } from "../envelope.js"
import { peerName } from "../peer-name.js"
import type { SendOutcome } from "../socket.js"
import { eventsOfBlock } from "./block-events.js"
import type { Subscriptions } from "./subscription.js"

interface Subscriber {
  readonly identity: string
  readonly subscriptions: Subscriptions
  /** Number of the next block to tell of. */
  next: number
  /** Being told of blocks at this moment. */
  busy: boolean
}

interface Surroundings {
  readonly chain: ChainReader
  readonly send: (to: string, frame: Uint8Array) => Promise<SendOutcome>
  readonly logger: Logger
  readonly retrySlowMs: number
  readonly closing: AbortSignal
}

/**
 * Who follows events, and how far each has been told. A follower is a position on the chain: catching up and following
 * are the same, nothing is kept for one who reads slowly, and no block is told twice or left out.
 */
export class Subscribers {
  readonly #subscribers = new Map<string, Subscriber>()
  /** Spares reading back what was committed a moment ago. */
  #newest: CommittedBlock | undefined

  constructor(private readonly surroundings: Surroundings) {}

  get size(): number {
    return this.#subscribers.size
  }

  has(identity: string): boolean {
    return this.#subscribers.has(identity)
  }

  /** Takes the place of the identity's earlier subscription. The first block told of is `next`, or the one after the head. */
  add(identity: string, subscriptions: Subscriptions, next: number): void {
    const subscriber = { identity, subscriptions, next, busy: false }
    this.#subscribers.set(identity, subscriber)
    this.#tell(subscriber)
  }

  remove(identity: string): boolean {
    return this.#subscribers.delete(identity)
  }

  committed(block: CommittedBlock): void {
    this.#newest = block
    for (const subscriber of this.#subscribers.values()) this.#tell(subscriber)
  }

  close(): void {
    this.#subscribers.clear()
  }

  #tell(subscriber: Subscriber): void {
    if (subscriber.busy) return
    subscriber.busy = true
    this.#tellAll(subscriber)
      .catch((error: unknown) => this.#drop(subscriber, error))
      .finally(() => {
        subscriber.busy = false
      })
  }

  async #tellAll(subscriber: Subscriber): Promise<void> {
    const { chain, retrySlowMs, closing } = this.surroundings
    while (this.#subscribers.get(subscriber.identity) === subscriber && subscriber.next <= chain.head.blockNum) {
      const outcome = await this.#tellOne(subscriber)
      if (outcome === "closed") return
      if (outcome === "unreachable") return this.#drop(subscriber, "its connection is gone")
      if (outcome === "full") await delay(retrySlowMs, undefined, { signal: closing })
      else subscriber.next++
    }
  }

  async #tellOne({ identity, subscriptions, next }: Subscriber): Promise<SendOutcome> {
    const events = subscriptions.select(eventsOfBlock(this.#block(next), (type) => subscriptions.wantsType(type)))
    // A turn for others between the blocks of a long catching up.
    if (events.length === 0) return delay(0, "sent")
    const type = Message.MessageType.CLIENT_EVENTS
    return this.surroundings.send(identity, seal(type, newCorrelationId(), EventList, { events }))
  }

  #block(blockNum: number): CommittedBlock {
    if (this.#newest?.summary.blockNum === blockNum) return this.#newest
    return readBlock(this.surroundings.chain, blockNum)
  }

  #drop({ identity }: Subscriber, why: unknown): void {
    if (this.surroundings.closing.aborted) return
    this.#subscribers.delete(identity)
    this.surroundings.logger.warn(
      { peer: peerName(identity), why: why instanceof Error ? why.message : why },
      "event subscriber dropped",
    )
  }
}

/** A block of the chain with what its transactions did. */
export function readBlock(chain: ChainReader, blockNum: number): CommittedBlock {
  const summary = chain.blockByNum(blockNum)
  if (summary === undefined) throw new Error(`no block ${blockNum}`)
  return { summary, receipts: chain.receiptsOfBlock(summary) }
}
