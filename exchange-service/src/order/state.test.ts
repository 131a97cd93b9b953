import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { Movement } from "../movement/movement.js"
import { mergeOrderFacts, NO_FACTS, type OrderFacts, type OrderTerms, type ReturnFact } from "./facts.js"
import { creditDue, nextOrderStep, ORDER_STATES, orderState, owed, returnedMinor } from "./state.js"

const TERMS: OrderTerms = { bandcoins: 100, amountMinor: 1000, currency: "USD" }

const payment = (status: "started" | "pending" | "expired" | "failed" | "confirmed", amountMinor = 1000) => ({
  payment: { paymentId: "p1", status, amountMinor, currency: "USD" },
})
const movement = (
  seq: number,
  kind: Movement["kind"],
  bandcoins: number,
  status: Movement["status"],
  towards = 100,
) => ({
  movements: { [seq]: { seq, kind, bandcoins, status, towards, round: 0 } },
})
const money = (id: string, amountMinor: number, status: ReturnFact["status"], kind: ReturnFact["kind"] = "refund") => ({
  returns: { [id]: { kind, amountMinor, status } },
})
const fold = (...events: Partial<OrderFacts>[]) => events.reduce<OrderFacts>(mergeOrderFacts, NO_FACTS)
const stateAfter = (...events: Partial<OrderFacts>[]) => orderState(TERMS, fold(...events))

const paid = payment("confirmed")
const seen = { accountSeen: true }
const credited = [paid, seen, movement(0, "deposit", 100, "committed")]

describe("an order that goes wrong", () => {
  test("a payment of another amount or currency waits for an operator and credits nothing", () => {
    expect(stateAfter(payment("confirmed", 999), seen)).toBe("PAYMENT_MISMATCH")
    expect(nextOrderStep(TERMS, fold(payment("confirmed", 999), seen))).toEqual({ do: "nothing" })
    const yen = { payment: { paymentId: "p1", status: "confirmed", amountMinor: 1000, currency: "JPY" } } as const
    expect(stateAfter(yen, seen)).toBe("PAYMENT_MISMATCH")
    expect(stateAfter(yen, seen, money("r", 1000, "taken"))).toBe("REFUNDED")
  })

  test("a confirmation later than expiry or failure still credits", () => {
    expect(stateAfter(payment("expired"), paid, seen)).toBe("PAID")
    expect(stateAfter(paid, payment("failed"), seen)).toBe("PAID")
  })

  test("a paid order whose account is missing waits for its owner", () => {
    expect(stateAfter(paid)).toBe("AWAITING_ACCOUNT")
    expect(nextOrderStep(TERMS, fold(paid))).toEqual({ do: "look for account" })
    expect(stateAfter(paid, seen)).toBe("PAID")
  })

  test("refunded before the account appeared: nothing is ever deposited", () => {
    expect(stateAfter(paid, money("r", 1000, "taken"), seen)).toBe("REFUNDED")
  })

  test("a refused movement is planned again under the next number", () => {
    const facts = fold(...credited, money("r", 1000, "taken"), movement(1, "withdraw", 100, "refused", 0))
    const step = nextOrderStep(TERMS, facts)
    expect(step).toMatchObject({ do: "plan withdrawal", movement: { seq: 2, kind: "withdraw", bandcoins: 100 } })
  })

  test("a credit whose payment the gateway does not confirm is not taken back by itself", () => {
    const facts = fold(payment("pending"), movement(0, "deposit", 100, "committed"))
    expect(orderState(TERMS, facts)).toBe("PAYMENT_MISMATCH")
    expect(nextOrderStep(TERMS, facts)).toEqual({ do: "nothing" })
  })
})

describe("money going back", () => {
  test("a refund takes the credit back as far as the balance allowed, the rest is owed", () => {
    const refunded = [...credited, money("r", 1000, "taken")]
    expect(stateAfter(...refunded)).toBe("TAKING_BACK")
    const short = fold(...refunded, movement(1, "withdraw", 30, "committed", 0))
    expect(orderState(TERMS, short)).toBe("OWED")
    expect(owed(TERMS, short)).toBe(70)
    expect(nextOrderStep(TERMS, short)).toEqual({ do: "nothing" })
    const again = mergeOrderFacts(short, { collectRound: 1 })
    expect(nextOrderStep(TERMS, again)).toMatchObject({ do: "plan withdrawal", movement: { seq: 2, bandcoins: 70 } })
  })

  test("a partial refund keeps what was paid for, rounded down", () => {
    const facts = fold(...credited, money("r", 333, "taken"))
    expect(creditDue(TERMS, facts)).toBe(66)
    expect(orderState(TERMS, mergeOrderFacts(facts, movement(1, "withdraw", 34, "committed", 66)))).toBe(
      "PARTLY_REFUNDED",
    )
  })

  test("a dispute that is won puts the credit back", () => {
    const taken = [
      ...credited,
      money("d", 1000, "taken", "dispute"),
      movement(1, "withdraw", 100, "committed", 0),
      money("d", 1000, "restored", "dispute"),
    ]
    expect(stateAfter(...taken)).toBe("PAID")
    expect(nextOrderStep(TERMS, fold(...taken))).toMatchObject({
      movement: { kind: "deposit", bandcoins: 100, seq: 2 },
    })
  })

  test("a refund and a dispute of the same payment take no more than was paid", () => {
    const facts = fold(...credited, money("r", 800, "taken"), money("d", 1000, "taken", "dispute"))
    expect(returnedMinor(TERMS, facts)).toBe(1000)
    expect(creditDue(TERMS, facts)).toBe(0)
  })

  test("a return that may still come to nothing changes nothing", () => {
    expect(stateAfter(...credited, money("d", 1000, "pending", "dispute"))).toBe("CREDITED")
  })
})

