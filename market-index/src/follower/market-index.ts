import type { Clock } from "@bandcoin/service-kit"
import type { Books } from "../books/books.js"
import { type ChainBlock, NULL_BLOCK_ID, type Position } from "../chain/types.js"
import type { GrantStore } from "../grants/grant-store.js"
import { type BlockFacts, readBlock } from "./block-facts.js"

/** Blocks that the ledger is told we know, newest first: enough to find the way back over any fork we can undo. */
const KNOWN_BLOCKS = 256

/** Points at which a crash would leave the two stores apart; tests make it happen. */
export type Checkpoint = "grants written" | "books written" | "books undone"

export interface MarketIndexParts {
  readonly books: Books
  readonly grants: GrantStore
  readonly clock: Clock
  readonly reach?: (checkpoint: Checkpoint) => void
  readonly onBlock?: (block: BlockFacts) => void
}

export type Applied = "added" | "known already" | "gap"

/**
 * The index as a whole: what both stores hold, moved on a block at a time. The grants are written before the books, and
 * undone after them; each is one transaction, and a crash between the two leaves the stores apart until `repair` takes
 * both back to the last block they agree on. Not to be used by two at once.
 */
export class MarketIndex {
  readonly #books: Books
  readonly #grants: GrantStore
  readonly #clock: Clock
  readonly #reach: (checkpoint: Checkpoint) => void
  readonly #onBlock: (block: BlockFacts) => void
  #tip: Position | undefined

  private constructor(parts: MarketIndexParts) {
    this.#books = parts.books
    this.#grants = parts.grants
    this.#clock = parts.clock
    this.#reach = parts.reach ?? (() => undefined)
    this.#onBlock = parts.onBlock ?? (() => undefined)
  }

  static async open(parts: MarketIndexParts): Promise<MarketIndex> {
    const index = new MarketIndex(parts)
    await index.repair()
    return index
  }

  get tip(): Position | undefined {
    return this.#tip
  }

  known(): Promise<Position[]> {
    return this.#books.positions(KNOWN_BLOCKS)
  }

  /** Takes both stores back to the last block that they agree on. */
  async repair(): Promise<void> {
    let blockNum = Math.min((await this.#books.tip())?.blockNum ?? -1, this.#grants.tip?.blockNum ?? -1)
    while (blockNum >= 0 && (await this.#books.blockIdAt(blockNum)) !== this.#grants.blockIdAt(blockNum)) blockNum--
    await this.#undoTo(blockNum)
  }

  /** Adds a block; first goes back to its predecessor when it begins another branch. Safe to repeat. */
  async apply(block: ChainBlock): Promise<Applied> {
    if ((await this.#books.blockIdAt(block.blockNum)) === block.blockId) return "known already"
    if (block.previousBlockId !== (this.#tip?.blockId ?? NULL_BLOCK_ID)) {
      const common = await this.#commonWith(block)
      if (common === undefined) return "gap"
      await this.#undoTo(common)
      if (common !== (this.#tip?.blockNum ?? -1)) return "gap"
    }
    const facts = readBlock(block)
    const seenAtMs = this.#grants.append(facts, this.#clock.now())
    this.#reach("grants written")
    await this.#books.append(facts, seenAtMs)
    this.#reach("books written")
    this.#tip = { blockNum: block.blockNum, blockId: block.blockId }
    this.#onBlock(facts)
    return "added"
  }

  /** Forgets all that the chain can tell again. When blocks were first seen is kept. */
  async reset(): Promise<void> {
    await this.#books.clear()
    this.#reach("books undone")
    this.#grants.undoTo(-1)
    this.#tip = undefined
  }

  async #commonWith(block: ChainBlock): Promise<number | undefined> {
    if (block.previousBlockId === NULL_BLOCK_ID) return -1
    return this.#books.blockNumOf(block.previousBlockId)
  }

  async #undoTo(blockNum: number): Promise<void> {
    if (!(await this.#books.undoTo(blockNum))) return this.reset()
    this.#reach("books undone")
    this.#grants.undoTo(blockNum)
    this.#tip = await this.#books.tip()
  }
}
