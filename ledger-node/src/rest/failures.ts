import type { Socket } from "node:net"
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify"
import { API_ERRORS, ApiError, type ApiErrorName, errorBody } from "./errors.js"
import { JSON_TYPE } from "./respond.js"
import { allowedMethods } from "./routes/table.js"

declare module "fastify" {
  interface FastifyContextConfig {
    wrongContentType?: ApiErrorName
  }
}

/** Every failed request ends here: expected ones with their code, bugs as code 10 with the details in the log only. */
export function answerError(error: FastifyError | ApiError, request: FastifyRequest, reply: FastifyReply): void {
  const failure = error instanceof ApiError ? error : frameworkFailure(error, request)
  if (failure === undefined) {
    request.log.error({ err: error }, "request failed")
    send(reply, new ApiError("unknownValidatorError"))
  } else if (failure.kind === API_ERRORS.bodyTooLarge) {
    refuseBody(request, reply, failure)
  } else {
    send(reply, failure)
  }
}

function send(reply: FastifyReply, { kind, message, headers }: ApiError): void {
  reply.code(kind.status).headers(headers).type(JSON_TYPE).send(errorBody(kind, message))
}

/** What fastify found wrong before a handler ran. */
function frameworkFailure(error: FastifyError, request: FastifyRequest): ApiError | undefined {
  const wrongContentType = request.routeOptions?.config?.wrongContentType
  if (error.statusCode === 415 && wrongContentType !== undefined) return new ApiError(wrongContentType)
  if (request.raw.aborted) return new ApiError("malformedRequest")
  return error.statusCode !== undefined && error.statusCode < 500 ? new ApiError("malformedRequest") : undefined
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.raw.url?.split("?", 1)[0] ?? ""
  const allow = allowedMethods(path)
  send(
    reply,
    allow === undefined ? new ApiError("routeNotFound") : new ApiError("methodNotAllowed", { headers: { allow } }),
  )
}

/** How long a refused body is read and thrown away, so that the client sees the answer and not a reset connection. */
const LINGER_MS = 2_000

function refuseBody(request: FastifyRequest, reply: FastifyReply, { kind, message }: ApiError): void {
  const body = errorBody(kind, message)
  const { raw } = reply.hijack()
  raw.writeHead(kind.status, {
    "content-type": JSON_TYPE,
    "content-length": Buffer.byteLength(body),
    connection: "close",
  })
  raw.write(body)
  const timer = setTimeout(() => raw.end(), LINGER_MS)
  request.raw.once("end", () => raw.end())
  raw.once("close", () => clearTimeout(timer))
  request.raw.resume()
}

const CLIENT_ERRORS: Readonly<Record<string, ApiErrorName>> = {
  HPE_HEADER_OVERFLOW: "headersTooLarge",
  ERR_HTTP_REQUEST_TIMEOUT: "requestTimedOut",
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
}

/** Answers what never became a request. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy()
    return
  }
  const kind = API_ERRORS[CLIENT_ERRORS[error.code ?? ""] ?? "malformedRequest"]
  const body = errorBody(kind)
  socket.end(
    `HTTP/1.1 ${kind.status} ${REASONS[kind.status]}\r\nContent-Type: ${JSON_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
