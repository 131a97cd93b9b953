/**
 * What the published reference processor gets wrong, as the contract's specification lists it: one test for each, with
 * the payloads as its client would send them.
 */
import { describe, expect, test } from "@jest/globals"
import { BUYER, EXCHANGE, PROVIDER, STRANGER, testKey } from "../testing/keys.js"
import { openLedger, type TestLedger } from "../testing/ledger.js"
import { OFFER, PURCHASE } from "../testing/payloads.js"
import { execute } from "./execute.js"

/** Submits JSON text, which must be refused and change nothing; gives the code of the error. */
function refusedText(ledger: TestLedger, signer: string, json: string): string {
  const before = new Map(ledger.state)
  const result = ledger.submitBytes(new TextEncoder().encode(json), signer)
  expect(ledger.state).toEqual(before)
  return result.ok ? "accepted" : result.error.code
}

const market = () => {
  const ledger = openLedger({ [BUYER]: 1_000, [STRANGER]: 1_000 })
  ledger.accept(OFFER, PROVIDER)
  return ledger
}

test("a negative transfer does not take money from the target", () => {
  expect(market().refuse({ action: "transfer", provider: STRANGER, price: -500 }, BUYER).code).toBe("OUT_OF_RANGE")
})

test("a transfer to oneself does not mint", () => {
  expect(market().refuse({ action: "transfer", provider: BUYER, price: -500 }, BUYER).code).toBe("OUT_OF_RANGE")
  expect(market().refuse({ action: "transfer", provider: BUYER, price: 500 }, BUYER).code).toBe("SAME_ACCOUNT")
})

describe("no amount", () => {
  test.each([
    ["NaN", "INVALID_JSON"],
    ["Infinity", "INVALID_JSON"],
    ["-Infinity", "INVALID_JSON"],
    ["0.1", "WRONG_TYPE"],
    ["true", "WRONG_TYPE"],
    ["null", "WRONG_TYPE"],
    ['"5"', "WRONG_TYPE"],
    ["-0", "INEXACT_NUMBER"],
    ["1e999", "INEXACT_NUMBER"],
  ])("%s", (token, code) => {
    for (const action of ["deposit", "withdraw", "transfer"]) {
      const json = `{"action":"${action}","provider":"${STRANGER}","price":${token}}`
      expect(refusedText(market(), action === "transfer" ? BUYER : EXCHANGE, json)).toBe(code)
    }
  })
})

test("a signer does not overwrite another account by naming it in create or offer", () => {
  const ledger = market()
  ledger.put({ name: testKey(5), roles: ["provider"] })
  expect(ledger.refuse({ action: "create", provider: BUYER, price: 0 }, testKey(6)).code).toBe("NOT_OWN_ACCOUNT")
  expect(ledger.refuse({ ...OFFER, provider: BUYER }, testKey(5)).code).toBe("NOT_OWN_ACCOUNT")
  expect(ledger.refuse({ ...OFFER, provider: PROVIDER }, testKey(5)).code).toBe("NOT_OWN_ACCOUNT")
})

test("not anyone can offer, and not at negative prices", () => {
  expect(market().refuse(OFFER, BUYER).code).toBe("NOT_PROVIDER")
  for (const price of [-5, 0]) expect(market().refuse({ ...OFFER, price }, PROVIDER).code).toBe("OUT_OF_RANGE")
})

test("a provider that buys from itself neither makes nor loses money", () => {
  const ledger = market()
  ledger.accept({ action: "deposit", provider: PROVIDER, price: 1_000 }, EXCHANGE)
  expect(ledger.refuse(PURCHASE, PROVIDER).code).toBe("SAME_ACCOUNT")
})

test("no float decides a price", () => {
  const ledger = openLedger({ [BUYER]: 10 ** 15 })
  const [price, discount, units] = [100_000_007_010, 0.9, 24]
  ledger.accept({ ...OFFER, price, volume_discount: discount, max_allocations: units }, PROVIDER)
  let sum = price
  for (let i = 1; i < units; i++) sum += price * discount ** i
  // The reference adds doubles like this, gets 920,233,621,431.5 and rounds to the even neighbour.
  expect(sum).toBe(920_233_621_431.5)
  const consumers = Array.from({ length: units }, (_, i) => testKey(i + 1))
  expect(ledger.refuse({ ...PURCHASE, price: 920_233_621_432, consumers }, BUYER).code).toBe("PRICE_MISMATCH")
  ledger.accept({ ...PURCHASE, price: 920_233_621_431, consumers }, BUYER)
})

test("consumers are checked", () => {
  for (const consumers of [["a"], [""], [BUYER, BUYER], [`04${BUYER.slice(2)}`]]) {
    const json = JSON.stringify({ ...PURCHASE, price: 100 * consumers.length, consumers })
    expect(refusedText(market(), BUYER, json)).toMatch(/^(OUT_OF_RANGE|DUPLICATE_CONSUMER)$/)
  }
  expect(refusedText(market(), BUYER, JSON.stringify({ ...PURCHASE, consumers: [1] }))).toBe("WRONG_TYPE")
})

test("epoch_to before epoch is not taken", () => {
  const ledger = openLedger({ [BUYER]: 1_000 })
  ledger.accept({ ...OFFER, reservations: { "5": { price: 9, capacity: 5 } } }, PROVIDER)
  for (const price of [0, 9]) {
    expect(ledger.refuse({ ...PURCHASE, epoch: 5, epoch_to: 4, price }, BUYER).code).toBe("EPOCH_RANGE_INVALID")
  }
})

test("withdraw can empty an account", () => {
  const ledger = market()
  ledger.accept({ action: "withdraw", provider: BUYER, price: 1_000 }, EXCHANGE)
  expect(ledger.account(BUYER).balance).toBe(0)
})

test("re-offering does not reset what is sold of a reservation", () => {
  const ledger = openLedger({ [BUYER]: 1_000 })
  const offer = { ...OFFER, reservations: { "5": { price: 9, capacity: 1 } } }
  ledger.accept(offer, PROVIDER)
  ledger.accept({ ...PURCHASE, epoch: 5, price: 9 }, BUYER)
  ledger.accept(offer, PROVIDER)
  expect(ledger.account(PROVIDER).reservations["5"]).toEqual({ price: 9, capacity: 1, allocated: 1 })
  expect(ledger.refuse({ ...PURCHASE, epoch: 5, price: 9 }, BUYER).code).toBe("RESERVATION_FULL")
})

test("a | in a string makes nothing unreadable", () => {
  const ledger = openLedger()
  const qos = { "a|b": "|", '"}|{"': "\\\u2028\u{1f4a9}" }
  ledger.accept({ ...OFFER, qos }, PROVIDER)
  expect(ledger.account(PROVIDER).qos).toEqual(qos)
  ledger.accept(OFFER, PROVIDER)
  expect(ledger.refuse({ action: "deposit", provider: `${BUYER.slice(1)}|`, price: 1 }, EXCHANGE).code).toBe(
    "OUT_OF_RANGE",
  )
})

test("no error raises a second one", () => {
  const payloads = [
    "",
    "{",
    "[]",
    '{"action":1}',
    '{"price":1}',
    "\0",
    '{"action":"allocate"}',
    '{"action":"create","x":1}',
  ]
  for (const payload of payloads) {
    for (const signer of [BUYER, "", "\ud800"])
      expect(execute(new TextEncoder().encode(payload), signer).ok).toBe(false)
  }
})
