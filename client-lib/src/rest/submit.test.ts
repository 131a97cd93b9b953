import { afterEach, describe, expect, test } from "@jest/globals"
import { createBatch, encodeBatchList } from "../batches/batch.js"
import { defaultSigner } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { goldenExchange, testKey } from "../testing/fixtures.js"
import { closeServers, fastClock, type Reply, type Request, serve, type TestServer } from "../testing/http-server.js"
import { signTransaction } from "../transactions/transaction.js"
import { LedgerClient, type LedgerClientOptions } from "./ledger-client.js"

const signer = defaultSigner(testKey(1))
function batchOf(nonce: string) {
  const content = { familyName: "f", familyVersion: "1", inputs: [], outputs: [], payload: new Uint8Array([1]) }
  return createBatch({ transactions: [signTransaction(content, { signer, nonce })], signer })
}
const batch = batchOf("1")
const other = batchOf("2")
const accepted: Reply = { status: 202, body: { link: "http://x/batch_statuses" } }
type Word = "COMMITTED" | "INVALID" | "PENDING" | "UNKNOWN"
const status = (word: Word, message?: string): Reply => ({ body: { data: [entry(batch.id, word, message)] } })
const entry = (id: string, word: Word, message?: string) => ({
  id,
  status: word,
  invalid_transactions: message ? [{ id: batch.transactions[0]?.id, message }] : [],
})

let server: TestServer | undefined
afterEach(closeServers)
let clock = fastClock()

/** Answers POST /batches with the first list in turn (the last one stays), questions for statuses with the second. */
async function client(posts: Reply[], statuses: Reply[] = [], options: LedgerClientOptions = {}) {
  clock = fastClock()
  const take = (list: Reply[]): Reply => (list.length > 1 ? list.shift() : list[0]) as Reply
  server = await serve((request: Request) => take(request.path === "/batches" ? posts : statuses))
  return new LedgerClient({ url: server.url, clock, random: () => 0, ...options })
}
const posted = (): Request[] => server?.requests.filter((request) => request.path === "/batches") ?? []

describe("the ledger took nothing", () => {
  test.each([
    ["POST /batches: garbage", "BATCH_REFUSED"],
    ["POST /batches: bad batch signature", "BATCH_REFUSED"],
    ["POST /batches: empty body", "BATCH_REFUSED"],
  ] as const)("%s", async (name, code) => {
    const { status: httpStatus, body } = goldenExchange(name)
    const ledger = await client([{ status: httpStatus, body }])
    await expect(ledger.submit([batch])).rejects.toThrow(
      coded(code, { name: "SubmitError", stage: "submit", batchId: batch.id }),
    )
    expect(posted()).toHaveLength(1)
  })

  test("its queue stayed full", async () => {
    const ledger = await client([{ status: 429, headers: { "retry-after": "2" }, body: {} }])
    await expect(ledger.submit([batch])).rejects.toThrow(coded("QUEUE_FULL", { batchIds: [batch.id] }))
    expect(clock.slept).toEqual([2000, 2000, 2000, 2000])
  })

  test("nobody listened", async () => {
    const ledger = await client([])
    await server?.close()
    await expect(ledger.submit([batch])).rejects.toThrow(coded("LEDGER_UNREACHABLE", { stage: "submit" }))
  })

  test("nothing to send, or too much", async () => {
    const ledger = await client([accepted], [], { maxSubmitBytes: 100 })
    await expect(ledger.submit([])).rejects.toThrow(coded("BATCH_INVALID", { stage: "build" }))
    await expect(ledger.submit([batch])).rejects.toThrow(coded("LIMIT_EXCEEDED", { stage: "build" }))
    expect(server?.requests).toHaveLength(0)
  })
})

