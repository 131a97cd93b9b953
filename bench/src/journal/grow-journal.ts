import type { EmbeddedLedger } from "../ledger/embedded.js"
import { type Memory, memoryMib } from "../ledger/step-times.js"
import { type MeasureOptions, measurePoint } from "../points/measure.js"
import type { Point, PointResult } from "../points/point.js"

/** What the length of the journal does to speed, memory and restart. */
export interface JournalResult {
  /** Allocations in the journal at the end. */
  readonly allocations: number
  /** One for each part of the journal, in order. */
  readonly points: readonly PointResult[]
  /** Of the ledger that wrote it all; undefined where the system does not tell. */
  readonly memory: Memory | undefined
  /** From start to ready on that journal, after an orderly end and after kill -9. Milliseconds. */
  readonly restartMs: number
  readonly restartAfterKillMs: number
  /** Of the ledger that has just read that journal. */
  readonly memoryAfterRestart: Memory | undefined
}

const BULK = 50_000
/** The journal is grown in so many parts, each measured and checked. */
const PARTS = 10

/** Grows the journal of a fresh ledger to at least so many allocations and starts the ledger on it again. */
export async function growJournal(
  ledger: EmbeddedLedger,
  allocations: number,
  options: Omit<MeasureOptions, "ledger" | "count">,
  onPart: (point: Point) => void,
  onPartDone: (result: PointResult) => void,
): Promise<JournalResult> {
  const bulk = Math.min(BULK, Math.max(1, Math.ceil(allocations / PARTS)))
  const count = Math.ceil(allocations / PARTS / bulk)
  const points: PointResult[] = []
  for (let part = 1; part <= PARTS; part++) {
    const point: Point = {
      name: `journal of ${(part * count * bulk).toLocaleString("en-US")} allocations`,
      drive: { kind: "pipelined", inFlight: 4, perList: 1 },
      bulk,
      providers: 1,
      buyers: 1,
      purchase: "spot",
      discounts: false,
    }
    onPart(point)
    const result = await measurePoint(point, { ...options, ledger, count })
    points.push(result)
    onPartDone(result)
  }
  const memory = memoryMib(ledger.pid)
  const restartMs = await ledger.restart("SIGTERM")
  const restartAfterKillMs = await ledger.restart("SIGKILL")
  const memoryAfterRestart = memoryMib(ledger.pid)
  return { allocations: PARTS * count * bulk, points, memory, restartMs, restartAfterKillMs, memoryAfterRestart }
}
