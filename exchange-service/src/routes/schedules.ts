import { z } from "zod"
import { problem } from "../errors.js"
import { reference } from "../movement/identity.js"
import { type Schedule, sumOf } from "../schedule/schedule.js"
import type { RouteContext } from "./context.js"
import { accountKey, bandcoins, IdParams } from "./schemas.js"

const Shares = z
  .array(z.strictObject({ account: accountKey, bandcoins: bandcoins.max(1_000_000_000) }))
  .min(1)
  .max(100)
  .refine((list) => new Set(list.map((s) => s.account)).size === list.length, "an account stands twice")
const ScheduleBody = z.strictObject({
  shares: Shares.describe("Who is credited how much every period"),
  everySeconds: z.number().int().min(60).max(31_536_000),
  cap: bandcoins.describe("Bandcoins in all; the schedule ends before the period that would pass it"),
  startAt: z.iso.datetime().optional().describe("Default: now"),
})
const ScheduleView = z.object({
  id: z.string(),
  funder: accountKey,
  shares: Shares,
  everySeconds: z.number().int(),
  cap: z.number().int(),
  moved: z.number().int(),
  period: z.number().int(),
  nextAt: z.string().nullable(),
  note: z.string().nullable(),
})

const view = ({ id, funder, spec, moved, period, nextAtMs, note }: Schedule): z.infer<typeof ScheduleView> => ({
  id,
  funder,
  shares: [...spec.shares],
  everySeconds: spec.everySeconds,
  cap: spec.cap,
  moved,
  period,
  nextAt: nextAtMs === undefined ? null : new Date(nextAtMs).toISOString(),
  note: note ?? null,
})

/** Scheduled transfers from the signing account to its subscribers. */
export function scheduleRoutes({ app, engine, once, signed, createLimit }: RouteContext): void {
  const { schedules, clock } = engine
  const security = [{ ledgerKey: [] }]
  const own = async (id: string, funder: string) => {
    const schedule = await schedules.get(id)
    if (schedule?.funder !== funder) throw problem("SCHEDULE_NOT_FOUND", "no schedule of the signing account")
    return schedule
  }

  app.post(
    "/schedules",
    {
      ...once,
      preValidation: signed,
      config: { ...createLimit },
      schema: {
        tags: ["schedules"],
        summary: "Credit subscribers every period from the signing account",
        security,
        body: ScheduleBody,
        response: { 201: ScheduleView },
      },
    },
    async (request, reply) => {
      const { shares, everySeconds, cap, startAt } = request.body
      if (shares.some(({ account }) => account === request.signedBy)) {
        throw problem("SCHEDULE_CAP_TOO_LOW", "the funding account cannot be one of the subscribers")
      }
      if (sumOf(shares) > cap) throw problem("SCHEDULE_CAP_TOO_LOW", `one period moves ${sumOf(shares)} Bandcoins`)
      const id = reference("schedule", request.signedBy, String(request.headers["idempotency-key"]))
      const startAtMs = startAt === undefined ? clock.now() : Date.parse(startAt)
      const schedule = await schedules.insert(id, request.signedBy, { shares, everySeconds, cap, startAtMs })
      return reply.code(201).header("location", `/schedules/${id}`).send(view(schedule))
    },
  )
  app.get(
    "/schedules/:id",
    {
      preValidation: signed,
      schema: {
        tags: ["schedules"],
        summary: "A schedule",
        security,
        params: IdParams,
        response: { 200: ScheduleView },
      },
    },
    async (request) => view(await own(request.params.id, request.signedBy)),
  )
  app.delete(
    "/schedules/:id",
    {
      preValidation: signed,
      schema: {
        tags: ["schedules"],
        summary: "End a schedule after the period under way",
        security,
        params: IdParams,
        response: { 200: ScheduleView },
      },
    },
    async (request) => {
      const { id } = await own(request.params.id, request.signedBy)
      await schedules.end(id)
      return view(await own(id, request.signedBy))
    },
  )
}
