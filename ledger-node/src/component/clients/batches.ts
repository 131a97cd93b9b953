import {
  ClientBatchGetRequest,
  ClientBatchGetResponse,
  ClientBatchListRequest,
  ClientBatchListResponse,
  Message,
} from "@bandcoin/protos"
import type { Ledger } from "../../ledger/types.js"
import { isHeaderSignature, listBatches } from "../../listing/index.js"
import { decoded, type Handlers, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"
import { page } from "./list-request.js"

const { MessageType } = Message

/** Batches on the chain. */
export function batchHandlers({ chain }: Ledger, limits: ComponentLimits): Handlers {
  return {
    [MessageType.CLIENT_BATCH_LIST_REQUEST]: (content) => {
      const { Status } = ClientBatchListResponse
      const answer = (response: ClientBatchListResponse.$Properties) =>
        reply(MessageType.CLIENT_BATCH_LIST_RESPONSE, ClientBatchListResponse, response)
      const request = decoded(ClientBatchListRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      const { headId, batchIds: ids } = request
      if (ids.length > limits.ids) return answer({ status: Status.INTERNAL_ERROR })
      const listed = page(request, "default", (wanted) => listBatches(chain, { ...wanted, headId, ids }))
      if (!listed.ok) return answer({ status: Status[listed.refusal as keyof typeof Status] })
      const status = listed.items.length === 0 ? Status.NO_RESOURCE : Status.OK
      return answer({ status, batches: [...listed.items], headId: listed.head.blockId, paging: listed.paging })
    },

    [MessageType.CLIENT_BATCH_GET_REQUEST]: (content) => {
      const { Status } = ClientBatchGetResponse
      const answer = (response: ClientBatchGetResponse.$Properties) =>
        reply(MessageType.CLIENT_BATCH_GET_RESPONSE, ClientBatchGetResponse, response)
      const request = decoded(ClientBatchGetRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      if (!isHeaderSignature(request.batchId)) return answer({ status: Status.INVALID_ID })
      const batch = chain.batch(request.batchId)
      return answer(batch === undefined ? { status: Status.NO_RESOURCE } : { status: Status.OK, batch })
    },
  }
}
