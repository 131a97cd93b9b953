import type { Batch, Transaction } from "@bandcoin/protos"
import type { BlockSummary, ChainReader, HeaderSignature } from "../ledger/types.js"
import { resolveHead } from "./head.js"
import { isHeaderSignature } from "./ids.js"
import { type ChainPage, type PageRequest, type PageResult, pageSize, refuse, takePage } from "./page.js"

/** What is inside blocks and has an id of its own. */
interface Contents<Item extends { headerSignature: string }> {
  /** In the order in which the block holds them. */
  readonly ofBlock: (block: BlockSummary) => Iterable<Item>
  readonly find: (id: HeaderSignature) => Item | undefined
  readonly blockOf: (id: HeaderSignature) => BlockSummary | undefined
  readonly bytesOf: (item: Item) => number
}

export interface ContentsRequest extends PageRequest {
  readonly headId: string
  /** Only these, in this order, if there are any. Unknown ones are left out. */
  readonly ids: readonly string[]
}

export type ContentsPage<Item> = ChainPage<Item>

/** Newest block first, each block's items in its own order; or all of that backwards. Begins at `start` if it is given. */
function* walk<Item extends { headerSignature: string }>(
  chain: ChainReader,
  contents: Contents<Item>,
  head: BlockSummary,
  request: ContentsRequest,
  startBlock: BlockSummary | undefined,
): Generator<Item> {
  const step = request.reverse ? 1 : -1
  let skipping = startBlock !== undefined
  let blockNum = startBlock?.blockNum ?? (request.reverse ? 0 : head.blockNum)
  for (; blockNum >= 0 && blockNum <= head.blockNum; blockNum += step) {
    const block = chain.blockByNum(blockNum)
    if (block === undefined) return
    const items = request.reverse ? [...contents.ofBlock(block)].reverse() : contents.ofBlock(block)
    for (const item of items) {
      if (skipping && item.headerSignature !== request.start) continue
      skipping = false
      yield item
    }
  }
}

function byIds<Item extends { headerSignature: string }>(
  contents: Contents<Item>,
  head: BlockSummary,
  request: ContentsRequest,
  size: number,
): PageResult<Item> {
  const known = request.ids.filter(
    (id) => (contents.blockOf(id)?.blockNum ?? Number.POSITIVE_INFINITY) <= head.blockNum,
  )
  if (request.reverse) known.reverse()
  const first = request.start === "" ? 0 : known.indexOf(request.start)
  if (known.length > 0 && first < 0) return refuse("INVALID_PAGING")
  return takePage(findEach(contents, known.slice(first)), size, (item) => item.headerSignature, contents.bytesOf)
}

/** Reads one at a time, because a page may end before the last. */
function* findEach<Item extends { headerSignature: string }>(contents: Contents<Item>, ids: string[]): Generator<Item> {
  for (const id of ids) {
    const item = contents.find(id)
    if (item !== undefined) yield item
  }
}

function list<Item extends { headerSignature: string }>(
  chain: ChainReader,
  contents: Contents<Item>,
  request: ContentsRequest,
): ChainPage<Item> {
  const head = resolveHead(chain, request.headId)
  if (head === undefined) return refuse("NO_ROOT")
  if (!request.ids.every(isHeaderSignature)) return refuse("INVALID_ID")
  const size = pageSize(request.limit)
  if (size === undefined) return refuse("INVALID_PAGING")
  if (request.ids.length > 0) {
    const page = byIds(contents, head, request, size)
    return page.ok ? { ...page, head } : page
  }
  let startBlock: BlockSummary | undefined
  if (request.start !== "") {
    startBlock = isHeaderSignature(request.start) ? contents.blockOf(request.start) : undefined
    if (startBlock === undefined || startBlock.blockNum > head.blockNum) return refuse("INVALID_PAGING")
  }
  const items = walk(chain, contents, head, request, startBlock)
  return { ...takePage(items, size, (item) => item.headerSignature, contents.bytesOf), head }
}

function* transactionsOf(chain: ChainReader, block: BlockSummary): Generator<Transaction> {
  for (const batch of chain.batchesOf(block)) yield* batch.transactions
}

/** What a transaction weighs in a page: its header and payload. Ids and framing are small beside them. */
export const transactionBytes = (transaction: Transaction): number =>
  transaction.header.length + transaction.payload.length

export function batchBytes(batch: Batch): number {
  let bytes = batch.header.length
  for (const transaction of batch.transactions) bytes += transactionBytes(transaction)
  return bytes
}

/** The batches of the chain, those of the newest block first. */
export function listBatches(chain: ChainReader, request: ContentsRequest): ChainPage<Batch> {
  const contents: Contents<Batch> = {
    ofBlock: (block) => chain.batchesOf(block),
    find: (id) => chain.batch(id),
    blockOf: (id) => chain.blockOfBatch(id),
    bytesOf: batchBytes,
  }
  return list(chain, contents, request)
}

/** The transactions of the chain, those of the newest block first. */
export function listTransactions(chain: ChainReader, request: ContentsRequest): ChainPage<Transaction> {
  const contents: Contents<Transaction> = {
    ofBlock: (block) => transactionsOf(chain, block),
    find: (id) => chain.transaction(id),
    blockOf: (id) => chain.blockOfTransaction(id),
    bytesOf: transactionBytes,
  }
  return list(chain, contents, request)
}
