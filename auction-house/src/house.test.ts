import type { Signer } from "@bandcoin/client"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { startTestLedger, type TestLedger } from "./testing/ledger.js"
import { TestMarket, type TestProvider } from "./testing/market.js"

let ledger: TestLedger
beforeAll(async () => {
  ledger = await startTestLedger()
}, 60_000)
afterAll(() => ledger.stop())

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("a house on %s", (_name, engine) => {
  let market: TestMarket
  let provider: TestProvider
  beforeAll(async () => {
    market = new TestMarket(ledger, engine)
    provider = await market.addProvider()
    await market.openHouse()
  }, 60_000)
  afterAll(() => market.stop())

  const bid = (auctionId: string, signer: Signer, price: number) => market.client.placeBid({ auctionId, price, signer })
  const statusesOf = async (auctionId: string, signers: readonly Signer[]) =>
    Promise.all(signers.map(async (signer) => (await market.client.bid(auctionId, signer)).status))

  test("VICKREY: the highest bid wins, pays the second price, and all money adds up", async () => {
    const bidders = await ledger.accounts.newBidders(100, 100, 100)
    const before = await ledger.accounts.money()
    const auctionId = await market.open(provider)
    for (const [i, price] of [40, 70, 55].entries()) {
      expect(await bid(auctionId, bidders[i] as Signer, price)).toMatchObject({ status: "PENDING", price })
    }
    const auction = await market.clear(auctionId)
    expect(auction).toMatchObject({
      status: "INACTIVE",
      reason: { code: "SETTLED" },
      clearing_price: 55,
      units_sold: 1,
    })
    expect(await statusesOf(auctionId, bidders)).toEqual(["CANCELLED", "EXECUTED", "CANCELLED"])
    expect(await Promise.all(bidders.map((bidder) => ledger.accounts.balance(bidder)))).toEqual([100, 45, 100])
    expect(await ledger.accounts.balance(provider.signer)).toBe(55)
    expect(await ledger.accounts.money()).toBe(before)
    const won = await market.client.bid(auctionId, bidders[1] as Signer)
    expect(won).toMatchObject({ allocations: 1, refund: 15, reason: { code: "WON" } })
    const grant = await ledger.accounts.client(bidders[1] as Signer).transaction(won.transaction_id as string)
    expect(grant?.payload).toMatchObject({ action: "allocate", price: 70, provider: provider.signer.publicKey })
  }, 30_000)

  test("PROPSHARE: shares by bid, each paying its bid, small ones cancelled", async () => {
    const bidders = await ledger.accounts.newBidders(1000, 1000, 1000, 1000)
    const before = await ledger.accounts.balance(provider.signer)
    const auctionId = await market.open(provider, { auction_type: "PROPSHARE", max_allocations: 10, min_price: 1 })
    for (const [i, price] of [500, 300, 199, 1].entries()) await bid(auctionId, bidders[i] as Signer, price)
    const auction = await market.clear(auctionId)
    expect(auction).toMatchObject({ reason: { code: "SETTLED" }, clearing_price: 100, units_sold: 9 })
    expect(await statusesOf(auctionId, bidders)).toEqual(["EXECUTED", "EXECUTED", "EXECUTED", "CANCELLED"])
    expect(await ledger.accounts.balance(provider.signer)).toBe(before + 999)
    expect(await market.client.bid(auctionId, bidders[0] as Signer)).toMatchObject({ allocations: 5, price: 500 })
  }, 30_000)
})
