/** Requests that wait for something, so that closing can end their waiting. */
export class OpenWaits {
  readonly #open = new Set<AbortController>()
  #closed = false

  get closed(): boolean {
    return this.#closed
  }

  /** Runs `wait` with a signal that is aborted when everything closes, or when `onGone` calls what it is given. */
  async run<T>(onGone: (gone: () => void) => void, wait: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    if (this.#closed) controller.abort()
    this.#open.add(controller)
    // A client that goes after its answer is every client: nothing to abort then, and aborting is not free.
    onGone(() => {
      if (this.#open.has(controller)) controller.abort()
    })
    try {
      return await wait(controller.signal)
    } finally {
      this.#open.delete(controller)
    }
  }

  close(): void {
    this.#closed = true
    for (const controller of this.#open) controller.abort()
  }
}
