import * as zmq from "zeromq-6"

/** A component at the other end of the endpoint, frame by frame. */
export class Dealer {
  readonly #socket: zmq.Dealer
  readonly #frames: Buffer[] = []
  readonly #waiting: ((frame: Buffer | undefined) => void)[] = []

  constructor(url: string, identity?: string) {
    this.#socket = new zmq.Dealer({ linger: 0, ...(identity === undefined ? {} : { routingId: identity }) })
    this.#socket.connect(url)
    this.#receive()
  }

  send(...frames: Uint8Array[]): Promise<void> {
    return this.#socket.send(frames)
  }

  /** The next frame, or undefined when none comes in time. */
  next(timeoutMs = 5_000): Promise<Buffer | undefined> {
    const frame = this.#frames.shift()
    if (frame !== undefined) return Promise.resolve(frame)
    return new Promise((resolve) => {
      const give = (arrived: Buffer | undefined) => {
        clearTimeout(timer)
        resolve(arrived)
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(give), 1)
        resolve(undefined)
      }, timeoutMs)
      this.#waiting.push(give)
    })
  }

  /** Makes it the next frame again. */
  putBack(frame: Buffer): void {
    this.#frames.unshift(frame)
  }

  close(): void {
    if (!this.#socket.closed) this.#socket.close()
  }

  async #receive(): Promise<void> {
    for await (const [frame] of this.#socket) {
      const give = this.#waiting.shift()
      if (give === undefined) this.#frames.push(frame as Buffer)
      else give(frame as Buffer)
    }
    for (const give of this.#waiting.splice(0)) give(undefined)
  }
}
