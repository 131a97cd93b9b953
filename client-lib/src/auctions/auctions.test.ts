import { Transaction } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { createTransaction } from "../actions/transaction.js"
import { fromBase64, toBase64 } from "../bytes/base64.js"
import { PrivateKey } from "../keys/private-key.js"
import { defaultSigner } from "../signing/signer.js"
import { encodeTransaction } from "../transactions/transaction.js"
import { CreateAuctionSchema } from "./auction.js"
import { AuctionHouseClient } from "./client.js"
import { signBid } from "./sign-bid.js"
import { readHeldAllocation, readHeldOffer, readHeldTransfer, signForHouse } from "./transactions.js"

const signer = defaultSigner(PrivateKey.fromHex("11".repeat(32)))
const provider = defaultSigner(PrivateKey.fromHex("22".repeat(32)))
const house = defaultSigner(PrivateKey.fromHex("33".repeat(32))).publicKey
const auction = {
  provider: provider.publicKey,
  epoch: 3,
  from_frequency: 703_000,
  to_frequency: 713_000,
  bandwidth: 10_000,
}
const bid = signBid({ auction, price: 50, batcherPublicKey: house, signer, nonce: "fixed" })

describe("a held transaction that is refused", () => {
  const reasonOf = (text: string, read = readHeldAllocation): string => {
    const result = read(text, house)
    return result.ok ? "sound" : result.reason
  }

  test("for its form", () => {
    expect(reasonOf("no base64")).toBe("not base64")
    expect(reasonOf(toBase64(new Uint8Array([1, 2, 3])))).toMatch(/not a serialized transaction|header signature/)
    expect(reasonOf(bid, readHeldOffer as never)).toBe("the action must be offer")
    expect(reasonOf(bid, readHeldTransfer as never)).toBe("the action must be transfer")
    const own = createTransaction({ payload: { action: "create" }, signer })
    expect(reasonOf(toBase64(encodeTransaction(own)))).toContain("batcher_public_key must be the clearing house's")
    const waiting = createTransaction({
      payload: { action: "transfer", provider: provider.publicKey, price: 1 },
      signer,
      batcherPublicKey: house,
      dependencies: ["ab".repeat(64)],
    })
    expect(reasonOf(toBase64(encodeTransaction(waiting)))).toBe("dependencies must be empty")
  })

  test("for any flipped bit", () => {
    const bytes = fromBase64(bid) as Uint8Array
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] as number) ^ (1 << bit)
        const read = readHeldAllocation(toBase64(changed), house)
        // Protobuf has room for bytes that say nothing: what is read must then be the very same transaction.
        if (read.ok) expect(read.value).toMatchObject({ signer: signer.publicKey, payload: { price: 50 } })
      }),
      { numRuns: 300 },
    )
  })
})

describe("a held transaction that is taken", () => {
  test("a bid says what was signed; the same nonce makes the same bid", () => {
    const read = readHeldAllocation(bid, house)
    expect(read).toMatchObject({
      ok: true,
      value: { signer: signer.publicKey, payload: { action: "allocate", price: 50, ...auction } },
    })
    expect(signBid({ auction, price: 50, batcherPublicKey: house, signer, nonce: "fixed" })).toBe(bid)
    expect(Transaction.decode(fromBase64(bid) as Uint8Array).headerSignature).toMatch(/^[0-9a-f]{128}$/)
  })

  test("an offer and a refund", () => {
    const { provider: _, epoch: __, ...band } = auction
    const offer = {
      action: "offer",
      price: 50,
      ...band,
      max_allocations: 1,
      consumers: { [signer.publicKey]: { allocations: 1, price: 50 } },
    } as const
    const options = { signer: provider, batcherPublicKey: house }
    expect(readHeldOffer(signForHouse(offer, options), house).ok).toBe(true)
    const refund = { action: "transfer", provider: signer.publicKey, price: 5 } as const
    expect(readHeldTransfer(signForHouse(refund, options), house)).toMatchObject({
      ok: true,
      value: { payload: refund },
    })
  })
})

test("terms of an auction are checked before they are sent anywhere", () => {
  const { provider: key, ...rest } = auction
  const terms = {
    ...rest,
    provider: key,
    auction_type: "VICKREY",
    max_allocations: 1,
    clearing_time: 1,
    min_price: 1,
    offer_callback: "https://mno.example/generate-offer",
  }
  expect(CreateAuctionSchema.parse(terms)).toMatchObject({ bid_visibility: "SEALED", outcome_visibility: "PRICES" })
  for (const change of [
    { bandwidth: 10_001 },
    { to_frequency: 703_000 },
    { bid_visibility: "PRICES" },
    { max_allocations: 2_001 },
    { x: 1 },
  ]) {
    expect(CreateAuctionSchema.safeParse({ ...terms, ...change }).success).toBe(false)
  }
})

describe("the house's client", () => {
  const answering = (status: number, body: string) =>
    new AuctionHouseClient({
      url: "http://house.example",
      fetch: async () => new Response(body, { status, headers: { "x-correlator": "c-1" } }),
    })

  test("tells what the house refused, and what is no house", async () => {
    const problem = JSON.stringify({ code: "AUCTION_NOT_FOUND", detail: "there is none" })
    await expect(answering(404, problem).get("a")).rejects.toMatchObject({
      code: "AUCTION_NOT_FOUND",
      status: 404,
      correlator: "c-1",
    })
    await expect(answering(200, "<html>").get("a")).rejects.toMatchObject({ code: "ANSWER_INVALID" })
    await expect(answering(200, "{}").get("a")).rejects.toMatchObject({ code: "ANSWER_INVALID" })
    await expect(answering(502, '"bad gateway"').get("a")).rejects.toMatchObject({
      code: "REQUEST_REFUSED",
      status: 502,
    })
    const away = new AuctionHouseClient({ url: "http://127.0.0.1:1" })
    await expect(away.house()).rejects.toMatchObject({ code: "REQUEST_FAILED", status: undefined })
  })

  test("waits until a bid has its last status, and not for ever", async () => {
    const words = ["PENDING", "UNKNOWN", "EXECUTED"]
    let now = 0
    const waiting = (bids: string[]) =>
      new AuctionHouseClient({
        url: "http://house.example",
        now: () => now,
        fetch: async () => {
          now += 1_000
          const status = bids.length > 1 ? bids.shift() : bids[0]
          return new Response(JSON.stringify({ auction_id: "a", bid_id: signer.publicKey, status }))
        },
      })
    expect((await waiting(words).waitForOutcome("a", signer, { timeoutMs: 60_000, intervalMs: 1 })).status).toBe(
      "EXECUTED",
    )
    await expect(
      waiting(["PENDING"]).waitForOutcome("a", signer, { timeoutMs: 5_000, intervalMs: 1 }),
    ).rejects.toMatchObject({ code: "TIMED_OUT" })
  })
})
