import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { rationalTotal } from "../testing/rational-total.js"
import { MAX_AMOUNT } from "./amount.js"
import { PPB } from "./discount.js"
import { encloseTotal } from "./enclosure.js"
import { epochBits, exactBits, exactEpochs, exactLimit, exactTotal } from "./exact.js"
import { roundHalfEven } from "./fraction.js"
import { roundNearHalfway } from "./near-halfway.js"
import type { Purchase } from "./purchase.js"
import { roundedTotal } from "./total.js"

/** Discounts of every kind: any, few digits (so that ties occur), close to 0 and to 1, and 0 and 1 themselves. */
const discount = fc.oneof(
  fc.integer({ min: 0, max: PPB }),
  fc.integer({ min: 0, max: 10 }).map((tenths) => (tenths * PPB) / 10),
  fc.constantFrom(0.5, 0.25, 0.125, 0.75, 0.2, 0.04, 0.008, 0.8, 0.6, 512e-9, 0.999998976).map((v) => v * PPB),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: PPB - 3, max: PPB }),
)

const price = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: MAX_AMOUNT }),
  fc.integer({ min: 0, max: 52 }).map((power) => 2 ** power),
  fc.integer({ min: 0, max: 22 }).map((power) => 5 ** power),
)

const spotPurchase = (units: fc.Arbitrary<number>): fc.Arbitrary<Purchase> =>
  fc.record({
    prices: fc.tuple(price),
    ahead: fc.constant(0),
    reservationDiscountPpb: fc.constant(PPB),
    volumeDiscountPpb: discount,
    units,
  })

const advancePurchase: fc.Arbitrary<Purchase> = fc.record({
  prices: fc.array(price, { minLength: 1, maxLength: 6 }),
  ahead: fc.integer({ min: 1, max: 30 }),
  reservationDiscountPpb: discount,
  volumeDiscountPpb: discount,
  units: fc.integer({ min: 1, max: 30 }),
})

describe("the total equals plain rational arithmetic", () => {
  test("spot purchases", () => {
    fc.assert(
      fc.property(spotPurchase(fc.integer({ min: 1, max: 60 })), (purchase) => {
        expect(roundedTotal(purchase)).toBe(rationalTotal(purchase))
      }),
      { numRuns: 2000 },
    )
  })

  test("spot purchases of some hundreds of units", () => {
    fc.assert(
      fc.property(spotPurchase(fc.integer({ min: 60, max: 700 })), (purchase) => {
        expect(roundedTotal(purchase)).toBe(rationalTotal(purchase))
      }),
      { numRuns: 60 },
    )
  })

  test("purchases in advance", () => {
    fc.assert(
      fc.property(advancePurchase, (purchase) => {
        expect(roundedTotal(purchase)).toBe(rationalTotal(purchase))
      }),
      { numRuns: 1000 },
    )
  })

  test("the exact fraction, at sizes that rational arithmetic unit by unit cannot reach", () => {
    fc.assert(
      fc.property(spotPurchase(fc.integer({ min: 700, max: 2_000 })), (purchase) => {
        expect(roundedTotal(purchase)).toBe(roundHalfEven(exactTotal(purchase)))
      }),
      { numRuns: 60 },
    )
  })
})

describe("bounds hold at any precision", () => {
  test("few bits enclose the exact total", () => {
    fc.assert(
      fc.property(advancePurchase, fc.integer({ min: 1, max: 90 }), (purchase, bits) => {
        const { numerator, denominator } = exactTotal(purchase)
        const { low, high } = encloseTotal(purchase, bits)
        expect(low * denominator <= numerator << BigInt(bits)).toBe(true)
        expect(high * denominator >= numerator << BigInt(bits)).toBe(true)
      }),
    )
  })

  test("128 bits bound the total of any purchase to a millionth of a Bandcoin", () => {
    const units = fc.integer({ min: 1, max: 100_000 })
    const any = fc.record({ purchase: advancePurchase, units, ahead: fc.integer({ min: 1, max: 1e12 }) })
    fc.assert(
      fc.property(any, ({ purchase, units, ahead }) => {
        const { low, high } = encloseTotal({ ...purchase, units, ahead }, 128)
        expect(high - low).toBeLessThan(2n ** 108n)
      }),
    )
  })

  test("starting with few bits changes nothing", () => {
    const purchase = fc.oneof(advancePurchase, spotPurchase(fc.integer({ min: 1, max: 100 })))
    fc.assert(
      fc.property(purchase, fc.integer({ min: 1, max: 40 }), (purchase, bits) => {
        expect(roundNearHalfway(purchase, bits)).toBe(roundHalfEven(exactTotal(purchase)))
      }),
      { numRuns: 1000 },
    )
  })
})

