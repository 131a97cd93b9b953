import type { LedgerClient } from "@bandcoin/client"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { Purchase } from "../market/purchases.js"
import type { Drive } from "../points/point.js"
import { drivePurchases } from "./drive.js"
import { percentile } from "./latencies.js"

const purchase = (n: number): Purchase => ({ batch: { id: String(n) }, provider: "p", buyer: "b", cost: 1 }) as never

/** Answers each list after `answerMs`, and notes how many lists were under way at once and how long they were. */
function ledgerThatCounts(answerMs: number) {
  const seen = { most: 0, now: 0, lists: [] as number[] }
  const ledger = {
    async submitAndWait(batches: readonly unknown[]) {
      seen.lists.push(batches.length)
      seen.now++
      seen.most = Math.max(seen.most, seen.now)
      await new Promise((resolve) => setTimeout(resolve, answerMs))
      seen.now--
    },
  } as unknown as LedgerClient
  return { ledger, seen }
}

async function run(drive: Drive, count: number, answerMs = 2) {
  const { ledger, seen } = ledgerThatCounts(answerMs)
  let taken = 0
  let done = 0
  const result = await drivePurchases(drive, {
    ledger,
    next: () => (taken < count ? purchase(taken++) : undefined),
    onDone: () => done++,
    random: () => 0.5,
  })
  return { result, seen, done }
}

describe("driving purchases", () => {
  test("serial: one at a time", async () => {
    const { result, seen, done } = await run({ kind: "serial" }, 5)
    expect(seen).toMatchObject({ most: 1, lists: [1, 1, 1, 1, 1] })
    expect(result.latenciesMs).toHaveLength(5)
    expect(done).toBe(5)
  })

  test("pipelined: so many lists of so many, the last as long as what is left", async () => {
    const { result, seen } = await run({ kind: "pipelined", inFlight: 3, perList: 4 }, 22)
    expect(seen.most).toBe(3)
    expect(seen.lists).toEqual([4, 4, 4, 4, 4, 2])
    expect(result.latenciesMs).toHaveLength(22)
  })

  test("open: arrivals do not wait for answers, and the time is counted from when they were due", async () => {
    const { result, seen } = await run({ kind: "open", perSecond: 1_000 }, 20, 60)
    expect(seen.most).toBeGreaterThan(5)
    expect(result.latenciesMs[0]).toBeGreaterThanOrEqual(50)
  })

  test("a purchase that is not committed ends the point", async () => {
    const ledger = { submitAndWait: () => Promise.reject(new Error("refused")) } as unknown as LedgerClient
    const options = { ledger, next: () => purchase(1), onDone: () => {}, random: () => 0.5 }
    await expect(drivePurchases({ kind: "serial" }, options)).rejects.toThrow("refused")
  })
})

describe("percentiles", () => {
  test("are values of the list, and at least that share of it is not above them", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, share) => {
        const sorted = [...list].sort((a, b) => a - b)
        const value = percentile(sorted, share)
        expect(sorted).toContain(value)
        expect(sorted.filter((other) => other <= value).length).toBeGreaterThanOrEqual(share * sorted.length - 1e-6)
      }),
    )
    expect(() => percentile([], 0.5)).toThrow(RangeError)
  })
})
