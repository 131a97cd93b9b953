import cliProgress from "cli-progress"
import { groupDigits } from "./numbers.js"

/** Progress of one piece of work, counted in its own units. */
export interface Progress {
  update(done: number): void
  stop(): void
}

export interface ProgressOptions {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** False under `--json` and `--quiet`: nothing is shown. */
  readonly shown: boolean
  readonly now: () => number
}

/** How often a log (not a terminal) is told of progress, ms: often enough to see life, rare enough to read. */
const LINE_EVERY_MS = 2_000

/**
 * Shows progress on standard error: a bar on a terminal, a line every two seconds elsewhere. Work of no size (`total` 0)
 * and work that ends within two seconds leaves no trace in a log.
 */
export function startProgress(label: string, total: number, options: ProgressOptions): Progress {
  if (!options.shown || total === 0) return { update() {}, stop() {} }
  return options.stream.isTTY === true ? bar(label, total, options) : lines(label, total, options)
}

function bar(label: string, total: number, options: ProgressOptions): Progress {
  const shape = new cliProgress.SingleBar({
    stream: options.stream,
    format: `${label} [{bar}] {value}/{total}`,
    formatValue: (value, _options, type) => (type === "percentage" ? `${value}` : groupDigits(value)),
    barsize: 24,
    barCompleteChar: "=",
    barIncompleteChar: " ",
    hideCursor: true,
    clearOnComplete: true,
    // Our own handlers decide what a signal does.
    gracefulExit: false,
    fps: 10,
  })
  shape.start(total, 0)
  return {
    update: (done) => shape.update(Math.min(done, total)),
    stop: () => shape.stop(),
  }
}

function lines(label: string, total: number, options: ProgressOptions): Progress {
  let last = options.now()
  return {
    update(done) {
      const now = options.now()
      if (now - last < LINE_EVERY_MS) return
      last = now
      options.stream.write(`${label}: ${groupDigits(done)} of ${groupDigits(total)}\n`)
    },
    stop() {},
  }
}
