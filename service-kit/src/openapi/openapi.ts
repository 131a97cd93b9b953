import swagger from "@fastify/swagger"
import swaggerUi from "@fastify/swagger-ui"
import type { FastifyInstance } from "fastify"
import { jsonSchemaTransform } from "fastify-type-provider-zod"

export interface ApiDescription {
  readonly title: string
  readonly version: string
  readonly description: string
}

/** The page styles itself inline; scripts come from us only. Nothing forces https, so that it works on a loopback port. */
const PAGE_CSP = {
  "default-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "object-src": ["'none'"],
  "frame-ancestors": ["'none'"],
}

/** OpenAPI 3.1 at `/openapi.json` and a page to try it at `/docs`. Register before the routes. */
export async function useOpenApi(app: FastifyInstance, api: ApiDescription, publicUrl?: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: api.title, version: api.version, description: api.description, license: { name: "Apache-2.0" } },
      ...(publicUrl === undefined ? {} : { servers: [{ url: publicUrl }] }),
      components: {
        securitySchemes: {
          ledgerKey: {
            type: "apiKey",
            in: "header",
            name: "Signature",
            description: "RFC 9421 HTTP Message Signature made with the caller's ledger key; see the reference.",
          },
        },
      },
    },
    transform: jsonSchemaTransform,
  })
  app.get("/openapi.json", { schema: { hide: true }, config: { rateLimit: false } }, async () => app.swagger())
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: PAGE_CSP, uiConfig: { docExpansion: "list" } })
}
