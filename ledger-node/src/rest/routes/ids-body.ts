import type { FastifyReply, FastifyRequest } from "fastify"
import type { RestContext } from "../context.js"
import { ApiError, type ApiErrorName } from "../errors.js"
import { validateId } from "../query.js"

/** The ids of a POST: a JSON array of at least one id. */
export async function idsOfBody(
  { bodies, limits }: RestContext,
  request: FastifyRequest,
  reply: FastifyReply,
  errors: { readonly wrongContentType: ApiErrorName; readonly badBody: ApiErrorName },
): Promise<string[]> {
  if (request.headers["content-type"] !== "application/json") throw new ApiError(errors.wrongContentType)
  return bodies.withBody(request, reply, limits.idsBodyBytes, (body) => {
    const ids = parsed(body)
    if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === "string")) {
      throw new ApiError(errors.badBody)
    }
    if (ids.length > limits.idsPerRequest) throw new ApiError("tooManyIds")
    for (const id of ids) validateId(id)
    return ids
  })
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return undefined
  }
}
