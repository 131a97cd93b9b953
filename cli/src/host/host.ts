import { homedir } from "node:os"

/** Everything the command takes from its surroundings, so that a test can be one. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly home: string
  /** Milliseconds, monotonic: for durations. */
  readonly now: () => number
  /** Milliseconds since 1970: for dates. */
  readonly wallClock: () => number
  /** Aborts at the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
}

/** The process this code runs in. */
export function processHost(signal: AbortSignal): Host {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    now: () => performance.now(),
    wallClock: () => Date.now(),
    signal,
  }
}