describe("the answer to the submission was lost", () => {
  test.each([{ cut: true }, { status: 503, body: {} }, { status: 500, body: "500" }, { status: 504, body: {} }])(
    "%p, and the ledger does not know the batch",
    async (reply) => {
      const ledger = await client([reply], [status("UNKNOWN")])
      const unknown = coded("OUTCOME_UNKNOWN", { name: "UnknownOutcomeError", stage: "unknown", batchId: batch.id })
      await expect(ledger.submit([batch])).rejects.toThrow(unknown)
    },
  )

  test("and the ledger cannot be asked", async () => {
    const ledger = await client([{ cut: true }], [{ cut: true }])
    await expect(ledger.submit([batch])).rejects.toThrow(coded("OUTCOME_UNKNOWN"))
  })

  test.each([
    ["a full queue", { status: 429, body: {} }],
    ["a gateway in trouble", { status: 503, body: {} }],
  ])("on the first attempt, then %s: the first may have been taken", async (_, then) => {
    const ledger = await client([{ cut: true }, then], [status("UNKNOWN")])
    await expect(ledger.submit([batch])).rejects.toThrow(coded("OUTCOME_UNKNOWN"))
  })

  test("on the first attempt, then the ledger is gone: the first may have been taken", async () => {
    const ledger = await client([{ cut: true }], [], {
      clock: { now: () => 0, sleep: async () => server?.close() as Promise<void> },
    })
    await expect(ledger.submit([batch])).rejects.toThrow(coded("OUTCOME_UNKNOWN", { batchId: batch.id }))
  })

  test("but the ledger has the batch", async () => {
    const ledger = await client([{ cut: true }], [status("PENDING")])
    await ledger.submit([batch])
  })

  test("and a repetition arrives: the same bytes, so the ledger takes them once", async () => {
    const ledger = await client([{ cut: true }, { status: 503 }, accepted])
    await ledger.submit([batch])
    for (const request of posted()) expect(request.body).toEqual(Uint8Array.from(encodeBatchList([batch])))
    expect(posted()).toHaveLength(3)
    expect(posted()[0]?.headers["content-type"]).toBe("application/octet-stream")
  })
})

describe("waiting", () => {
  test("a refused transaction is named with its reason", async () => {
    const ledger = await client([accepted], [status("PENDING"), status("INVALID", "price: must be 271")])
    const invalid = {
      name: "InvalidTransactionError",
      stage: "invalid",
      batchId: batch.id,
      message: "price: must be 271",
      refused: [{ transactionId: batch.transactions[0]?.id, message: "price: must be 271" }],
    }
    await expect(ledger.submitAndWait([batch])).rejects.toThrow(coded("TRANSACTION_INVALID", invalid))
  })

  test("a refusal without a reason says so", async () => {
    const ledger = await client([], [status("INVALID")])
    await expect(ledger.waitFor([batch.id])).rejects.toThrow("gave no reason")
  })

  test.each(["PENDING", "UNKNOWN"] as const)(
    "%s until time runs out keeps the batch id, and can be asked again",
    async (word) => {
      const replies = [status(word)]
      const ledger = await client([accepted], replies)
      const unknown = coded("OUTCOME_UNKNOWN", { batchId: batch.id, message: expect.stringContaining(word) })
      await expect(ledger.submitAndWait([batch], { timeoutMs: 3000 })).rejects.toThrow(unknown)
      replies[0] = status("COMMITTED")
      await ledger.waitFor([batch.id])
    },
  )

  test("what a waiting batch waits for is passed on", async () => {
    const ledger = await client([], [status("PENDING", "no transaction processor serves bandcoin 1.0")])
    await expect(ledger.waitFor([batch.id], { timeoutMs: 1000 })).rejects.toThrow("no transaction processor serves")
  })

  test("trouble with the network is waited out", async () => {
    const trouble = Array.from({ length: 7 }, (): Reply => ({ cut: true }))
    const ledger = await client([], [...trouble, status("COMMITTED")])
    await ledger.waitFor([batch.id])
  })

  test("a ledger that refuses the question, or gives no answer to use, is not asked for ever", async () => {
    for (const reply of [{ status: 400, body: {} }, { body: "html" }, { status: 404, body: "404" }]) {
      const ledger = await client([], [reply])
      await expect(ledger.waitFor([batch.id], { timeoutMs: 1e9 })).rejects.toThrow(coded("OUTCOME_UNKNOWN"))
      expect(server?.requests.length).toBeLessThan(3)
    }
  })

  test("the caller's abort ends it", async () => {
    const controller = new AbortController()
    const ledger = await client([], [status("PENDING")], {
      clock: { now: () => 0, sleep: async () => controller.abort() },
    })
    await expect(ledger.waitFor([batch.id], { signal: controller.signal })).rejects.toThrow(coded("OUTCOME_UNKNOWN"))
  })

  test("polls long, without spinning where the ledger does not hold the question", async () => {
    const ledger = await client([], [status("UNKNOWN")])
    await ledger.outcomes([batch.id], { timeoutMs: 30_000 })
    expect(server?.requests[0]?.path).toBe(`/batch_statuses?id=${batch.id}&wait=20`)
    expect(server?.requests.at(-1)?.path).toBe(`/batch_statuses?id=${batch.id}&wait=1`)
    expect(clock.slept.every((ms) => ms === 200)).toBe(true)
    expect(server?.requests.length).toBeLessThanOrEqual(150)
  })
})

