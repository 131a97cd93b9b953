/** Clients that wait for batches to be judged. */
export class StatusWaiters {
  readonly #byBatch = new Map<string, Set<() => void>>()

  /** These batches have their final status. */
  notify(batchIds: Iterable<string>): void {
    if (this.#byBatch.size === 0) return
    for (const id of batchIds) for (const look of [...(this.#byBatch.get(id) ?? [])]) look()
  }

  /** Lets everyone who waits look once more: the ledger is stopping. */
  release(): void {
    for (const waiting of [...this.#byBatch.values()]) for (const look of [...waiting]) look()
  }

  /** Resolves when `isDone` holds after one of the batches was judged, or the time is over, or the signal aborts. */
  wait(batchIds: readonly string[], isDone: () => boolean, timeoutMs: number, signal?: AbortSignal): Promise<void> {
    if (isDone() || timeoutMs <= 0 || signal?.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener("abort", finish)
        for (const id of batchIds) {
          const waiting = this.#byBatch.get(id)
          waiting?.delete(look)
          if (waiting?.size === 0) this.#byBatch.delete(id)
        }
        resolve()
      }
      const look = (): void => {
        if (isDone()) finish()
      }
      const timer = setTimeout(finish, timeoutMs)
      signal?.addEventListener("abort", finish)
      for (const id of batchIds) {
        const waiting = this.#byBatch.get(id) ?? new Set()
        waiting.add(look)
        this.#byBatch.set(id, waiting)
      }
    })
  }
}
