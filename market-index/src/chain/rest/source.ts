import { type LedgerBlock, type LedgerClient, type LedgerTransaction, ReadError, type Receipt } from "@bandcoin/client"
import { nodeWebSocket } from "@bandcoin/client/node"
import { FAMILY_NAME } from "@bandcoin/contract"
import {
  type ChainBlock,
  type ChainSource,
  type ChainTransaction,
  NULL_BLOCK_ID,
  type Position,
  SourceError,
} from "../types.js"
import { Doorbell } from "./doorbell.js"

const RECEIPTS_AT_ONCE = 50
/** How often to look all the same while the web socket stands, in case a message was lost. */
const SAFETY_POLL_MS = 15_000

/** Follows the ledger by its REST API, woken by the `/subscriptions` web socket. */
export class RestSource implements ChainSource {
  readonly name = "rest"
  readonly #ledger: LedgerClient

  constructor(ledger: LedgerClient) {
    this.#ledger = ledger
  }

  async *follow(
    known: readonly Position[],
    onHead: (blockNum: number) => void,
    signal: AbortSignal,
  ): AsyncGenerator<ChainBlock, void> {
    const doorbell = new Doorbell(this.#ledger.url, nodeWebSocket)
    const trail = known.toReversed()
    try {
      while (!signal.aborted) {
        yield* this.#news(trail, onHead, signal)
        await doorbell.wait(SAFETY_POLL_MS, signal)
      }
    } catch (error) {
      if (error instanceof ReadError) throw new SourceError(error.message, { cause: error })
      throw error
    } finally {
      doorbell.close()
    }
  }

  /** Blocks from the end of the trail up to the newest; the trail grows with them, and shrinks over a fork. */
  async *#news(
    trail: Position[],
    onHead: (blockNum: number) => void,
    signal: AbortSignal,
  ): AsyncGenerator<ChainBlock, void> {
    for (;;) {
      const head = await this.#ledger.headId()
      if (head === trail.at(-1)?.blockId || signal.aborted) return
      await this.#stepBack(trail, head)
      const fromBlockNum = (trail.at(-1)?.blockNum ?? -1) + 1
      if (head === trail.at(-1)?.blockId) return
      onHead((await this.#ledger.block(head))?.blockNum ?? fromBlockNum)
      for await (const block of this.#ledger.blocks({ head, reverse: true, fromBlockNum })) {
        if (block.previousBlockId !== (trail.at(-1)?.blockId ?? NULL_BLOCK_ID)) break
        yield toChainBlock(block, await this.#receiptsOf(block))
        trail.push({ blockNum: block.blockNum, blockId: block.id })
        if (signal.aborted) return
      }
    }
  }

  /** Shortens the trail to what is on the chain that ends in `head`. */
  async #stepBack(trail: Position[], head: string): Promise<void> {
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      if ((await this.#ledger.blockByNum(last.blockNum, { head }))?.id === last.blockId) return
      trail.pop()
    }
  }

  async #receiptsOf(block: LedgerBlock): Promise<Map<string, Receipt>> {
    const ids = block.batches.flatMap((batch) => batch.transactions.filter(isOurs).map(({ id }) => id))
    const receipts = new Map<string, Receipt>()
    for (let at = 0; at < ids.length; at += RECEIPTS_AT_ONCE) {
      for (const receipt of (await this.#ledger.receipts(ids.slice(at, at + RECEIPTS_AT_ONCE))) ?? []) {
        receipts.set(receipt.transactionId, receipt)
      }
    }
    return receipts
  }
}

/** Receipts of other families are not looked at, and not every validator keeps all of them. */
const isOurs = ({ fields }: LedgerTransaction): boolean => fields.familyName === FAMILY_NAME

function toChainBlock(block: LedgerBlock, receipts: ReadonlyMap<string, Receipt>): ChainBlock {
  const { blockNum, previousBlockId, stateRootHash, signerPublicKey } = block
  const transactions: ChainTransaction[] = []
  for (const batch of block.batches) {
    for (const transaction of batch.transactions) {
      const receipt = receipts.get(transaction.id)
      if (receipt === undefined && isOurs(transaction)) {
        throw new SourceError(`the ledger has no receipt of transaction ${transaction.id}`)
      }
      transactions.push({
        transactionId: transaction.id,
        batchId: batch.id,
        familyName: transaction.fields.familyName,
        signer: transaction.fields.signerPublicKey,
        payload: transaction.payload,
        stateChanges: (receipt?.stateChanges ?? []).map(({ address, type, value }) => ({
          address,
          type: type === "DELETE" ? "DELETE" : "SET",
          value,
        })),
        data: receipt?.data ?? [],
      })
    }
  }
  return { blockId: block.id, blockNum, previousBlockId, stateRootHash, signerPublicKey, transactions }
}
