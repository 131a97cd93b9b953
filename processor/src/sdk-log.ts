import { format } from "node:util"
import type { Level, Logger } from "pino"

/** What the sdk prints, and how much each deserves to be seen. The first that matches counts. */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^Received Ping/, "trace"],
  [/^Ignoring/, "debug"],
  [/^Registration of .* succeeded/, "info"],
  [/^Registration of .* failed/i, "error"],
  [/^Unregistering/, "debug"],
  [/^(?:Connected|Attempting to reconnect) to/, "info"],
  [/^(?:Disconnected from|Validator disconnected)/, "warn"],
  [/^Internal Error Occurred|^Unhandled/, "error"],
]

/**
 * Turns what sawtooth-sdk prints to the console into log lines, and gives the way to undo it. A refused transaction is an
 * Error it prints whole; that is an everyday event, and its reason goes to the client.
 */
export function routeConsole(logger: Logger): () => void {
  const { log } = console
  console.log = (...args: unknown[]) => {
    const [first] = args
    if (first instanceof Error) {
      logger.debug({ reason: first.message, error: first.name }, "transaction refused")
      return
    }
    const text = format(...args)
    const level = LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? "info"
    logger[level](text)
  }
  return () => {
    console.log = log
  }
}
