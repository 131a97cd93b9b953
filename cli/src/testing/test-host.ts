import { Readable, Writable } from "node:stream"
import type { Host } from "../host/host.js"

/** A host whose streams are strings, for tests of whole commands in this process. */
export interface TestHost extends Host {
  readonly out: () => string
  readonly err: () => string
}

export interface TestHostOptions {
  readonly env?: Record<string, string>
  readonly cwd?: string
  readonly home?: string
  readonly tty?: boolean
  readonly columns?: number
  readonly input?: string
  readonly now?: () => number
  readonly signal?: AbortSignal
}

class Sink extends Writable {
  text = ""
  readonly isTTY: boolean
  readonly columns: number

  constructor(isTTY: boolean, columns: number) {
    super()
    this.isTTY = isTTY
    this.columns = columns
  }

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export function testHost(options: TestHostOptions = {}): TestHost {
  const { tty = false, columns = 80 } = options
  const stdout = new Sink(tty, columns)
  const stderr = new Sink(tty, columns)
  return {
    stdin: Readable.from(options.input === undefined ? [] : [options.input]),
    stdout,
    stderr,
    env: options.env ?? {},
    cwd: options.cwd ?? "/nonexistent",
    home: options.home ?? "/nonexistent",
    now: options.now ?? (() => 0),
    wallClock: () => 1_800_000_000_000,
    signal: options.signal ?? new AbortController().signal,
    out: () => stdout.text,
    err: () => stderr.text,
  }
}
