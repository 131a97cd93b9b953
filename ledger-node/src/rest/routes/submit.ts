import type { SubmitRefusal } from "../../ledger/types.js"
import { type Handler, linkSource, type RestContext } from "../context.js"
import { ApiError, type ApiErrorName } from "../errors.js"
import { pythonString } from "../json/python.js"
import { buildLink } from "../link.js"

const REFUSALS: Readonly<Record<SubmitRefusal, ApiErrorName>> = {
  undecodable: "badProtobufSubmitted",
  empty: "noBatchesSubmitted",
  invalid: "submittedBatchesInvalid",
  queue_full: "batchQueueFull",
  stopping: "validatorDisconnected",
}

/** The body of a refusal is Sawtooth's, one sentence for every cause; this header says which cause it was. */
export const REASON_HEADER = "bandcoin-reason"

/** Text as a header may carry it: printable ASCII, of bounded length. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 500)
}

/** `POST /batches`: hands a serialized BatchList to the ledger. 202 means queued and durable in nothing yet; ask for its status. */
export function submitBatches({ ledger, limits, bodies, responder }: RestContext): Handler {
  return async (request, reply) => {
    if (request.headers["content-type"] !== "application/octet-stream") throw new ApiError("submissionWrongContentType")
    const result = await bodies.withBody(request, reply, limits.bodyBytes, (body) => {
      if (body.length === 0) throw new ApiError("noBatchesSubmitted")
      return ledger.submit(body)
    })
    if (!result.ok) {
      request.log.debug({ reason: result.reason, detail: result.message }, "batches refused")
      const retry = result.reason === "queue_full" || result.reason === "stopping"
      throw new ApiError(REFUSALS[result.reason], {
        headers: {
          [REASON_HEADER]: headerText(result.message),
          ...(retry ? { "retry-after": String(ledger.retryAfterSeconds) } : {}),
        },
      })
    }
    const link = buildLink(linkSource(request, "/batches"), { id: result.batchIds.join(",") }, "/batch_statuses")
    return responder.text(reply.code(202), `{\n  "link": ${pythonString(link)}\n}`)
  }
}
