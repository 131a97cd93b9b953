import { expect, test } from "@jest/globals"
import { RefusedBids } from "./refusals.js"

test("remembers what cannot change, for the auction it was said in; forgets what can, and the oldest", () => {
  const refusals = new RefusedBids()
  const malformed = { code: "BID_MALFORMED", detail: "not base64" } as const
  refusals.remember("a", "bid", malformed)
  expect(refusals.find("a", "bid")).toEqual(malformed)
  expect(refusals.find("b", "bid")).toBeUndefined()
  // Tomorrow the bidder may have an account, money, or a place.
  for (const code of ["BIDDER_UNKNOWN", "INSUFFICIENT_FUNDS", "AUCTION_FULL", "AUCTION_CLOSED"] as const) {
    refusals.remember("a", code, { code, detail: "" })
    expect(refusals.find("a", code)).toBeUndefined()
  }
  for (let i = 0; i < 2_000; i++) refusals.remember("a", String(i), malformed)
  expect(refusals.find("a", "bid")).toBeUndefined()
  expect(refusals.find("a", "0")).toEqual(malformed)
})
