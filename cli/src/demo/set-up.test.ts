import { join } from "node:path"
import { createBatch, createTransaction, defaultSigner, PrivateKey, readAccount, type Signer } from "@bandcoin/client"
import type { Payload } from "@bandcoin/contract"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { startTestMarket, type TestMarket } from "../e2e/test-market.js"
import { DemoJournal } from "./journal.js"
import { doOnce } from "./once.js"
import { type AccountGroup, setUpAccounts, type WantedAccount } from "./sellers.js"

/* The demo's steps one by one on a ledger; whole and killed in between they are tried in e2e/up.slow.test.ts. */

let market: TestMarket
beforeAll(async () => {
  market = await startTestMarket("in-process")
})
afterAll(() => market[Symbol.asyncDispose]())

const progress = { update() {}, stop() {} }
const newSigner = () => defaultSigner(PrivateKey.generate())
const OFFER: Extract<Payload, { action: "offer" }> = {
  action: "offer",
  price: 5,
  from_frequency: 957_500,
  to_frequency: 958_300,
  bandwidth: 200,
  max_allocations: 10,
}
const seller = (signer: Signer): WantedAccount => ({ signer, role: "provider", offer: OFFER })

describe("setUpAccounts", () => {
  const setUp = (groups: readonly AccountGroup[]) => setUpAccounts(market.ledger, market.admin, groups, progress)

  test("does what is missing, and nothing the second time", async () => {
    const groups = [[seller(newSigner()), seller(newSigner())], [{ signer: newSigner() }]]
    expect(await setUp(groups)).toEqual({ accounts: 3, roles: 2, offers: 2, batches: 2 })
    expect(await setUp(groups)).toEqual({ accounts: 0, roles: 0, offers: 0, batches: 0 })
  })

  test("goes on from an account that is there without role and offer", async () => {
    const { signer } = await market.open()
    expect(await setUp([[seller(signer)]])).toEqual({ accounts: 0, roles: 1, offers: 1, batches: 1 })
  })

  test("adds its role to those an account has, and leaves an offer of its holder's alone", async () => {
    const { signer } = await market.open("exchange", "provider")
    await market.act(signer, { ...OFFER, price: 99 })
    await market.act(market.admin, { action: "authorize", provider: signer.publicKey, roles: ["exchange"] })
    expect(await setUp([[seller(signer)]])).toEqual({ accounts: 0, roles: 1, offers: 0, batches: 1 })
    const account = await readAccount(market.ledger, signer.publicKey)
    expect(account).toMatchObject({ roles: ["exchange", "provider"], price: 99, epoch: 1 })
  })

  test("a group with one that cannot be is absent as a whole", async () => {
    const good = newSigner()
    const withoutRole: WantedAccount = { signer: newSigner(), offer: OFFER }
    await expect(setUp([[{ signer: good }, withoutRole]])).rejects.toThrow(/provider/)
    expect(await readAccount(market.ledger, good.publicKey)).toBeUndefined()
  })
})

describe("doOnce", () => {
  let payer: Signer
  let journal: DemoJournal
  let built: number
  const target = newSigner()

  beforeAll(async () => {
    payer = (await market.open()).signer
    await market.act(target, { action: "create" })
    await market.fund(payer.publicKey, 100)
    journal = new DemoJournal(join(market.dataDir, "once.json"))
  })

  const pay = (amount: number) => {
    built = 0
    return doOnce("fund", journal, market.ledger, async () => {
      built += 1
      const payload: Payload = { action: "transfer", provider: target.publicKey, price: amount }
      const transaction = createTransaction({ payload, signer: payer })
      return { transaction, batch: createBatch({ transactions: [transaction], signer: payer }) }
    })
  }
  const balance = async () => (await readAccount(market.ledger, target.publicKey))?.balance

  test("a step the ledger refused is tried anew at the next start", async () => {
    await expect(pay(101)).rejects.toThrow(/101/)
    expect(journal.step("fund")).toBeDefined()
    expect(await pay(10)).toMatchObject({ now: true })
    expect(await balance()).toBe(10)
  })

  test("a step that is done is not done again", async () => {
    expect(await pay(10)).toMatchObject({ now: false, transactionId: journal.step("fund")?.transaction_id })
    expect(built).toBe(0)
    expect(await balance()).toBe(10)
  })

  test("a step written down and never sent is done", async () => {
    journal.write("fund", { transaction_id: "ab".repeat(64), batch_id: "cd".repeat(64) })
    expect(await pay(5)).toMatchObject({ now: true })
    expect(await balance()).toBe(15)
  })
})
