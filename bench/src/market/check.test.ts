import { type Account, newAccount } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import type { Point } from "../points/point.js"
import { requireMoved } from "./check.js"
import type { Purchase } from "./purchases.js"

const point: Point = {
  name: "a point",
  drive: { kind: "serial" },
  bulk: 10,
  providers: 1,
  buyers: 1,
  purchase: "spot",
  discounts: false,
}
const purchases = [{ batch: {}, provider: "p", buyer: "b", cost: 7 } as unknown as Purchase]
const records = (p: Partial<Account>, b: Partial<Account>) =>
  new Map([
    ["p", { ...newAccount("p"), ...p }],
    ["b", { ...newAccount("b"), ...b }],
  ])
const before = records({ balance: 5, allocations_left: 100 }, { balance: 50 })

describe("a point is void unless", () => {
  test("exactly its purchases moved units and money", () => {
    const after = records({ balance: 12, allocations_left: 90 }, { balance: 43 })
    expect(() => requireMoved(point, before, after, purchases)).not.toThrow()
  })

  test.each([
    [
      "the provider was paid",
      { balance: 5, allocations_left: 90 },
      { balance: 43 },
      /balance of p moved by 0, not by 7/,
    ],
    ["the buyer paid", { balance: 12, allocations_left: 90 }, { balance: 50 }, /balance of b moved by 0, not by -7/],
    ["the units were taken", { balance: 12, allocations_left: 99 }, { balance: 43 }, /sold 1 units, not 10/],
  ])("%s", (_, p, b, message) => {
    expect(() => requireMoved(point, before, records(p, b), purchases)).toThrow(message)
  })

  test("units in advance are counted in their epoch", () => {
    const advance = { ...point, purchase: "advance" } as const
    const at = (allocated: number) => ({ epoch: 1, reservations: { 3: { price: 1, capacity: 99, allocated } } })
    const old = records({ balance: 0, ...at(4) }, { balance: 10 })
    const moved = (allocated: number) => records({ balance: 7, ...at(allocated) }, { balance: 3 })
    expect(() => requireMoved(advance, old, moved(14), purchases)).not.toThrow()
    expect(() => requireMoved(advance, old, moved(13), purchases)).toThrow(/sold 9 units/)
  })
})
