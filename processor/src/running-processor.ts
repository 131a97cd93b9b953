import { setTimeout as delay } from "node:timers/promises"
import type { Logger } from "pino"
import { type Context, loadSdk, type TpProcessRequest } from "./sawtooth-sdk.js"

/** A transaction handler as the sdk calls it. */
interface Handler {
  readonly transactionFamilyName: string
  readonly versions: readonly string[]
  readonly namespaces: readonly string[]
  apply(request: TpProcessRequest, context: Context): Promise<void>
}

export interface RunningProcessor {
  /**
   * Tells the validator that it takes no more transactions, finishes the one at work, and closes the connection. Takes a
   * few seconds at most, whether the validator answers or not.
   */
  stop(): Promise<void>
}

/** How long to wait for the validator's word that it is unregistered. Milliseconds; on one network it comes in one. */
const UNREGISTER_MS = 1_000

/** How long the transaction at work may take to end. Milliseconds; the largest takes less than a second. */
const FINISH_MS = 5_000

/** For the last response to leave: the sdk gives no way to wait for that. Milliseconds. */
const FLUSH_MS = 50

/**
 * Connects a handler to a validator, which need not be up yet. `onConnectionEnded` is called when the connection ends: the
 * sdk's own way to connect again is not used, see `main.ts`.
 */
export function runProcessor(
  url: string,
  handler: Handler,
  logger: Logger,
  onConnectionEnded: () => void,
): RunningProcessor {
  const { TransactionProcessor, Message, TpUnregisterRequest } = loadSdk()
  const counted = new CountingHandler(handler)
  const processor = new TransactionProcessor(url)
  processor.addHandler(counted)
  processor._stream._handleDisconnect = () => {
    logger.warn(`Disconnected from ${url}`)
    onConnectionEnded()
  }
  withoutSignalHandlers(() => processor.start())
  return {
    async stop() {
      const unregistered = processor._stream.send(
        Message.MessageType.TP_UNREGISTER_REQUEST,
        TpUnregisterRequest.encode({}).finish(),
      )
      const answered = await Promise.race([
        unregistered.then(
          () => true,
          () => false,
        ),
        delay(UNREGISTER_MS, false),
      ])
      if (!answered) logger.warn({ url }, "the validator did not answer; leaving without its word")
      const finished = await Promise.race([counted.idle().then(() => true), delay(FINISH_MS, false)])
      if (!finished) logger.warn("leaving in the middle of a transaction; the validator gives it to another processor")
      await delay(FLUSH_MS)
      processor._stream.close()
    },
  }
}

/** Knows whether a transaction is at work. */
class CountingHandler implements Handler {
  readonly transactionFamilyName: string
  readonly versions: readonly string[]
  readonly namespaces: readonly string[]
  #running = 0
  #whenIdle: (() => void)[] = []

  constructor(private readonly handler: Handler) {
    this.transactionFamilyName = handler.transactionFamilyName
    this.versions = handler.versions
    this.namespaces = handler.namespaces
  }

  async apply(request: TpProcessRequest, context: Context): Promise<void> {
    this.#running++
    try {
      await this.handler.apply(request, context)
    } finally {
      this.#running--
      if (this.#running === 0) for (const resolve of this.#whenIdle.splice(0)) resolve()
    }
  }

  idle(): Promise<void> {
    return this.#running === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenIdle.push(resolve))
  }
}

/** The sdk ends the process on a signal before its last messages are out: that is left to whoever started it. */
function withoutSignalHandlers(start: () => void): void {
  const signals = ["SIGINT", "SIGTERM"] as const
  const before = signals.map((signal) => new Set(process.listeners(signal)))
  start()
  signals.forEach((signal, index) => {
    for (const listener of process.listeners(signal)) {
      if (!before[index]?.has(listener)) process.removeListener(signal, listener)
    }
  })
}
