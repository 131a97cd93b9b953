import { ClientReceiptGetRequest, ClientReceiptGetResponse, Message, type TransactionReceipt } from "@bandcoin/protos"
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
      let bytes = 0
      for (const id of request.transactionIds) {
        const receipt = chain.receipt(id)
        if (receipt === undefined) return answer({ status: Status.NO_RESOURCE })
        receipts.push(receipt)
        bytes += receiptBytes(receipt)
        if (bytes > limits.answerBytes) return answer({ status: Status.INTERNAL_ERROR })
      }
      return answer({ status: Status.OK, receipts })
    },
  }
}

/** What a receipt weighs: state, data and events. Addresses and framing are small beside them. */
function receiptBytes({ stateChanges, data, events }: TransactionReceipt): number {
  let bytes = 0
  for (const { value } of stateChanges) bytes += value.length
  for (const part of data) bytes += part.length
  for (const event of events) bytes += event.data.length
  return bytes
}
