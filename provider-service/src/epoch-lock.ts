/**
 * One thing at a time among those that look at the current epoch and then act on the next: posting an offer, a tick of
 * the epoch clock, signing for an auction.
 */
export class EpochLock {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work)
    this.#last = next.catch(() => undefined)
    return next
  }
}
