import {
  DatabaseReplayGuard,
  type EventStreams,
  idempotent,
  type Problem,
  requireSignature,
  type ServiceApp,
} from "@bandcoin/service-kit"
import type {} from "@fastify/rate-limit"
import type { Engine } from "../engine.js"
import { problem } from "../errors.js"
import type { GatewayError } from "../gateway/gateway.js"

/** What every group of routes is given. */
export interface RouteContext {
  readonly app: ServiceApp
  readonly engine: Engine
  readonly streams: EventStreams
  /** Hooks of a POST that needs an Idempotency-Key. */
  readonly once: ReturnType<typeof idempotent>
  /** Creating something costs a gateway call or a row: a twentieth of the plain limit from one address. */
  readonly createLimit: { readonly rateLimit: { readonly max: number; readonly timeWindow: number } }
  /** The account's owner signs (RFC 9421). */
  readonly signed: ReturnType<typeof requireSignature>
}

export function routeContext(app: ServiceApp, engine: Engine, streams: EventStreams): RouteContext {
  const { idempotency: store, clock, database } = engine
  return {
    app,
    engine,
    streams,
    createLimit: { rateLimit: { max: Math.ceil(engine.config.rateLimitPerMinute / 20), timeWindow: 60_000 } },
    once: idempotent({ store, clock, required: true }),
    signed: requireSignature({ clock, replay: new DatabaseReplayGuard(database as never) }),
  }
}

/** A gateway's failure as an answer. */
export function gatewayProblem({ code, message }: GatewayError): Problem {
  return code === "GATEWAY_REFUSED" ? problem("PAYMENT_REFUSED", message) : problem(code, message)
}
