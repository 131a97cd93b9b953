import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import type { Movement } from "../movement/movement.js"
import { mergePayoutFacts, NO_PAYOUT_FACTS, type PayoutFacts, type PayoutTerms, type TransferStatus } from "./facts.js"
import { nextPayoutStep, PAYOUT_STATES, payoutState } from "./state.js"

const TERMS: PayoutTerms = {
  account: `02${"ab".repeat(32)}`,
  bandcoins: 100,
  currency: "USD",
  netMinor: 800,
  feeMinor: 50,
  needsReview: false,
  destination: { method: "stripe", connectedAccount: "acct_1" },
}
const REVIEWED: PayoutTerms = { ...TERMS, needsReview: true }
const MANUAL: PayoutTerms = { ...TERMS, destination: { method: "manual", holder: "Tele Ltd", iban: "SE00" } }

const movement = (seq: number, kind: Movement["kind"], status: Movement["status"]) => ({
  movements: { [seq]: { seq, kind, bandcoins: 100, status, towards: 0, round: 0 } },
})
const debit = (status: Movement["status"]) => movement(0, "withdraw", status)
const transfer = (status: TransferStatus) => ({ transfer: { status, reference: "tr_1" } })
const fold = (...events: Partial<PayoutFacts>[]) => events.reduce<PayoutFacts>(mergePayoutFacts, NO_PAYOUT_FACTS)
const after = (terms: PayoutTerms, ...events: Partial<PayoutFacts>[]) => payoutState(terms, fold(...events))

describe("a payout that goes wrong", () => {
  test("nothing is paid before the debit is committed", () => {
    for (const facts of [fold(), fold(debit("planned")), fold(debit("refused"))]) {
      expect(nextPayoutStep(TERMS, facts).do).not.toBe("pay")
    }
    expect(after(TERMS, debit("refused"))).toBe("DEBIT_REFUSED")
  })

  test("a failed transfer is credited back once", () => {
    const facts = fold(debit("committed"), transfer("failed"))
    expect(nextPayoutStep(TERMS, facts)).toMatchObject({ do: "plan credit", movement: { seq: 1, kind: "deposit" } })
    const back = mergePayoutFacts(facts, movement(1, "deposit", "committed"))
    expect(payoutState(TERMS, back)).toBe("CREDITED_BACK")
    expect(nextPayoutStep(TERMS, back)).toEqual({ do: "nothing" })
  })

  test("a transfer found after a reported failure stands, if nothing was credited back yet", () => {
    expect(after(TERMS, debit("committed"), transfer("failed"), transfer("paid"))).toBe("PAID")
  })

  test("paid out and credited back is a case for the operator, not for a second withdrawal", () => {
    const facts = fold(debit("committed"), movement(1, "deposit", "committed"), transfer("paid"))
    expect(payoutState(TERMS, facts)).toBe("PAID_TWICE")
    expect(nextPayoutStep(TERMS, facts)).toEqual({ do: "nothing" })
  })

  test("a large payout waits for a decision; rejected, it goes back", () => {
    expect(after(REVIEWED, debit("committed"))).toBe("IN_REVIEW")
    expect(after(REVIEWED, debit("committed"), { decision: "approved" })).toBe("PAYING")
    expect(after(REVIEWED, debit("committed"), { decision: "rejected" })).toBe("CREDITING_BACK")
  })

  test("a manual payout is never sent to a gateway", () => {
    expect(after(MANUAL, debit("committed"))).toBe("AWAITING_MANUAL_PAYMENT")
    expect(nextPayoutStep(MANUAL, fold(debit("committed")))).toEqual({ do: "nothing" })
  })
})

const lifelike = (terms: PayoutTerms): fc.Arbitrary<(facts: PayoutFacts) => Partial<PayoutFacts>> =>
  fc.oneof(
    fc.constantFrom("committed" as const, "refused" as const).map((outcome) => (facts: PayoutFacts) => {
      const step = nextPayoutStep(terms, facts)
      if (step.do === "settle") return one({ ...step.movement, status: outcome })
      return step.do === "plan debit" || step.do === "plan credit" ? one(step.movement) : {}
    }),
    fc.constantFrom("failed" as const, "paid" as const, "reversed" as const).map((status) => (facts: PayoutFacts) => {
      const state = payoutState(terms, facts)
      return state === "PAYING" || state === "AWAITING_MANUAL_PAYMENT" || facts.transfer !== undefined
        ? transfer(status)
        : {}
    }),
    fc.constantFrom("approved" as const, "rejected" as const).map((decision) => (facts: PayoutFacts) => {
      return payoutState(terms, facts) === "IN_REVIEW" ? { decision } : {}
    }),
  )

const one = (m: Movement) => ({ movements: { [m.seq]: m } })

describe.each([
  ["plain", TERMS],
  ["reviewed", REVIEWED],
  ["manual", MANUAL],
])("laws of a %s payout", (_name, terms) => {
  test("every transition is in the table", () => {
    fc.assert(
      fc.property(fc.array(lifelike(terms), { maxLength: 14 }), (events) => {
        let facts = NO_PAYOUT_FACTS
        for (const event of events) {
          const before = payoutState(terms, facts)
          facts = mergePayoutFacts(facts, event(facts))
          const now = payoutState(terms, facts)
          if (now !== before) expect(PAYOUT_STATES[before].next).toContain(now)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test("any order of the same events, repeated, ends in the same state", () => {
    fc.assert(
      fc.property(
        fc.array(lifelike(terms), { maxLength: 12 }).chain((events) => {
          let facts = NO_PAYOUT_FACTS
          const seen: Partial<PayoutFacts>[] = []
          for (const event of events) {
            const fact = event(facts)
            seen.push(fact)
            facts = mergePayoutFacts(facts, fact)
          }
          const end = facts
          return fc
            .tuple(fc.shuffledSubarray(seen, { minLength: seen.length }), fc.subarray(seen))
            .map(([shuffled, repeats]) => ({ end, again: fold(...shuffled, ...repeats) }))
        }),
        ({ end, again }) => {
          expect(again).toEqual(end)
          expect(payoutState(terms, again)).toBe(payoutState(terms, end))
        },
      ),
    )
  })

  test("Bandcoins leave the account only when money went out, is going out, or is about to", () => {
    fc.assert(
      fc.property(fc.array(lifelike(terms), { maxLength: 14 }), (events) => {
        let facts = NO_PAYOUT_FACTS
        for (const event of events) facts = mergePayoutFacts(facts, event(facts))
        const state = payoutState(terms, facts)
        const net = Object.values(facts.movements)
          .filter((m) => m.status === "committed")
          .reduce((sum, m) => sum + (m.kind === "deposit" ? m.bandcoins : -m.bandcoins), 0)
        const out = ["IN_REVIEW", "PAYING", "AWAITING_MANUAL_PAYMENT", "PAID", "CREDITING_BACK"]
        expect(net).toBe(out.includes(state) ? -100 : 0)
      }),
      { numRuns: 500 },
    )
  })
})
