import type { BenchOptions } from "../options.js"
import type { Drive, Point } from "./point.js"

/**
 * Small purchases are handed in as lists of many batches, as a gateway with many customers does: a request for each
 * would measure HTTP. Enough lists are under way to keep both cores busy, few enough that latency still means something.
 */
function pipelined(bulk: number): Drive & { kind: "pipelined" } {
  return { kind: "pipelined", inFlight: 4, perList: Math.max(1, Math.min(100, Math.floor(10_000 / bulk))) }
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
    points.push({ ...spot, name: `pipelined, bulk ${bulk}`, drive: pipelined(bulk), bulk, buyers })
  }
  for (const perSecond of options.rates) {
    const drive = { kind: "open", perSecond } as const
    points.push({ ...spot, name: `open loop, ${perSecond}/s, bulk 1`, drive, bulk: 1, buyers: MANY_BUYERS })
  }
  const largest = Math.min(50_000, Math.max(...options.bulk))
  for (const providers of options.providers.filter((count) => count > 1)) {
    const drive = { kind: "pipelined", inFlight: providers, perList: 1 } as const
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
      const drive = pipelined(bulk)
      points.push({ ...spot, name: `discounts, bulk ${bulk}`, drive, bulk, discounts: true })
      points.push({ ...spot, name: `in advance, bulk ${bulk}`, drive, bulk, purchase: "advance" })
    }
  }
  return points
}

/** What is measured with the transaction processor in a process of its own: what of it costs most, lone and together. */
export function planExternal(options: BenchOptions): Point[] {
  const bulk = options.bulk.filter((size) => size === 1 || size >= 10_000)
  return planPoints({ ...options, bulk, providers: [1], rates: options.rates.slice(0, 1), full: false })
}

/** What is measured among each number of accounts: the smallest purchase, and a bulk. */
export function planAmongAccounts(accounts: number): Point[] {
  const spot = { providers: 1, purchase: "spot", discounts: false } as const
  const among = `among ${accounts.toLocaleString("en-US")} accounts`
  return [
    { ...spot, name: `bulk 1 ${among}`, drive: pipelined(1), bulk: 1, buyers: MANY_BUYERS },
    { ...spot, name: `bulk 10000 ${among}`, drive: pipelined(10_000), bulk: 10_000, buyers: 1 },
  ]
}
