import type { Clock } from "@bandcoin/service-kit"
import { type ExchangeLedger, LedgerUnavailable, REFUSED_RETRY_MS } from "../ledger/ledger.js"
import { backoffMs } from "../worker/backoff.js"
import { Turns } from "../worker/turns.js"
import { periodMovements, type Schedule, type Share, sumOf } from "./schedule.js"
import type { ScheduleStore } from "./store.js"

export interface ScheduleMoverParts {
  readonly store: ScheduleStore
  readonly ledger: ExchangeLedger
  readonly clock: Clock
}

const RETRY_FIRST_MS = 2_000
const RETRY_MOST_MS = 3600_000

/** Runs what is due of the schedules: plan, keep the plan, one batch, next period. */
export class ScheduleMover {
  readonly #turns = new Turns()

  constructor(private readonly parts: ScheduleMoverParts) {}

  move(id: string): Promise<void> {
    return this.#turns.run(id, async () => {
      const schedule = await this.parts.store.get(id)
      if (schedule?.nextAtMs === undefined || schedule.nextAtMs > this.parts.clock.now()) return
      try {
        await (schedule.plan === undefined ? this.#plan(schedule) : this.#send(schedule, schedule.plan))
      } catch (error) {
        if (!(error instanceof LedgerUnavailable)) throw error
        await this.#later(schedule, error.message)
      }
    })
  }

  /** Subscribers without an account get nothing this period: one missing account must not hold up the others. */
  async #plan(schedule: Schedule): Promise<void> {
    const { store, ledger } = this.parts
    if (schedule.moved + sumOf(schedule.spec.shares) > schedule.spec.cap) {
      return store.postpone(schedule, null, "ended: the next period would pass the cap")
    }
    const plan: Share[] = []
    for (const share of schedule.spec.shares) {
      if ((await ledger.account(share.account)) !== undefined) plan.push(share)
    }
    if (plan.length === 0) return this.#next(schedule, 0, "no subscriber has an account on the ledger")
    const balance = (await ledger.account(schedule.funder))?.balance ?? 0
    if (balance < sumOf(plan)) return this.#later(schedule, `the account holds ${balance} of ${sumOf(plan)} Bandcoins`)
    await store.keepPlan(schedule, plan)
    const kept = await store.get(schedule.id)
    if (kept?.plan !== undefined) await this.#send(kept, kept.plan)
  }

  /** The same batch until it commits: another one beside it could move the sum twice. */
  async #send(schedule: Schedule, plan: readonly Share[]): Promise<void> {
    const settlement = await this.parts.ledger.settle(periodMovements(schedule, plan))
    if (settlement.kind === "unknown") return this.#later(schedule, settlement.message)
    if (settlement.kind === "refused") {
      const untilMs = this.parts.clock.now() + REFUSED_RETRY_MS
      return this.parts.store.postpone(schedule, untilMs, `the ledger refused the period: ${settlement.message}`)
    }
    const left = schedule.spec.shares.length - plan.length
    await this.#next(schedule, sumOf(plan), left === 0 ? null : `${left} subscribers have no account on the ledger`)
  }

  #next(schedule: Schedule, moved: number, note: string | null): Promise<void> {
    const { startAtMs, everySeconds } = schedule.spec
    // From the plan's own times, not from now: a late period does not shift those after it.
    const nextAtMs = startAtMs + (schedule.period + 1) * everySeconds * 1000
    return this.parts.store.advance(schedule, moved, nextAtMs, note)
  }

  #later(schedule: Schedule, note: string): Promise<void> {
    const waitMs = backoffMs(schedule.attempts, RETRY_FIRST_MS, RETRY_MOST_MS)
    return this.parts.store.postpone(schedule, this.parts.clock.now() + waitMs, note)
  }
}
