import {
  type Block,
  ClientBlockGetByBatchIdRequest,
  ClientBlockGetByIdRequest,
  ClientBlockGetByNumRequest,
  ClientBlockGetByTransactionIdRequest,
  ClientBlockGetResponse,
  ClientBlockListRequest,
  ClientBlockListResponse,
  Message,
} from "@bandcoin/protos"
import type { BlockSummary, Ledger } from "../../ledger/types.js"
import { batchBytes, blockNumToHex, isHeaderSignature, listBlocks, MAX_PAGE_BYTES } from "../../listing/index.js"
import { decoded, type Handler, type Handlers, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"
import { page } from "./list-request.js"

const { MessageType } = Message

/** Blocks of the chain, listed or named in one of four ways. */
export function blockHandlers({ chain }: Ledger, limits: ComponentLimits): Handlers {
  const listHandler: Handler = (content) => {
    const { Status } = ClientBlockListResponse
    const answer = (response: ClientBlockListResponse.$Properties) =>
      reply(MessageType.CLIENT_BLOCK_LIST_RESPONSE, ClientBlockListResponse, response)
    const request = decoded(ClientBlockListRequest, content)
    if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
    const { blockIds: ids } = request
    if (ids.length > limits.ids) return answer({ status: Status.INTERNAL_ERROR })
    // Blocks named by their ids come in the order of the ids: a sort order is not looked at.
    const sorting = ids.length > 0 ? [] : request.sorting
    const listed = page({ ...request, sorting, paging: request.paging ?? null }, "block_num", (wanted) =>
      listBlocks(chain, { ...wanted, headId: request.headId, ids }),
    )
    if (!listed.ok) return answer({ status: Status[listed.refusal as keyof typeof Status] })
    const headId = listed.head.blockId
    if (listed.items.length === 0) return answer({ status: Status.NO_RESOURCE, headId, paging: listed.paging })
    const { blocks, left } = read(listed.items)
    if (left === undefined) return answer({ status: Status.OK, blocks, headId, paging: listed.paging })
    // Blocks named by ids are not paged: there would be no way to ask for the rest.
    if (ids.length > 0) return answer({ status: Status.INTERNAL_ERROR })
    return answer({
      status: Status.OK,
      blocks,
      headId,
      paging: { ...listed.paging, next: blockNumToHex(left.blockNum) },
    })
  }

  /** Reads blocks until they weigh as much as a page may; `left` is the first that did not find room. */
  function read(summaries: readonly BlockSummary[]): { blocks: Block[]; left: BlockSummary | undefined } {
    const blocks: Block[] = []
    let bytes = 0
    for (const summary of summaries) {
      if (bytes >= MAX_PAGE_BYTES) return { blocks, left: summary }
      const block = chain.block(summary)
      blocks.push(block)
      for (const batch of block.batches) bytes += batchBytes(batch)
    }
    return { blocks, left: undefined }
  }

  return {
    [MessageType.CLIENT_BLOCK_LIST_REQUEST]: listHandler,
    [MessageType.CLIENT_BLOCK_GET_BY_ID_REQUEST]: getBy(ClientBlockGetByIdRequest, ({ blockId }) =>
      byId(blockId, (id) => chain.blockById(id)),
    ),
    [MessageType.CLIENT_BLOCK_GET_BY_NUM_REQUEST]: getBy(ClientBlockGetByNumRequest, ({ blockNum }) =>
      chain.blockByNum(blockNum),
    ),
    [MessageType.CLIENT_BLOCK_GET_BY_BATCH_ID_REQUEST]: getBy(ClientBlockGetByBatchIdRequest, ({ batchId }) =>
      byId(batchId, (id) => chain.blockOfBatch(id)),
    ),
    [MessageType.CLIENT_BLOCK_GET_BY_TRANSACTION_ID_REQUEST]: getBy(
      ClientBlockGetByTransactionIdRequest,
      ({ transactionId }) => byId(transactionId, (id) => chain.blockOfTransaction(id)),
    ),
  }

  function getBy<Request>(
    codec: { decode(bytes: Uint8Array): Request },
    find: (request: Request) => BlockSummary | "INVALID_ID" | undefined,
  ): Handler {
    const { Status } = ClientBlockGetResponse
    const answer = (response: ClientBlockGetResponse.$Properties) =>
      reply(MessageType.CLIENT_BLOCK_GET_RESPONSE, ClientBlockGetResponse, response)
    return (content) => {
      const request = decoded(codec, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      const found = find(request)
      if (found === "INVALID_ID") return answer({ status: Status.INVALID_ID })
      if (found === undefined) return answer({ status: Status.NO_RESOURCE })
      return answer({ status: Status.OK, block: chain.block(found) })
    }
  }
}

const byId = (id: string, find: (id: string) => BlockSummary | undefined) =>
  isHeaderSignature(id) ? find(id) : "INVALID_ID"