const anyEvent = fc.oneof(
  fc.constantFrom("started", "pending", "expired", "failed", "confirmed").chain((status) =>
    fc.record({
      payment: fc.record({
        paymentId: fc.constantFrom("p1", "p2"),
        status: fc.constant(status as "started"),
        amountMinor: fc.constantFrom(1000, 1000, 1000, 999),
        currency: fc.constantFrom("USD", "USD", "USD", "EUR"),
      }),
    }),
  ),
  fc
    .record({
      id: fc.constantFrom("a", "b"),
      amount: fc.constantFrom(1, 333, 500, 1000),
      status: fc.constantFrom("pending" as const, "taken" as const, "restored" as const),
      kind: fc.constantFrom("refund" as const, "dispute" as const),
    })
    .map(({ id, amount, status, kind }) => money(id, amount, status, kind)),
  fc
    .record({
      seq: fc.nat(3),
      kind: fc.constantFrom("deposit" as const, "withdraw" as const),
      bandcoins: fc.constantFrom(0, 1, 50, 100),
      status: fc.constantFrom("planned" as const, "refused" as const, "committed" as const),
    })
    .map(({ seq, kind, bandcoins, status }) => movement(seq, kind, bandcoins, status)),
  fc.constant(seen),
  fc.record({ collectRound: fc.nat(2) }),
)

describe("laws", () => {
  test("any order of events, repeated and late, ends in the same facts and the same state", () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 12 }).chain((events) =>
          fc.record({
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
            repeats: fc.subarray(events),
          }),
        ),
        ({ events, shuffled, repeats }) => {
          const straight = fold(...events)
          expect(fold(...shuffled, ...repeats)).toEqual(straight)
          expect(fold(...repeats, ...shuffled)).toEqual(straight)
        },
      ),
      { numRuns: 500 },
    )
  })

  test("merging in two halves is merging in one", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), fc.array(anyEvent, { maxLength: 8 }), (left, right) => {
        expect(mergeOrderFacts(fold(...left), fold(...right))).toEqual(fold(...left, ...right))
      }),
    )
  })

  test("every transition an event can cause is in the table", () => {
    fc.assert(
      fc.property(fc.array(lifelike, { maxLength: 14 }), (events) => {
        let facts = NO_FACTS
        for (const event of events) {
          const before = orderState(TERMS, facts)
          facts = mergeOrderFacts(facts, event(facts))
          const after = orderState(TERMS, facts)
          if (after !== before) expect(ORDER_STATES[before].next).toContain(after)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test("following the steps to the end leaves on the ledger what is due, or names what is owed", () => {
    fc.assert(
      fc.property(fc.array(lifelike, { maxLength: 10 }), fc.nat(150), (events, balance) => {
        let facts = mergeOrderFacts(NO_FACTS, payment("started"))
        let held = balance
        const settle = () => {
          for (let steps = 0; ; steps++) {
            expect(steps).toBeLessThan(20)
            const step = nextOrderStep(TERMS, facts)
            if (step.do === "plan deposit") facts = mergeOrderFacts(facts, one(step.movement))
            else if (step.do === "plan withdrawal") {
              const bandcoins = Math.min(step.movement.bandcoins, held)
              facts = mergeOrderFacts(facts, one({ ...step.movement, bandcoins }))
            } else if (step.do === "settle") {
              held += step.movement.kind === "deposit" ? step.movement.bandcoins : -step.movement.bandcoins
              facts = mergeOrderFacts(facts, one({ ...step.movement, status: "committed" }))
            } else return
          }
        }
        for (const event of events) {
          const fact = event(facts)
          if (fact.movements === undefined) facts = mergeOrderFacts(facts, fact)
          settle()
          expect(held).toBeGreaterThanOrEqual(0)
        }
        facts = mergeOrderFacts(facts, seen)
        settle()
        const net = held - balance
        if (facts.payment?.status === "confirmed") expect(net - creditDue(TERMS, facts)).toBe(owed(TERMS, facts))
        else expect(net).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })
})

const one = (m: Movement) => ({ movements: { [m.seq]: m } })

/** Events as they can follow each other: movements come only from the exchange's own steps. */
const lifelike: fc.Arbitrary<(facts: OrderFacts) => Partial<OrderFacts>> = fc.oneof(
  fc
    .constantFrom("started" as const, "pending" as const, "expired" as const, "failed" as const, "confirmed" as const)
    .map((status) => () => payment(status)),
  fc.constant(() => seen),
  fc.integer({ min: 1, max: 2 }).map((collectRound) => () => ({ collectRound })),
  fc
    .record({
      id: fc.constantFrom("a", "b"),
      amount: fc.constantFrom(333, 1000),
      status: fc.constantFrom("pending" as const, "taken" as const, "restored" as const),
    })
    .map(
      ({ id, amount, status }) =>
        () =>
          money(id, amount, status),
    ),
  fc.constantFrom("committed" as const, "refused" as const).map((outcome) => (facts: OrderFacts) => {
    const step = nextOrderStep(TERMS, facts)
    if (step.do === "plan deposit" || step.do === "plan withdrawal") return one(step.movement)
    if (step.do === "settle") return one({ ...step.movement, status: outcome })
    return {}
  }),
)
