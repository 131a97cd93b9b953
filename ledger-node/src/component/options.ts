import type { Logger } from "pino"

/** How long the endpoint waits for whom. Milliseconds. */
export interface ComponentTimings {
  /**
   * A processor that has said nothing for so long is pinged. Sawtooth's own interval; a ping costs one small message.
   */
  readonly pingAfterMs: number
  /**
   * A processor that has said nothing for so long gets no more transactions, and the one it holds is given to another.
   * Long, because a processor at work answers late: one that is gone is seen at once by its closed connection, and one
   * whose machine is gone by `heartbeatTimeoutMs`. What is left is a process that runs and never answers.
   */
  readonly giveUpAfterMs: number
  /**
   * The longest one transaction may take, whatever else its processor says meanwhile. The largest allocation, 100,000
   * grants, takes less than a second; without a limit one stuck transaction would stop the chain.
   */
  readonly transactionMs: number
  /** How often the limits above are looked at. */
  readonly checkEveryMs: number
  /**
   * ZMTP heartbeats, between the I/O threads of the two libraries: a peer busy in a transaction answers them, one that
   * lost power or network does not, and its connection is closed. libzmq answers them since 4.2 (2016).
   */
  readonly heartbeatEveryMs: number
  readonly heartbeatTimeoutMs: number
  /** After how long a message is tried again for a follower who reads slower than the chain grows. */
  readonly retrySlowMs: number
}

export const DEFAULT_TIMINGS: ComponentTimings = {
  pingAfterMs: 10_000,
  giveUpAfterMs: 60_000,
  transactionMs: 120_000,
  checkEveryMs: 1_000,
  heartbeatEveryMs: 5_000,
  heartbeatTimeoutMs: 15_000,
  retrySlowMs: 100,
}

export interface ComponentLimits {
  /** Largest message accepted; the connection of a peer that sends a larger one is closed. Bytes. */
  readonly messageBytes: number
  /** Messages kept for one peer who does not read them. Then an answer is dropped and events wait. */
  readonly messagesPerPeer: number
  /** Batch submissions being checked at one time; further ones are answered QUEUE_FULL. */
  readonly submissions: number
  /** Status requests waiting at one time; further ones are answered without waiting. */
  readonly waiting: number
  /** Longest wait of a status request, and what 0 stands for. Seconds. Sawtooth's default. */
  readonly waitSeconds: number
  /** Transaction processors registered at one time. */
  readonly processors: number
  /** Families one processor may register. */
  readonly familiesPerProcessor: number
  /** Event subscribers; each is sent every block. */
  readonly subscribers: number
  /** Subscriptions of one subscriber, and filters of one subscription. */
  readonly subscriptions: number
  /** Characters of a filter's pattern. */
  readonly patternLength: number
  /** Ids in one request. */
  readonly ids: number
  /** State, receipts and events in one answer that is not a page, before it is INTERNAL_ERROR. Bytes. */
  readonly answerBytes: number
}

export const DEFAULT_COMPONENT_LIMITS: ComponentLimits = {
  messageBytes: 128 * 1024 * 1024,
  messagesPerPeer: 1_000,
  submissions: 256,
  waiting: 1_000,
  waitSeconds: 300,
  processors: 256,
  familiesPerProcessor: 64,
  subscribers: 500,
  subscriptions: 256,
  patternLength: 1_000,
  ids: 10_000,
  answerBytes: 64 * 1024 * 1024,
}

export interface ComponentOptions {
  /** Interface to listen on. Whoever reaches it may process transactions: keep it local or behind a private network. */
  readonly host?: string
  /** 0 takes any free port. Sawtooth's is 4004. */
  readonly port?: number
  /** What status requests show as the node's endpoint. There is no peer network: this endpoint's own URL by default. */
  readonly networkEndpoint?: string
  readonly limits?: Partial<ComponentLimits>
  readonly timings?: Partial<ComponentTimings>
  readonly logger?: Logger
  /** Milliseconds that only grow. */
  readonly now?: () => number
}
