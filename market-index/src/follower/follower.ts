import { setTimeout as sleep } from "node:timers/promises"
import { type ChainSource, SourceError } from "../chain/types.js"
import { ChainFault } from "./block-facts.js"
import type { MarketIndex } from "./market-index.js"

export interface FollowerLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface FollowerParts {
  readonly index: MarketIndex
  /** Tried in turn: the second is used while the first fails. */
  readonly sources: readonly ChainSource[]
  readonly log: FollowerLog
  /** First pause after trouble, doubled up to `MAX_PAUSE_MS`. */
  readonly pauseMs?: number
}

export interface FollowerStatus {
  /** Number of the ledger's newest block, as far as is known; -1 before anything is. */
  readonly headNum: number
  /** Number of the newest block in the index; -1 when it is empty. */
  readonly tipNum: number
  readonly source: ChainSource["name"] | undefined
  readonly following: boolean
  readonly fault: string | undefined
}

const MAX_PAUSE_MS = 10_000

/** Keeps the index at the ledger's newest block, whatever becomes of the connection, until it is stopped. */
export class Follower {
  readonly #parts: FollowerParts
  readonly #end = new AbortController()
  #running: Promise<void> | undefined
  #headNum = -1
  #source: ChainSource | undefined
  #following = false
  #fault: string | undefined

  constructor(parts: FollowerParts) {
    this.#parts = parts
  }

  status(): FollowerStatus {
    const tipNum = this.#parts.index.tip?.blockNum ?? -1
    return {
      headNum: Math.max(this.#headNum, tipNum),
      tipNum,
      source: this.#source?.name,
      following: this.#following,
      fault: this.#fault,
    }
  }

  start(): void {
    this.#running ??= this.#run()
  }

  /** Resolves when the block under way is done. */
  async stop(): Promise<void> {
    this.#end.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { sources, log, pauseMs = 250 } = this.#parts
    let pause = pauseMs
    for (let turn = 0; !this.#end.signal.aborted; turn++) {
      this.#source = sources[turn % sources.length] as ChainSource
      try {
        // At a failure the two stores may be apart.
        await this.#parts.index.repair()
        await this.#follow(this.#source, () => {
          pause = pauseMs
        })
      } catch (error) {
        this.#fault = (error as Error).message
        const expected = error instanceof SourceError || error instanceof ChainFault
        log.warn({ source: this.#source.name, err: expected ? this.#fault : error }, "following the ledger broke off")
      }
      this.#following = false
      // A source that worked is tried again before the other one.
      if (pause === pauseMs) turn--
      await sleep(pause, undefined, { signal: this.#end.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, MAX_PAUSE_MS)
    }
  }

  async #follow(source: ChainSource, onProgress: () => void): Promise<void> {
    const { index, log } = this.#parts
    const onHead = (blockNum: number): void => {
      this.#headNum = blockNum
      this.#following = true
      this.#fault = undefined
    }
    for await (const block of source.follow(await index.known(), onHead, this.#end.signal)) {
      const before = index.tip?.blockNum ?? -1
      const applied = await index.apply(block)
      if (applied === "gap") {
        log.warn({ block: block.blockNum, tip: before }, "a block does not continue from any known one: asking again")
        return
      }
      onProgress()
      if (block.blockNum <= before && applied === "added") {
        log.info({ from: before, to: block.blockNum }, "the ledger switched to another branch")
      }
    }
  }
}
