/** Milliseconds since 1970. Injected everywhere, so that tests decide what time it is. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still until told. */
export class ManualClock implements Clock {
  #now: number

  constructor(startMs: number) {
    this.#now = startMs
  }

  now(): number {
    return this.#now
  }

  set(nowMs: number): void {
    this.#now = nowMs
  }

  advance(byMs: number): void {
    this.#now += byMs
  }
}
