import type { WriteStream } from "node:tty"

/** At most so often, so that reporting is no part of what is measured. */
const UPDATE_MS = 250

/** What is going on, on one line of a terminal; elsewhere a line at the end of each point. */
export class Progress {
  #label = ""
  #shownAt = 0

  constructor(private readonly stream: WriteStream | (NodeJS.WritableStream & { isTTY?: boolean })) {}

  begin(label: string): void {
    this.#label = label
    this.#show("preparing")
  }

  update(done: number, total: number | undefined): void {
    if (performance.now() - this.#shownAt >= UPDATE_MS)
      this.#show(`${done}${total === undefined ? "" : ` of ${total}`}`)
  }

  end(result: string): void {
    const line = `${this.#label}: ${result}\n`
    this.stream.write(this.stream.isTTY ? `\r\x1b[K${line}` : line)
  }

  #show(what: string): void {
    this.#shownAt = performance.now()
    if (this.stream.isTTY) this.stream.write(`\r\x1b[K${this.#label}: ${what}`)
  }
}
