import type { FastifyInstance } from "fastify"

declare module "fastify" {
  interface FastifyRequest {
    /** The body as received, byte for byte; empty when there is none. Signatures are checked against it. */
    rawBody: Uint8Array
  }
}

const NO_BODY = new Uint8Array(0)

/** Takes JSON bodies only, refuses `__proto__` keys, and keeps the raw bytes beside the parsed value. */
export function useJsonBodies(app: FastifyInstance): void {
  app.decorateRequest("rawBody", null as never)
  app.addHook("onRequest", (request, _reply, done) => {
    request.rawBody = NO_BODY
    done()
  })
  const parse = app.getDefaultJsonParser("error", "error")
  app.removeAllContentTypeParsers()
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    request.rawBody = body as Buffer
    if (body.length === 0) return done(null, undefined)
    return parse(request, body.toString("utf8"), done)
  })
}
