import { setTimeout as sleep } from "node:timers/promises"
import type { Clock } from "@bandcoin/service-kit"
import { LiveAuction, type LiveAuctions } from "../auctions/live.js"
import type { AuctionStore } from "../auctions/store.js"
import type { OnCheckpoint } from "./checkpoints.js"
import type { Settlement } from "./settle.js"

export interface WorkerParts {
  readonly live: LiveAuctions
  readonly auctions: AuctionStore
  readonly settlement: Pick<Settlement, "run">
  readonly clock: Clock
  readonly checkpoint: OnCheckpoint
  readonly log: { warn(context: object, message: string): void }
}

/** Auctions that are settled at the same time; each mostly waits for its provider and the ledger. */
const MAX_PARALLEL = 16
/** The clock is looked at again after this, however far the next clearing time: a machine's clock may be set. */
const LONGEST_SLEEP_MS = 200
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 15_000

/**
 * Closes auctions when their time has come and sees each through to its end. What a crash left half done is taken up at
 * the start. An error (the ledger or the database is away) is tried again for as long as the process runs.
 */
export class ClearingWorker {
  readonly #parts: WorkerParts
  readonly #stop = new AbortController()
  readonly #waiting: { readonly auctionId: string; readonly live: LiveAuction | undefined }[] = []
  readonly #running = new Map<string, Promise<void>>()
  #timer: NodeJS.Timeout | undefined

  constructor(parts: WorkerParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    for (const auction of await this.#parts.auctions.unfinished()) {
      if (auction.status === "ACTIVE") this.#parts.live.add(new LiveAuction(auction))
      else this.#enqueue(auction.auction_id)
    }
    this.#tick()
  }

  /** A new auction may be due before the worker would have looked again. */
  wake(): void {
    if (this.#stop.signal.aborted) return
    clearTimeout(this.#timer)
    this.#tick()
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error("the house is stopping"))
    clearTimeout(this.#timer)
    await Promise.all(this.#running.values())
  }

  #tick(): void {
    const nowMs = this.#parts.clock.now()
    for (const auction of this.#parts.live.due(nowMs)) {
      this.#parts.live.remove(auction.auctionId)
      this.#enqueue(auction.auctionId, auction)
    }
    const next = this.#parts.live.nextDueMs() ?? Number.POSITIVE_INFINITY
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, Math.min(next - nowMs, LONGEST_SLEEP_MS)))
  }

  #enqueue(auctionId: string, live?: LiveAuction): void {
    this.#waiting.push({ auctionId, live })
    this.#next()
  }

  #next(): void {
    while (this.#running.size < MAX_PARALLEL && !this.#stop.signal.aborted) {
      const entry = this.#waiting.shift()
      if (entry === undefined) return
      const { auctionId, live } = entry
      const work = this.#seeThrough(auctionId, live).finally(() => {
        this.#running.delete(auctionId)
        this.#next()
      })
      this.#running.set(auctionId, work)
    }
  }

  async #seeThrough(auctionId: string, live: LiveAuction | undefined): Promise<void> {
    const { signal } = this.#stop
    await live?.close()
    for (let pause = FIRST_RETRY_MS; !signal.aborted; pause = Math.min(pause * 2, LONGEST_RETRY_MS)) {
      try {
        await this.#parts.auctions.markClearing(auctionId, this.#parts.clock.now())
        this.#parts.checkpoint("closed")
        await this.#parts.settlement.run(auctionId, signal)
        return
      } catch (error) {
        if (signal.aborted) return
        this.#parts.log.warn({ err: error, auctionId, pause }, "settling is tried again")
        await sleep(pause, undefined, { signal }).catch(() => undefined)
      }
    }
  }
}
