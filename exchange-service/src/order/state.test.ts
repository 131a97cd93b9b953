import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { Movement } from "../movement/movement.js"
import { mergeOrderFacts, NO_FACTS, type OrderFacts, type OrderTerms, type ReturnFact } from "./facts.js"
import { creditDue, nextOrderStep, ORDER_STATES, orderState, owed, returnedMinor, secondPayments } from "./state.js"

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

describe("an order paid twice", () => {
  const at = (paymentId: string, createdAtMs: number, amountMinor = 1000) => ({
    payment: { paymentId, status: "confirmed" as const, amountMinor, currency: "USD", createdAtMs },
  })
  const back = (of: string, status: ReturnFact["status"], amountMinor = 1000) => ({
    returns: { [`r-${of}`]: { kind: "refund" as const, amountMinor, status, of } },
  })
  const twice = [at("p2", 2), at("p1", 1), seen, movement(0, "deposit", 100, "committed")]
  const planned = { extraRefunds: { p2: "planned" as const } }
  const sent = { extraRefunds: { p2: "sent" as const } }
  const step = (...events: Partial<OrderFacts>[]) => nextOrderStep(TERMS, fold(...twice, ...events))
  const refundOf = (...events: Partial<OrderFacts>[]) => secondPayments(TERMS, fold(...twice, ...events))[0]?.refund

  test("whichever came to light first, the later payment is the second one; it is refunded when the first is credited", () => {
    for (const events of [twice, [...twice].reverse()]) {
      expect(secondPayments(TERMS, fold(...events))).toMatchObject([
        { payment: { paymentId: "p2" }, refund: "automatic" },
      ])
    }
    expect(nextOrderStep(TERMS, fold(at("p2", 2), at("p1", 1), seen))).toMatchObject({ do: "plan deposit" })
    expect(step()).toMatchObject({ do: "plan refund of second payment", payment: { paymentId: "p2" } })
    expect(step(planned)).toMatchObject({ do: "refund second payment", payment: { paymentId: "p2" } })
    expect(step(planned, sent)).toEqual({ do: "nothing" })
  })

  test("whichever payment goes back, the other one pays; both, and the Bandcoins go back too", () => {
    for (const [event, refund] of [
      [back("p2", "taken"), "returned"],
      [back("p1", "taken"), "kept"],
    ] as const) {
      const facts = fold(...twice, event)
      expect([orderState(TERMS, facts), creditDue(TERMS, facts)]).toEqual(["CREDITED", 100])
      expect(refundOf(event)).toBe(refund)
      expect(step(event)).toEqual({ do: "nothing" })
    }
    expect(creditDue(TERMS, fold(...twice, back("p1", "taken"), back("p2", "taken", 400)))).toBe(60)
  })

  test.each([
    ["part of the first went back", back("p1", "taken", 1)],
    ["the first is disputed", back("p1", "pending")],
    ["part of the second went back", back("p2", "taken", 1)],
    ["the second is disputed", back("p2", "pending")],
  ])("%s: a person decides", (_, event) => {
    expect(refundOf(planned, event)).toBe("operator")
    expect(step(planned, event).do).not.toMatch(/second/)
  })

  test("beside a first payment of another sum than ordered the second pays, and a person decides about the first", () => {
    const facts = fold(at("p1", 1, 999), at("p2", 2), seen, movement(0, "deposit", 100, "committed"))
    expect([orderState(TERMS, facts), nextOrderStep(TERMS, facts)]).toEqual(["CREDITED", { do: "nothing" }])
    expect(secondPayments(TERMS, facts)[0]?.refund).toBe("operator")
  })

  test("a refund that was sent and failed is not sent again", () => {
    expect(refundOf(sent, back("p2", "taken"), back("p2", "restored"))).toBe("sent")
    expect(step(sent, back("p2", "restored"))).toEqual({ do: "nothing" })
  })

  test("three payments: all but the earliest go back", () => {
    const facts = fold(...twice, at("p0", 0))
    expect(secondPayments(TERMS, facts).map(({ payment }) => payment.paymentId)).toEqual(["p1", "p2"])
  })
})

const anyEvent = fc.oneof(
  fc.constantFrom("started", "pending", "expired", "failed", "confirmed").chain((status) =>
    fc.record({
      payment: fc.record({
        paymentId: fc.constantFrom("p1", "p2", "p3"),
        createdAtMs: fc.constantFrom(1, 2, 3),
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
  fc
    .record({ id: fc.constantFrom("p1", "p2"), status: fc.constantFrom("planned" as const, "sent" as const) })
    .map(({ id, status }) => ({ extraRefunds: { [id]: status } })),
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

  test("a payment that was extra once never becomes the order's own: a refund of it hits no other", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const extra = new Set<string>()
        let facts = NO_FACTS
        for (const event of events) {
          facts = mergeOrderFacts(facts, event)
          for (const id of Object.keys(facts.extraPayments)) extra.add(id)
          expect(extra).not.toContain(facts.payment?.paymentId)
        }
      }),
      { numRuns: 1000 },
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
