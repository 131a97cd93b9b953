import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from "fastify-type-provider-zod"
import { Counter, type Registry } from "prom-client"
import { CORRELATOR_HEADER } from "../app/correlator.js"
import { commonProblem, type FieldError, Problem } from "./problem.js"

export const PROBLEM_TYPE = "application/problem+json"

/** What fastify itself may say, in our words. */
function fromFastify(error: FastifyError): Problem | undefined {
  switch (error.code) {
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return commonProblem("UNSUPPORTED_MEDIA_TYPE")
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return commonProblem("BODY_TOO_LARGE")
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return commonProblem("BODY_NOT_JSON")
    case "FST_ERR_BAD_URL":
    case "FST_ERR_MAX_PARAM_LENGTH":
      return commonProblem("NOT_FOUND", "the path is not one that can be asked for")
    default:
      return undefined
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = (error as { validationContext?: string }).validationContext ?? "body"
    const errors: FieldError[] = error.validation.slice(0, 20).map((issue) => ({
      pointer: `/${part === "querystring" ? "query" : part}${issue.instancePath}`,
      detail: issue.message ?? "is not valid",
    }))
    const first = errors[0]
    return commonProblem("INVALID_ARGUMENT", first ? `${first.pointer}: ${first.detail}` : error.message, { errors })
  }
  if (isResponseSerializationError(error)) return commonProblem("INTERNAL", undefined, { cause: error })
  const known = fromFastify(error as FastifyError)
  if (known !== undefined) return known
  const status = (error as { statusCode?: number } | undefined)?.statusCode
  if (status !== undefined && status >= 400 && status < 500) {
    return commonProblem("INVALID_ARGUMENT", (error as Error).message)
  }
  return commonProblem("INTERNAL", undefined, { cause: error })
}

/** Sends a problem in place of a normal answer. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header(CORRELATOR_HEADER, request.id)
    .headers(problem.headers)
    .type(PROBLEM_TYPE)
    .serializer((document: unknown) => JSON.stringify(document))
    .send(problem.document(request.id))
}

/**
 * Answers every failure of the app, expected or not, as problem+json. Bugs are logged with their stack, never shown.
 * Refusals are counted by code, and logged one by one only at `debug`: whoever sends rubbish must not fill the log.
 */
export function useProblemAnswers(app: FastifyInstance, registry: Registry): void {
  const refusals = new Counter({
    name: "http_refusals_total",
    help: "Requests answered with a problem, by its code",
    labelNames: ["code"],
    registers: [registry],
  })
  const methodsAt = watchRoutes(app)
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    refusals.inc({ code: problem.code })
    if (problem.status >= 500) request.log.error({ err: problem.cause ?? problem, code: problem.code }, problem.message)
    else request.log.debug({ code: problem.code, detail: problem.message }, "refused")
    return sendProblem(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(request.url)
    const problem =
      allowed.length > 0
        ? commonProblem("METHOD_NOT_ALLOWED", undefined, { headers: { allow: allowed.join(", ") } })
        : commonProblem("NOT_FOUND")
    return sendProblem(request, reply, problem)
  })
}

/** Remembers the routes as they are added; tells which methods a path takes (fastify itself answers 404 for a wrong one). */
function watchRoutes(app: FastifyInstance): (url: string) => string[] {
  const routes: { pattern: RegExp; method: string }[] = []
  app.addHook("onRoute", (route) => {
    const source = route.url
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/:[^/]+/g, "[^/]+")
      .replace(/\*/g, ".*")
    const methods = Array.isArray(route.method) ? route.method : [route.method]
    for (const method of methods) routes.push({ pattern: new RegExp(`^${source}/?$`), method })
  })
  return (url) => {
    const path = url.split("?", 1)[0] ?? "/"
    return [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort()
  }
}
