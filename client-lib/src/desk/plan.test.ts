import { type Account, encodeAccount, parseAccount, quote } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { planPurchases } from "./plan.js"
import type { PurchasePlan } from "./types.js"

const BUYER = `03${"f".repeat(64)}`

function provider(name: number, fields: Partial<Account>): Account {
  const account: Account = {
    name: `02${name.toString(16).padStart(64, "0")}`,
    balance: 0,
    roles: ["provider"],
    allocations_left: 0,
    epoch: 1,
    from_frequency: 1,
    to_frequency: 20,
    bandwidth: 5,
    price: 10,
    volume_discount: 1,
    reservation_discount: 1,
    allocation_duration: 60,
    reservations: {},
    consumers: {},
    qos: {},
    ...fields,
  }
  const parsed = parseAccount(encodeAccount(account))
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

function planOf(request: Parameters<typeof planPurchases>[0]): PurchasePlan {
  const result = planPurchases(request)
  if (!result.ok) throw new Error(result.message)
  return result.plan
}

const price = (account: Account, epoch: number, epochTo: number, units: number): number => {
  const priced = quote(account, { epoch, epochTo, units, signer: BUYER })
  return priced.ok ? priced.value.cost : Number.POSITIVE_INFINITY
}

/** The least cost of `units` in one epoch, by trying every way to share them out. */
function bruteForce(accounts: readonly Account[], epoch: number, units: number): number {
  const [first, ...rest] = accounts
  if (first === undefined) return units === 0 ? 0 : Number.POSITIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (let mine = 0; mine <= units; mine++) {
    const cost = mine === 0 ? 0 : price(first, epoch, epoch, mine)
    if (Number.isFinite(cost)) least = Math.min(least, cost + bruteForce(rest, epoch, units - mine))
  }
  return least
}

/** That the plan gives every holder one unit in every epoch, at prices the contract takes. */
function expectServed(plan: PurchasePlan, accounts: readonly Account[]): void {
  const served = new Map<string, number>()
  for (const { provider: name, epoch, epochTo, units, firstHolder, cost } of plan.purchases) {
    const account = accounts.find((each) => each.name === name) as Account
    expect(price(account, epoch, epochTo, units)).toBe(cost)
    for (let e = epoch; e <= epochTo; e++)
      for (let holder = firstHolder; holder < firstHolder + units; holder++)
        served.set(`${e} ${holder}`, (served.get(`${e} ${holder}`) ?? 0) + 1)
  }
  expect(served.size).toBe(plan.units * (plan.epochTo - plan.epoch + 1))
  expect([...served.values()].every((times) => times === 1)).toBe(true)
}

describe("planPurchases", () => {
  test("says in which epoch too little is on offer", () => {
    const one = provider(1, { allocations_left: 5, reservations: { "2": { price: 3, capacity: 4, allocated: 2 } } })
    expect(planPurchases({ providers: [one], units: 3, epoch: 1, epochTo: 2, buyer: BUYER })).toMatchObject({
      ok: false,
      code: "NOT_ENOUGH_ON_OFFER",
      epoch: 2,
      unitsOnOffer: 2,
    })
    for (const bad of [{ units: 0 }, { units: 1.5 }, { epoch: 3, epochTo: 2 }, { epochTo: 5_000 }]) {
      expect(() => planPurchases({ providers: [one], units: 1, epoch: 1, buyer: BUYER, ...bad })).toThrow(
        "out of range",
      )
    }
  })

  test("leaves out the buyer itself and shares of settled auctions", () => {
    const won = provider(1, {
      allocations_left: 5,
      consumers: { [BUYER]: { allocations: 5, price: 1, allocated: false } },
    })
    const own = provider(2, { name: BUYER, allocations_left: 5 })
    expect(planPurchases({ providers: [won, own], units: 1, epoch: 1, buyer: BUYER }).ok).toBe(false)
  })

  test("equals brute force on small markets", () => {
    const discount = fc.constantFrom(1, 0.9, 0.5, 0.333333333, 0)
    const market = fc.array(
      fc.record({
        epoch: fc.constantFrom(1, 1, 2),
        price: fc.integer({ min: 1, max: 30 }),
        allocations_left: fc.integer({ min: 0, max: 6 }),
        volume_discount: discount,
        reservation_discount: discount,
        ahead: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 })), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    let planned = 0
    fc.assert(
      fc.property(
        market,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 2 }),
        (sellers, units, epoch, more) => {
          const providers = sellers.map(({ ahead, ...fields }, i) => {
            const reservations = ahead.map(([price, capacity], n) => [
              fields.epoch + 1 + n,
              { price, capacity, allocated: 0 },
            ])
            return provider(i + 1, { ...fields, reservations: Object.fromEntries(reservations) })
          })
          const epochs = Array.from({ length: more + 1 }, (_, i) => epoch + i)
          const least = epochs.reduce((sum, e) => sum + bruteForce(providers, e, units), 0)
          const result = planPurchases({ providers, units, epoch, epochTo: epoch + more, buyer: BUYER })
          expect(result.ok).toBe(Number.isFinite(least))
          if (!result.ok) return
          planned++
          expectServed(result.plan, providers)
          expect(result.plan.aboveCheapestAtMost).toBe(0)
          // A series is rounded once, its epochs bought apart each for itself: it may come out below their sum.
          expect(result.plan.cost).toBeLessThanOrEqual(least)
          const apart = result.plan.purchases.every((each) => each.epoch === each.epochTo)
          if (apart) expect(result.plan.cost).toBe(least)
          else expect(result.plan.cost).toBeGreaterThan(least - units * (more + 1))
        },
      ),
      { numRuns: 300 },
    )
    expect(planned).toBeGreaterThan(50)
  })

  test("is within its own bound of the exact answer when there are too many units to try all", () => {
    const providers = [
      provider(1, { price: 90, allocations_left: 3_000, volume_discount: 0.9999 }),
      provider(2, { price: 100, allocations_left: 9_000, volume_discount: 0.9995 }),
      provider(3, { price: 70, allocations_left: 2_500 }),
      provider(4, { price: 80, allocations_left: 4_000 }),
    ]
    const plan = planOf({ providers, units: 12_000, epoch: 1, buyer: BUYER })
    expectServed(plan, providers)
    expect(plan.aboveCheapestAtMost).toBe(4)
    // In steps of 500 by hand: nothing is below the bound.
    const [a, b, c, d] = providers as [Account, Account, Account, Account]
    const part = (account: Account, units: number) => (units === 0 ? 0 : price(account, 1, 1, units))
    let least = Number.POSITIVE_INFINITY
    for (let x = 0; x <= 3_000; x += 500)
      for (let y = 0; y <= 9_000; y += 500)
        for (let z = 0; z <= 2_500; z += 500) {
          const rest = 12_000 - x - y - z
          if (rest >= 0 && rest <= 4_000) least = Math.min(least, part(a, x) + part(b, y) + part(c, z) + part(d, rest))
        }
    expect(plan.cost).toBeLessThanOrEqual(least + 4)
  }, 60_000)

  test("many small sellers are still enough", () => {
    const providers = Array.from({ length: 40 }, (_, i) =>
      provider(i + 1, { price: 1 + i, allocations_left: i < 30 ? 10 : 20_000 }),
    )
    const plan = planOf({ providers, units: 60_000, epoch: 1, buyer: BUYER })
    expectServed(plan, providers)
    expect(plan.aboveCheapestAtMost).toBeUndefined()
  }, 60_000)
})
