import { describe, expect, test } from "@jest/globals"
import { BUYER, PROVIDER, testKey } from "../testing/keys.js"
import { openLedger } from "../testing/ledger.js"
import { OFFER, PURCHASE } from "../testing/payloads.js"
import { errorOf, successOf } from "../testing/results.js"
import { type Quote, type QuoteRequest, quote } from "./quote.js"

const ledger = openLedger({ [BUYER]: 10_000 })
ledger.accept(
  { ...OFFER, volume_discount: 0.9, reservation_discount: 0.5, reservations: { "2": { price: 80, capacity: 5 } } },
  PROVIDER,
)
const provider = ledger.account(PROVIDER)
const signer = BUYER

describe("no price", () => {
  test.each([
    ["epoch", { epoch: 0 }],
    ["epoch", { epoch: 1.5 }],
    ["epoch", { epoch: Number.NaN }],
    ["epoch_to", { epoch: 1, epochTo: -1 }],
    ["units", { epoch: 1, units: 0 }],
    ["units", { epoch: 1, units: Infinity }],
  ])("a wrong %s", (field, request) => {
    expect(errorOf(quote(provider, { ...request, signer }))).toMatchObject({ code: "OUT_OF_RANGE", field })
  })

  test.each([
    ["SAME_ACCOUNT", { epoch: 1, signer: PROVIDER }],
    ["EPOCH_RANGE_INVALID", { epoch: 2, epochTo: 1, signer }],
    ["NOT_ENOUGH_UNITS", { epoch: 1, units: 11, signer }],
    ["NO_RESERVATION", { epoch: 2, epochTo: 3, signer }],
    ["RESERVATION_FULL", { epoch: 2, units: 6, signer }],
  ])("what allocate refuses: %s", (code, request) => {
    expect(errorOf(quote(provider, request)).code).toBe(code)
  })

  test("of who never offered", () => {
    expect(errorOf(quote(ledger.account(BUYER), { epoch: 1, signer: testKey(1) })).code).toBe("NO_OFFER")
  })
})

describe("a price that allocate takes", () => {
  test.each<[Omit<QuoteRequest, "signer">, Quote]>([
    [{ epoch: 1 }, { kind: "spot", units: 1, cost: 100, epoch: 1, epochTo: 1 }],
    [
      { epoch: 1, epochTo: 1, units: 3 },
      { kind: "spot", units: 3, cost: 271, epoch: 1, epochTo: 1 },
    ],
    [
      { epoch: 2, units: 2 },
      { kind: "advance", units: 2, cost: 76, epoch: 2, epochTo: 2 },
    ],
  ])("%j", (request, expected) => {
    const quoted = successOf(quote(ledger.account(PROVIDER), { ...request, signer }))
    expect(quoted).toEqual(expected)
    const consumers = request.units === undefined ? [] : Array.from({ length: request.units }, (_, i) => testKey(i + 1))
    ledger.accept({ ...PURCHASE, epoch: quoted.epoch, epoch_to: quoted.epochTo, price: quoted.cost, consumers }, BUYER)
  })

  test("of a share of a settled auction", () => {
    const auction = openLedger({ [BUYER]: 10_000 })
    auction.accept({ ...OFFER, consumers: { [BUYER]: { allocations: 4, price: 250 } } }, PROVIDER)
    const quoted = successOf(quote(auction.account(PROVIDER), { epoch: 1, signer }))
    expect(quoted).toEqual({ kind: "auction", units: 4, cost: 250, epoch: 1, epochTo: 1 })
    auction.accept({ ...PURCHASE, price: quoted.cost }, BUYER)
  })
})
