import { z } from "zod"
import { problem } from "../errors.js"
import { takeWebhook } from "../webhook/intake.js"
import { gatewayProblem, type RouteContext } from "./context.js"

const Taken = z.object({ received: z.literal(true), duplicate: z.boolean() })

/** Largest webhook taken; Stripe's largest events are some tens of kilobytes. */
const WEBHOOK_BYTES = 512 * 1024

/** One address for each gateway's webhooks. The body is taken as bytes, whatever its type: the signature is over them. */
export async function webhookRoutes({ app, engine }: RouteContext): Promise<void> {
  const { gateways, intake } = engine
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: WEBHOOK_BYTES }, (_request, body, done) => {
      done(null, body)
    })
    for (const gateway of gateways.byName.values()) {
      scope.post(
        `/webhooks/${gateway.name}`,
        {
          // Gateways deliver in bursts from few addresses; what is not signed costs one HMAC.
          config: { rateLimit: { max: 6_000, timeWindow: 60_000 } },
          schema: { tags: ["webhooks"], summary: `Events of ${gateway.name}`, response: { 200: Taken } },
        },
        async (request) => {
          const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
          const taken = await takeWebhook(intake, gateway, { headers: request.headers, body })
          if (!taken.ok) throw gatewayProblem(taken.error)
          return { received: true as const, duplicate: taken.value.duplicate }
        },
      )
      const { challenge } = gateway
      if (challenge === undefined) continue
      scope.get(
        `/webhooks/${gateway.name}`,
        { schema: { tags: ["webhooks"], summary: "Proves this address to the gateway" } },
        async (request, reply) => {
          const text = (request.query as Record<string, unknown>).bt_challenge
          try {
            return reply.type("text/plain").send(challenge(String(text)))
          } catch {
            throw problem("WEBHOOK_MALFORMED", "bt_challenge must be 20 to 32 hex characters")
          }
        },
      )
    }
  })
}
