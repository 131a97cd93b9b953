import { createHash } from "node:crypto"
import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler, RouteShorthandOptions } from "fastify"
import { commonProblem } from "../errors/problem.js"
import type { Clock } from "../time/clock.js"
import type { IdempotencyStore } from "./store.js"

export interface IdempotencyOptions {
  readonly store: IdempotencyStore
  readonly clock: Clock
  /** Refuse requests without the header (true), or serve them without its protection (false, the default). */
  readonly required?: boolean
}

interface Held {
  readonly scope: string
  readonly key: string
}

/**
 * Hooks for one route: the answer to the first request with an `Idempotency-Key` is kept and given to every repeat, with
 * `idempotent-replayed: true`. Server errors are not kept: the caller should try those again.
 * Keys are apart for each signer (or address, for unsigned requests) and endpoint.
 */
export function idempotent(options: IdempotencyOptions): Pick<RouteShorthandOptions, never> & {
  preHandler: preHandlerAsyncHookHandler
  onSend: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>
} {
  const held = new WeakMap<FastifyRequest, Held>()
  return {
    async preHandler(request, reply) {
      const key = request.headers["idempotency-key"]
      if (key === undefined) {
        if (options.required) throw commonProblem("IDEMPOTENCY_KEY_REQUIRED")
        return
      }
      if (typeof key !== "string" || !/^[\x20-\x7e]{1,255}$/.test(key)) throw commonProblem("IDEMPOTENCY_KEY_INVALID")
      const scope = `${request.signedBy || request.ip} ${request.method} ${request.routeOptions.url ?? ""}`
      const claim = await options.store.claim(scope, key, fingerprint(request), options.clock.now())
      switch (claim.kind) {
        case "first":
          held.set(request, { scope, key })
          return
        case "in progress":
          throw commonProblem("IDEMPOTENCY_IN_PROGRESS", undefined, { headers: { "retry-after": "1" } })
        case "other request":
          throw commonProblem("IDEMPOTENCY_KEY_REUSED")
        case "answered":
          return reply
            .code(claim.answer.status)
            .header("idempotent-replayed", "true")
            .type(claim.answer.contentType)
            .serializer((body: string) => body)
            .send(claim.answer.body)
      }
    },
    async onSend(request, reply, payload) {
      const claim = held.get(request)
      if (claim === undefined) return payload
      held.delete(request)
      if (reply.statusCode >= 500 || typeof payload !== "string") {
        await options.store.release(claim.scope, claim.key)
      } else {
        const contentType = String(reply.getHeader("content-type") ?? "application/json")
        await options.store.answer(claim.scope, claim.key, { status: reply.statusCode, contentType, body: payload })
      }
      return payload
    },
  }
}

function fingerprint(request: FastifyRequest): string {
  return createHash("sha256").update(`${request.method} ${request.url}\n`).update(request.rawBody).digest("hex")
}
