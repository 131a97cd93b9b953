import { type Database, ManualClock, migrate, openDatabase } from "@bandcoin/service-kit"
import { pgliteTemplate } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals"
import { type ExchangeSchema, MIGRATIONS } from "../database/schema.js"
import { movementNonce } from "../movement/identity.js"
import { OrderStore } from "../order/store.js"
import { PayoutStore } from "../payout/store.js"
import { Hub } from "../worker/hub.js"
import { compareWithChain } from "./compare.js"
import { type Difference, DifferenceBook } from "./differences.js"

const ACCOUNT = `02${"ab".repeat(32)}`
const ID = "0123456789abcdef0123456789abcdef"
const clock = new ManualClock(1_790_000_000_000)
let database: Database<ExchangeSchema>
let orders: OrderStore

beforeAll(async () => {
  database = await openDatabase<ExchangeSchema>({ template: await pgliteTemplate() })
  await migrate(database, MIGRATIONS)
  orders = new OrderStore(database, clock, new Hub())
}, 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  for (const table of ["orders", "chain_movements", "differences"] as const)
    await database.sql.deleteFrom(table).execute()
})

const credited = () =>
  orders.insert({
    id: ID,
    gateway: "stripe",
    account: ACCOUNT,
    terms: { bandcoins: 100, amountMinor: 1000, currency: "USD" },
    facts: {
      movements: { 0: { seq: 0, kind: "deposit", bandcoins: 100, status: "committed", towards: 100, round: 0 } },
    },
  })
const deposit = (ref: string, changes: object = {}) =>
  database.sql
    .insertInto("chain_movements")
    .values({
      transaction_id: "ff".repeat(64),
      block_num: 5,
      action: "deposit",
      account: ACCOUNT,
      bandcoins: 100,
      nonce: movementNonce({ owner: "order", ref, seq: 0 }),
      signer: ACCOUNT,
      ref,
      ...changes,
    })
    .execute()
const compare = (catchUp: () => Promise<unknown> = async () => undefined) =>
  compareWithChain(database, orders, new PayoutStore(database, clock, new Hub()), catchUp)

test("a movement of the books that the ledger has not is a difference", async () => {
  await credited()
  expect((await compare()).differences).toMatchObject([{ kind: "NOT_ON_LEDGER", subject: ID }])
})

test("one that was committed while the comparison ran is found in the newest blocks", async () => {
  const { ref } = await credited()
  expect(await compare(() => deposit(ref))).toEqual({ differences: [], learned: 0 })
})

test("another amount, another account, no owner: each is named", async () => {
  const { ref } = await credited()
  await deposit(ref, { bandcoins: 99 })
  expect((await compare()).differences).toMatchObject([{ kind: "AMOUNT_DIFFERS", subject: ID }])
  await database.sql.updateTable("chain_movements").set({ bandcoins: 100, account: "03" }).execute()
  expect((await compare()).differences).toMatchObject([{ kind: "AMOUNT_DIFFERS" }])
  await database.sql.deleteFrom("orders").execute()
  expect((await compare()).differences).toMatchObject([{ kind: "LEDGER_WITHOUT_OWNER" }])
})

test("a difference about a payment that the short look back did not see stays; a long one says that it is gone", async () => {
  const book = new DifferenceBook(database, clock)
  const payment: Difference = { kind: "PAYMENT_UNREADABLE", subject: "p", detail: "" }
  const circulation: Difference = { kind: "CIRCULATION", subject: "ledger", detail: "" }
  const open = async () => (await book.open()).map(({ kind }) => kind).sort()
  await book.record([payment, circulation], true)
  expect(await open()).toEqual(["CIRCULATION", "PAYMENT_UNREADABLE"])
  clock.advance(1000)
  await book.record([], false)
  expect(await open()).toEqual(["PAYMENT_UNREADABLE"])
  clock.advance(1000)
  await book.record([], true)
  expect(await open()).toEqual([])
})
