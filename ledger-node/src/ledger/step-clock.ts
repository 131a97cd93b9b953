/** Seconds spent in each step of the way of a batch, summed since start. */
export class StepClock<Step extends string> {
  readonly seconds: Readonly<Record<Step, number>>
  readonly #seconds: Record<Step, number>

  constructor(steps: readonly Step[]) {
    this.#seconds = Object.fromEntries(steps.map((step) => [step, 0])) as Record<Step, number>
    this.seconds = this.#seconds
  }

  /** Begins a step; what it returns ends it. */
  start(step: Step): () => void {
    const began = performance.now()
    return () => {
      this.#seconds[step] += (performance.now() - began) / 1_000
    }
  }
}

/** From the bytes of a list to a block on disk. */
export const LEDGER_STEPS = ["decode", "verify", "execute", "merkle", "write"] as const
export type LedgerStep = (typeof LEDGER_STEPS)[number]

/** What the REST API adds before and after: a body's arrival, and the answer to who asked for statuses. */
export const REST_STEPS = ["receive", "answer"] as const
export type RestStep = (typeof REST_STEPS)[number]
