import type { IncomingMessage } from "node:http"
import type { FastifyReply, FastifyRequest } from "fastify"
import type { StepClock } from "../ledger/step-clock.js"
import { ApiError } from "./errors.js"

/**
 * Reads request bodies into memory, with a limit on each and on all that arrive at one time. Bytes count from the moment
 * they arrive until their handler is done with them, so a client that announces much and sends little holds up nobody.
 */
export class BodyReader {
  #bytesInFlight = 0
  readonly #waitingToContinue = new WeakSet<IncomingMessage>()

  constructor(
    private readonly maxBytesInFlight: number,
    private readonly retryAfterSeconds: () => number,
    private readonly steps: StepClock<"receive">,
  ) {}

  /** The client sends its body only after an interim `100 Continue`; it gets one when the body is wanted. */
  expectsContinue(request: IncomingMessage): void {
    this.#waitingToContinue.add(request)
  }

  /**
   * Hands the whole body to `use`. Throws ApiError for a body of more than `maxBytes`, before reading it when its length is announced.
   */
  async withBody<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    maxBytes: number,
    use: (body: Buffer) => T | Promise<T>,
  ): Promise<T> {
    const announced = request.headers["content-length"]
    const length = announced === undefined ? undefined : Number(announced)
    if (length !== undefined && length > maxBytes) throw new ApiError("bodyTooLarge")
    if (this.#waitingToContinue.delete(request.raw)) reply.raw.writeContinue()

    const charge = { bytes: 0 }
    try {
      const finishReceive = this.steps.start("receive")
      const read =
        length === undefined ? this.#chunked(request.raw, maxBytes, charge) : this.#sized(request.raw, length, charge)
      const body = await read
      finishReceive()
      return await use(body)
    } finally {
      this.#bytesInFlight -= charge.bytes
    }
  }

  /** One buffer of the announced length, filled as bytes arrive: nothing is copied twice. */
  async #sized(request: IncomingMessage, length: number, charge: { bytes: number }): Promise<Buffer> {
    const body = Buffer.allocUnsafe(length)
    let filled = 0
    await eachChunk(request, (chunk) => {
      this.#charge(chunk.length, charge)
      filled += chunk.copy(body, filled)
    })
    return body.subarray(0, filled)
  }

  async #chunked(request: IncomingMessage, maxBytes: number, charge: { bytes: number }): Promise<Buffer> {
    const chunks: Buffer[] = []
    await eachChunk(request, (chunk) => {
      this.#charge(chunk.length, charge)
      if (charge.bytes > maxBytes) throw new ApiError("bodyTooLarge")
      chunks.push(chunk)
    })
    return Buffer.concat(chunks)
  }

  #charge(bytes: number, charge: { bytes: number }): void {
    charge.bytes += bytes
    this.#bytesInFlight += bytes
    if (this.#bytesInFlight > this.maxBytesInFlight) {
      throw new ApiError("batchQueueFull", { headers: { "retry-after": String(this.retryAfterSeconds()) } })
    }
  }
}

/**
 * Hands over the body's chunks until its end. When `take` throws, reading stops there and the request stays open, so that it
 * can still be answered. By events: iterating costs a small body more than all else that is done with it.
 */
function eachChunk(request: IncomingMessage, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      try {
        take(chunk)
      } catch (error) {
        request.off("data", onData)
        request.pause()
        reject(error)
      }
    }
    request.on("data", onData)
    request.once("end", resolve)
    request.once("error", reject)
    request.once("close", () => reject(new Error("the client went away before the end of the body")))
  })
}
