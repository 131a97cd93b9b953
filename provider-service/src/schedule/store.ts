import { type Database, type RandomSource, randomId } from "@bandcoin/service-kit"
import type { Selectable } from "kysely"
import type { ProviderSchema, TickRow } from "../database/schema.js"
import { type Schedule, ScheduleSchema, tickAt } from "./schedule.js"

export interface StoredSchedule {
  readonly scheduleId: string
  readonly schedule: Schedule
  /** The first tick to post. */
  readonly firstTick: number
}

/** The schedule and what was done for each tick. */
export class ScheduleStore {
  readonly #database: Database<ProviderSchema>
  readonly #random: RandomSource

  constructor(database: Database<ProviderSchema>, random: RandomSource) {
    this.#database = database
    this.#random = random
  }

  async get(): Promise<StoredSchedule | undefined> {
    const row = await this.#database.sql.selectFrom("schedules").selectAll().executeTakeFirst()
    if (row === undefined) return undefined
    const schedule = ScheduleSchema.parse(row.schedule, { reportInput: false })
    return { scheduleId: row.schedule_id, schedule, firstTick: tickAt(schedule, row.anchor_ms) }
  }

  /** Replaces the schedule; the slot that `nowMs` lies in is the first that is posted. */
  async replace(schedule: unknown, nowMs: number): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.deleteFrom("schedules").execute()
      await tx
        .insertInto("schedules")
        .values({
          schedule_id: randomId("schedule", this.#random),
          schedule: JSON.stringify(schedule),
          anchor_ms: nowMs,
        })
        .execute()
    })
  }

  async remove(): Promise<boolean> {
    const result = await this.#database.sql.deleteFrom("schedules").executeTakeFirst()
    return result.numDeletedRows > 0n
  }

  lastTick(scheduleId: string): Promise<Selectable<TickRow> | undefined> {
    return this.#database.sql
      .selectFrom("ticks")
      .selectAll()
      .where("schedule_id", "=", scheduleId)
      .orderBy("tick", "desc")
      .limit(1)
      .executeTakeFirst()
  }

  async insertTick(row: TickRow): Promise<void> {
    await this.#database.sql.insertInto("ticks").values(row).execute()
  }

  async finishTick(
    scheduleId: string,
    tick: number,
    outcome: TickRow["outcome"],
    message: string | null,
  ): Promise<void> {
    await this.#database.sql
      .updateTable("ticks")
      .set({ outcome, message })
      .where("schedule_id", "=", scheduleId)
      .where("tick", "=", tick)
      .execute()
  }
}
