import type { FastifyInstance } from "fastify"
import { ConfigError } from "../config/config.js"

/** Longest that requests under way may take after a signal before the process goes all the same. */
const SHUTDOWN_GRACE_MS = 10_000

export interface RunningService {
  readonly url: string
  /** Refuses new requests, finishes those under way, then closes what the app opened. */
  stop(): Promise<void>
}

/** Listens and tells where. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<RunningService> {
  const url = await app.listen({ host, port })
  return { url, stop: () => app.close() }
}

/**
 * The main of a service's own process: starts it, prints one line when it is ready, stops it on SIGINT or SIGTERM.
 * A configuration error is printed plainly and ends the process with status 78 (EX_CONFIG); any other with 1.
 */
export async function runService(name: string, start: () => Promise<RunningService>): Promise<void> {
  let running: RunningService
  try {
    running = await start()
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`)
    process.exit(error instanceof ConfigError ? 78 : 1)
  }
  process.stdout.write(`${name} ready at ${running.url}\n`)
  const stop = (signal: string): void => {
    process.stdout.write(`${name} stops on ${signal}\n`)
    setTimeout(() => process.exit(1), SHUTDOWN_GRACE_MS).unref()
    running.stop().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${name}: ${String(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

/** Ends the process as a bug would: for what makes going on unsafe, such as the loss of an exclusive right. */
export function fail(error: Error): void {
  setImmediate(() => {
    throw error
  })
}
