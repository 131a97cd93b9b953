import { newAccount } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { offerOfTick } from "./offer-of-tick.js"
import { priceAt, ScheduleSchema, tickAt, tickStartMs } from "./schedule.js"

const terms = { from_frequency: "703 MHz", to_frequency: "713 MHz", bandwidth: "10 MHz", units: 5 }
const schedule = (change: object = {}) => ScheduleSchema.parse({ period_seconds: 60, terms, price: 10, ...change })
const at = (iso: string) => Date.parse(iso)

describe("a schedule that is refused", () => {
  test.each([
    { period_seconds: 0 },
    { timezone: "Mars/Olympus" },
    { prices: [{ from: "24:00", price: 1 }] },
    {
      prices: [
        { from: "08:00", price: 1 },
        { from: "08:00", price: 2 },
      ],
    },
    { price: 0 },
    { terms: { ...terms, from_frequency: 703 } },
    { reservations: { epochs_ahead: 0, capacity: 1 } },
    { surprise: 1 },
  ])("%p", (change) => {
    expect(() => schedule(change)).toThrow()
  })
})

describe("the price by time of day", () => {
  const daily = schedule({
    prices: [
      { from: "22:00", price: 3 },
      { from: "08:00", price: 20 },
    ],
  })

  test("holds until the next, over midnight too", () => {
    const prices = ["00:00", "07:59", "08:00", "21:59", "22:00", "23:59"].map((time) =>
      priceAt(daily, at(`2026-11-21T${time}:00Z`)),
    )
    expect(prices).toEqual([3, 3, 20, 20, 3, 3])
  })

  test("follows the zone's clock, summer time included", () => {
    const grenoble = { ...daily, timezone: "Europe/Paris" }
    expect(priceAt(grenoble, at("2026-01-15T07:00:00Z"))).toBe(20) // 08:00
    expect(priceAt(grenoble, at("2026-07-15T06:00:00Z"))).toBe(20) // 08:00
    expect(priceAt(grenoble, at("2026-01-15T06:00:00Z"))).toBe(3) // 07:00
  })

  test("is the plain price without times", () => {
    expect(priceAt(schedule(), 0)).toBe(10)
  })
})

test("every moment lies in exactly one slot", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 604_800 }),
      fc.integer({ min: 0, max: 2e9 }),
      fc.integer({ min: 0, max: 2e12 }),
      (period, start, now) => {
        const one = schedule({ period_seconds: period, starts_at: start })
        const tick = tickAt(one, now)
        expect(tickStartMs(one, tick)).toBeLessThanOrEqual(now)
        expect(tickStartMs(one, tick + 1)).toBeGreaterThan(now)
      },
    ),
  )
})

describe("what a tick posts", () => {
  const ahead = schedule({
    reservations: { epochs_ahead: 3, capacity: 7 },
    prices: [
      { from: "08:00", price: 20 },
      { from: "22:00", price: 3 },
    ],
  })
  const account = newAccount(`02${"ab".repeat(32)}`)
  const tick = tickAt(ahead, at("2026-11-21T21:58:00Z"))

  test("opens the epochs ahead at the price of their time", () => {
    const offer = offerOfTick(ahead, tick, { ...account, epoch: 4 })
    expect(offer).toMatchObject({ price: 20, maxAllocations: 5, fromFrequencyKhz: 703_000 })
    expect(offer.reservations).toEqual([
      { epoch: 6, price: 20, capacity: 7 },
      { epoch: 7, price: 3, capacity: 7 },
      { epoch: 8, price: 3, capacity: 7 },
    ])
  })

  test("leaves those alone that are on sale: their price was promised", () => {
    const reservations = { "6": { price: 1, capacity: 1, allocated: 1 }, "7": { price: 1, capacity: 1, allocated: 0 } }
    expect(offerOfTick(ahead, tick, { ...account, epoch: 4, reservations }).reservations).toEqual([
      { epoch: 8, price: 3, capacity: 7 },
    ])
  })

  test("names no reservations when none are wanted", () => {
    expect(offerOfTick(schedule(), 0, account).reservations).toBeUndefined()
  })
})
