import {
  ClientStateGetRequest,
  ClientStateGetResponse,
  ClientStateListRequest,
  ClientStateListResponse,
  Message,
} from "@bandcoin/protos"
import type { Ledger } from "../../ledger/types.js"
import { getState, listState, resolveStateRoot } from "../../listing/index.js"
import { decoded, type Handlers, reply } from "../handler.js"
import { page } from "./list-request.js"

const { MessageType } = Message

/** State as of any block, named by its root hash. */
export function clientStateHandlers({ chain, state }: Ledger): Handlers {
  return {
    [MessageType.CLIENT_STATE_LIST_REQUEST]: (content) => {
      const { Status } = ClientStateListResponse
      const answer = (response: ClientStateListResponse.$Properties) =>
        reply(MessageType.CLIENT_STATE_LIST_RESPONSE, ClientStateListResponse, response)
      const request = decoded(ClientStateListRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      const resolved = resolveStateRoot(chain, state, request.stateRoot)
      if (!resolved.ok) return answer({ status: Status[resolved.refusal as keyof typeof Status] })
      const { blockNum, stateRootHash: stateRoot } = resolved.root
      const prefix = request.address
      const listed = page(request, "default", (wanted) => listState(state, blockNum, { ...wanted, prefix }))
      if (!listed.ok) return answer({ status: Status[listed.refusal as keyof typeof Status] })
      const status = listed.items.length === 0 ? Status.NO_RESOURCE : Status.OK
      return answer({ status, entries: [...listed.items], stateRoot, paging: listed.paging })
    },

    [MessageType.CLIENT_STATE_GET_REQUEST]: (content) => {
      const { Status } = ClientStateGetResponse
      const answer = (response: ClientStateGetResponse.$Properties) =>
        reply(MessageType.CLIENT_STATE_GET_RESPONSE, ClientStateGetResponse, response)
      const request = decoded(ClientStateGetRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      const resolved = resolveStateRoot(chain, state, request.stateRoot)
      if (!resolved.ok) return answer({ status: Status[resolved.refusal as keyof typeof Status] })
      const { blockNum, stateRootHash: stateRoot } = resolved.root
      const found = getState(state, blockNum, request.address)
      if (!found.ok) return answer({ status: Status[found.refusal] })
      if (found.data === undefined) return answer({ status: Status.NO_RESOURCE })
      return answer({ status: Status.OK, value: found.data, stateRoot })
    },
  }
}
