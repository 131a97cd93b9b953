import type { BlockSummary, ChainReader } from "../ledger/types.js"
import { resolveHead } from "./head.js"
import { blockNumFromHex, blockNumToHex, isHeaderSignature } from "./ids.js"
import { type ChainPage, EMPTY_PAGING, type Page, type PageRequest, pageSize, refuse, takePage } from "./page.js"

function* downFrom(chain: ChainReader, first: number): Generator<BlockSummary> {
  for (let blockNum = first; blockNum >= 0; blockNum--) {
    const block = chain.blockByNum(blockNum)
    if (block === undefined) return
    yield block
  }
}

function* upFrom(chain: ChainReader, first: number, last: number): Generator<BlockSummary> {
  for (let blockNum = first; blockNum <= last; blockNum++) {
    const block = chain.blockByNum(blockNum)
    if (block === undefined) return
    yield block
  }
}

/** The blocks of the given ids that are not above the head, in the order of the ids. Unknown ids are left out. */
function byIds(chain: ChainReader, head: BlockSummary, ids: readonly string[]): Page<BlockSummary> {
  const items = ids.flatMap((id) => {
    const block = chain.blockById(id)
    return block !== undefined && block.blockNum <= head.blockNum ? [block] : []
  })
  return { ok: true, items, paging: EMPTY_PAGING }
}

/** Blocks, newest first, or those of `ids` alone. Ids are not paged: all are answered at once. */
export function listBlocks(
  chain: ChainReader,
  request: PageRequest & { readonly headId: string; readonly ids: readonly string[] },
): ChainPage<BlockSummary> {
  const head = resolveHead(chain, request.headId)
  if (head === undefined) return refuse("NO_ROOT")
  if (!request.ids.every(isHeaderSignature)) return refuse("INVALID_ID")
  if (request.ids.length > 0) return { ...byIds(chain, head, request.ids), head }

  const size = pageSize(request.limit)
  const first = request.start === "" ? (request.reverse ? 0 : head.blockNum) : blockNumFromHex(request.start)
  if (size === undefined || first === undefined || chain.blockByNum(first) === undefined)
    return refuse("INVALID_PAGING")
  if (request.reverse && first > head.blockNum) return refuse("INVALID_PAGING")

  const blocks = request.reverse ? upFrom(chain, first, head.blockNum) : downFrom(chain, first)
  return { ...takePage(blocks, size, (block) => blockNumToHex(block.blockNum)), head }
}
