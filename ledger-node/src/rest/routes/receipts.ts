import type { FastifyReply, FastifyRequest } from "fastify"
import type { ChainReader } from "../../ledger/types.js"
import { type Handler, linkSource, queryOf, type RestContext } from "../context.js"
import { envelope } from "../envelope.js"
import { ApiError } from "../errors.js"
import { receiptText } from "../json/receipts.js"
import { buildLink } from "../link.js"
import { filterIds } from "../query.js"
import { idsOfBody } from "./ids-body.js"

/** `GET /receipts?id=...`: what transactions did. 404 when any of them is not committed. */
export function getReceipts(context: RestContext): Handler {
  return (request, reply) => {
    const ids = filterIds(queryOf(request), context.limits.idsPerRequest)
    if (ids === undefined) throw new ApiError("receiptIdQueryInvalid")
    return respond(context, request, reply, ids, { link: buildLink(linkSource(request, "/receipts"), {}) })
  }
}

/** `POST /receipts`: the same with the ids in the body, for more than a query can hold. */
export function postReceipts(context: RestContext): Handler {
  return async (request, reply) => {
    const ids = await idsOfBody(context, request, reply, {
      wrongContentType: "receiptWrongContentType",
      badBody: "receiptBodyInvalid",
    })
    return respond(context, request, reply, ids, {})
  }
}

function respond(
  { ledger: { chain }, responder }: RestContext,
  request: FastifyRequest,
  reply: FastifyReply,
  ids: readonly string[],
  links: { link?: string },
): FastifyReply {
  if (!ids.every((id) => chain.hasTransaction(id))) throw new ApiError("receiptNotFound")
  return responder.pieces(request, reply, envelope(receiptPieces(chain, ids), links))
}

function* receiptPieces(chain: ChainReader, ids: readonly string[]): Generator<string> {
  let separator = "[\n    "
  for (const id of ids) {
    const receipt = chain.receipt(id)
    if (receipt === undefined) throw new Error(`the receipt of the committed transaction ${id} is not stored`)
    yield separator + receiptText(receipt, "    ")
    separator = ",\n    "
  }
  yield "\n  ]"
}
