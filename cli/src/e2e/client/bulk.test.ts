import {
  type BulkPlan,
  type BulkProgress,
  executeBulkPlan,
  KeyPool,
  LedgerClient,
  parseBulkPlan,
  unboughtConsumers,
} from "@bandcoin/client"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { all, BAND, startTraders, type Traders } from "./traders.js"

/* Bulk purchases against a running ledger: cut into transactions, interrupted, taken up again, refused half-way. */

let traders: Traders
let provider: string
const seed = new Uint8Array(32).fill(9)
let pools = 0
/** Keys no other test here uses. */
const freshConsumers = (count: number): string[] => KeyPool.fromSeed(seed, pools++).publicKeys(count)

beforeAll(async () => {
  traders = await startTraders()
  provider = traders.mno.signer.publicKey
}, 60_000)
afterAll(async () => {
  await traders[Symbol.asyncDispose]()
})

const coded = (code: string): Error => expect.objectContaining({ code }) as unknown as Error
async function purchases(): Promise<number> {
  return (await all(traders.buyer.transactions({ account: traders.buyer.signer.publicKey, action: "allocate" }))).length
}
const postOffer = (maxAllocations: number, more = {}) =>
  traders.mno.postOffer({ ...BAND, price: 3, maxAllocations, volumeDiscount: 0.99, ...more })

describe("refused before anything is sent", () => {
  test("more units than there are, more money than wanted or had, consumers named twice or not at all", async () => {
    await postOffer(100, { reservations: [{ epoch: 50, price: 3, capacity: 10 }] })
    const { buyer } = traders
    const consumers = freshConsumers(101)
    await expect(buyer.allocateBulk({ provider, consumers })).rejects.toThrow(coded("QUOTE_REFUSED"))
    await expect(buyer.allocateBulk({ provider, consumers: consumers.slice(0, 50), maxPrice: 1 })).rejects.toThrow(
      coded("PRICE_ABOVE_MAXIMUM"),
    )
    await expect(buyer.allocateBulk({ provider, consumers: [] })).rejects.toThrow(coded("PAYLOAD_INVALID"))
    const twice = [...consumers.slice(0, 10), consumers[3] as string]
    // In two transactions, where the contract could not see it.
    await expect(buyer.allocateBulk({ provider, consumers: twice, chunkSize: 10 })).rejects.toThrow(
      coded("PAYLOAD_INVALID"),
    )
    await expect(buyer.allocateBulk({ provider, consumers: ["x"] })).rejects.toThrow(coded("PAYLOAD_INVALID"))
    for (const chunkSize of [0, 1.5, 100_001]) {
      await expect(buyer.allocateBulk({ provider, consumers, chunkSize })).rejects.toThrow(coded("LIMIT_EXCEEDED"))
    }
    const eleven = consumers.slice(0, 11)
    await expect(buyer.allocateBulk({ provider, consumers: eleven, epoch: 50 })).rejects.toThrow(coded("QUOTE_REFUSED"))
    await expect(buyer.allocateBulk({ provider, consumers: eleven, epoch: 51 })).rejects.toThrow(coded("QUOTE_REFUSED"))
    const poor = await traders.open(5)
    await expect(poor.allocateBulk({ provider, consumers: consumers.slice(0, 20) })).rejects.toThrow(
      coded("QUOTE_REFUSED"),
    )
    expect(await purchases()).toBe(0)
  })

  test("a plan with other consumers, another buyer, or an altered price", async () => {
    const { buyer } = traders
    const consumers = freshConsumers(20)
    const plan = await buyer.planBulk({ provider, consumers, chunkSize: 10 })
    await expect(buyer.resumeBulk(plan, { consumers: consumers.toReversed() })).rejects.toThrow(
      coded("PAYLOAD_INVALID"),
    )
    await expect(traders.mno.resumeBulk(plan, { consumers })).rejects.toThrow(coded("PAYLOAD_INVALID"))
    const chunks = plan.chunks.map((chunk) => ({ ...chunk, price: chunk.price + 1 }))
    await expect(buyer.resumeBulk({ ...plan, chunks }, { consumers })).rejects.toThrow(coded("PAYLOAD_INVALID"))
    expect(() => parseBulkPlan({ ...plan, provider: "x" })).toThrow(coded("PAYLOAD_INVALID"))
    expect(() => parseBulkPlan("[]")).toThrow(coded("PAYLOAD_INVALID"))
    expect(await purchases()).toBe(0)
  })
})

test("3,000 holders in six transactions, with the plan kept before the first and progress told", async () => {
  await postOffer(3_000)
  const consumers = freshConsumers(3_000)
  const kept: string[] = []
  const progress: BulkProgress[] = []
  const before = await traders.buyer.balance()
  const result = await traders.buyer.allocateBulk({
    provider,
    consumers,
    chunkSize: 500,
    keepPlan: async (plan) => {
      expect(await purchases()).toBe(0)
      kept.push(JSON.stringify(plan))
    },
    onProgress: (step) => progress.push(step),
  })
  expect(result).toMatchObject({ complete: true, unitsCommitted: 3_000, paid: result.plan.cost })
  expect(parseBulkPlan(JSON.parse(kept[0] as string))).toEqual(result.plan)
  expect(before - (await traders.buyer.balance())).toBe(result.paid)
  expect(await traders.buyer.offer(provider)).toMatchObject({ allocationsLeft: 0 })
  expect(progress.filter(({ state }) => state === "sent")).toHaveLength(6)
  expect(progress.at(-1)).toMatchObject({ state: "committed", unitsCommitted: 3_000, units: 3_000 })
  expect(await purchases()).toBe(6)
  expect(unboughtConsumers(result, consumers)).toEqual([])
})

