import type { LedgerClient, Signer } from "@bandcoin/client"
import { type DriveOptions, drivePurchases } from "../drive/drive.js"
import { percentile } from "../drive/latencies.js"
import type { MeasuredLedger } from "../ledger/embedded.js"
import { memoryMib, readStepSeconds, stepMsPerBatch } from "../ledger/step-times.js"
import { readRecords, requireMoved } from "../market/check.js"
import type { HolderKeys } from "../market/keys.js"
import { buildPurchase, type Purchase } from "../market/purchases.js"
import { setUpMarket } from "../market/set-up.js"
import type { Point, PointResult } from "./point.js"

export interface MeasureOptions {
  readonly client: LedgerClient
  readonly ledger: MeasuredLedger
  readonly admin: Signer
  readonly holders: HolderKeys
  /** Shortest time of a point, and the number of batches that is enough before it is over. */
  readonly seconds: number
  readonly batches: number
  /** Exactly so many batches, whatever time they take. */
  readonly count?: number
  readonly random: () => number
  readonly onProgress: (done: number, total: number | undefined) => void
}

/** Signed batches kept ready at one time are at most so large: memory for a few seconds of the largest bulk. */
const READY_BYTES = 1_500_000_000
/** Shortest warm-up of a point; a quarter of its time where that is less. */
const WARM_UP_MS = 2_500
/** Bytes a holder's key takes in a payload. */
const KEY_BYTES = 69

/**
 * Measures one point: sets up the market, warms up, signs the purchases, runs them, and asks the ledger whether exactly
 * they happened. Signing is done before the clock starts, so the client's cost is apart.
 */
export async function measurePoint(point: Point, options: MeasureOptions): Promise<PointResult> {
  const { client, ledger, admin, holders } = options
  const market = await setUpMarket(client, admin, point)
  const names = new Set([...market.providers, ...market.buyers].map(({ publicKey }) => publicKey))
  const records = await readRecords(client, names)
  let built = 0
  const build = (): Purchase => buildPurchase(point, market, records, holders, built++)
  const run = (purchases: readonly Purchase[], onDone: DriveOptions["onDone"]) => {
    let taken = 0
    return drivePurchases(point.drive, {
      ledger: client,
      next: () => purchases[taken++],
      onDone,
      random: options.random,
    })
  }

  // The warm-up also tells how many batches the wanted time needs. A process that has just started is slow and uneven
  // until its code is compiled, so small purchases are warmed up with as many as take a while.
  const first = Array.from({ length: Math.max(3, inFlightOf(point)) }, build)
  const msPerBatch = (await run(first, () => {})).elapsedMs / first.length
  const more = Math.floor(Math.min(WARM_UP_MS, options.seconds * 250) / msPerBatch) - first.length
  if (point.drive.kind !== "open" && more > 0) await run(Array.from({ length: more }, build), () => {})
  const count = options.count ?? batchesFor(point, msPerBatch, options)

  const signingBegan = performance.now()
  const purchases = Array.from({ length: count }, build)
  const clientMsPerBatch = (performance.now() - signingBegan) / count
  const before = await readRecords(client, names)
  const stepsBefore = await readStepSeconds(ledger.url)
  let done = 0
  const { elapsedMs, latenciesMs } = await run(purchases, () => options.onProgress(++done, count))
  const stepsAfter = await readStepSeconds(ledger.url)
  requireMoved(point, before, await readRecords(client, names), purchases)

  const allocations = count * point.bulk
  const memory = memoryMib(ledger.pid)
  return {
    point,
    batches: count,
    allocations,
    elapsedMs,
    allocationsPerSecond: (allocations * 1_000) / elapsedMs,
    transactionsPerSecond: (count * 1_000) / elapsedMs,
    latencyMs: {
      p50: percentile(latenciesMs, 0.5),
      p95: percentile(latenciesMs, 0.95),
      p99: percentile(latenciesMs, 0.99),
      max: percentile(latenciesMs, 1),
    },
    clientMsPerBatch,
    ...(stepsBefore === undefined || stepsAfter === undefined
      ? {}
      : { ledgerMsPerBatch: stepMsPerBatch(stepsBefore, stepsAfter, count) }),
    ...(memory === undefined ? {} : { ledgerMemoryMib: memory.resident, ledgerOwnMib: memory.own }),
    checked: true,
  }
}

function inFlightOf({ drive }: Point): number {
  if (drive.kind === "pipelined") return drive.inFlight * drive.perList
  return drive.kind === "serial" ? 1 : 20
}

/** At least the wanted time, or the wanted number of batches when that takes longer; never more than memory holds. */
function batchesFor(point: Point, msPerBatch: number, { seconds, batches }: MeasureOptions): number {
  const enough = point.drive.kind === "open" ? point.drive.perSecond * seconds : (seconds * 1_000) / msPerBatch
  const most = Math.max(batches, Math.floor(READY_BYTES / (1_000 + point.bulk * KEY_BYTES)))
  return Math.min(most, Math.max(batches * inFlightOf(point), Math.ceil(enough)))
}
