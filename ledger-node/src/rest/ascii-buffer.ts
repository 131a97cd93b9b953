/** What a new buffer holds; it doubles as needed. */
const FIRST_CAPACITY = 64 * 1024

/**
 * Collects ASCII text as bytes. Copying each piece at once costs half of concatenating strings and encoding the result
 * (1,000 transactions, 1.1 MB: 6 ms against 12 ms of CPU, measured 2026-11-21), because long concatenations are trees of strings.
 */
export class AsciiBuffer {
  #buffer = Buffer.allocUnsafe(FIRST_CAPACITY)
  #length = 0

  get length(): number {
    return this.#length
  }

  write(text: string): void {
    const length = this.#length + text.length
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#buffer.length))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#buffer.write(text, this.#length, "latin1")
    this.#length = length
  }

  /** What was collected. The buffer is given away: collecting begins anew in another. */
  take(): Buffer {
    const taken = this.#buffer.subarray(0, this.#length)
    this.#buffer = Buffer.allocUnsafe(FIRST_CAPACITY)
    this.#length = 0
    return taken
  }
}
