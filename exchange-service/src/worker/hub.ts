/** Wakes whoever watches a subject (an order, a payout) in this process. */
export class Hub {
  readonly #watchers = new Map<string, Set<() => void>>()

  subscribe(subject: string, wake: () => void): () => void {
    const set = this.#watchers.get(subject) ?? new Set()
    this.#watchers.set(subject, set)
    set.add(wake)
    return () => {
      set.delete(wake)
      if (set.size === 0) this.#watchers.delete(subject)
    }
  }

  wake(subject: string): void {
    for (const wake of this.#watchers.get(subject) ?? []) wake()
  }
}
