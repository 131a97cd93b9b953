import type { LedgerClient } from "@bandcoin/client"
import type { Purchase } from "../market/purchases.js"
import type { Drive } from "../points/point.js"

export interface DriveOptions {
  readonly ledger: LedgerClient
  /** Next purchase, built and signed; undefined when the point is over. */
  readonly next: () => Purchase | undefined
  readonly onDone: () => void
  /** Numbers in [0, 1), for arrival times. */
  readonly random: () => number
}

export interface DriveResult {
  readonly elapsedMs: number
  /** From submission to the answer COMMITTED; in an open loop from the moment it was due. Sorted. */
  readonly latenciesMs: readonly number[]
}

/** Sends purchases until there are no more, and waits for all of them. Throws when one is not committed. */
export async function drivePurchases(drive: Drive, options: DriveOptions): Promise<DriveResult> {
  const latencies: number[] = []
  const buy = async (purchases: readonly Purchase[], dueAt: number): Promise<void> => {
    await options.ledger.submitAndWait(purchases.map(({ batch }) => batch))
    const latency = performance.now() - dueAt
    for (const _ of purchases) {
      latencies.push(latency)
      options.onDone()
    }
  }
  const began = performance.now()
  if (drive.kind === "open") await openLoop(drive.perSecond, buy, options)
  else if (drive.kind === "serial") await closedLoops(1, 1, buy, options)
  else await closedLoops(drive.inFlight, drive.perList, buy, options)
  return { elapsedMs: performance.now() - began, latenciesMs: latencies.sort((a, b) => a - b) }
}

type Buy = (purchases: readonly Purchase[], dueAt: number) => Promise<void>

async function closedLoops(count: number, perList: number, buy: Buy, { next }: DriveOptions): Promise<void> {
  const takeList = (): Purchase[] => {
    const list: Purchase[] = []
    while (list.length < perList) {
      const purchase = next()
      if (purchase === undefined) break
      list.push(purchase)
    }
    return list
  }
  const loop = async (): Promise<void> => {
    for (let list = takeList(); list.length > 0; list = takeList()) await buy(list, performance.now())
  }
  await Promise.all(Array.from({ length: count }, loop))
}

/** Poisson arrivals: the time between two is exponential. Late timers are made up for, so the rate holds. */
async function openLoop(perSecond: number, buy: Buy, { next, random }: DriveOptions): Promise<void> {
  const running: Promise<void>[] = []
  let dueAt = performance.now()
  for (let purchase = next(); purchase !== undefined; purchase = next()) {
    dueAt += (-Math.log(1 - random()) / perSecond) * 1_000
    const pauseMs = dueAt - performance.now()
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    running.push(buy([purchase], dueAt))
  }
  await Promise.all(running)
}
