import type { Selectable } from "kysely"
import type { ExchangeSchema } from "../database/schema.js"
import type { MovementRequest } from "../ledger/movement-batch.js"

export interface Share {
  readonly account: string
  readonly bandcoins: number
}

/**
 * A service provider credits its subscribers every period (paper 5.2.3). Its own account pays: each period is one batch that
 * withdraws the sum from it and deposits the shares, all or nothing, so no Bandcoins are made.
 */
export interface ScheduleSpec {
  readonly shares: readonly Share[]
  readonly everySeconds: number
  /** Bandcoins in all; the schedule ends before the period that would pass it. */
  readonly cap: number
  readonly startAtMs: number
}

export interface Schedule {
  /** Also the digest in the nonces of its transactions. */
  readonly id: string
  readonly funder: string
  readonly spec: ScheduleSpec
  /** The period that is next, or under way when `plan` is there. */
  readonly period: number
  readonly plan: readonly Share[] | undefined
  /** Undefined when it has ended. */
  readonly nextAtMs: number | undefined
  readonly moved: number
  readonly attempts: number
  readonly note: string | undefined
}

export const toSchedule = (row: Selectable<ExchangeSchema["schedules"]>): Schedule => ({
  id: row.id,
  funder: row.funder,
  spec: row.spec as ScheduleSpec,
  period: row.period,
  plan: (row.plan as Share[] | null) ?? undefined,
  nextAtMs: row.next_at_ms ?? undefined,
  moved: row.moved,
  attempts: row.attempts,
  note: row.note ?? undefined,
})

export const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { bandcoins }) => sum + bandcoins, 0)

/** The movements of a period: the withdrawal first, then the shares. Numbers never repeat over the schedule's life. */
export function periodMovements(schedule: Schedule, plan: readonly Share[]): MovementRequest[] {
  const first = schedule.period * (schedule.spec.shares.length + 1)
  const identity = (place: number) => ({ owner: "schedule", ref: schedule.id, seq: first + place }) as const
  return [
    { identity: identity(0), kind: "withdraw", account: schedule.funder, bandcoins: sumOf(plan) },
    ...plan.map(({ account, bandcoins }): MovementRequest => {
      const place = schedule.spec.shares.findIndex((share) => share.account === account) + 1
      return { identity: identity(place), kind: "deposit", account, bandcoins }
    }),
  ]
}
