import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { PrivateKey } from "@bandcoin/client"
import type { Bid } from "@bandcoin/client/auctions"
import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { ProcessMarket } from "../testing/processes.js"

const BIDDER = fileURLToPath(new URL("../testing/bidder-main.js", import.meta.url))

describe.each(testEngines().map((engine) => [engine.name, engine] as const))("figure 1 on %s", (_name, engine) => {
  let market: ProcessMarket
  beforeAll(async () => {
    market = await ProcessMarket.start(engine)
  }, 180_000)
  afterAll(() => market.stop(), 60_000)

  test("ledger, processor, provider, clearing house and three bidders, each its own process", async () => {
    const keys = [0, 1, 2].map(() => PrivateKey.generate())
    await market.accounts.fund(keys, 1_000)
    const before = { money: await market.accounts.money(), provider: await market.accounts.balance(market.provider) }

    // (1) The provider creates an auction of type VICKREY, so that bids are sealed.
    const created = await fetch(`${market.providerUrl}/auctions`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer operator-token-for-tests" },
      body: JSON.stringify({
        auction_type: "VICKREY",
        units: 1,
        clearing_time: Math.ceil(Date.now() / 1000) + 8,
        from_frequency: "703 MHz",
        to_frequency: "713 MHz",
        bandwidth: "10 MHz",
        min_price: 100,
      }),
    })
    expect(created.status).toBe(201)
    const { auction_id: auctionId } = (await created.json()) as { auction_id: string }
    // (2) to (8): the bidders look it up, bid, and ask until they know.
    const prices = [700, 900, 400]
    const outcomes = await Promise.all(
      keys.map(async (key, i): Promise<Bid> => {
        const bidder = [BIDDER, market.houseUrl, auctionId, String(prices[i]), key.toHex()]
        return JSON.parse((await promisify(execFile)(process.execPath, bidder)).stdout)
      }),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(["CANCELLED", "EXECUTED", "CANCELLED"])
    expect(outcomes[1]).toMatchObject({ price: 900, refund: 200, allocations: 1 })
    const balances = await Promise.all(keys.map((key) => market.accounts.balance(key.publicKey)))
    expect(balances).toEqual([1_000, 300, 1_000])
    expect(await market.accounts.balance(market.provider)).toBe(before.provider + 700)
    expect(await market.accounts.money()).toBe(before.money)

    // The order on the ledger: offer, allocation, refund, in one batch.
    const batch = await market.accounts.ledger.batch(outcomes[1]?.batch_id as string)
    const actions = batch?.transactions.map(({ payload }) => JSON.parse(Buffer.from(payload).toString()).action)
    expect(actions).toEqual(["offer", "allocate", "transfer"])
    expect(batch?.transactionIds[1]).toBe(outcomes[1]?.transaction_id)
    expect(batch?.transactionIds[2]).toBe(outcomes[1]?.refund_transaction_id)
  }, 90_000)
})
