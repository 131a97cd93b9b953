import type { Clock, ServiceApp } from "@bandcoin/service-kit"
import { z } from "zod"
import type { GrantStore } from "../grants/grant-store.js"
import type { HeldGrant } from "../grants/types.js"
import { PublicKeyParam } from "./offers.js"

export const GrantView = z.object({
  transaction_id: z.string(),
  provider: z.string(),
  issuer: z.string().describe("who paid"),
  kind: z.enum(["spot", "advance", "auction"]),
  epoch: z.number().int(),
  epoch_to: z.number().int(),
  units: z.number().int().describe("units this key holds"),
  from_frequency: z.number().int(),
  to_frequency: z.number().int(),
  bandwidth: z.number().int(),
  qos: z.record(z.string(), z.unknown()),
  state: z.enum(["VALID", "NOT_YET_VALID", "EXPIRED"]),
  valid_from_ms: z.number().int().optional(),
  valid_until_ms: z.number().int().optional(),
  seconds_left: z.number().int(),
})

export function viewGrant(grant: HeldGrant, nowMs: number): z.output<typeof GrantView> {
  const { summary, transactionId, kind, unitsEach, state, validFromMs, validUntilMs } = grant
  const { provider, issuer, epoch, epoch_to, from_frequency, to_frequency, bandwidth, qos } = summary
  return {
    transaction_id: transactionId,
    ...{
      provider,
      issuer,
      kind,
      epoch,
      epoch_to,
      units: unitsEach,
      from_frequency,
      to_frequency,
      bandwidth,
      qos,
      state,
    },
    ...(validFromMs !== undefined && { valid_from_ms: validFromMs }),
    ...(validUntilMs !== undefined && { valid_until_ms: validUntilMs }),
    seconds_left: state === "VALID" ? Math.floor(((validUntilMs ?? nowMs) - nowMs) / 1000) : 0,
  }
}

export function grantRoutes(app: ServiceApp, { grants, clock }: { grants: GrantStore; clock: Clock }): void {
  app.get(
    "/grants/:consumer_key",
    {
      schema: {
        operationId: "ListGrants",
        tags: ["grants"],
        summary: "Grants of a consumer key, newest purchase first",
        params: z.object({ consumer_key: PublicKeyParam }),
        querystring: z.object({
          provider: PublicKeyParam.optional(),
          state: z.enum(["VALID", "NOT_YET_VALID", "EXPIRED"]).optional(),
          limit: z.coerce.number().int().min(1).max(1_000).default(100),
        }),
        response: { 200: z.object({ grants: z.array(GrantView) }) },
      },
    },
    async (request) => {
      const { provider, state, limit } = request.query
      const nowMs = clock.now()
      const found: z.output<typeof GrantView>[] = []
      for (const grant of grants.grantsOf(request.params.consumer_key, nowMs)) {
        if (provider !== undefined && grant.summary.provider !== provider) continue
        if (state !== undefined && grant.state !== state) continue
        found.push(viewGrant(grant, nowMs))
        if (found.length === limit) break
      }
      return { grants: found }
    },
  )
}
