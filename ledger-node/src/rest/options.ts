import type { FastifyBaseLogger } from "fastify"
import { z } from "zod"

/** Limits of the REST API. Each has a default; a request beyond one gets an error of its own, never a hang. */
export const restLimitsSchema = z.strictObject({
  /** Largest body of `POST /batches`, in bytes. A bulk purchase of 100,000 grants is about 7 MB. */
  bodyBytes: z
    .int()
    .positive()
    .default(64 * 1024 * 1024),
  /** Largest body of the other POSTs (lists of ids), in bytes. */
  idsBodyBytes: z
    .int()
    .positive()
    .default(2 * 1024 * 1024),
  /** Bytes of bodies that may be arriving at one time. Beyond it `POST /batches` answers 429. */
  bodyBytesInFlight: z
    .int()
    .positive()
    .default(256 * 1024 * 1024),
  /** Ids in one request for statuses or receipts, or in one `id` filter. */
  idsPerRequest: z.int().positive().default(10_000),
  /** Characters of path and query. */
  uriCharacters: z
    .int()
    .positive()
    .default(16 * 1024),
  /** Bytes of the request line and all headers. */
  headerBytes: z
    .int()
    .positive()
    .default(32 * 1024),
  /** Open connections, web sockets included. Further ones are closed at once. */
  connections: z.int().positive().default(2_000),
  /** Longest `wait`, in seconds; also what `wait` without a number stands for (95% of it, as in Sawtooth). */
  waitSeconds: z.int().positive().default(300),
  /** Responses of more than `STREAM_BYTES` being sent at one time; each may hold one batch in memory. */
  streams: z.int().positive().default(16),
  /** Milliseconds in which a request's headers must arrive. */
  headersTimeoutMs: z.int().positive().default(15_000),
  /** Milliseconds in which a whole request must arrive, its body included. */
  requestTimeoutMs: z.int().positive().default(120_000),
  /** Milliseconds between looks for connections over those two. */
  connectionCheckMs: z.int().positive().default(5_000),
  /** Milliseconds an idle connection is kept for the next request. */
  keepAliveMs: z.int().positive().default(75_000),
  /** Milliseconds after which a response nobody reads is given up. */
  stallTimeoutMs: z.int().positive().default(30_000),
  /** Open `/subscriptions` web sockets. */
  sockets: z.int().positive().default(500),
  /** Subscriptions of one web socket; each gets every block. */
  subscriptionsPerSocket: z.int().positive().default(16),
  /** Address prefixes of one subscription. */
  prefixesPerSubscription: z.int().positive().default(256),
  /** Largest message a web socket may send, in bytes. */
  socketMessageBytes: z
    .int()
    .positive()
    .default(64 * 1024),
  /** Bytes waiting to be read by a web socket's client. A client further behind is disconnected. */
  socketBacklogBytes: z
    .int()
    .positive()
    .default(8 * 1024 * 1024),
  /** Blocks a subscriber may be behind and still be sent the missed ones. */
  catchUpBlocks: z.int().nonnegative().default(1_000),
  /** Milliseconds between pings to web sockets; one that does not answer until the next is closed. */
  pingIntervalMs: z.int().positive().default(30_000),
})

export type RestLimits = z.output<typeof restLimitsSchema>

export interface RestOptions {
  readonly limits?: z.input<typeof restLimitsSchema>
  /** What `GET /status` shows as the node's endpoint. There is no peer network: the component endpoint's URL is usual. */
  readonly endpoint?: string
  /** Where log lines go. None by default. */
  readonly logger?: FastifyBaseLogger
}

export const DEFAULT_REST_LIMITS: RestLimits = restLimitsSchema.parse({})
