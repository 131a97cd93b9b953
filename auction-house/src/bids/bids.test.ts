import { createTransaction, encodeTransaction, type Signer } from "@bandcoin/client"
import { AuctionHouseError, signBid } from "@bandcoin/client/auctions"
import type { AllocatePayload } from "@bandcoin/contract"
import { Transaction, TransactionHeader } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import { newSigner } from "../testing/ledger.js"
import { BAND } from "../testing/market.js"
import { onEveryEngine } from "../testing/suite.js"

/** The code a request is refused with, or what it gave. */
const codeOf = async (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    (value) => value,
    (error) => {
      if (error instanceof AuctionHouseError) return error.code
      throw error
    },
  )

onEveryEngine("bids", { providers: 3 }, (suite) => {
  const open = async (i = 0, change = {}) => suite().market.open(suite().providers[i] as never, change)
  const end = async (auctionId: string) => suite().market.clear(auctionId)

  describe("a hostile bid is refused with its reason", () => {
    test("whatever is wrong with it", async () => {
      const { market, ledger, providers } = suite()
      const provider = providers[0]?.signer.publicKey as string
      const auctionId = await open()
      const { offer_details: terms } = await market.client.get(auctionId)
      const [bidder, poor] = (await ledger.accounts.newBidders(1_000, 5)) as [Signer, Signer]
      const house = market.houseSigner.publicKey
      const good: AllocatePayload = { action: "allocate", provider, epoch: terms.epoch, price: 50, ...BAND }
      const send = (payload: object, options: object = {}) => {
        const signed = createTransaction({
          payload: { ...good, ...payload } as AllocatePayload,
          signer: bidder,
          batcherPublicKey: house,
          ...options,
        })
        return codeOf(market.client.submitBid(auctionId, Buffer.from(encodeTransaction(signed)).toString("base64")))
      }
      const altered = (change: (header: TransactionHeader, message: Transaction) => unknown) => {
        const bytes = Buffer.from(
          signBid({ auction: terms, price: 50, batcherPublicKey: house, signer: bidder }),
          "base64",
        )
        const message = Transaction.decode(bytes)
        const header = TransactionHeader.decode(message.header)
        change(header, message)
        return codeOf(
          market.client.submitBid(auctionId, Buffer.from(Transaction.encode(message).finish()).toString("base64")),
        )
      }
      /** Signed as it stands by the bidder: what a hostile program of its own would make. */
      const resigned = (change: (header: TransactionHeader) => unknown) =>
        altered((header, message) => {
          change(header)
          message.header = TransactionHeader.encode(header).finish()
          message.headerSignature = Buffer.from(bidder.sign(message.header)).toString("hex")
        })

      expect(await send({ provider: providers[1]?.signer.publicKey })).toBe("BID_WRONG_PROVIDER")
      expect(await send({ epoch: terms.epoch + 1 })).toBe("BID_WRONG_EPOCH")
      expect(await send({ epoch_to: terms.epoch + 1 })).toBe("BID_WRONG_EPOCH")
      expect(await send({ bandwidth: 5_000 })).toBe("BID_WRONG_BAND")
      expect(await send({ price: 9 })).toBe("BID_BELOW_MIN_PRICE")
      expect(await send({ price: 1_001 })).toBe("INSUFFICIENT_FUNDS")
      expect(await send({ consumers: [newSigner().publicKey, newSigner().publicKey] })).toBe("BID_NAMES_CONSUMERS")
      expect(await send({ qos: { speed: "gold" } })).toBe("BID_NAMES_QOS")
      expect(await send({}, { signer: newSigner() })).toBe("BIDDER_UNKNOWN")
      expect(await send({}, { signer: poor })).toBe("INSUFFICIENT_FUNDS")
      expect(await send({}, { batcherPublicKey: bidder.publicKey })).toBe("BID_MALFORMED")
      expect(await send({}, { dependencies: ["ab".repeat(64)] })).toBe("BID_MALFORMED")
      expect(await send({}, { signer: providers[0]?.signer })).toBe("BIDDER_IS_PROVIDER")

      expect(await altered((_, message) => Object.assign(message, { payload: new TextEncoder().encode("{}") }))).toBe(
        "BID_MALFORMED",
      )
      expect(await altered((_, message) => Object.assign(message, { headerSignature: "ab".repeat(64) }))).toBe(
        "BID_MALFORMED",
      )
      expect(await altered((_, message) => Object.assign(message, { header: new Uint8Array([255]) }))).toBe(
        "BID_MALFORMED",
      )
      expect(await resigned((header) => Object.assign(header, { familyName: "intkey" }))).toBe("BID_MALFORMED")
      expect(await resigned((header) => Object.assign(header, { familyVersion: "2.0" }))).toBe("BID_MALFORMED")
      expect(await resigned((header) => Object.assign(header, { inputs: [] }))).toBe("BID_MALFORMED")
      expect(await resigned((header) => void header.outputs.push("zz"))).toBe("BID_MALFORMED")
      expect(await resigned((header) => Object.assign(header, { nonce: "n".repeat(300) }))).toBe("BID_MALFORMED")
      for (const text of ["", "????", "AAAA", "A".repeat(9_000)]) {
        expect(["BID_MALFORMED", "INVALID_ARGUMENT"]).toContain(await codeOf(market.client.submitBid(auctionId, text)))
      }
      expect(await codeOf(market.client.submitBid("auction_none", "AAAA"))).toBe("AUCTION_NOT_FOUND")
      // After all of this: nobody has bid, and the house is well.
      expect(await end(auctionId)).toMatchObject({ reason: { code: "NO_BIDS" }, bid_count: 0 })
      expect((await fetch(`${market.houseUrl}/readyz`)).status).toBe(200)
    })

    test("replayed: in the same auction it is the same bid, after a higher one or in another it is refused", async () => {
      const { market, ledger, providers } = suite()
      const auctionId = await open()
      const [bidder] = (await ledger.accounts.newBidders(1_000)) as [Signer]
      const { offer_details: auction } = await market.client.get(auctionId)
      const batcherPublicKey = market.houseSigner.publicKey
      const first = signBid({ auction, price: 50, batcherPublicKey, signer: bidder })
      const placed = await market.client.submitBid(auctionId, first)
      expect(await market.client.submitBid(auctionId, first)).toEqual(placed)
      expect(await codeOf(market.client.placeBid({ auctionId, price: 50, signer: bidder }))).toBe("BID_NOT_HIGHER")
      expect(await codeOf(market.client.placeBid({ auctionId, price: 49, signer: bidder }))).toBe("BID_NOT_HIGHER")
      expect(await market.client.placeBid({ auctionId, price: 51, signer: bidder })).toMatchObject({ price: 51 })
      expect(await codeOf(market.client.submitBid(auctionId, first))).toBe("BID_REPLAYED")
      await end(auctionId)
      // The provider's next auction is for the next epoch: the old transaction fits it no more.
      const next = await market.open(providers[0] as never)
      expect(await codeOf(market.client.submitBid(next, first))).toBe("BID_WRONG_EPOCH")
      await end(next)
    }, 60_000)

    test("overdrawn across auctions", async () => {
      const { market, ledger } = suite()
      const auctions = [await open(0), await open(1), await open(2)]
      const [bidder] = (await ledger.accounts.newBidders(100)) as [Signer]
      const place = (i: number, price: number) =>
        codeOf(market.client.placeBid({ auctionId: auctions[i] as string, price, signer: bidder }))
      expect(await place(0, 60)).toMatchObject({ status: "PENDING" })
      expect(await place(1, 41)).toBe("INSUFFICIENT_FUNDS")
      expect(await place(1, 40)).toMatchObject({ status: "PENDING" })
      expect(await place(2, 10)).toBe("INSUFFICIENT_FUNDS")
      expect(await place(0, 61)).toBe("INSUFFICIENT_FUNDS")
      const raced = await Promise.all(Array.from({ length: 10 }, () => ledger.accounts.newBidders(15)))
      for (const [rich] of raced) {
        const codes = await Promise.all(
          [0, 1, 2].map((i) =>
            codeOf(market.client.placeBid({ auctionId: auctions[i] as string, price: 10, signer: rich as Signer })),
          ),
        )
        // Bids in three auctions at once, money for one of them.
        expect(codes.filter((code) => code === "INSUFFICIENT_FUNDS")).toHaveLength(2)
      }
      for (const auctionId of auctions) expect(await end(auctionId)).toMatchObject({ status: "INACTIVE" })
    }, 60_000)

    test("late, to the millisecond", async () => {
      const { market, ledger } = suite()
      const auctionId = await open()
      const bidders = (await ledger.accounts.newBidders(100, 100)) as [Signer, Signer]
      const { offer_details } = await market.client.get(auctionId)
      market.clock.set(offer_details.clearing_time * 1000 - 1)
      expect(await market.client.placeBid({ auctionId, price: 20, signer: bidders[0] })).toMatchObject({
        status: "PENDING",
      })
      const late = signBid({
        auction: offer_details,
        price: 99,
        batcherPublicKey: market.houseSigner.publicKey,
        signer: bidders[1],
      })
      market.clock.advance(1)
      expect(await codeOf(market.client.submitBid(auctionId, late))).toBe("AUCTION_CLOSED")
      expect(await market.ended(auctionId)).toMatchObject({ reason: { code: "SETTLED" }, clearing_price: 10 })
      expect(await codeOf(market.client.submitBid(auctionId, late))).toBe("AUCTION_CLOSED")
    })

    test("one too many", async () => {
      const { market, ledger } = suite()
      await market.closeHouse()
      await market.openHouse({ MAX_BIDS_PER_AUCTION: "2" })
      const auctionId = await open()
      const bidders = await ledger.accounts.newBidders(100, 100, 100)
      const place = (i: number, price: number) =>
        codeOf(market.client.placeBid({ auctionId, price, signer: bidders[i] as Signer }))
      expect(await place(0, 20)).toMatchObject({ status: "PENDING" })
      expect(await place(1, 20)).toMatchObject({ status: "PENDING" })
      expect(await place(2, 90)).toBe("AUCTION_FULL")
      expect(await place(0, 30)).toMatchObject({ price: 30 })
      await end(auctionId)
      await market.closeHouse()
      await market.openHouse()
    })
  })

  describe("who sees a bid", () => {
    test("sealed: nobody before clearing but the bidder, the provider included; prices without names after", async () => {
      const { market, ledger, providers } = suite()
      const [bidder, other] = (await ledger.accounts.newBidders(100, 100)) as [Signer, Signer]
      const auctionId = await open()
      await market.client.placeBid({ auctionId, price: 30, signer: bidder })
      await market.client.placeBid({ auctionId, price: 20, signer: other })
      const auction = await market.client.get(auctionId)
      expect([auction.bid_details, auction.bid_count]).toEqual([undefined, undefined])
      expect(await codeOf(market.client.bid(auctionId, bidder.publicKey))).toBe("SIGNATURE_MISSING")
      const spy = { ...(providers[0]?.signer as Signer) }
      const asProvider = fetchBid(market.houseUrl, auctionId, bidder.publicKey, spy, market.clock.now())
      expect(await asProvider).toMatchObject({ code: "PERMISSION_DENIED" })
      expect(await market.client.bid(auctionId, bidder)).toMatchObject({ price: 30, status: "PENDING" })
      const page = await (await fetch(`${market.houseUrl}/auctions/${auctionId}/page`)).text()
      expect(page).toContain("sealed until")

      const over = await end(auctionId)
      expect(over.bid_details).toEqual([
        { price: 30, status: "EXECUTED", allocations: 1 },
        { price: 20, status: "CANCELLED", allocations: 0 },
      ])
      expect(JSON.stringify(over)).not.toContain(bidder.publicKey)
      expect(await market.client.bid(auctionId, bidder.publicKey)).toMatchObject({ status: "EXECUTED", price: 30 })
      expect(await market.client.bid(auctionId, newSigner())).toMatchObject({
        status: "UNKNOWN",
        reason: { code: "BID_NOT_FOUND" },
      })
    })

    test("shown as the auction was created to: prices before, none after", async () => {
      const { market, ledger } = suite()
      const [bidder] = (await ledger.accounts.newBidders(100)) as [Signer]
      const auctionId = await open(1, {
        auction_type: "PROPSHARE",
        max_allocations: 4,
        bid_visibility: "PRICES",
        outcome_visibility: "NONE",
      })
      await market.client.placeBid({ auctionId, price: 30, signer: bidder })
      expect(await market.client.get(auctionId)).toMatchObject({
        bid_details: [{ price: 30, status: "PENDING" }],
        bid_count: 1,
      })
      const over = await end(auctionId)
      expect([over.bid_details, over.clearing_price, over.units_sold]).toEqual([undefined, undefined, 4])
      expect((await market.client.bid(auctionId, bidder.publicKey)).price).toBeUndefined()
      expect((await market.client.bid(auctionId, bidder)).price).toBe(30)
    })
  })
})

async function fetchBid(
  url: string,
  auctionId: string,
  bidId: string,
  signer: Signer,
  nowMs: number,
): Promise<unknown> {
  const { signRequest } = await import("@bandcoin/client/request-signature")
  const target = `${url}/auctions/${auctionId}/bids/${bidId}`
  const headers = signRequest({ method: "GET", url: target }, signer, { nowMs, nonce: `spy-${"x".repeat(16)}` })
  return (await fetch(target, { headers })).json()
}
