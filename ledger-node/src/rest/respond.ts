import { Readable } from "node:stream"
import { setImmediate as nextTurn } from "node:timers/promises"
import type { FastifyReply, FastifyRequest } from "fastify"
import { AsciiBuffer } from "./ascii-buffer.js"
import { ApiError } from "./errors.js"

export const JSON_TYPE = "application/json; charset=utf-8"

/**
 * A response of up to this many characters is sent as a whole with a Content-Length; a longer one is streamed piece by
 * piece. Building 1 MiB takes 2 ms (one large payload) to 6 ms (a thousand transactions), and that is how long others
 * wait for the event loop.
 */
export const STREAM_BYTES = 1024 * 1024

/** What a stream sends before it lets others have the event loop. */
const CHUNK_BYTES = 256 * 1024

/** Up to this many characters a response is a string, which goes out in one write with its headers. */
const SHORT_CHARACTERS = 16 * 1024

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
    return reply.type(JSON_TYPE).send(text)
  }

  /** Sends the pieces as one JSON document, reading on only as fast as the client does. All pieces must be ASCII. */
  pieces(request: FastifyRequest, reply: FastifyReply, pieces: Generator<string>): FastifyReply {
    let text = ""
    while (text.length <= SHORT_CHARACTERS) {
      const piece = pieces.next()
      if (piece.done === true) return this.text(reply, text)
      text += piece.value
    }
    const buffer = new AsciiBuffer()
    buffer.write(text)
    while (buffer.length <= STREAM_BYTES) {
      const piece = pieces.next()
      if (piece.done === true) return this.#whole(reply, buffer.take())
      buffer.write(piece.value)
    }
    return this.#stream(request, reply, buffer, pieces)
  }

  #whole(reply: FastifyReply, body: Buffer): FastifyReply {
    if (body.length > STALL_WATCH_BYTES) this.#watchForStall(reply)
    return reply.type(JSON_TYPE).send(body)
  }

  #stream(request: FastifyRequest, reply: FastifyReply, buffer: AsciiBuffer, pieces: Generator<string>): FastifyReply {
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
    return reply.type(JSON_TYPE).send(Readable.from(paced(buffer, pieces), { objectMode: false }))
  }

  #watchForStall(reply: FastifyReply): void {
    reply.raw.setTimeout(this.stallTimeoutMs, () => reply.raw.destroy())
  }
}

/** Lets others have the event loop after each chunk, also where the client reads as fast as we write. */
async function* paced(buffer: AsciiBuffer, pieces: Generator<string>): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    if (buffer.length + piece.length > CHUNK_BYTES) {
      yield buffer.take()
      await nextTurn()
    }
    buffer.write(piece)
  }
  yield buffer.take()
}
