import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { startTestMarket, type TestMarket } from "../test-market.js"
import { ReferenceClient } from "./client.js"
import { pythonJson } from "./python-json.js"

/* The published Python client, its family name changed, against this ledger: every command it has. */

const BAND = { from_frequency: 957_500, to_frequency: 958_300, band_width: 200 }

let market: TestMarket
let mno: ReferenceClient
let consumer: ReferenceClient
let exchange: ReferenceClient

beforeAll(async () => {
  market = await startTestMarket("in-process")
  const [provider, holder, bank] = [await market.open("provider"), await market.open(), await market.open("exchange")]
  mno = new ReferenceClient(market.url, provider.key.toHex())
  consumer = new ReferenceClient(market.url, holder.key.toHex())
  exchange = new ReferenceClient(market.url, bank.key.toHex())
})

afterAll(async () => {
  await market[Symbol.asyncDispose]()
})

async function record(client: ReferenceClient): Promise<Record<string, unknown>> {
  return JSON.parse((await client.balance()) ?? "null") as Record<string, unknown>
}

describe("what the ledger refuses comes back as TRANSACTION_FAILED and changes nothing", () => {
  const failed = { status: "TRANSACTION_FAILED", transaction_id: "0" }

  test("an account created twice", async () => {
    expect(await consumer.create()).toEqual(failed)
  })

  test("a deposit by somebody who is no exchange", async () => {
    expect(await consumer.deposit(consumer.key, 1_000)).toEqual(failed)
    expect(await record(consumer)).toMatchObject({ balance: 0 })
  })

  test("an offer by somebody who is no provider", async () => {
    expect(await consumer.offer(5, { ...BAND, max_allocations: 10 })).toEqual(failed)
  })

  test("money that is not there", async () => {
    expect(await consumer.transfer(mno.key, 1)).toEqual(failed)
  })

  test("an account nobody has: show is null", async () => {
    expect(await consumer.show(`02${"0".repeat(64)}`)).toBeNull()
  })
})

test("create, deposit, offer, allocate, transfer, withdraw, and every way to look at it", async () => {
  const key = "5c".repeat(32)
  const newcomer = new ReferenceClient(market.url, key)
  const created = await newcomer.create()
  expect(created.status).toBe("OK")
  expect(await record(newcomer)).toMatchObject({ name: newcomer.key, balance: 0, price: 0, epoch: 0 })

  expect(await exchange.deposit(newcomer.key, 1_000)).toMatchObject({ status: "OK" })
  expect(await mno.offer(5, { ...BAND, max_allocations: 100, volume_discount: 0.9 })).toMatchObject({ status: "OK" })

  const alone = await newcomer.allocate(mno.key, 5, { ...BAND, epoch: 1, consumers: [newcomer.key] })
  expect(alone.status).toBe("OK")
  // 5 + 4.5 + 4.05 = 13.55, rounded to 14.
  const holders = ["2a", "2b", "2c"].map((byte) => new ReferenceClient(market.url, byte.repeat(32)).key)
  expect(await newcomer.allocate(mno.key, 14, { ...BAND, epoch: 1, consumers: holders })).toMatchObject({
    status: "OK",
  })

  expect(await newcomer.transfer(consumer.key, 100)).toMatchObject({ status: "OK" })
  expect(await exchange.withdraw(newcomer.key, 10)).toMatchObject({ status: "OK" })
  expect(await record(newcomer)).toMatchObject({ balance: 1_000 - 5 - 14 - 100 - 10 })
  expect(await record(consumer)).toMatchObject({ balance: 100 })
  expect(await record(mno)).toMatchObject({ balance: 19, allocations_left: 96, epoch: 1 })

  // `verify` prints what a holder shows for its grant.
  expect(await newcomer.verify(alone.transaction_id)).toEqual({
    action: "allocate",
    provider: mno.key,
    epoch: 1,
    price: 5,
    from_frequency: 957_500,
    to_frequency: 958_300,
    bandwidth: 200,
    consumers: [newcomer.key],
    signer: newcomer.key,
  })
  expect(await newcomer.verify(created.transaction_id)).toMatchObject({ action: "create", signer: newcomer.key })
})

test("reservations as the client sends them, and a series bought ahead", async () => {
  const reservations = { 3: { price: 10, capacity: 5 }, 4: { price: 10, capacity: 5 } }
  const fields = { ...BAND, max_allocations: 10, reservation_discount: 0.5, allocation_duration: 30, reservations }
  expect(await mno.offer(7, fields)).toMatchObject({ status: "OK" })
  const { epoch } = (await record(mno)) as { epoch: number }
  expect(epoch).toBe(2)
  // One and two epochs ahead: 5 + 2.5, half to even: 8.
  const bought = await consumer.allocate(mno.key, 8, { ...BAND, epoch: 3, epoch_to: 4, consumers: [consumer.key] })
  expect(bought.status).toBe("OK")
  expect(await record(mno)).toMatchObject({
    allocation_duration: 30,
    reservations: { 3: { price: 10, capacity: 5, allocated: 1 }, 4: { price: 10, capacity: 5, allocated: 1 } },
  })
})

test("list, offers, accounts: everybody is in exactly one of the last two", async () => {
  const [all, offers, accounts] = [await mno.list(), await mno.offers(), await mno.accounts()]
  expect(offers.length + accounts.length).toBe(all.length)
  expect(offers.map((offer) => offer.name)).toContain(mno.key)
  expect(accounts.map((account) => account.name)).toContain(consumer.key)
})

test("transactions are of our family, newest first, with their signers", async () => {
  const transactions = await mno.transactions()
  expect(transactions[0]).toMatchObject({ action: "allocate", epoch: 3, epoch_to: 4, signer: consumer.key })
  for (const { action } of transactions) expect(typeof action).toBe("string")
})

test.each([
  [{ a: 1, b: [1, 2], c: {} }, '{"a": 1, "b": [1, 2], "c": {}}'],
  [{ text: 'é "\n', no: null, yes: true }, '{"text": "\\u00e9 \\"\\n", "no": null, "yes": true}'],
  [{ volume_discount: 0.9 }, '{"volume_discount": 0.9}'],
])("json.dumps writes %j as %s", (value, text) => {
  expect(pythonJson(value)).toBe(text)
})
