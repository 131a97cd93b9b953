import { ClientReceiptGetRequest, ClientReceiptGetResponse, Message } from "@bandcoin/protos"
import type { Ledger } from "../../ledger/types.js"
import { decoded, type Handlers, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"

const { MessageType } = Message

/** Receipts of committed transactions: all that are asked for, or none. */
export function receiptHandlers({ chain }: Ledger, limits: ComponentLimits): Handlers {
  const { Status } = ClientReceiptGetResponse
  return {
    [MessageType.CLIENT_RECEIPT_GET_REQUEST]: (content) => {
      const answer = (response: ClientReceiptGetResponse.$Properties) =>
        reply(MessageType.CLIENT_RECEIPT_GET_RESPONSE, ClientReceiptGetResponse, response)
      const request = decoded(ClientReceiptGetRequest, content)
      if (request === undefined) return answer({ status: Status.INTERNAL_ERROR })
      if (request.transactionIds.length > limits.ids) return answer({ status: Status.INTERNAL_ERROR })
      const receipts = []
      for (const id of request.transactionIds) {
        const receipt = chain.receipt(id)
        if (receipt === undefined) return answer({ status: Status.NO_RESOURCE })
        receipts.push(receipt)
      }
      return answer({ status: Status.OK, receipts })
    },
  }
}
