import type { FastifyReply, FastifyRequest } from "fastify"
import type { BatchStatus } from "../../ledger/types.js"
import { type Handler, linkSource, queryOf, type RestContext } from "../context.js"
import { envelope } from "../envelope.js"
import { ApiError } from "../errors.js"
import { pythonList } from "../json/python.js"
import { statusText } from "../json/statuses.js"
import { buildLink } from "../link.js"
import { filterIds, waitMs } from "../query.js"
import { idsOfBody } from "./ids-body.js"

/** `GET /batch_statuses?id=...`: where batches are; with `wait`, once none of them is pending. */
export function getStatuses(context: RestContext): Handler {
  return async (request, reply) => {
    const ids = filterIds(queryOf(request), context.limits.idsPerRequest)
    if (ids === undefined) throw new ApiError("statusIdQueryInvalid")
    const link = buildLink(linkSource(request, "/batch_statuses"), {})
    return respond(context, request, reply, ids, { link })
  }
}

/** `POST /batch_statuses`: the same with the ids in the body, for more than a query can hold. */
export function postStatuses(context: RestContext): Handler {
  return async (request, reply) => {
    const ids = await idsOfBody(context, request, reply, {
      wrongContentType: "statusWrongContentType",
      badBody: "statusBodyInvalid",
    })
    return respond(context, request, reply, ids, {})
  }
}

async function respond(
  context: RestContext,
  request: FastifyRequest,
  reply: FastifyReply,
  ids: readonly string[],
  links: { link?: string },
): Promise<FastifyReply> {
  const statuses = await settle(context, request, reply, ids)
  reply.raw.once("finish", context.steps.start("answer"))
  const data = pythonList(
    statuses.map((status) => statusText(status, "    ")),
    "  ",
  )
  return context.responder.pieces(request, reply, envelope([data], links))
}

function settle(
  { ledger, limits, waits }: RestContext,
  request: FastifyRequest,
  reply: FastifyReply,
  ids: readonly string[],
): BatchStatus[] | Promise<BatchStatus[]> {
  const timeoutMs = waitMs(queryOf(request), limits.waitSeconds)
  if (timeoutMs === undefined) return ledger.statuses(ids)
  return waits.run(
    (gone) => reply.raw.once("close", gone),
    (signal) => ledger.waitForStatuses(ids, timeoutMs, signal),
  )
}