describe("a ledger that is killed and comes back", () => {
  test("without the batch it had taken is given it again, the same bytes", async () => {
    const lost = Array.from({ length: 80 }, () => status("UNKNOWN"))
    const ledger = await client([accepted], [...lost, status("COMMITTED")])
    await ledger.submitAndWait([batch])
    expect(posted().length).toBeGreaterThan(1)
    for (const request of posted()) expect(request.body).toEqual(posted()[0]?.body)
  })

  test("while the answer to the submission is open is asked and given the batch again", async () => {
    const posts: Reply[] = [...Array.from({ length: 7 }, (): Reply => ({ cut: true })), accepted]
    const ledger = await client(posts, [status("UNKNOWN"), status("UNKNOWN"), status("UNKNOWN"), status("COMMITTED")])
    let taken = 0
    const outcomes = await ledger.settle([batch], { onTaken: () => taken++ })
    expect(outcomes).toEqual([{ kind: "committed", batchId: batch.id }])
    expect(taken).toBeLessThanOrEqual(1)
  })

  test("and is full when it is back: the batch may still commit, so its outcome is unknown, not refused", async () => {
    const ledger = await client([accepted, { status: 429, body: {} }], [status("UNKNOWN")])
    await expect(ledger.submitAndWait([batch], { timeoutMs: 40_000 })).rejects.toThrow(coded("OUTCOME_UNKNOWN"))
    expect(posted().length).toBeGreaterThan(2)
  })

  test("but a batch it holds is not handed in again", async () => {
    const held = Array.from({ length: 200 }, () => status("PENDING"))
    const ledger = await client([accepted], [...held, status("COMMITTED")])
    await ledger.submitAndWait([batch], { timeoutMs: 120_000 })
    expect(posted()).toHaveLength(1)
  })

  test("only what is lost of several is handed in again", async () => {
    const mixed = Array.from(
      { length: 80 },
      (): Reply => ({ body: { data: [entry(batch.id, "UNKNOWN"), entry(other.id, "PENDING")] } }),
    )
    const done: Reply = { body: { data: [entry(batch.id, "COMMITTED"), entry(other.id, "COMMITTED")] } }
    const ledger = await client([accepted], [...mixed, done])
    await ledger.submitAndWait([batch, other])
    expect(posted()[0]?.body).toEqual(encodeBatchList([batch, other]))
    expect(posted()[1]?.body).toEqual(encodeBatchList([batch]))
  })
})

test("several batches: each has its outcome, in the order asked, and only the open ones are asked again", async () => {
  const answers: Reply[] = [
    { body: { data: [entry(other.id, "COMMITTED"), entry(batch.id, "PENDING")] } },
    { body: { data: [entry(batch.id, "INVALID", "no")] } },
  ]
  const ledger = await client([], answers)
  const outcomes = await ledger.outcomes([batch.id, other.id])
  expect(outcomes.map((outcome) => [outcome.kind, outcome.batchId])).toEqual([
    ["invalid", batch.id],
    ["committed", other.id],
  ])
  expect(server?.requests[1]?.path).not.toContain(other.id)
})