const spot = (price: number, v: number, units: number): Purchase => ({
  prices: [price],
  ahead: 0,
  reservationDiscountPpb: PPB,
  volumeDiscountPpb: Math.round(v * PPB),
  units,
})

describe("totals that are exactly halfway round to the even neighbour", () => {
  test.each([
    [1, 0.5, 2, 2n], // 1.5
    [5, 0.5, 2, 8n], // 7.5
    [2 ** 51, 0.5, 53, 2n ** 52n], // 2^52 - 0.5
    [2 ** 52, 0.5, 54, 2n ** 53n], // 2^53 - 0.5
    [3 * 2 ** 50, 0.5, 52, 3n * 2n ** 51n - 2n], // 3 * 2^51 - 1.5
    [500_000_000, 0.000000001, 2, 500_000_000n], // 500,000,000.5
    [1_500_000_000, 0.000000001, 2, 1_500_000_002n], // 1,500,000,001.5
  ])("%p x (1 + %p + ...), %p units: %p", (price, v, units, total) => {
    const purchase = spot(price, v, units)
    expect(roundedTotal(purchase)).toBe(total)
    expect(rationalTotal(purchase)).toBe(total)
  })
})

describe("totals of many units that are almost halfway", () => {
  test("their limit, and the size of their fractions", () => {
    const purchase = spot(1, 0.6, 100_000)
    const { numerator, denominator } = exactLimit(purchase, exactEpochs(purchase))
    expect(2n * numerator).toBe(5n * denominator)
    // 0.6 = 3/5, and 5 has 3 bits; 0.000000003 has the denominator 10^9 of 30 bits.
    expect(exactBits(purchase)).toBe(3 * 99_999)
    expect(epochBits({ ...purchase, prices: [1, 1, 1], ahead: 7, reservationDiscountPpb: 3 })).toBe(30 * 9)
    expect(epochBits({ ...purchase, prices: [1, 1, 1], ahead: 7 })).toBe(0)
  })

  test("the limit is halfway: 1 + 0.6 + 0.36 + ... stays below 2.5", () => {
    for (const units of [130, 1_000, 20_000, 100_000]) expect(roundedTotal(spot(1, 0.6, units))).toBe(2n)
  })

  test("the limit is halfway and odd below: 3 x (1 + 0.6 + ...) stays below 7.5", () => {
    for (const units of [130, 100_000]) expect(roundedTotal(spot(3, 0.6, units))).toBe(7n)
  })

  test("a far epoch lifts it above halfway by 2^-28,000", () => {
    const far = (last: number): Purchase => ({
      prices: [1_000_000_000, ...Array(998).fill(0), last],
      ahead: 1,
      reservationDiscountPpb: 3,
      volumeDiscountPpb: 0.6 * PPB,
      units: 100_000,
    })
    expect(roundedTotal(far(0))).toBe(7n)
    expect(roundedTotal(far(1))).toBe(8n)
  })

  test("the loss of the units not bought outweighs the far epoch", () => {
    // L = 0.5 + 2^-20,900 or so; the units beyond 900 would be worth more than that: 0.5 is not reached.
    const purchase = (units: number): Purchase => ({
      prices: [976_562, ...Array(998).fill(0), 1],
      ahead: 1,
      reservationDiscountPpb: 512,
      volumeDiscountPpb: 512,
      units,
    })
    for (const units of [900, 1_100]) {
      expect(roundedTotal(purchase(units))).toBe(roundHalfEven(exactTotal(purchase(units))))
    }
    expect(roundedTotal(purchase(900))).toBe(0n)
    expect(roundedTotal(purchase(100_000))).toBe(1n)
  })

  test("far ahead, where no exact sum is looked at", () => {
    const purchase: Purchase = {
      prices: [10],
      ahead: 2_000,
      reservationDiscountPpb: 999_999_937,
      volumeDiscountPpb: 0.6 * PPB,
      units: 300,
    }
    expect(roundNearHalfway(purchase, 4)).toBe(roundHalfEven(exactTotal(purchase)))
  })
})
