import {
  ClientBatchStatus,
  ClientBatchStatusRequest,
  ClientBatchStatusResponse,
  ClientBatchSubmitResponse,
  Message,
} from "@bandcoin/protos"
import type { BatchStatus, Ledger, SubmitResult } from "../../ledger/types.js"
import { isHeaderSignature } from "../../listing/index.js"
import { decoded, type Handler, type Handlers, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"

const { MessageType } = Message

function submitStatus(result: SubmitResult): ClientBatchSubmitResponse.Status {
  const { Status } = ClientBatchSubmitResponse
  if (result.ok) return Status.OK
  switch (result.reason) {
    case "empty":
    case "invalid":
      return Status.INVALID_BATCH
    case "queue_full":
      return Status.QUEUE_FULL
    case "undecodable":
    case "stopping":
      return Status.INTERNAL_ERROR
  }
}

const toProto = ({ batchId, status, invalidTransactions }: BatchStatus): ClientBatchStatus.$Properties => ({
  batchId,
  status: ClientBatchStatus.Status[status],
  invalidTransactions: [...invalidTransactions],
})

/** Handing in batches, and what became of them. `closing` ends the waits. */
export function submissionHandlers(ledger: Ledger, limits: ComponentLimits, closing: AbortSignal): Handlers {
  let submissions = 0
  let waiting = 0

  const submit: Handler = async (content) => {
    const answer = (status: ClientBatchSubmitResponse.Status) =>
      reply(MessageType.CLIENT_BATCH_SUBMIT_RESPONSE, ClientBatchSubmitResponse, { status })
    if (submissions >= limits.submissions) return answer(ClientBatchSubmitResponse.Status.QUEUE_FULL)
    submissions++
    try {
      // A submit request is on the wire what a BatchList is: its batches, as field 1.
      return answer(submitStatus(await ledger.submit(content)))
    } finally {
      submissions--
    }
  }

  const statuses = async (request: ClientBatchStatusRequest): Promise<BatchStatus[]> => {
    if (!request.wait || waiting >= limits.waiting) return ledger.statuses(request.batchIds)
    const seconds = Math.min(request.timeout || limits.waitSeconds, limits.waitSeconds)
    waiting++
    try {
      return await ledger.waitForStatuses(request.batchIds, seconds * 1000, closing)
    } finally {
      waiting--
    }
  }

  const status: Handler = async (content) => {
    const { Status } = ClientBatchStatusResponse
    const answer = (response: ClientBatchStatusResponse.$Properties) =>
      reply(MessageType.CLIENT_BATCH_STATUS_RESPONSE, ClientBatchStatusResponse, response)
    const request = decoded(ClientBatchStatusRequest, content)
    if (request === undefined || request.batchIds.length > limits.ids) return answer({ status: Status.INTERNAL_ERROR })
    if (!request.batchIds.every(isHeaderSignature)) return answer({ status: Status.INVALID_ID })
    if (request.batchIds.length === 0) return answer({ status: Status.NO_RESOURCE })
    const batchStatuses = (await statuses(request)).map(toProto)
    return answer({ status: Status.OK, batchStatuses })
  }

  return {
    [MessageType.CLIENT_BATCH_SUBMIT_REQUEST]: submit,
    [MessageType.CLIENT_BATCH_STATUS_REQUEST]: status,
  }
}
