import { FAMILY_NAME, NAMESPACE } from "@bandcoin/contract"
import { ReadError } from "../errors/errors.js"
import { type Clock, systemClock } from "../rest/clock.js"
import type { LedgerClient } from "../rest/ledger-client.js"
import type { LedgerBlock } from "../rest/model.js"
import { API_ERROR } from "../rest/wire.js"
import { Doorbell } from "./doorbell.js"
import { eventsOfReceipt } from "./from-receipt.js"
import type { ChainPosition, MarketEvent } from "./types.js"
import { type OpenWebSocket, platformWebSocket } from "./web-socket.js"

export interface FollowOptions {
  /**
   * After which block to begin: a position kept from a `block` event, or a block number (-1 for the very beginning).
   * Default: the newest block, so only what happens from now on.
   */
  readonly after?: ChainPosition | number | undefined
  /**
   * How to open the web socket. Default: the platform's own; in Node before 22 give `nodeWebSocket` of
   * `@bandcoin/client/node`. `false`: poll only.
   */
  readonly webSocket?: OpenWebSocket | false | undefined
  /** How often to look for new blocks while there is no web socket. Default 1 s. */
  readonly pollMs?: number | undefined
  /** The same while there is one, in case a message is lost. Default 15 s. */
  readonly safetyPollMs?: number | undefined
  /** Called when the ledger cannot be read; the follower goes on trying until it is aborted. */
  readonly onTrouble?: ((error: ReadError) => void) | undefined
  readonly signal?: AbortSignal | undefined
  readonly clock?: Clock | undefined
}

/** Blocks kept to find the way back after a reorganization of the chain. */
const REMEMBERED_BLOCKS = 200
/** Receipts asked for at a time. */
const RECEIPTS_AT_ONCE = 100

/**
 * What happens on the market, from a position on, in the order of the chain, each event once; without end, until the
 * caller stops iterating or aborts. Web socket or polling only decide how soon an event is seen: what is yielded is read
 * from blocks and receipts, so nothing is missed while the connection or the ledger is away.
 */
export async function* followMarket(
  ledger: LedgerClient,
  options: FollowOptions = {},
): AsyncGenerator<MarketEvent, void> {
  const { signal, pollMs = 1000, safetyPollMs = 15_000, clock = systemClock } = options
  const open = options.webSocket === false ? undefined : (options.webSocket ?? platformWebSocket())
  const doorbell =
    open &&
    new Doorbell({ url: ledger.url, addressPrefix: NAMESPACE, open, clock, reconnectMs: 500, maxReconnectMs: 30_000 })
  const chain = new Follower(ledger)
  try {
    let begun = false
    while (!signal?.aborted) {
      try {
        if (!begun) await chain.begin(options.after)
        begun = true
        yield* chain.news(signal)
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        options.onTrouble?.(error)
      }
      const waitMs = doorbell?.connected ? safetyPollMs : pollMs
      await (doorbell ? doorbell.wait(waitMs, signal) : clock.sleep(waitMs, signal))
    }
  } finally {
    doorbell?.close()
  }
}

/** Where the follower stands, and how it gets on. */
class Follower {
  readonly #ledger: LedgerClient
  /** The last blocks told of, oldest first; never empty once begun, except before the first block. */
  #known: ChainPosition[] = []

  constructor(ledger: LedgerClient) {
    this.#ledger = ledger
  }

  async begin(after: ChainPosition | number | undefined): Promise<void> {
    if (typeof after === "object") this.#known = [after]
    else if (after === undefined) this.#known = [positionOf(await this.#ledger.headBlock())]
    else if (after >= 0) this.#known = [await this.#requireBlock(after)]
  }

  /** Everything between the last block told of and the newest. */
  async *news(signal: AbortSignal | undefined): AsyncGenerator<MarketEvent, void> {
    for (;;) {
      const head = await this.#ledger.headId()
      if (signal?.aborted || head === this.#last?.blockId) return
      const connected = yield* this.#advance(head, signal)
      if (!connected) yield await this.#goBack(head)
    }
  }

  /** Tells of the blocks up to `head`; false when they do not continue from the last one told of. */
  async *#advance(head: string, signal: AbortSignal | undefined): AsyncGenerator<MarketEvent, boolean> {
    const fromBlockNum = (this.#last?.blockNum ?? -1) + 1
    try {
      for await (const block of this.#ledger.blocks({ head, reverse: true, fromBlockNum })) {
        if (this.#last && block.previousBlockId !== this.#last.blockId) return false
        const position = positionOf(block)
        // Read whole before the first is told, so that trouble half-way does not tell anything twice.
        const events = await this.#eventsOf(block)
        yield* events
        this.#remember(position)
        yield { kind: "block", ...position }
        if (signal?.aborted) break
      }
      return true
    } catch (error) {
      // The chain that ends in `head` is shorter than the one told of.
      if (error instanceof ReadError && error.ledgerCode === API_ERROR.PAGING_INVALID) return false
      throw error
    }
  }

  get #last(): ChainPosition | undefined {
    return this.#known.at(-1)
  }

  #remember(position: ChainPosition): void {
    this.#known.push(position)
    if (this.#known.length > REMEMBERED_BLOCKS) this.#known.shift()
  }

  /** Goes back to the newest block told of that is on the chain that ends in `head`. */
  async #goBack(head: string): Promise<MarketEvent> {
    for (;;) {
      const last = this.#last
      if (!last) throw new ReadError("ANSWER_INVALID", "the ledger's blocks do not continue from any that was told of")
      const found = await this.#ledger.blockByNum(last.blockNum, { head })
      if (found?.id === last.blockId) return { kind: "rewound", ...last }
      if (this.#known.length === 1) {
        throw new ReadError(
          "ANSWER_INVALID",
          `block ${last.blockNum} is no longer ${last.blockId}: the chain was replaced`,
        )
      }
      this.#known.pop()
    }
  }

  async #eventsOf(block: LedgerBlock): Promise<MarketEvent[]> {
    const ids = block.batches
      .flatMap((batch) => batch.transactions)
      .filter((transaction) => transaction.fields.familyName === FAMILY_NAME)
      .map((transaction) => transaction.id)
    const events: MarketEvent[] = []
    for (let i = 0; i < ids.length; i += RECEIPTS_AT_ONCE) {
      const receipts = await this.#ledger.receipts(ids.slice(i, i + RECEIPTS_AT_ONCE))
      if (!receipts) throw new ReadError("ANSWER_INVALID", `block ${block.blockNum} has transactions without receipts`)
      for (const receipt of receipts) events.push(...eventsOfReceipt(receipt, positionOf(block)))
    }
    return events
  }

  async #requireBlock(blockNum: number): Promise<ChainPosition> {
    const block = await this.#ledger.blockByNum(blockNum)
    if (!block) throw new ReadError("NOT_FOUND", `there is no block ${blockNum} yet`)
    return positionOf(block)
  }
}

const positionOf = ({ blockNum, id }: LedgerBlock): ChainPosition => ({ blockNum, blockId: id })
