import { type Account, newAccount } from "@bandcoin/contract"
import { afterEach, describe, expect, test } from "@jest/globals"
import { decodeBatchList } from "../batches/check.js"
import { LedgerClient } from "../rest/ledger-client.js"
import { defaultSigner } from "../signing/signer.js"
import { testKey } from "../testing/fixtures.js"
import { closeServers, fastClock, type Reply, serve } from "../testing/http-server.js"
import { type BulkProgress, type ExecuteBulkOptions, executeBulkPlan } from "./execute.js"
import { KeyPool } from "./key-pool.js"
import { type BulkPlan, planBulkPurchase } from "./plan.js"

/* A ledger that is full, slow or refuses at the right moment. Buying for real is tested end to end. */

afterEach(closeServers)

const signer = defaultSigner(testKey(1))
const provider: Account = {
  ...newAccount(testKey(2).publicKey),
  epoch: 1,
  price: 2,
  allocations_left: 100,
  to_frequency: 9,
  bandwidth: 1,
}
const buyer: Account = { ...newAccount(signer.publicKey), balance: 1000 }
const consumers = KeyPool.fromSeed(new Uint8Array(32)).publicKeys(50)
const plan: BulkPlan = planBulkPurchase(provider, buyer, { provider: provider.name, consumers, chunkSize: 10 }, signer)
const indexOf = (batchId: string): number => plan.chunks.findIndex((chunk) => chunk.batchId === batchId)

/** What the ledger makes of each chunk once it has it. */
type Fate = "COMMITTED" | "INVALID" | "PENDING"

class Ledger {
  readonly posts: number[] = []
  readonly has = new Set<number>()
  mostAtOnce = 0

  constructor(
    readonly fate: (chunk: number) => Fate,
    readonly post: (chunk: number, attempt: number) => Reply = () => ({ status: 202, body: { link: "x" } }),
  ) {}

  async run(options: Partial<ExecuteBulkOptions> = {}) {
    const clock = fastClock()
    const server = await serve(({ path, body }) => (path === "/batches" ? this.#take(body) : this.#tell(path)))
    const ledger = new LedgerClient({ url: server.url, clock, random: () => 0, retry: { attempts: 2 } })
    return executeBulkPlan(plan, { ledger, signer, consumers, clock, ...options })
  }

  #take(body: Uint8Array): Reply {
    const list = decodeBatchList(body)
    const chunk = list.ok ? indexOf(list.value[0]?.id as string) : -1
    this.posts.push(chunk)
    const reply = this.post(chunk, this.posts.filter((posted) => posted === chunk).length)
    if (reply.status === 202) this.has.add(chunk)
    return reply
  }

  #tell(path: string): Reply {
    const ids = /id=([0-9a-f,]+)/.exec(path)?.[1]?.split(",") ?? []
    const open = [...this.has].filter((chunk) => this.fate(chunk) === "PENDING").length
    this.mostAtOnce = Math.max(this.mostAtOnce, open)
    const data = ids.map((id) => {
      const chunk = indexOf(id)
      const status = this.has.has(chunk) ? this.fate(chunk) : "UNKNOWN"
      const transaction = { id: plan.chunks[chunk]?.transactionId, message: "epoch: over" }
      return { id, status, invalid_transactions: status === "INVALID" ? [transaction] : [] }
    })
    return { body: { data } }
  }
}

describe("trouble", () => {
  test("a full queue is waited out, longer than one request's attempts", async () => {
    const ledger = new Ledger(
      () => "COMMITTED",
      (_, attempt) => (attempt < 7 ? { status: 429, body: {} } : { status: 202, body: { link: "x" } }),
    )
    expect(await ledger.run()).toMatchObject({ complete: true, unitsCommitted: 50, paid: 100 })
  })

  test("a queue that stays full ends when time is up, and nothing counts as bought", async () => {
    const ledger = new Ledger(
      () => "COMMITTED",
      () => ({ status: 429, body: {} }),
    )
    const result = await ledger.run({ timeoutMs: 5000 })
    expect(result).toMatchObject({ complete: false, unitsCommitted: 0, paid: 0 })
    expect(new Set(result.chunks.map(({ state }) => state))).toEqual(new Set(["unknown"]))
  })

  test("a refusal stops what has not been sent, and is told with its reason", async () => {
    const ledger = new Ledger((chunk) => (chunk === 1 ? "INVALID" : "COMMITTED"))
    const result = await ledger.run({ window: 1 })
    expect(result.chunks.map(({ state, reason }) => [state, reason])).toEqual([
      ["committed", undefined],
      ["refused", "epoch: over"],
      ["unknown", "not sent"],
      ["unknown", "not sent"],
      ["unknown", "not sent"],
    ])
    expect(result).toMatchObject({ complete: false, unitsCommitted: 10, paid: 20 })
    expect(ledger.posts).toEqual([0, 1])
  })

  test("batches without an outcome in time are unknown", async () => {
    const result = await new Ledger((chunk) => (chunk < 2 ? "COMMITTED" : "PENDING")).run({ timeoutMs: 3000 })
    expect(result.chunks.map(({ state }) => state)).toEqual(["committed", "committed", "unknown", "unknown", "unknown"])
    expect(result.unitsCommitted).toBe(20)
  })

  test("a batch refused at the door is reported, not thrown", async () => {
    const ledger = new Ledger(
      () => "COMMITTED",
      (chunk) => (chunk === 2 ? { status: 400, body: {} } : { status: 202, body: { link: "x" } }),
    )
    const result = await ledger.run()
    expect(result.chunks[2]).toMatchObject({ state: "unknown", reason: "HTTP status 400" })
    expect(result.unitsCommitted).toBe(40)
  })
})

test("a second run sends only what the ledger does not have", async () => {
  const ledger = new Ledger(() => "COMMITTED")
  for (const chunk of [0, 3, 4]) ledger.has.add(chunk)
  expect(await ledger.run()).toMatchObject({ complete: true, unitsCommitted: 50 })
  expect(ledger.posts.sort()).toEqual([1, 2])
})

test("no more are under way than the window allows, and every step is told", async () => {
  const committed = new Set<number>()
  const ledger = new Ledger((chunk) => (committed.has(chunk) ? "COMMITTED" : "PENDING"))
  const progress: BulkProgress[] = []
  const result = await ledger.run({
    window: 2,
    onProgress: (step) => {
      progress.push(step)
      if (step.state === "sent") setTimeout(() => committed.add(step.chunk), 20)
    },
  })
  expect(result.complete).toBe(true)
  expect(ledger.mostAtOnce).toBeLessThanOrEqual(2)
  expect(progress.map(({ unitsCommitted }) => unitsCommitted).filter((n, i, list) => n < (list[i - 1] ?? 0))).toEqual(
    [],
  )
  expect(progress.filter(({ state }) => state === "sent")).toHaveLength(5)
  expect(progress.at(-1)).toMatchObject({ unitsCommitted: 50, units: 50 })
})
