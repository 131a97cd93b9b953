import { Agent, request } from "node:http"
import type { Signer } from "@bandcoin/client"
import { AuctionHouseClient, signBid } from "@bandcoin/client/auctions"
import { expect, test } from "@jest/globals"
import { newSigner } from "../testing/ledger.js"
import { onEveryEngine } from "../testing/suite.js"

const FLOOD = 10_000
const CONNECTIONS = 200

onEveryEngine("a flood of bids", { providers: 1 }, (suite) => {
  test("10,000 hostile bids as fast as they come: each is refused with a reason, the house stays up and takes good ones", async () => {
    const { market, ledger, providers } = suite()
    const auctionId = await market.open(providers[0] as never)
    const { offer_details: auction } = await market.client.get(auctionId)
    const batcherPublicKey = market.houseSigner.publicKey
    const [bidder, late] = (await ledger.accounts.newBidders(1_000, 1_000)) as [Signer, Signer]
    const good = signBid({ auction, price: 50, batcherPublicKey, signer: bidder })
    await market.client.submitBid(auctionId, good)
    const forged = (text: string) => `${text.slice(0, 40)}${text[40] === "A" ? "B" : "A"}${text.slice(41)}`
    const hostile = [
      forged(good),
      good.slice(0, 400),
      signBid({ auction, price: 51, batcherPublicKey, signer: newSigner() }),
      signBid({ auction, price: 2_000, batcherPublicKey, signer: bidder }),
      signBid({ auction: { ...auction, epoch: 7 }, price: 60, batcherPublicKey, signer: bidder }),
      signBid({ auction, price: 49, batcherPublicKey, signer: bidder }),
      "not base64 at all!",
    ].map((bid) => JSON.stringify({ bid }))

    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
    const codes = new Map<string, number>()
    const send = (body: string) =>
      new Promise<void>((resolve, reject) => {
        const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) }
        const sent = request(
          `${market.houseUrl}/auctions/${auctionId}/bids`,
          { method: "POST", agent, headers },
          (response) => {
            const parts: Buffer[] = []
            response.on("data", (part: Buffer) => parts.push(part))
            response.once("end", () => {
              const { code } = JSON.parse(Buffer.concat(parts).toString()) as { code?: string }
              codes.set(code ?? "ACCEPTED", (codes.get(code ?? "ACCEPTED") ?? 0) + 1)
              resolve()
            })
          },
        )
        sent.once("error", reject)
        sent.end(body)
      })
    const flood = Promise.all(Array.from({ length: FLOOD }, (_, i) => send(hostile[i % hostile.length] as string)))
    // In the middle of it, somebody honest; patient, as flood and house share this test's process.
    const honest = new AuctionHouseClient({ url: market.houseUrl, timeoutMs: 90_000 })
    const placed = await honest.placeBid({ auctionId, price: 70, signer: late })
    expect(placed.status).toBe("PENDING")
    await flood
    agent.destroy()
    expect([...codes.keys()].sort()).toEqual(
      ["BIDDER_UNKNOWN", "BID_MALFORMED", "BID_NOT_HIGHER", "BID_WRONG_EPOCH", "INSUFFICIENT_FUNDS", "INVALID_ARGUMENT"]
        .concat(
          // A house that has too much to do at the moment may say so.
          codes.has("OVERLOADED") ? ["OVERLOADED"] : [],
        )
        .sort(),
    )
    expect([...codes.values()].reduce((sum, n) => sum + n, 0)).toBe(FLOOD)
    expect((await fetch(`${market.houseUrl}/readyz`)).status).toBe(200)
    expect(await market.clear(auctionId)).toMatchObject({
      reason: { code: "SETTLED" },
      bid_count: 2,
      clearing_price: 50,
    })
  }, 300_000)
})
