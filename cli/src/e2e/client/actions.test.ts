import {
  BandcoinClient,
  createBatch,
  createTransaction,
  defaultSigner,
  LedgerClient,
  type Offer,
  PrivateKey,
} from "@bandcoin/client"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { PROCESSORS, startTestMarket, type TestMarket } from "../test-market.js"
import { all, BAND } from "./traders.js"

/* The typed calls of the client library against a running ledger, with the processor inside and outside of it. */

const TIMEOUT = 60_000

describe.each(PROCESSORS)("typed calls with the processor %s", (processor) => {
  let market: TestMarket
  let admin: BandcoinClient
  const client = (key = PrivateKey.generate()): BandcoinClient =>
    new BandcoinClient({ ledger: new LedgerClient({ url: market.url }), signer: defaultSigner(key), timeoutMs: 20_000 })
  const coded = (code: string, more: object = {}): Error =>
    expect.objectContaining({ code, ...more }) as unknown as Error

  const exchange = { client: undefined as unknown as BandcoinClient }
  const mno = { client: undefined as unknown as BandcoinClient }
  const buyer = { client: undefined as unknown as BandcoinClient }

  beforeAll(async () => {
    market = await startTestMarket(processor)
    admin = new BandcoinClient({ ledger: market.ledger, signer: market.admin })
    exchange.client = client()
    mno.client = client()
    buyer.client = client()
    for (const { client } of [exchange, mno, buyer]) await client.createAccount()
  }, TIMEOUT)
  afterAll(async () => {
    await market[Symbol.asyncDispose]()
  })

  test("before there is anything: questions answer, actions are refused at the stage where it shows", async () => {
    const stranger = client()
    expect(await stranger.account()).toBeUndefined()
    expect(await stranger.offer(mno.client.signer.publicKey)).toBeUndefined()
    await expect(stranger.balance()).rejects.toThrow(coded("ACCOUNT_NOT_FOUND"))
    const provider = mno.client.signer.publicKey
    await expect(buyer.client.allocate({ provider })).rejects.toThrow(coded("OFFER_NOT_FOUND", { stage: "build" }))
    await expect(mno.client.postOffer({ ...BAND, price: 5, maxAllocations: 1 })).rejects.toThrow(
      coded("TRANSACTION_INVALID", { stage: "invalid", message: expect.stringContaining("role") }),
    )
    await expect(mno.client.turnOfferOff()).rejects.toThrow(coded("OFFER_NOT_FOUND"))
    await expect(buyer.client.createAccount()).rejects.toThrow(coded("TRANSACTION_INVALID"))
    await expect(buyer.client.deposit({ account: provider, amount: 1 })).rejects.toThrow(coded("TRANSACTION_INVALID"))
  })

  test("an admin gives roles, an exchange mints, withdraws and anyone transfers", async () => {
    await admin.authorize({ account: exchange.client.signer.publicKey, roles: ["exchange"] })
    await admin.authorize({ account: mno.client.signer.publicKey, roles: ["provider"] })
    const account = buyer.client.signer.publicKey
    await exchange.client.deposit({ account, amount: 10_000 })
    await exchange.client.withdraw({ account, amount: 1_000 })
    await buyer.client.transfer({ to: exchange.client.signer.publicKey, amount: 500 })
    expect(await buyer.client.balance()).toBe(8_500)
    expect(await buyer.client.balance(exchange.client.signer.publicKey)).toBe(500)
  })

  test("an offer is posted and found by what it offers", async () => {
    const posted = await mno.client.postOffer({
      ...BAND,
      price: 100,
      maxAllocations: 50,
      volumeDiscount: 0.9,
      reservationDiscount: 0.9,
      allocationDurationSeconds: 30,
      reservations: [
        { epoch: 3, price: 100, capacity: 10 },
        { epoch: 2, price: 100, capacity: 10 },
      ],
      qos: { class: "gold" },
    })
    expect(posted.epoch).toBe(1)
    const expected: Partial<Offer> = {
      ...BAND,
      epoch: 1,
      price: 100,
      allocationsLeft: 50,
      allocationDurationSeconds: 30,
      qos: { class: "gold" },
    }
    const found = await all(
      buyer.client.offers({ fromFrequencyKhz: 1_800_000, toFrequencyKhz: 1_840_000, maxPrice: 100 }),
    )
    expect(found).toEqual([expect.objectContaining(expected)])
    expect(found[0]?.reservations.map(({ epoch }) => epoch)).toEqual([2, 3])
    for (const filter of [
      { maxPrice: 99 },
      { minUnits: 51 },
      { fromFrequencyKhz: 1_845_300 },
      { toFrequencyKhz: 1_836_700 },
      { minBandwidthKhz: 5_001 },
    ]) {
      expect(await all(buyer.client.offers(filter))).toEqual([])
    }
    expect((await all(buyer.client.accounts())).map(({ name }) => name)).toContain(mno.client.signer.publicKey)
  })

  test("prices are computed here as the contract computes them, and a maximum holds", async () => {
    const provider = mno.client.signer.publicKey
    const consumers = [1, 2, 3].map(() => PrivateKey.generate().publicKey)
    expect(await buyer.client.quote({ provider, consumers })).toMatchObject({ kind: "spot", cost: 271, units: 3 })
    const dear = buyer.client.allocate({ provider, consumers, maxPrice: 270 })
    await expect(dear).rejects.toThrow(coded("PRICE_ABOVE_MAXIMUM", { stage: "build" }))
    expect(await buyer.client.balance()).toBe(8_500)
    const bought = await buyer.client.allocate({ provider, consumers, maxPrice: 271 })
    expect(bought).toMatchObject({ provider, kind: "spot", cost: 271, epoch: 1, epochTo: 1 })
    expect(await buyer.client.balance()).toBe(8_229)
    expect((await mno.client.offer(provider))?.allocationsLeft).toBe(47)
  })

  test("epochs ahead are reserved at their own price", async () => {
    const provider = mno.client.signer.publicKey
    // 100 x 0.9 + 100 x 0.81
    expect(await buyer.client.reserve({ provider, epochsAhead: 1, count: 2 })).toMatchObject({
      kind: "advance",
      cost: 171,
      epoch: 2,
      epochTo: 3,
    })
    await expect(buyer.client.reserve({ provider, epochsAhead: 3 })).rejects.toThrow(
      coded("QUOTE_REFUSED", { message: expect.stringContaining("NO_RESERVATION") }),
    )
    await expect(buyer.client.reserve({ provider, epochsAhead: 0 })).rejects.toThrow(coded("PAYLOAD_INVALID"))
    await expect(buyer.client.allocate({ provider, epoch: 99, epochTo: 1 })).rejects.toThrow(coded("QUOTE_REFUSED"))
    await expect(mno.client.allocate({ provider })).rejects.toThrow(coded("QUOTE_REFUSED"))
  })

  test("a consumer signs, a third party sends and the consumer pays", async () => {
    const consumer = client()
    await consumer.createAccount()
    await buyer.client.transfer({ to: consumer.signer.publicKey, amount: 100 })
    const { payload } = await consumer.preparePurchase({ provider: mno.client.signer.publicKey })
    const carrier = client()
    const batcherPublicKey = carrier.signer.publicKey
    const transaction = createTransaction({ payload, signer: consumer.signer, batcherPublicKey })
    await carrier.send(transaction)
    expect(await consumer.balance()).toBe(0)
    expect(await carrier.transaction(transaction.id)).toMatchObject({
      signer: consumer.signer.publicKey,
      batcher: batcherPublicKey,
      payload,
    })
  })

  test("many signers in one batch, one bad among them: nothing happens to any", async () => {
    const transfer = (amount: number) =>
      createTransaction({
        payload: { action: "transfer", provider: exchange.client.signer.publicKey, price: amount },
        signer: buyer.client.signer,
      })
    const before = await buyer.client.balance()
    const batch = createBatch({ transactions: [transfer(1), transfer(1_000_000)], signer: buyer.client.signer })
    const invalid = coded("TRANSACTION_INVALID", {
      batchId: batch.id,
      refused: [expect.objectContaining({ transactionId: batch.transactions[1]?.id })],
    })
    await expect(market.ledger.submitAndWait([batch])).rejects.toThrow(invalid)
    expect(await buyer.client.balance()).toBe(before)
  })

  test("the same call with the same nonce happens once", async () => {
    const before = await buyer.client.balance()
    const request = { to: exchange.client.signer.publicKey, amount: 7 }
    const first = await buyer.client.transfer(request, { nonce: "invoice-17" })
    expect(await buyer.client.transfer(request, { nonce: "invoice-17" })).toEqual(first)
    expect(await buyer.client.balance()).toBe(before - 7)
  })

  test("history lists what happened, decoded, newest first, and filters", async () => {
    const provider = mno.client.signer.publicKey
    const purchases = await all(buyer.client.transactions({ account: provider, action: "allocate" }))
    // The third-party purchase of one unit at 100, two epochs reserved, three units at a discount.
    expect(purchases.map(({ payload }) => payload.action === "allocate" && payload.price)).toEqual([100, 171, 271])
    const own = await all(buyer.client.transactions({ account: buyer.client.signer.publicKey, oldestFirst: true }))
    expect(own[0]?.payload.action).toBe("create")
    expect(own.filter(({ payload }) => payload.action === "deposit")).toHaveLength(1)
    expect(await buyer.client.transaction("0".repeat(128))).toBeUndefined()
  })

  test("an offer turned off keeps its band and its reservations, and cannot be bought", async () => {
    const provider = mno.client.signer.publicKey
    const off = await mno.client.turnOfferOff()
    expect(off.epoch).toBe(2)
    const offer = await buyer.client.offer(provider)
    expect(offer).toMatchObject({
      ...BAND,
      epoch: 2,
      allocationsLeft: 0,
      price: 100,
      volumeDiscount: 0.9,
      qos: { class: "gold" },
    })
    expect(offer?.reservations).toEqual([expect.objectContaining({ epoch: 3, allocated: 1 })])
    expect(await all(buyer.client.offers())).toEqual([])
    expect(await all(buyer.client.offers({ minUnits: 0 }))).toHaveLength(1)
    await expect(buyer.client.allocate({ provider })).rejects.toThrow(coded("QUOTE_REFUSED"))
  })

  test("a client without a signer asks, and does not act", async () => {
    const reader = new BandcoinClient({ ledger: market.ledger })
    expect(await reader.balance(exchange.client.signer.publicKey)).toBe(507)
    await expect(async () => reader.createAccount()).rejects.toThrow(coded("KEY_INVALID"))
  })
})
