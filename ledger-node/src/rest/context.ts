import type { FastifyReply, FastifyRequest } from "fastify"
import type { RestStep, StepClock } from "../ledger/step-clock.js"
import type { Ledger } from "../ledger/types.js"
import type { ListRefusal } from "../listing/index.js"
import type { BodyReader } from "./body.js"
import { ApiError, type ApiErrorName } from "./errors.js"
import type { LinkSource } from "./link.js"
import type { RestLimits } from "./options.js"
import type { Query } from "./query.js"
import type { Responder } from "./respond.js"
import type { OpenWaits } from "./waits.js"

/** What every route is given. */
export interface RestContext {
  readonly ledger: Ledger
  readonly limits: RestLimits
  readonly endpoint: string
  readonly bodies: BodyReader
  readonly responder: Responder
  /** Ended when the server closes: waiting requests then answer at once with what they have. */
  readonly waits: OpenWaits
  readonly steps: StepClock<RestStep>
}

export type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>

export const queryOf = (request: FastifyRequest): Query => request.query as Query

/** The link source of a request for `path`, which must be the request's own path, decoded. */
export function linkSource(request: FastifyRequest, path: string): LinkSource {
  const { localAddress, localPort } = request.raw.socket
  return {
    scheme: "http",
    host: request.headers.host ?? `${localAddress}:${localPort}`,
    path,
    query: queryOf(request),
    headers: request.headers,
  }
}

/** The error a client gets for a refused list. */
const REFUSALS: Readonly<Record<ListRefusal, ApiErrorName>> = {
  NO_ROOT: "headNotFound",
  INVALID_PAGING: "pagingInvalid",
  INVALID_ID: "invalidResourceId",
  INVALID_ADDRESS: "invalidStateAddress",
  INVALID_ROOT: "headNotFound",
}

export const refusalError = (refusal: ListRefusal): ApiError => new ApiError(REFUSALS[refusal])
