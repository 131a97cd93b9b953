import type { Clock } from "@bandcoin/service-kit"
import type { FastifyBaseLogger } from "fastify"

/** Something that has work waiting in the database. */
export interface Movable {
  readonly name: string
  due(nowMs: number, limit: number): Promise<readonly string[]>
  move(id: string): Promise<void>
}

/** Something to do every so often. */
export interface Periodic {
  readonly name: string
  readonly everyMs: number
  run(): Promise<unknown>
}

/** Looks for due work this often; webhooks and requests wake the movers at once. */
const TICK_MS = 500
/** A ledger that is slow to commit must not hold up a stop: every step can be left and taken up again. */
const STOP_WAITS_MS = 5_000
/** How many orders and payouts move at a time. Each waits for the ledger most of its time. */
const CONCURRENCY = 32

/** Owns what the states name as owned by the exchange: finds it after a crash, and keeps it moving. */
export class Worker {
  readonly #running = new Set<Promise<void>>()
  readonly #active = new Set<string>()
  readonly #again = new Set<string>()
  readonly #timers: NodeJS.Timeout[] = []
  #stopped = false

  constructor(
    private readonly movables: readonly Movable[],
    private readonly periodic: readonly Periodic[],
    private readonly clock: Clock,
    private readonly log: FastifyBaseLogger,
  ) {}

  start(): void {
    this.#every(TICK_MS, () => this.tick())
    for (const task of this.periodic) this.#every(task.everyMs, () => this.#guard(task.name, task.run()))
  }

  #every(ms: number, work: () => Promise<unknown>): void {
    let busy = false
    const timer = setInterval(() => {
      if (busy || this.#stopped) return
      busy = true
      void work().finally(() => {
        busy = false
      })
    }, ms)
    this.#timers.push(timer)
  }

  /** Starts what is due, up to the limit. */
  async tick(): Promise<void> {
    for (const movable of this.movables) {
      const free = CONCURRENCY - this.#running.size
      if (free <= 0 || this.#stopped) return
      const due = await this.#guard(movable.name, movable.due(this.clock.now(), CONCURRENCY))
      for (const id of (due ?? []).slice(0, free)) this.wake(movable, id)
    }
  }

  /** Moves one now, without waiting for it; one that is moving already is moved once more after. */
  wake(movable: Movable, id: string): void {
    const key = `${movable.name} ${id}`
    if (this.#stopped) return
    if (this.#active.has(key)) {
      this.#again.add(key)
      return
    }
    this.#active.add(key)
    const run = this.#guard(movable.name, movable.move(id)).then(() => {
      this.#running.delete(run)
      this.#active.delete(key)
      if (this.#again.delete(key)) this.wake(movable, id)
    })
    this.#running.add(run)
  }

  /** A bug in one order must not stop the others; it is loud in the log and the order stays due. */
  async #guard<T>(name: string, work: Promise<T>): Promise<T | undefined> {
    try {
      return await work
    } catch (error) {
      if (!this.#stopped) this.log.error({ err: error, work: name }, "work failed")
      return undefined
    }
  }

  /** Stops looking and waits a while for what is under way; what is not done by then goes on after the next start. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers) clearInterval(timer)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_WAITS_MS)
    })
    await Promise.race([Promise.allSettled([...this.#running]), late])
    clearTimeout(timer)
  }
}
