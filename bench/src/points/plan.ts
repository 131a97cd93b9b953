import type { BenchOptions } from "../options.js"
import type { Point } from "./point.js"

/** Under way at once: enough to keep both cores busy, little enough that latency still means something. */
function inFlight(bulk: number): number {
  if (bulk <= 100) return 64
  return bulk <= 1_000 ? 16 : 4
}

/** Buyers with accounts of their own, so that unit purchases come from many signers. */
const MANY_BUYERS = 64

/** The measurements of a run, in order. */
export function planPoints(options: BenchOptions): Point[] {
  const spot = { providers: 1, buyers: 1, purchase: "spot", discounts: false } as const
  const points: Point[] = []
  for (const bulk of options.bulk) {
    points.push({ ...spot, name: `serial, bulk ${bulk}`, drive: { kind: "serial" }, bulk })
    const buyers = bulk === 1 ? MANY_BUYERS : 1
    const drive = { kind: "pipelined", inFlight: inFlight(bulk) } as const
    points.push({ ...spot, name: `pipelined, bulk ${bulk}`, drive, bulk, buyers })
  }
  for (const perSecond of options.rates) {
    const drive = { kind: "open", perSecond } as const
    points.push({ ...spot, name: `open loop, ${perSecond}/s, bulk 1`, drive, bulk: 1, buyers: MANY_BUYERS })
  }
  const largest = Math.min(50_000, Math.max(...options.bulk))
  for (const providers of options.providers.filter((count) => count > 1)) {
    const drive = { kind: "pipelined", inFlight: providers } as const
    points.push({
      ...spot,
      name: `${providers} providers, bulk ${largest}`,
      drive,
      bulk: largest,
      providers,
      buyers: providers,
    })
  }
  if (options.full) {
    for (const bulk of options.bulk) {
      const drive = { kind: "pipelined", inFlight: inFlight(bulk) } as const
      points.push({ ...spot, name: `discounts, bulk ${bulk}`, drive, bulk, discounts: true })
      points.push({ ...spot, name: `in advance, bulk ${bulk}`, drive, bulk, purchase: "advance" })
    }
  }
  return points
}
