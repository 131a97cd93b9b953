import {
  ClientTransactionGetRequest,
  ClientTransactionGetResponse,
  ClientTransactionListRequest,
  ClientTransactionListResponse,
  Message,
} from "@bandcoin/protos"
import type { Ledger } from "../../ledger/types.js"
import { isHeaderSignature, listTransactions } from "../../listing/index.js"
import { decoded, type Handlers, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"
import { page } from "./list-request.js"

const { MessageType } = Message

/** Transactions on the chain. */
export function transactionHandlers({ chain }: Ledger, limits: ComponentLimits): Handlers {
  return {
    [MessageType.CLIENT_TRANSACTION_LIST_REQUEST]: (content) => {
      const { Status } = ClientTransactionListResponse
      const answer = (response: ClientTransactionListResponse.$Properties) =>
        reply(MessageType.CLIENT_TRANSACTION_LIST_RESPONSE, ClientTransactionListResponse, response)
      const request = decoded(ClientTransactionListRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      const { headId, transactionIds: ids } = request
      if (ids.length > limits.ids) return answer({ status: Status.INTERNAL_ERROR })
      const listed = page(request, "default", (wanted) => listTransactions(chain, { ...wanted, headId, ids }))
      if (!listed.ok) return answer({ status: Status[listed.refusal as keyof typeof Status] })
      const status = listed.items.length === 0 ? Status.NO_RESOURCE : Status.OK
      return answer({ status, transactions: [...listed.items], headId: listed.head.blockId, paging: listed.paging })
    },

    [MessageType.CLIENT_TRANSACTION_GET_REQUEST]: (content) => {
      const { Status } = ClientTransactionGetResponse
      const answer = (response: ClientTransactionGetResponse.$Properties) =>
        reply(MessageType.CLIENT_TRANSACTION_GET_RESPONSE, ClientTransactionGetResponse, response)
      const request = decoded(ClientTransactionGetRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      if (!isHeaderSignature(request.transactionId)) return answer({ status: Status.INVALID_ID })
      const transaction = chain.transaction(request.transactionId)
      return answer(transaction === undefined ? { status: Status.NO_RESOURCE } : { status: Status.OK, transaction })
    },
  }
}
