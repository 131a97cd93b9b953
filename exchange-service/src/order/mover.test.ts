import { type Database, ManualClock, migrate, openDatabase } from "@bandcoin/service-kit"
import { pgliteTemplate } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals"
import { type ExchangeSchema, MIGRATIONS } from "../database/schema.js"
import { fail, type Gateway, ok, type PaymentView } from "../gateway/gateway.js"
import { type ExchangeLedger, LedgerUnavailable, type Settlement } from "../ledger/ledger.js"
import { noCheckpoints } from "../worker/checkpoint.js"
import { Hub } from "../worker/hub.js"
import { OrderMover } from "./mover.js"
import type { Order } from "./order.js"
import { OrderStore } from "./store.js"

const ID = "0123456789abcdef0123456789abcdef"
const ACCOUNT = `02${"ab".repeat(32)}`
const HOUR_MS = 3600_000

let database: Database<ExchangeSchema>
let store: OrderStore
let mover: OrderMover
const clock = new ManualClock(1_790_000_000_000)
/** What gateway and ledger say; the parts themselves are tested against real ones elsewhere. */
let says: {
  payment: PaymentView | undefined | "silent"
  settlement: Settlement | "silent"
  account: boolean
  lookups: number
  settled: number
}

beforeAll(async () => {
  database = await openDatabase<ExchangeSchema>({ template: await pgliteTemplate() })
  await migrate(database, MIGRATIONS)
}, 60_000)
afterAll(() => database.close())

beforeEach(async () => {
  await database.sql.deleteFrom("orders").execute()
  store = new OrderStore(database, clock, new Hub())
  says = { payment: undefined, settlement: { kind: "committed" }, account: true, lookups: 0, settled: 0 }
  const gateway: Gateway = {
    name: "stripe",
    movesMoney: true,
    pageSources: { script: [], frame: [], connect: [] },
    start: async () =>
      says.payment === "silent"
        ? fail("GATEWAY_UNAVAILABLE", "silent")
        : ok({ kind: "redirect", paymentId: "p1", url: "https://pay" }),
    async lookup() {
      says.lookups++
      return says.payment === "silent" ? fail("GATEWAY_UNAVAILABLE", "silent") : ok(says.payment)
    },
    async *list() {},
    webhook: async () => fail("WEBHOOK_MALFORMED", "none"),
  }
  const ledger = {
    publicKey: ACCOUNT,
    account: async () => {
      if (says.settlement === "silent") throw new LedgerUnavailable("silent")
      return says.account ? { balance: 0, roles: [] } : undefined
    },
    settle: async () => {
      says.settled++
      return says.settlement === "silent" ? { kind: "unknown", message: "silent" } : says.settlement
    },
  } as unknown as ExchangeLedger
  const gateways = new Map([["stripe", gateway]])
  mover = new OrderMover({ store, gateways, ledger, clock, reach: noCheckpoints, orderUrl: (id) => `http://x/${id}` })
})

const terms = { bandcoins: 100, amountMinor: 1000, currency: "USD" } as const
const confirmed: PaymentView = {
  orderId: ID,
  paymentId: "p1",
  account: ACCOUNT,
  bandcoins: 100,
  status: "confirmed",
  amountMinor: 1000,
  currency: "USD",
  returns: {},
  createdAtMs: 0,
}
const make = () => store.insert({ id: ID, gateway: "stripe", account: ACCOUNT, terms })
const held = async () => (await store.get(ID)) as Order
const dueIn = async () => {
  const row = await database.sql.selectFrom("orders").select("due_at_ms").executeTakeFirstOrThrow()
  return row.due_at_ms === null ? null : row.due_at_ms - clock.now()
}
const hint = () => database.transaction((tx) => store.hint(ID, tx))

describe("an order whose counterparts are slow", () => {
  test("a payment that cannot be started is tried again, ever less often, and given up after half a day", async () => {
    says.payment = "silent"
    await make()
    const pauses: (number | null)[] = []
    for (let n = 0; n < 4; n++) {
      await mover.move(ID)
      pauses.push(await dueIn())
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000])
    expect((await held()).state).toBe("CREATED")
    clock.advance(13 * HOUR_MS)
    await mover.move(ID)
    expect((await held()).state).toBe("PAYMENT_EXPIRED")
  })

  test("an unpaid order is looked at by itself, and expires after two days; paid later it is credited", async () => {
    await make()
    await mover.move(ID)
    expect(await dueIn()).toBe(30_000)
    clock.advance(30_000)
    await mover.move(ID)
    expect([says.lookups, (await held()).state]).toEqual([1, "AWAITING_PAYMENT"])
    clock.advance(49 * HOUR_MS)
    await mover.move(ID)
    expect((await held()).state).toBe("PAYMENT_EXPIRED")
    expect(await dueIn()).toBeNull()
    says.payment = confirmed
    await hint()
    await mover.move(ID)
    expect([(await held()).state, says.settled]).toEqual(["CREDITED", 1])
  })

  test("a payment that reconciliation learned of before its start was kept still gets its way to pay", async () => {
    await make()
    await store.learn(ID, { payment: { paymentId: "p1", status: "started", amountMinor: 1000, currency: "USD" } })
    expect(await held()).toMatchObject({ state: "AWAITING_PAYMENT", pay: undefined })
    await mover.move(ID)
    expect((await held()).pay).toMatchObject({ kind: "redirect", url: "https://pay" })
  })

  test("a hint that comes while the gateway answers is not lost", async () => {
    await make()
    await mover.move(ID)
    await hint()
    const before = await held()
    // The answer to the first look is older than the second hint.
    await hint()
    await store.learn(ID, {}, { looked: before.hints })
    const after = await held()
    expect(after.hints - after.hintsDone).toBe(1)
    says.payment = confirmed
    await mover.move(ID)
    expect((await held()).state).toBe("CREDITED")
  })

  test("a ledger that does not answer, or refuses the deposit, is asked again with the same movement", async () => {
    await make()
    await mover.move(ID)
    says.payment = confirmed
    await hint()
    for (const settlement of ["silent", { kind: "refused", message: "no role" }, { kind: "committed" }] as const) {
      says.settlement = settlement
      await mover.move(ID)
      const { facts } = await held()
      expect(Object.keys(facts.movements).length).toBeLessThanOrEqual(1)
      // A validator forgets a batch it refused after 20 minutes: asking sooner would keep it from ever being taken.
      if (settlement !== "silent" && settlement.kind === "refused") expect(await dueIn()).toBe(25 * 60_000)
    }
    expect(await held()).toMatchObject({
      state: "CREDITED",
      facts: { movements: { 0: { status: "committed", bandcoins: 100 } } },
    })
  })

  test("a step chosen for an older version of the order is not taken", async () => {
    await make()
    const { version } = await held()
    await store.learn(ID, { accountSeen: true })
    expect(await store.learn(ID, { collectRound: 5 }, { ifVersion: version })).toBeUndefined()
    expect((await held()).facts.collectRound).toBe(0)
  })
})
