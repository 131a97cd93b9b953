import type { IncomingMessage } from "node:http"
import rateLimit from "@fastify/rate-limit"
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from "fastify"
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod"
import type { Registry } from "prom-client"
import { sendProblem, useProblemAnswers } from "../errors/handler.js"
import { commonProblem } from "../errors/problem.js"
import { type ReadinessCheck, useHealth } from "../health/health.js"
import { createRegistry, useMetrics } from "../metrics/metrics.js"
import { type ApiDescription, useOpenApi } from "../openapi/openapi.js"
import { useJsonBodies } from "./body.js"
import { closeUnusedConnections } from "./connections.js"
import { CORRELATOR_HEADER, correlatorOf } from "./correlator.js"
import { loggerOptions } from "./logger.js"
import { RequestLog } from "./request-log.js"
import { securityHeaders } from "./security-headers.js"
import { takeTurns } from "./turns.js"

/** A fastify instance whose routes take zod schemas. */
export type ServiceApp = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

export interface ServiceAppOptions {
  /** Name in logs, e.g. `auction-house`. */
  readonly name: string
  readonly api: ApiDescription
  readonly logLevel?: string
  /** Where log lines go instead of standard output. */
  readonly logStream?: NodeJS.WritableStream
  /** Base URL under which others reach the service, if it is known. */
  readonly publicUrl?: string | undefined
  readonly trustedProxies?: readonly string[] | undefined
  /** Requests a minute from one address; `false` for none. A route sets its own by `config: { rateLimit: ... }`. */
  readonly rateLimitPerMinute?: number | false
  /** Largest body, bytes. */
  readonly bodyLimitBytes?: number
  readonly readiness?: readonly ReadinessCheck[]
  readonly registry?: Registry
  /** Added to the strict policy, e.g. `{ "script-src": ["'self'", "https://js.braintreegateway.com"] }`. */
  readonly contentSecurityPolicy?: Readonly<Record<string, readonly string[]>>
}

/** Enough for any request of ours but bulk ones, which set their own limit on their route. */
const BODY_LIMIT_BYTES = 256 * 1024

/**
 * The fastify app that every REST service of the house starts from: zod-checked routes, problem+json answers, correlator,
 * security headers, rate limit, health, metrics, OpenAPI. Add routes, then `listen`.
 */
export async function createServiceApp(options: ServiceAppOptions): Promise<ServiceApp> {
  const app = Fastify({
    logger: loggerOptions(options.name, options.logLevel ?? "info", options.logStream),
    logController: new RequestLog(),
    genReqId: (request: IncomingMessage) => correlatorOf(request.headers),
    requestIdHeader: false,
    bodyLimit: options.bodyLimitBytes ?? BODY_LIMIT_BYTES,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 256 },
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    // A URL that cannot be decoded never reaches the error handler.
    frameworkErrors: (error, request, reply) => {
      void sendProblem(request as FastifyRequest, reply as FastifyReply, commonProblem("NOT_FOUND", error.message))
    },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  const plain = app as unknown as FastifyInstance
  takeTurns(plain)
  closeUnusedConnections(plain)
  useJsonBodies(plain)
  const registry = options.registry ?? createRegistry()
  useProblemAnswers(plain, registry)
  // Whether TLS stands in front of us is for whoever put it there to say.
  const https = options.publicUrl?.startsWith("https:") ?? false
  const headers = await securityHeaders(options.contentSecurityPolicy ?? {}, https)
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(headers).header(CORRELATOR_HEADER, request.id)
    done()
  })
  if (options.rateLimitPerMinute !== false) {
    await app.register(rateLimit, {
      max: options.rateLimitPerMinute ?? 600,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, context) =>
        commonProblem("TOO_MANY_REQUESTS", `at most ${context.max} requests a minute; try again in ${context.after}`),
    })
  }
  await useOpenApi(plain, options.api, options.publicUrl)
  useMetrics(plain, registry)
  useHealth(plain, options.readiness ?? [])
  return app as unknown as ServiceApp
}
