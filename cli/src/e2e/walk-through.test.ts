import {
  checkTransaction,
  createBatch,
  createTransaction,
  decodeTunnelledTransaction,
  encodeTunnel,
  InvalidTransactionError,
  KeyPool,
  type Signer,
} from "@bandcoin/client"
import {
  type Account,
  accountAddress,
  decodeAccount,
  decodeGrantSummary,
  NAMESPACE,
  type Payload,
} from "@bandcoin/contract"
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals"
import { PROCESSORS, startTestMarket, type TestMarket } from "./test-market.js"

// Processes start slowly on a machine that does other things too; a hang is still found.
jest.setTimeout(180_000)

/* The paper's section 5 from end to end over HTTP, once with the processor in the ledger's process and once in its own. */

const BAND = { from_frequency: 1_836_700, to_frequency: 1_845_300, bandwidth: 200 }

describe.each(PROCESSORS)("section 5 with the processor %s", (processor) => {
  let market: TestMarket
  let mno: Signer
  let aggregator: Signer
  let consumer: Signer
  let exchange: Signer
  let minted = 0

  beforeAll(async () => {
    market = await startTestMarket(processor)
    mno = (await market.open("provider")).signer
    exchange = (await market.open("exchange")).signer
    aggregator = (await market.open()).signer
    consumer = (await market.open()).signer
  })

  afterAll(async () => {
    await market[Symbol.asyncDispose]()
  })

  const account = async ({ publicKey }: Signer): Promise<Account> => {
    const data = await market.ledger.state(accountAddress(publicKey))
    return decodeAccount(data ?? new Uint8Array())
  }

  const refusal = async (signer: Signer, payload: Payload): Promise<string> => {
    try {
      await market.act(signer, payload)
    } catch (error) {
      if (error instanceof InvalidTransactionError) return error.message
      throw error
    }
    throw new Error(`${payload.action} was accepted`)
  }

  const allocation = (price: number, fields: Partial<Extract<Payload, { action: "allocate" }>> = {}): Payload => ({
    action: "allocate",
    provider: mno.publicKey,
    epoch: 1,
    price,
    ...BAND,
    ...fields,
  })

  test("5.1.1 create: a new account has nothing, and is created once", async () => {
    expect(await account(consumer)).toMatchObject({ name: consumer.publicKey, balance: 0, epoch: 0, price: 0 })
    expect(await refusal(consumer, { action: "create" })).toMatch(/exist/)
  })

  test("5.1.1 deposit: only an exchange brings money in", async () => {
    const deposit: Payload = { action: "deposit", provider: aggregator.publicKey, price: 1_000_000 }
    expect(await refusal(aggregator, deposit)).toMatch(/exchange/)
    expect(await account(aggregator)).toMatchObject({ balance: 0 })
    await market.act(exchange, deposit)
    await market.act(exchange, { action: "deposit", provider: consumer.publicKey, price: 100 })
    minted = 1_000_100
    expect(await account(aggregator)).toMatchObject({ balance: 1_000_000 })
  })

  test("5.1.3 offer: only a trusted MNO posts one, for its own account, and it opens epoch 1", async () => {
    const offer: Payload = { action: "offer", price: 10, ...BAND, max_allocations: 2_000, volume_discount: 0.999 }
    expect(await refusal(consumer, offer)).toMatch(/provider/)
    expect(await refusal(mno, { ...offer, provider: consumer.publicKey })).toMatch(/provider/)
    expect(await refusal(mno, { ...offer, bandwidth: 9_000 })).toMatch(/bandwidth/)
    await market.act(mno, offer)
    expect(await account(mno)).toMatchObject({ epoch: 1, allocations_left: 2_000, price: 10, ...BAND })
  })

  test("5.1.3 allocate: price, band and epoch are safety checks, and nothing moves when one fails", async () => {
    const before = await account(consumer)
    expect(await refusal(consumer, allocation(9))).toMatch(/price.*10/)
    expect(await refusal(consumer, allocation(10, { from_frequency: 1_836_701 }))).toMatch(/from_frequency/)
    expect(await refusal(consumer, allocation(10, { epoch: 2 }))).toMatch(/2/)
    expect(await refusal(mno, allocation(10))).toMatch(/own|provider|same/)
    expect(await account(consumer)).toEqual(before)
    expect(await account(mno)).toMatchObject({ balance: 0, allocations_left: 2_000 })
  })

  test("5.1.1 allocate: a consumer buys one unit; the transaction proves the grant, the receipt says it in short", async () => {
    const id = await market.act(consumer, allocation(10))
    expect(await account(consumer)).toMatchObject({ balance: 90 })
    expect(await account(mno)).toMatchObject({ balance: 10, allocations_left: 1_999 })
    const transaction = await market.ledger.transaction(id)
    if (transaction === undefined) throw new Error("the transaction is not there")
    expect(checkTransaction(transaction)).toMatchObject({ ok: true, value: { signerPublicKey: consumer.publicKey } })
    const [receipt] = (await market.ledger.receipts([id])) ?? []
    expect(receipt?.events.map(({ eventType }) => eventType)).toEqual(["bandcoin/allocation"])
    expect(decodeGrantSummary(receipt?.data[0] ?? new Uint8Array())).toMatchObject({
      ok: true,
      value: { provider: mno.publicKey, issuer: consumer.publicKey, epoch: 1, epoch_to: 1, units: 1, price: 10 },
    })
  })

  test("5.1.2 bulk: an aggregator buys 1,000 units for keys nobody holds yet, at the volume discount", async () => {
    const consumers = KeyPool.fromSeed(new Uint8Array(32).fill(7)).publicKeys(1_000)
    // 10 x (1 - 0.999^1000) / 0.001 = 6323.04..., the sum rounded once.
    await market.act(aggregator, allocation(6_323, { consumers }))
    expect(await account(mno)).toMatchObject({ balance: 6_333, allocations_left: 999 })
    expect(await refusal(aggregator, allocation(10, { consumers: [...consumers, consumer.publicKey] }))).toMatch(/999/)
    expect(await refusal(aggregator, allocation(20, { consumers: [mno.publicKey, mno.publicKey] }))).toMatch(
      /consumers/,
    )
  })

  test("5.1.2 epoch: a new offer ends the old epoch for whoever still asks for it", async () => {
    await market.act(mno, {
      action: "offer",
      price: 20,
      ...BAND,
      max_allocations: 10,
      reservation_discount: 0.9,
      allocation_duration: 15,
      reservations: { 4: { price: 100, capacity: 5 }, 5: { price: 100, capacity: 5 } },
    })
    expect(await refusal(consumer, allocation(10))).toMatch(/epoch/)
    expect(await account(mno)).toMatchObject({ epoch: 2, allocations_left: 10, allocation_duration: 15 })
  })

  test("5.1.2 reservations: a series of future epochs is bought at once, in advance, for less", async () => {
    // Two epochs ahead 100 x 0.81, three ahead 100 x 0.729: 153.9, rounded to 154.
    const ahead = (price: number) => allocation(price, { epoch: 4, epoch_to: 5 })
    expect(await refusal(aggregator, ahead(200))).toMatch(/price.*154/)
    await market.act(aggregator, ahead(154))
    expect((await account(mno)).reservations).toMatchObject({ 4: { allocated: 1 }, 5: { allocated: 1 } })
    expect(await refusal(aggregator, allocation(100, { epoch: 6 }))).toMatch(/6/)
  })

  test("5.1.1 transfer and withdraw: money trickles down, and the MNO is paid out through the exchange", async () => {
    await market.act(aggregator, { action: "transfer", provider: consumer.publicKey, price: 500 })
    expect(await refusal(consumer, { action: "transfer", provider: consumer.publicKey, price: 1 })).toMatch(
      /signer|same|own/,
    )
    expect(await refusal(consumer, { action: "transfer", provider: mno.publicKey, price: 1_000 })).toMatch(/590/)
    const { balance } = await account(mno)
    expect(await refusal(mno, { action: "withdraw", provider: mno.publicKey, price: balance })).toMatch(/exchange/)
    await market.act(exchange, { action: "withdraw", provider: mno.publicKey, price: balance })
    minted -= balance
    expect(await account(mno)).toMatchObject({ balance: 0 })
  })

  test("5.2.2 tunnelling: what the consumer signed, somebody else carries and sends, once", async () => {
    const carrier = (await market.open()).signer
    const payload = allocation(20, { epoch: 2 })
    const text = encodeTunnel(createTransaction({ payload, signer: consumer, batcherPublicKey: carrier.publicKey }))
    const arrived = decodeTunnelledTransaction(text)
    if (!arrived.ok) throw new Error(arrived.reason)
    const batch = createBatch({ transactions: [arrived.value], signer: carrier })
    await market.ledger.submitAndWait([batch])
    expect(await account(mno)).toMatchObject({ balance: 20, allocations_left: 9 })
    // The same transaction again, in the same batch: acknowledged, and nothing happens twice.
    await market.ledger.submitAndWait([batch])
    expect(await account(mno)).toMatchObject({ balance: 20, allocations_left: 9 })
  })

  test("5.4 auction: offer, winner's allocation and refund in one batch; only the winner can buy", async () => {
    const house = (await market.open()).signer
    const [bid, second] = [300, 200]
    const before = [await account(mno), await account(aggregator)]
    const sign = (signer: Signer, payload: Payload) =>
      createTransaction({ payload, signer, batcherPublicKey: house.publicKey })
    const offer: Payload = {
      action: "offer",
      price: bid,
      ...BAND,
      max_allocations: 1,
      consumers: { [aggregator.publicKey]: { allocations: 1, price: bid } },
    }
    const bidTransaction = sign(aggregator, allocation(bid, { epoch: 3 }))
    const refund: Payload = { action: "transfer", provider: aggregator.publicKey, price: bid - second }
    const transactions = [sign(mno, offer), bidTransaction, sign(mno, refund)]
    await market.ledger.submitAndWait([createBatch({ transactions, signer: house })])
    expect((await account(mno)).balance - (before[0]?.balance ?? 0)).toBe(second)
    expect((before[1]?.balance ?? 0) - (await account(aggregator)).balance).toBe(second)
    expect(await refusal(consumer, allocation(bid, { epoch: 3 }))).toMatch(/auction|winner|share/)
    expect(await refusal(aggregator, allocation(bid, { epoch: 3 }))).toMatch(/already/)
  })

  test("5.1.3 offer of 0 units: nothing more can be bought", async () => {
    await market.act(mno, { action: "offer", price: 20, ...BAND, max_allocations: 0 })
    expect(await refusal(consumer, allocation(20, { epoch: 4 }))).toMatch(/0/)
  })

  test("all money is where the exchange put it in, less what it took out", async () => {
    let sum = 0
    for await (const { data } of market.ledger.stateEntries(NAMESPACE)) sum += decodeAccount(data).balance
    expect(sum).toBe(minted)
  })

  test("the chain is whole: numbers without a gap, each block names the one before", async () => {
    let newer: { blockNum: number; previousBlockId: string } | undefined
    for await (const block of market.ledger.blocks()) {
      if (newer !== undefined) expect(newer).toMatchObject({ blockNum: block.blockNum + 1, previousBlockId: block.id })
      newer = block
    }
    expect(newer?.blockNum).toBe(0)
  })

  if (processor === "external") {
    test("the processor is killed, comes back, and the transaction that waited commits", async () => {
      const { processor: child } = market.market
      const killed = child?.pid
      if (child === undefined || killed === undefined) throw new Error("there is no processor process")
      process.kill(killed, "SIGKILL")
      await market.act(aggregator, { action: "transfer", provider: consumer.publicKey, price: 1 })
      // The process that talks to the ledger may have executed it before it saw that its parent is gone.
      while (child.restarts === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      expect(child.pid).not.toBe(killed)
      await market.act(aggregator, { action: "transfer", provider: consumer.publicKey, price: 1 })
      expect(child.restarts).toBe(1)
    })
  }
})
