import { Readable } from "node:stream"
import { setImmediate as nextTurn } from "node:timers/promises"
import type { FastifyReply, FastifyRequest } from "fastify"
import { ApiError } from "./errors.js"

export const JSON_TYPE = "application/json; charset=utf-8"

/**
 * A response of up to this many characters is one string with a Content-Length; a longer one is streamed piece by piece.
 * Building 1 MiB takes about a millisecond, and that is how long others wait for the event loop.
 */
export const STREAM_BYTES = 1024 * 1024

/** From this many characters on a client that stops reading is watched. */
const STALL_WATCH_BYTES = 64 * 1024

/** Writes responses of any length in bounded memory. */
export class Responder {
  #streams = 0

  constructor(
    private readonly maxStreams: number,
    private readonly stallTimeoutMs: number,
  ) {}

  text(reply: FastifyReply, text: string): FastifyReply {
    if (text.length > STALL_WATCH_BYTES) this.#watchForStall(reply)
    return reply.type(JSON_TYPE).send(text)
  }

  /** Sends the pieces as one JSON document, reading on only as fast as the client does. */
  pieces(request: FastifyRequest, reply: FastifyReply, pieces: Generator<string>): FastifyReply {
    let text = ""
    for (let piece = pieces.next(); ; piece = pieces.next()) {
      if (piece.done === true) return this.text(reply, text)
      text += piece.value
      if (text.length > STREAM_BYTES) break
    }
    if (request.method === "HEAD") {
      // Its length would be known only by building all of it.
      pieces.return(undefined)
      reply.hijack()
      reply.raw.writeHead(200, { "content-type": JSON_TYPE }).end()
      return reply
    }
    if (this.#streams >= this.maxStreams) {
      throw new ApiError("tooManyStreams", { headers: { "retry-after": "1" } })
    }
    this.#streams++
    this.#watchForStall(reply)
    reply.raw.once("close", () => {
      this.#streams--
      pieces.return(undefined)
    })
    return reply.type(JSON_TYPE).send(Readable.from(paced(text, pieces), { objectMode: false }))
  }

  #watchForStall(reply: FastifyReply): void {
    reply.raw.setTimeout(this.stallTimeoutMs, () => reply.raw.destroy())
  }
}

/** Lets others have the event loop after each `STREAM_BYTES`, also where the client reads as fast as we write. */
async function* paced(first: string, pieces: Generator<string>): AsyncGenerator<string> {
  let text = first
  for (const piece of pieces) {
    if (text.length + piece.length > STREAM_BYTES) {
      yield text
      await nextTurn()
      text = ""
    }
    text += piece
  }
  yield text
}
