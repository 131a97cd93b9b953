import { ReadError } from "../errors/errors.js"
import type { LedgerClient } from "../rest/ledger-client.js"
import type { LedgerBatch, LedgerBlock } from "../rest/model.js"

/** A transaction's place on the chain. */
export interface Located {
  readonly block: LedgerBlock
  readonly batch: LedgerBatch
  /** Number of the newest block. */
  readonly headNum: number
}

/**
 * The block that holds a transaction, or undefined when none on the chain does. The REST API of Sawtooth has no question
 * for this; but it tells whether the chain up to a given block holds a transaction, so the block is found by going back
 * from the newest in doubling steps and then halving: two requests a step, few steps for recent purchases.
 * @param hint a block number to look at first, if the caller has one.
 */
export async function locateTransaction(
  ledger: LedgerClient,
  transactionId: string,
  hint?: number,
): Promise<Located | undefined> {
  const headBlock = await ledger.headBlock()
  const head = headBlock.id
  const found = (block: LedgerBlock | undefined): Located | undefined => {
    const batch = block && batchOf(block, transactionId)
    return batch && { block, batch, headNum: headBlock.blockNum }
  }
  const early = found(headBlock) ?? (hint === undefined ? undefined : found(await ledger.blockByNum(hint, { head })))
  if (early) return early
  if (!(await ledger.chainHolds(transactionId, head))) return undefined
  // The chain up to block `high` holds it, the chain up to `low` does not.
  let low = -1
  let high = headBlock.blockNum
  for (let step = 1; low + 1 < high; step *= 2) {
    const middle = low === -1 ? Math.max(high - step, 0) : Math.floor((low + high) / 2)
    const block = await requireBlock(ledger, middle, head)
    const here = found(block)
    if (here) return here
    if (middle > 0 && (await ledger.chainHolds(transactionId, block.id))) high = middle
    else low = middle
  }
  // The search ended at a block that does not hold it: the node contradicts itself.
  return undefined
}

function batchOf(block: LedgerBlock, transactionId: string): LedgerBatch | undefined {
  return block.batches.find((batch) => batch.transactions.some((transaction) => transaction.id === transactionId))
}

async function requireBlock(ledger: LedgerClient, blockNum: number, head: string): Promise<LedgerBlock> {
  const block = await ledger.blockByNum(blockNum, { head })
  if (!block) throw new ReadError("ANSWER_INVALID", `the chain that ends in ${head} has no block ${blockNum}`)
  return block
}
