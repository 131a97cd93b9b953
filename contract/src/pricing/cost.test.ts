import { describe, expect, test } from "@jest/globals"
import { errorOf } from "../testing/results.js"
import { MAX_AMOUNT } from "./amount.js"
import { advanceCost, spotCost } from "./cost.js"
import { PPB } from "./discount.js"

const spot = (price: number, v: number, units: number) => spotCost({ price, volumeDiscountPpb: v * PPB, units })

describe("an amount above 2^53-1 is refused, never wrong", () => {
  test.each([
    ["without discount", MAX_AMOUNT, 1, 2],
    ["without discount, far above", MAX_AMOUNT, 1, 100_000],
    ["without discount, by one", 2 ** 52, 1, 2],
    ["with discount", MAX_AMOUNT, 0.5, 2],
    ["with discount, far above", MAX_AMOUNT, 0.999999999, 100_000],
    ["by rounding half to even: 2^53 - 0.5", (2 ** 54 - 1) / 3, 0.5, 2],
  ])("%s", (_, price, v, units) => {
    expect(errorOf(spot(price, v, units)).code).toBe("AMOUNT_OVERFLOW")
  })

  test("in advance", () => {
    const purchase = { epochsAhead: 1, reservationDiscountPpb: PPB, volumeDiscountPpb: PPB, units: 1 }
    expect(errorOf(advanceCost({ ...purchase, reservationPrices: [MAX_AMOUNT, 1] })).code).toBe("AMOUNT_OVERFLOW")
    expect(advanceCost({ ...purchase, reservationPrices: [MAX_AMOUNT, 0] })).toEqual({ ok: true, value: MAX_AMOUNT })
  })
})

describe("reference values of the specification", () => {
  test.each([
    [100, 0.9, 3, 271],
    [1000, 0.5, 4, 1875],
    [7, 1, 50_000, 350_000],
    [5, 0.5, 2, 8],
    [3, 0.5, 2, 4],
  ])("price %p, discount %p, %p units cost %p", (price, v, units, cost) => {
    expect(spot(price, v, units)).toEqual({ ok: true, value: cost })
  })

  test("two epochs ahead and three: 81 + 72.9 = 153.9, so 154", () => {
    const cost = advanceCost({
      reservationPrices: [100, 100],
      epochsAhead: 2,
      reservationDiscountPpb: 0.9 * PPB,
      volumeDiscountPpb: PPB,
      units: 1,
    })
    expect(cost).toEqual({ ok: true, value: 154 })
  })
})

describe("the ends of the ranges", () => {
  test("the largest amount can be paid", () => {
    expect(spot(MAX_AMOUNT, 1, 1)).toEqual({ ok: true, value: MAX_AMOUNT })
    expect(spot(MAX_AMOUNT, 0, 100_000)).toEqual({ ok: true, value: MAX_AMOUNT })
    expect(spot((MAX_AMOUNT - 1) / 2, 1, 2)).toEqual({ ok: true, value: MAX_AMOUNT - 1 })
  })

  test("a volume discount of 0: only the first unit costs", () => {
    expect(spot(7, 0, 100_000)).toEqual({ ok: true, value: 7 })
  })

  test("a reservation discount of 0: epochs ahead cost nothing", () => {
    const purchase = { reservationPrices: [5, 5], reservationDiscountPpb: 0, volumeDiscountPpb: PPB, units: 9 }
    expect(advanceCost({ ...purchase, epochsAhead: 1 })).toEqual({ ok: true, value: 0 })
    expect(advanceCost({ ...purchase, epochsAhead: MAX_AMOUNT - 2 })).toEqual({ ok: true, value: 0 })
  })

  test("so far ahead that the price vanishes", () => {
    const cost = advanceCost({
      reservationPrices: Array(1000).fill(MAX_AMOUNT),
      epochsAhead: MAX_AMOUNT - 1000,
      reservationDiscountPpb: PPB - 1,
      volumeDiscountPpb: PPB - 1,
      units: 100_000,
    })
    expect(cost).toEqual({ ok: true, value: 0 })
  })
})
