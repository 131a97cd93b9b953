import type { Signer } from "@bandcoin/client"
import { signBid } from "@bandcoin/client/auctions"
import { expect, test } from "@jest/globals"
import { onEveryEngine } from "../testing/suite.js"

const DAY_S = 86_400

onEveryEngine("what is kept of auctions long over", { providers: 2, house: { KEEP_EVENTS_DAYS: "7" } }, (suite) => {
  test("the outcome stays; events go after the days stated; a bid for an epoch that was not sold never comes back", async () => {
    const { market, ledger, providers } = suite()
    const bidders = (await ledger.accounts.newBidders(100, 100)) as [Signer, Signer]
    const sink = ledger.accounts.admin
    if ((await ledger.accounts.client(sink).account()) === undefined) await ledger.accounts.client(sink).createAccount()
    const sold = await market.open(providers[0] as never)
    const unsold = await market.open(providers[1] as never)
    const { offer_details: auction } = await market.client.get(unsold)
    const sign = (price: number) =>
      signBid({ auction, price, batcherPublicKey: market.houseSigner.publicKey, signer: bidders[1] })
    const replaced = sign(20)
    for (const bid of [replaced, sign(30)]) await market.client.submitBid(unsold, bid)
    await market.client.placeBid({ auctionId: sold, price: 30, signer: bidders[0] })
    await ledger.accounts.client(bidders[1]).transfer({ to: sink.publicKey, amount: 100 })
    expect(await market.clear(sold)).toMatchObject({ reason: { code: "SETTLED" } })
    expect(await market.clear(unsold)).toMatchObject({ reason: { code: "NO_WINNERS" } })

    const events = async (auctionId: string) => {
      const stream = await (await fetch(`${market.houseUrl}/auctions/${auctionId}/events`)).text()
      return [...stream.matchAll(/^event: (.+)$/gm)].map(([, type]) => type)
    }
    const restart = async (days: number) => {
      market.clock.advance(days * DAY_S * 1_000)
      await market.closeHouse()
      await market.openHouse({ KEEP_EVENTS_DAYS: "7" })
    }
    await restart(6.9)
    const all = ["auction.created", "auction.clearing", "auction.ended"]
    expect([await events(sold), await events(unsold)]).toEqual([all, all])
    await restart(0.2)
    for (let i = 0; i < 100 && (await events(unsold)).length > 1; i++) await new Promise((r) => setTimeout(r, 20))
    expect([await events(sold), await events(unsold)]).toEqual([["auction.ended"], ["auction.ended"]])
    expect(await market.client.bid(sold, bidders[0].publicKey)).toMatchObject({ status: "EXECUTED", allocations: 1 })

    // The same epoch again: what was a bid then is none now.
    const again = await market.open(providers[1] as never)
    await ledger.accounts.deposit(bidders[1], 100)
    await expect(market.client.submitBid(again, replaced)).rejects.toMatchObject({ code: "BID_REPLAYED" })
    await market.clear(again)
  }, 60_000)
})
