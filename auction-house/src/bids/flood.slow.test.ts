import type { Signer } from "@bandcoin/client"
import { AuctionHouseClient, signBid } from "@bandcoin/client/auctions"
import { expect, test } from "@jest/globals"
import { floodFromOutside } from "../testing/flood.js"
import { hostileBids } from "../testing/hostile.js"
import { onEveryEngine } from "../testing/suite.js"

const PER_SECOND = 2_000

/** `npm run bench -w @bandcoin/auction-house` does the same with 10,000 a second against a house of its own process. */
onEveryEngine("a flood of bids", { providers: 1 }, (suite) => {
  test("hostile bids faster than they can be refused: each gets its reason, the house stays up and takes good ones", async () => {
    const { market, ledger, providers } = suite()
    const auctionId = await market.open(providers[0] as never)
    const { offer_details: auction } = await market.client.get(auctionId)
    const batcherPublicKey = market.houseSigner.publicKey
    const [bidder, late] = (await ledger.accounts.newBidders(1_000, 1_000)) as [Signer, Signer]
    const [replaced, text] = [40, 50].map((price) => signBid({ auction, price, batcherPublicKey, signer: bidder })) as [
      string,
      string,
    ]
    for (const bid of [replaced, text]) await market.client.submitBid(auctionId, bid)
    const live = { text, price: 50 }
    const hostile = hostileBids({ auction, batcherPublicKey, bidder, balance: 1_000, live, replaced })
    const { hostname: host, port } = new URL(market.houseUrl)
    const flooding = floodFromOutside({
      ...{ host, port: Number(port), path: `/auctions/${auctionId}/bids` },
      bodies: hostile.map(({ bid }) => JSON.stringify({ bid })),
      ...{ perSecond: PER_SECOND, seconds: 1, connections: 50, patienceMs: 30_000 },
    })
    // In the middle of it, somebody honest; patient, as this test's process is the house, the ledger and the provider.
    const honest = new AuctionHouseClient({ url: market.houseUrl, timeoutMs: 30_000 })
    expect(await honest.placeBid({ auctionId, price: 70, signer: late })).toMatchObject({ status: "PENDING" })
    const report = await flooding
    expect(report).toMatchObject({ answered: PER_SECOND, brokenConnections: 0 })
    // A house that has too much to do at the moment may say so.
    const { OVERLOADED = 0, ...codes } = report.codes
    expect(new Set(Object.keys(codes))).toEqual(new Set(hostile.map(({ code }) => code)))
    expect(OVERLOADED).toBeLessThan(PER_SECOND / 2)
    expect((await fetch(`${market.houseUrl}/readyz`)).status).toBe(200)
    expect(await market.clear(auctionId)).toMatchObject({
      reason: { code: "SETTLED" },
      bid_count: 2,
      clearing_price: 50,
    })
  }, 60_000)
})
