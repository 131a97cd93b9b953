import type { Clock, ServiceApp } from "@bandcoin/service-kit"
import { z } from "zod"
import type { Reader } from "../books/reader.js"
import type { Follower } from "../follower/follower.js"
import type { GrantStore } from "../grants/grant-store.js"

export const Minutes = z.object({
  now_ms: z.number().int(),
  minutes: z.array(z.object({ minute_ms: z.number().int(), purchases: z.number().int(), units: z.number().int() })),
})

interface StatusParts {
  readonly follower: Follower
  readonly grants: GrantStore
  readonly reader: Reader
  readonly clock: Clock
}

export function statusRoutes(app: ServiceApp, { follower, grants, reader, clock }: StatusParts): void {
  app.get(
    "/status",
    {
      schema: {
        operationId: "GetStatus",
        tags: ["operation"],
        summary: "How far the index is",
        response: {
          200: z.object({
            head_block: z.number().int(),
            tip_block: z.number().int(),
            lag_blocks: z.number().int(),
            following: z.boolean(),
            source: z.string().optional(),
            fault: z.string().optional(),
            grants: z.number().int(),
          }),
        },
      },
    },
    async () => {
      const { headNum, tipNum, following, source, fault } = follower.status()
      return {
        head_block: headNum,
        tip_block: tipNum,
        lag_blocks: headNum - tipNum,
        following,
        ...(source !== undefined && { source }),
        ...(fault !== undefined && { fault }),
        grants: grants.grantCount,
      }
    },
  )
  app.get(
    "/allocations/per-minute",
    {
      schema: {
        operationId: "AllocationsPerMinute",
        tags: ["explorer"],
        summary: "Purchases and units of each minute, oldest first; minutes without any are left out",
        querystring: z.object({ minutes: z.coerce.number().int().min(1).max(1_440).default(60) }),
        response: { 200: Minutes },
      },
    },
    async (request) => {
      const nowMs = clock.now()
      const from = Math.floor(nowMs / 60_000 - request.query.minutes + 1) * 60_000
      return { now_ms: nowMs, minutes: await reader.perMinute(from) }
    },
  )
}
