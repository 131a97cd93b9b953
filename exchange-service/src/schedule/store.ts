import type { Clock, Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"
import { type Schedule, type ScheduleSpec, type Share, toSchedule } from "./schedule.js"

export class ScheduleStore {
  constructor(
    private readonly database: Database<ExchangeSchema>,
    private readonly clock: Clock,
  ) {}

  async insert(id: string, funder: string, spec: ScheduleSpec): Promise<Schedule> {
    const row = {
      id,
      funder,
      spec: JSON.stringify(spec),
      period: 0,
      plan: null,
      next_at_ms: spec.startAtMs,
      moved: 0,
      attempts: 0,
      note: null,
      created_at_ms: this.clock.now(),
    }
    await this.database.sql
      .insertInto("schedules")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return (await this.get(id)) as Schedule
  }

  async get(id: string): Promise<Schedule | undefined> {
    const row = await this.database.sql.selectFrom("schedules").selectAll().where("id", "=", id).executeTakeFirst()
    return row && toSchedule(row)
  }

  async list(funder?: string): Promise<Schedule[]> {
    let query = this.database.sql.selectFrom("schedules").selectAll().orderBy("created_at_ms", "desc").limit(200)
    if (funder !== undefined) query = query.where("funder", "=", funder)
    return (await query.execute()).map(toSchedule)
  }

  async due(nowMs: number, limit: number): Promise<string[]> {
    const rows = await this.database.sql
      .selectFrom("schedules")
      .select("id")
      .where("next_at_ms", "<=", nowMs)
      .orderBy("next_at_ms")
      .limit(limit)
      .execute()
    return rows.map(({ id }) => id)
  }

  async keepPlan(schedule: Schedule, plan: readonly Share[]): Promise<void> {
    await this.database.sql
      .updateTable("schedules")
      .set({ plan: JSON.stringify(plan) })
      .where("id", "=", schedule.id)
      .where("period", "=", schedule.period)
      .where("plan", "is", null)
      .execute()
  }

  /** The period is done; `nextAtMs` null ends the schedule. */
  async advance(schedule: Schedule, moved: number, nextAtMs: number | null, note: string | null): Promise<void> {
    await this.database.sql
      .updateTable("schedules")
      .set({
        period: schedule.period + 1,
        plan: null,
        next_at_ms: nextAtMs,
        moved: schedule.moved + moved,
        attempts: 0,
        note,
      })
      .where("id", "=", schedule.id)
      .where("period", "=", schedule.period)
      .execute()
  }

  async postpone(schedule: Schedule, untilMs: number | null, note: string): Promise<void> {
    await this.database.sql
      .updateTable("schedules")
      .set({ next_at_ms: untilMs, attempts: schedule.attempts + 1, note })
      .where("id", "=", schedule.id)
      .where("period", "=", schedule.period)
      .execute()
  }

  /** Ends it after the period under way, if one is. */
  async end(id: string): Promise<void> {
    await this.database.sql
      .updateTable("schedules")
      .set({ next_at_ms: null, note: "ended by its owner" })
      .where("id", "=", id)
      .where("plan", "is", null)
      .execute()
  }
}
