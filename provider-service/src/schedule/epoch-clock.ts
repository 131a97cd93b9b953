import {
  type BandcoinClient,
  createBatch,
  decodeBatch,
  encodeBatch,
  InvalidTransactionError,
  offerPayload,
} from "@bandcoin/client"
import type { Clock } from "@bandcoin/service-kit"
import type { AuctionHold } from "../auctions/hold.js"
import type { EpochLock } from "../epoch-lock.js"
import { offerOfTick } from "./offer-of-tick.js"
import { tickAt, tickStartMs } from "./schedule.js"
import type { ScheduleStore, StoredSchedule } from "./store.js"

export interface EpochClockParts {
  readonly store: ScheduleStore
  readonly client: BandcoinClient
  readonly hold: AuctionHold
  readonly lock: EpochLock
  readonly clock: Clock
  readonly log: { info(context: object, message: string): void; warn(context: object, message: string): void }
  /** Called between the steps of a tick; for crash tests. */
  readonly checkpoint?: (step: "signed" | "submitted") => void
}

/** After a longer stop an operator should say what is to happen, by setting the schedule again. */
const MAX_CATCH_UP_TICKS = 10_000
const LONGEST_SLEEP_MS = 1_000
/** One wait for the ledger; a tick without an outcome is taken up again. */
const WAIT_MS = 10_000

/**
 * Posts the scheduled offer once in every period. A tick's batch is signed and stored before it is submitted, and the same
 * batch is submitted until its fate is known: a restart neither skips nor doubles an epoch. Ticks missed while the
 * service was down are posted in their order, so that epoch numbers keep pace with time and advance sales stay right.
 */
export class EpochClock {
  readonly #parts: EpochClockParts
  #timer: NodeJS.Timeout | undefined
  #stopped = true
  #stepping: Promise<void> = Promise.resolve()

  constructor(parts: EpochClockParts) {
    this.#parts = parts
  }

  start(): void {
    this.#stopped = false
    this.#schedule(0)
  }

  /** The schedule has changed. */
  wake(): void {
    if (!this.#stopped) this.#schedule(0)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#stepping
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#stepping = this.#stepping.then(async () => {
        if (this.#stopped) return
        const delay = await this.step().catch((error) => {
          this.#parts.log.warn({ err: error }, "the epoch clock tries again")
          return LONGEST_SLEEP_MS
        })
        if (!this.#stopped) this.#schedule(delay)
      })
    }, delayMs)
  }

  /** Posts all ticks that are due; returns how long until it should be asked again. */
  async step(): Promise<number> {
    const stored = await this.#parts.store.get()
    if (stored === undefined) return LONGEST_SLEEP_MS
    const { schedule, scheduleId, firstTick } = stored
    const due = tickAt(schedule, this.#parts.clock.now())
    const last = await this.#parts.store.lastTick(scheduleId)
    let tick = last === undefined ? firstTick : last.tick + (last.outcome === "PENDING" ? 0 : 1)
    if (due - tick > MAX_CATCH_UP_TICKS) {
      this.#parts.log.warn({ missed: due - tick }, "the schedule has lapsed; set it again")
      return LONGEST_SLEEP_MS
    }
    for (; tick <= due; tick++) await this.#parts.lock.run(() => this.#post(stored, tick))
    return Math.min(LONGEST_SLEEP_MS, Math.max(0, tickStartMs(schedule, tick) - this.#parts.clock.now()))
  }

  async #post({ scheduleId, schedule }: StoredSchedule, tick: number): Promise<void> {
    const { store, client, log } = this.#parts
    const before = await store.lastTick(scheduleId)
    const encoded = before?.tick === tick ? before.batch : await this.#sign(scheduleId, schedule, tick)
    if (encoded === null) return
    const batch = decodeBatch(encoded)
    if (!batch.ok) throw new Error(`the stored batch of tick ${tick} is damaged: ${batch.reason}`)
    try {
      await client.ledger.submit([batch.value])
      this.#parts.checkpoint?.("submitted")
      await client.ledger.waitFor([batch.value.id], { timeoutMs: WAIT_MS })
      await store.finishTick(scheduleId, tick, "POSTED", null)
      log.info({ tick, batchId: batch.value.id }, "offer posted")
    } catch (error) {
      if (!(error instanceof InvalidTransactionError)) throw error
      await store.finishTick(scheduleId, tick, "REFUSED", error.message)
      log.warn({ tick, reason: error.message }, "the ledger refused the scheduled offer")
    }
  }

  /** Signs and stores the batch of a tick; null when the epoch is left to an auction. */
  async #sign(scheduleId: string, schedule: StoredSchedule["schedule"], tick: number): Promise<Uint8Array | null> {
    const { store, client, hold } = this.#parts
    const account = await client.account()
    if (account === undefined) throw new Error("the provider has no account on the ledger; create it first")
    const holder = await hold.holder(account.epoch + 1)
    if (holder !== undefined) {
      const row = { schedule_id: scheduleId, tick, batch: null, transaction_id: null, message: holder }
      await store.insertTick({ ...row, outcome: "LEFT_TO_AUCTION" })
      return null
    }
    const payload = offerPayload(offerOfTick(schedule, tick, account))
    const transaction = client.sign(payload, { nonce: `epoch clock ${scheduleId} ${tick}` })
    const batch = Buffer.from(encodeBatch(createBatch({ transactions: [transaction], signer: client.signer })))
    const row = { schedule_id: scheduleId, tick, batch, transaction_id: transaction.id, message: null }
    await store.insertTick({ ...row, outcome: "PENDING" })
    this.#parts.checkpoint?.("signed")
    return batch
  }
}
