import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { commonProblem } from "../errors/problem.js"

/** An event as kept by whoever publishes it. `id` grows by the order of events. */
export interface StoredEvent {
  readonly id: number
  /** Event name, e.g. `bid.accepted`. */
  readonly type: string
  readonly data: unknown
}

/** Where the events of one stream come from. They are read from where they are kept, so a late reader misses none. */
export interface EventSource {
  /** Events after `afterId`, oldest first, at most `limit`. */
  read(afterId: number, limit: number): Promise<readonly StoredEvent[]>
  /** Calls `wake` after each new event; returns how to stop. */
  subscribe(wake: () => void): () => void
  /** True for an event after which none will follow: the stream ends with it. */
  isLast?(event: StoredEvent): boolean
}

export interface EventStreamLimits {
  /** Streams in all. */
  readonly total: number
  /** Streams of one address. */
  readonly perAddress: number
}

/** A comment line this often keeps proxies from closing a quiet stream (most do so after 60 s). */
const HEARTBEAT_MS = 15_000
/** A reader that takes nothing for so long is let go. */
const STALL_MS = 30_000
const READ_LIMIT = 100

/** Serves Server-Sent Events (WHATWG HTML, 9.2): resume by `Last-Event-ID`, heartbeat, limits, back-pressure. */
export class EventStreams {
  readonly #limits: EventStreamLimits
  readonly #open = new Map<FastifyReply, string>()

  /** `app` ends the streams when it closes. Readers come back by themselves, to another instance or after the restart. */
  constructor(app: Pick<FastifyInstance, "addHook">, limits: EventStreamLimits = { total: 2_000, perAddress: 20 }) {
    this.#limits = limits
    app.addHook("preClose", async () => this.#closeAll())
  }

  get size(): number {
    return this.#open.size
  }

  /**
   * Answers the request with a stream. A client that has had the last event gets 204, which tells an EventSource to stop
   * asking. Throws OVERLOADED or TOO_MANY_REQUESTS at the limits.
   */
  async serve(request: FastifyRequest, reply: FastifyReply, source: EventSource): Promise<void> {
    this.#admit(request.ip)
    let lastId = lastEventId(request)
    if (lastId > 0 && source.isLast !== undefined) {
      const [resumed] = await source.read(lastId - 1, 1)
      if (resumed?.id === lastId && source.isLast(resumed)) {
        reply.code(204).send()
        return
      }
    }
    reply.hijack()
    const raw = reply.raw
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) raw.setHeader(name, value as string)
    }
    raw.setHeader("content-type", "text/event-stream")
    raw.setHeader("cache-control", "no-store")
    raw.setHeader("x-accel-buffering", "no")
    raw.writeHead(200)
    this.#open.set(reply, request.ip)

    const reader = new Reader(reply.raw)
    const unsubscribe = source.subscribe(() => reader.wake())
    const heartbeat = setInterval(() => reader.heartbeat(), HEARTBEAT_MS)
    try {
      raw.write("retry: 2000\n\n")
      while (!raw.destroyed && !raw.writableEnded) {
        const events = await source.read(lastId, READ_LIMIT)
        for (const event of events) {
          lastId = event.id
          if (!(await reader.write(event)) || source.isLast?.(event)) return
        }
        if (events.length < READ_LIMIT) await reader.sleep()
      }
    } catch (error) {
      request.log.error({ err: error }, "event stream ended by an error")
    } finally {
      clearInterval(heartbeat)
      unsubscribe()
      this.#open.delete(reply)
      raw.end()
    }
  }

  #closeAll(): void {
    for (const reply of this.#open.keys()) reply.raw.destroy()
  }

  #admit(address: string): void {
    if (this.#open.size >= this.#limits.total) {
      throw commonProblem("OVERLOADED", `there are ${this.#limits.total} event streams open already`)
    }
    let own = 0
    for (const other of this.#open.values()) if (other === address) own++
    if (own >= this.#limits.perAddress) {
      throw commonProblem("TOO_MANY_REQUESTS", `at most ${this.#limits.perAddress} event streams from one address`)
    }
  }
}

/** One client's end: writes with back-pressure, sleeps until woken or gone. */
class Reader {
  readonly #raw: FastifyReply["raw"]
  #pending = true
  #resolve: (() => void) | undefined

  constructor(raw: FastifyReply["raw"]) {
    this.#raw = raw
    this.#raw.on("close", () => this.wake())
  }

  wake(): void {
    this.#pending = true
    this.#resolve?.()
  }

  async sleep(): Promise<void> {
    if (!this.#pending) {
      await new Promise<void>((resolve) => {
        this.#resolve = resolve
      })
      this.#resolve = undefined
    }
    this.#pending = false
  }

  heartbeat(): void {
    if (!this.#raw.writableNeedDrain) this.#raw.write(": still here\n\n")
  }

  /** False when the client is gone or takes nothing. */
  async write(event: StoredEvent): Promise<boolean> {
    if (this.#raw.destroyed) return false
    // JSON.stringify escapes line breaks, so one data line is enough.
    const text = `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`
    if (this.#raw.write(text)) return true
    return new Promise((resolve) => {
      const finish = (drained: boolean) => () => {
        clearTimeout(timer)
        this.#raw.off("drain", onDrain)
        this.#raw.off("close", onClose)
        if (!drained) this.#raw.destroy()
        resolve(drained)
      }
      const onDrain = finish(true)
      const onClose = finish(false)
      const timer = setTimeout(onClose, STALL_MS)
      this.#raw.once("drain", onDrain)
      this.#raw.once("close", onClose)
    })
  }
}

/** The header of a reconnecting EventSource; 0 when there is none or it is nonsense. */
function lastEventId(request: FastifyRequest): number {
  const given = request.headers["last-event-id"]
  return typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : 0
}
