import type { Clock, ServiceApp } from "@bandcoin/service-kit"
import type { preValidationAsyncHookHandler } from "fastify"
import { z } from "zod"
import { problem } from "../errors.js"
import type { EpochClock } from "./epoch-clock.js"
import { priceAt, ScheduleSchema, tickAt, tickStartMs } from "./schedule.js"
import type { ScheduleStore } from "./store.js"

export interface ScheduleRouteParts {
  readonly store: ScheduleStore
  readonly epochClock: EpochClock
  readonly clock: Clock
  readonly operator: preValidationAsyncHookHandler
}

const State = z.object({
  period_seconds: z.int(),
  price_now: z.int(),
  next_epoch_at: z.int().describe("Unix seconds"),
  last: z
    .object({ at: z.int(), outcome: z.string(), transaction_id: z.string().optional(), message: z.string().optional() })
    .optional(),
})

/** The epoch clock: set, look at, stop. */
export function scheduleRoutes(app: ServiceApp, parts: ScheduleRouteParts): void {
  const { store, clock, operator } = parts

  const state = async (): Promise<z.input<typeof State>> => {
    const stored = await store.get()
    if (stored === undefined) throw problem("NO_SCHEDULE", "set one with PUT /schedule")
    const { schedule, scheduleId } = stored
    const last = await store.lastTick(scheduleId)
    return {
      period_seconds: schedule.period_seconds,
      price_now: priceAt(schedule, clock.now()),
      next_epoch_at: tickStartMs(schedule, tickAt(schedule, clock.now()) + 1) / 1000,
      ...(last === undefined
        ? {}
        : {
            last: {
              at: tickStartMs(schedule, last.tick) / 1000,
              outcome: last.outcome,
              ...(last.transaction_id === null ? {} : { transaction_id: last.transaction_id }),
              ...(last.message === null ? {} : { message: last.message }),
            },
          }),
    }
  }

  app.put(
    "/schedule",
    {
      preValidation: operator,
      schema: {
        tags: ["schedule"],
        summary: "Post an offer every period from now on",
        body: ScheduleSchema,
        response: { 200: State },
      },
    },
    async (request) => {
      // Kept as it was sent (frequencies with their units), so that it reads the same when it is loaded again.
      await store.replace(JSON.parse(Buffer.from(request.rawBody).toString("utf8")), clock.now())
      parts.epochClock.wake()
      return state()
    },
  )

  app.get(
    "/schedule",
    {
      preValidation: operator,
      schema: { tags: ["schedule"], summary: "The epoch clock's state", response: { 200: State } },
    },
    state,
  )

  app.delete(
    "/schedule",
    {
      preValidation: operator,
      schema: { tags: ["schedule"], summary: "Stop posting; the last offer stays", response: { 204: z.null() } },
    },
    async (_request, reply) => {
      if (!(await store.remove())) throw problem("NO_SCHEDULE", "there is none to stop")
      return reply.code(204).send(null)
    },
  )
}