test("interrupted after the first commit and taken up again, by two at once: everything is bought once", async () => {
  await postOffer(2_000)
  const { buyer } = traders
  const consumers = freshConsumers(2_000)
  const purchasesBefore = await purchases()
  const before = await buyer.balance()
  const controller = new AbortController()
  let plan: BulkPlan | undefined
  const broken = await buyer.allocateBulk({
    provider,
    consumers,
    chunkSize: 200,
    window: 2,
    signal: controller.signal,
    keepPlan: (made) => {
      plan = parseBulkPlan(JSON.parse(JSON.stringify(made)))
    },
    onProgress: ({ state }) => state === "committed" && controller.abort(),
  })
  expect(broken.complete).toBe(false)
  expect(broken.unitsCommitted).toBeGreaterThan(0)
  const runs = await Promise.all([1, 2].map(() => buyer.resumeBulk(plan as BulkPlan, { consumers })))
  for (const run of runs) expect(run).toMatchObject({ complete: true, unitsCommitted: 2_000 })
  expect(await buyer.resumeBulk(plan as BulkPlan, { consumers })).toMatchObject({ complete: true })
  expect(await purchases()).toBe(purchasesBefore + 10)
  expect(before - (await buyer.balance())).toBe(plan?.cost)
  expect(await buyer.offer(provider)).toMatchObject({ allocationsLeft: 0 })
})

test("the provider moves on half-way: what was bought stays, the rest is named and bought by a new plan", async () => {
  await postOffer(1_000)
  const { buyer, mno } = traders
  const consumers = freshConsumers(1_000)
  const plan = await buyer.planBulk({ provider, consumers, chunkSize: 100 })
  const first = { ...plan, chunks: plan.chunks.slice(0, 3) }
  const ledger = new LedgerClient({ url: traders.market.url })
  // The first three of the ten go out, as if the process had died then.
  const stopAfter = new AbortController()
  let committed = 0
  await buyer.resumeBulk(plan, {
    consumers,
    window: 1,
    signal: stopAfter.signal,
    onProgress: ({ state }) => state === "committed" && ++committed === first.chunks.length && stopAfter.abort(),
  })
  await mno.postOffer({ ...BAND, price: 4, maxAllocations: 1_000 })
  const result = await buyer.resumeBulk(plan, { consumers })
  expect(result).toMatchObject({ complete: false, unitsCommitted: 300 })
  expect(result.chunks.filter(({ state }) => state === "refused")[0]?.reason).toMatch(/epoch/)
  const rest = unboughtConsumers(result, consumers)
  expect(rest).toEqual(consumers.slice(300))
  expect(await buyer.allocateBulk({ provider, consumers: rest, chunkSize: 250 })).toMatchObject({
    complete: true,
    unitsCommitted: 700,
  })
  const statuses = await ledger.statuses(first.chunks.map(({ batchId }) => batchId))
  expect(statuses.map(({ status }) => status)).toEqual(["COMMITTED", "COMMITTED", "COMMITTED"])
})

test("epochs ahead are bought in bulk too", async () => {
  const { epoch } = await postOffer(10)
  const ahead = [epoch + 2, epoch + 3]
  await postOffer(10, {
    reservationDiscount: 0.5,
    reservations: ahead.map((e) => ({ epoch: e, price: 4, capacity: 600 })),
  })
  const consumers = freshConsumers(600)
  const result = await traders.buyer.allocateBulk({
    provider,
    consumers,
    epoch: ahead[0],
    epochTo: ahead[1],
    chunkSize: 250,
  })
  expect(result).toMatchObject({
    complete: true,
    unitsCommitted: 600,
    plan: { chunks: [{ count: 250 }, { count: 250 }, { count: 100 }] },
  })
  const offer = await traders.buyer.offer(provider)
  const sold = offer?.reservations.filter(({ epoch }) => ahead.includes(epoch))
  expect(sold?.map(({ allocated }) => allocated)).toEqual([600, 600])
})

test("a ledger that goes away leaves everything open, and the plan still good", async () => {
  await postOffer(100)
  const consumers = freshConsumers(100)
  const { buyer } = traders
  const plan = await buyer.planBulk({ provider, consumers, chunkSize: 50 })
  const gone = new LedgerClient({ url: "http://127.0.0.1:1", retry: { attempts: 1 } })
  const broken = await executeBulkPlan(plan, { ledger: gone, signer: buyer.signer, consumers, timeoutMs: 2_000 })
  expect(broken.chunks.map(({ state }) => state)).toEqual(["unknown", "unknown"])
  expect(await buyer.resumeBulk(plan, { consumers })).toMatchObject({ complete: true, unitsCommitted: 100 })
})
