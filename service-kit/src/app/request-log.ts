import { type FastifyReply, type FastifyRequest, LogController } from "fastify"

/**
 * One line for each request that was served or failed. A request that was refused (4xx) is counted in the metrics and
 * logged only at `debug`: what strangers send must not decide how much is logged.
 */
export class RequestLog extends LogController {
  override incomingRequest(request: FastifyRequest): void {
    request.log.debug({ req: request }, "incoming request")
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
    metadata?: Record<string, unknown>,
  ): void {
    if (error) {
      super.requestCompleted(error, request, reply, metadata)
      return
    }
    const level = reply.statusCode >= 400 && reply.statusCode < 500 ? "debug" : "info"
    reply.log[level]({ req: request, res: reply, responseTime: reply.elapsedTime }, "request completed")
  }
}
