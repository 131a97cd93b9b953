import { readFile } from "node:fs/promises"
import type { Signer } from "@bandcoin/client"
import { expect, test } from "@jest/globals"
import type { TestMarket, TestProvider } from "../testing/market.js"
import { onEveryEngine } from "../testing/suite.js"

/** The 700 MHz blocks of FCC auction 73 by the names used in its bids, kHz (lower 700 MHz band plan). */
const BLOCKS: Record<string, { readonly from: number; readonly to: number }> = {
  A: { from: 698_000, to: 704_000 },
  B: { from: 704_000, to: 710_000 },
  E: { from: 722_000, to: 728_000 },
}
const MIN_PRICE = 10_000

interface Licence {
  readonly name: string
  readonly block: string
  /** US dollars, in the order of the rounds. */
  readonly bids: number[]
}

async function readLicences(): Promise<Licence[]> {
  const text = await readFile(new URL("../../fixtures/fcc-auction-73-bids.csv", import.meta.url), "utf8")
  const licences = new Map<string, Licence>()
  for (const line of text.trim().split("\n").slice(1)) {
    const [, market = "", block = "", dollars] = /^\d+,(\w+),(?:"[^"]*"|[^,]*),(\w),(\d+)$/.exec(line) ?? []
    const licence = licences.get(`${market} ${block}`) ?? { name: market, block, bids: [] }
    licence.bids.push(Number(dollars))
    licences.set(`${market} ${block}`, licence)
  }
  return [...licences.values()]
}

const bands = Object.values(BLOCKS)
  .map(({ from, to }) => `${from} kHz/${to} kHz/${to - from} kHz`)
  .join(",")

let provider: TestProvider
const setUp = async (market: TestMarket): Promise<void> => {
  provider = await market.addProvider({ AUCTION_BANDS: bands })
}

onEveryEngine("FCC auction 73", { providers: 0, setUp }, (suite) => {
  test("each licence auctioned among its real bids, on the ledger, one after the other", async () => {
    const { market, ledger } = suite()
    const licences = await readLicences()
    expect(licences.reduce((sum, { bids }) => sum + bids.length, 0)).toBe(28)
    let revenue = 0
    for (const { block, bids } of licences) {
      const { from, to } = BLOCKS[block] as (typeof BLOCKS)[string]
      const band = { from_frequency: from, to_frequency: to, bandwidth: to - from }
      const bidders = await ledger.accounts.newBidders(...bids)
      const auctionId = await market.open(provider, { ...band, min_price: MIN_PRICE })
      for (const [i, price] of bids.entries()) {
        await market.client.placeBid({ auctionId, price, signer: bidders[i] as Signer })
      }
      // By the rule itself: the highest bid wins, and pays the next one or the minimum.
      const falling = [...bids].sort((a, b) => b - a)
      const price = falling[1] ?? MIN_PRICE
      expect(await market.clear(auctionId)).toMatchObject({ reason: { code: "SETTLED" }, clearing_price: price })
      const balances = await Promise.all(bidders.map((bidder) => ledger.accounts.balance(bidder)))
      expect(balances).toEqual(bids.map((bid) => (bid === falling[0] ? bid - price : bid)))
      revenue += price
    }
    expect(await ledger.accounts.balance(provider.signer)).toBe(revenue)
    expect((await ledger.accounts.client(provider.signer).account())?.epoch).toBe(licences.length)
  }, 120_000)
})
