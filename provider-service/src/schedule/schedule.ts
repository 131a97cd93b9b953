import { z } from "zod"
import { OfferTerms } from "../offers/schemas.js"

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of day such as 08:00")

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** What the epoch clock posts, and when. */
export const ScheduleSchema = z.strictObject({
  period_seconds: z.int().min(1).max(604_800).describe("An epoch's length: a new offer is posted this often"),
  starts_at: z
    .int()
    .min(0)
    .optional()
    .describe("Unix seconds of an epoch's begin; others are whole periods away. Default: 0"),
  timezone: z.string().max(64).refine(isTimeZone, "must be an IANA time zone").default("UTC"),
  terms: OfferTerms,
  price: z.int().min(1).describe("Bandcoins for the first unit, when no time of day says otherwise"),
  prices: z
    .array(z.strictObject({ from: timeOfDay, price: z.int().min(1) }))
    .max(96)
    .refine((slots) => new Set(slots.map((slot) => slot.from)).size === slots.length, "a time of day stands twice")
    .default([])
    .describe("Prices by time of day; each holds until the next, over midnight too"),
  reservations: z
    .strictObject({
      epochs_ahead: z.int().min(1).max(500).describe("How many future epochs are on sale in advance"),
      capacity: z.int().min(1),
      price: z.int().min(0).optional().describe("Default: the price of that time of day"),
    })
    .optional(),
})

export type Schedule = z.output<typeof ScheduleSchema>

/** The number of the epoch slot that a moment lies in. */
export function tickAt(schedule: Schedule, nowMs: number): number {
  return Math.floor((nowMs - (schedule.starts_at ?? 0) * 1000) / (schedule.period_seconds * 1000))
}

/** When a slot begins, milliseconds since 1970. */
export function tickStartMs(schedule: Schedule, tick: number): number {
  return ((schedule.starts_at ?? 0) + tick * schedule.period_seconds) * 1000
}

/** The price in force at a moment: of the slot that began last, on the day before if none has begun today. */
export function priceAt(schedule: Schedule, atMs: number): number {
  const slots = [...schedule.prices].sort((a, b) => (a.from < b.from ? -1 : 1))
  if (slots.length === 0) return schedule.price
  const local = new Intl.DateTimeFormat("en-GB", {
    timeZone: schedule.timezone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(atMs)
  return (slots.filter((slot) => slot.from <= local).at(-1) ?? slots.at(-1))?.price ?? schedule.price
}
