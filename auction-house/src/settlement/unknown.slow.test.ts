import type { Signer } from "@bandcoin/client"
import { expect, test } from "@jest/globals"
import { CuttableProxy } from "../testing/cuttable-proxy.js"
import { onEveryEngine } from "../testing/suite.js"

onEveryEngine("a ledger out of reach when an auction is settled", { providers: 1 }, (suite) => {
  test.each([
    ["VICKREY", 2],
    ["PROPSHARE", 5],
  ] as const)(
    "%s: winners are shown UNKNOWN with the reason, and have their last status once it answers",
    async (auction_type, max_allocations) => {
      const { market, ledger, providers } = suite()
      const way = await CuttableProxy.to(ledger.url)
      await market.closeHouse()
      await market.openHouse({ LEDGER_URL: way.url }, (checkpoint) => {
        // The decision stands and all is signed; now the ledger would be given it.
        if (checkpoint === "signed") way.cut()
      })
      const bidders = (await ledger.accounts.newBidders(100, 100, 100)) as [Signer, Signer, Signer]
      const auctionId = await market.open(providers[0] as never, { auction_type, max_allocations })
      for (const [i, price] of [90, 80, 12].entries()) {
        await market.client.placeBid({ auctionId, price, signer: bidders[i] as Signer })
      }
      market.clock.set((await market.client.get(auctionId)).offer_details.clearing_time * 1000)
      const bids = () => Promise.all(bidders.map((bidder) => market.client.bid(auctionId, bidder)))
      let shown = await bids()
      for (let i = 0; i < 200 && shown[0]?.status !== "UNKNOWN"; i++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        shown = await bids()
      }
      expect(shown.map(({ status }) => status)).toEqual(["UNKNOWN", "UNKNOWN", "PENDING"])
      expect(shown[0]).toMatchObject({
        reason: { code: "SUBMITTED", text: expect.stringContaining("the ledger has not said yet") },
        transaction_id: expect.stringMatching(/^[0-9a-f]{128}$/),
      })
      expect(await market.client.get(auctionId)).toMatchObject({ status: "CLEARING" })
      expect((await fetch(`${market.houseUrl}/readyz`)).status).toBe(503)
      way.mend()
      expect(await market.ended(auctionId)).toMatchObject({ reason: { code: "SETTLED" } })
      expect((await bids()).map(({ status }) => status)).toEqual(["EXECUTED", "EXECUTED", "CANCELLED"])
      await market.closeHouse()
      await way.close()
      await market.openHouse()
    },
    60_000,
  )
})
