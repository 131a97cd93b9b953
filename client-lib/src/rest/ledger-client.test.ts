import { afterEach, describe, expect, test } from "@jest/globals"
import { checkBatch } from "../batches/check.js"
import { ReadError } from "../errors/errors.js"
import { verifySignature } from "../signing/verify.js"
import { coded } from "../testing/errors.js"
import { goldenExchange } from "../testing/fixtures.js"
import {
  closeServers,
  fastClock,
  golden,
  type Reply,
  type Request,
  serve,
  type TestServer,
} from "../testing/http-server.js"
import { checkTransaction } from "../transactions/check.js"
import { LedgerClient, type LedgerClientOptions } from "./ledger-client.js"

let server: TestServer | undefined
afterEach(closeServers)

async function client(answer: (request: Request, count: number) => Reply = golden, options: LedgerClientOptions = {}) {
  server = await serve(answer)
  return new LedgerClient({ url: `${server.url}/`, clock: fastClock(), random: () => 0, ...options })
}
const pathOf = (name: string): string => goldenExchange(name).path
const lastPart = (name: string): string => pathOf(name).split("/").at(-1) as string
const NOBODY = "0".repeat(128)
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe("unhappy", () => {
  test("malformed ids are not sent", async () => {
    const ledger = await client()
    for (const id of ["", "abc", "A".repeat(128), `${NOBODY}/x`]) {
      await expect(ledger.transaction(id)).rejects.toThrow(coded("ID_INVALID"))
      await expect(ledger.batch(id)).rejects.toThrow(coded("ID_INVALID"))
      await expect(ledger.block(id)).rejects.toThrow(coded("ID_INVALID"))
      await expect(ledger.receipts([id])).rejects.toThrow(coded("ID_INVALID"))
      await expect(ledger.statuses([id])).rejects.toThrow(coded("ID_INVALID"))
      await expect(ledger.chainHolds(id, NOBODY)).rejects.toThrow(coded("ID_INVALID"))
    }
    expect(server?.requests).toHaveLength(0)
  })

  test("what is not there is undefined", async () => {
    const ledger = await client()
    expect(await ledger.transaction(NOBODY)).toBeUndefined()
    expect(await ledger.batch(NOBODY)).toBeUndefined()
    expect(await ledger.block(NOBODY)).toBeUndefined()
    expect(await ledger.receipts([NOBODY])).toBeUndefined()
    expect(await ledger.state(lastPart("GET /state/{address}: 404"))).toBeUndefined()
    expect(await ledger.nodeStatus()).toBeUndefined()
  })

  test("a server that is no ledger is called by its name", async () => {
    const ledger = await client(() => ({ body: { hello: "world" } }))
    await expect(ledger.headBlock()).rejects.toThrow(
      coded("ANSWER_INVALID", { message: expect.stringContaining("does not answer like") }),
    )
    const empty = await client(() => ({ body: { data: [], head: NOBODY, paging: {} } }))
    await expect(empty.headBlock()).rejects.toThrow(coded("ANSWER_INVALID"))
    const html = await client(() => ({ body: "<html>" }))
    await expect(html.peers()).rejects.toThrow(coded("ANSWER_INVALID"))
  })

  test("an error of the ledger carries its number and the HTTP status", async () => {
    const ledger = await client(() => ({
      status: 400,
      body: { error: { code: 60, title: "Invalid Resource Id", message: "m" } },
    }))
    await expect(ledger.peers()).rejects.toThrow(
      coded("REQUEST_REFUSED", { httpStatus: 400, ledgerCode: 60, stage: "read" }),
    )
    const missing = await client(() => ({
      status: 404,
      body: { error: { code: 50, title: "Head Not Found", message: "m" } },
    }))
    await expect(missing.state("aa", { head: NOBODY })).rejects.toThrow(coded("NOT_FOUND", { ledgerCode: 50 }))
    const broken = await client(() => ({ cut: true }))
    await expect(broken.peers()).rejects.toThrow(coded("REQUEST_FAILED"))
    const down = await client(() => ({ status: 500, body: "500" }))
    await expect(down.nodeStatus()).rejects.toThrow(coded("REQUEST_REFUSED"))
  })

  test("fields of wrong types in an answer are named", async () => {
    const body = structuredClone(goldenExchange("GET /transactions/{id}: found").body) as {
      data: Record<string, unknown>
    }
    for (const [field, value] of [
      ["payload", "%"],
      ["payload", 5],
      ["header_signature", "x"],
      ["header", []],
    ] as const) {
      const ledger = await client(() => ({ body: { data: { ...body.data, [field]: value } } }))
      await expect(ledger.transaction(NOBODY)).rejects.toThrow(
        coded("ANSWER_INVALID", { message: expect.stringContaining(field) }),
      )
    }
  })
})

describe("against the answers of a real validator", () => {
  test("a transaction, with header bytes that verify", async () => {
    const ledger = await client()
    const id = lastPart("GET /transactions/{id}: found")
    const transaction = await ledger.transaction(id)
    expect(transaction).toMatchObject({ id, fields: { familyName: "aima", nonce: "0x3" } })
    expect(transaction && checkTransaction(transaction).ok).toBe(true)
  })

  test("a batch and a block, with header bytes that verify", async () => {
    const ledger = await client()
    const batch = await ledger.batch(lastPart("GET /batches/{id}: found"))
    expect(batch && checkBatch(batch).ok).toBe(true)
    const block = await ledger.block(lastPart("GET /blocks/{id}: found"))
    expect(block).toMatchObject({ blockNum: 3, batches: [{ id: batch?.id }] })
    expect(block && verifySignature(block.signerPublicKey, block.header, block.id)).toBe(true)
  })

  test("pages of blocks, state and their positions", async () => {
    const first = goldenExchange("GET /blocks: limit=2").body as { head: string }
    const ledger = await client((request) => {
      // The client pins the head of the first page; the capture asked without it, and the answers are the same.
      return golden({
        ...request,
        path: request.path.replace(`head=${first.head}&`, "").replace(/start=(\w+)&limit=(\d+)/, "limit=$2&start=$1"),
      })
    })
    const blocks: number[] = []
    for await (const block of ledger.blocks({ pageSize: 2 })) {
      blocks.push(block.blockNum)
      if (blocks.length === 4) break
    }
    expect(blocks).toEqual([21, 20, 19, 18])
    expect(server?.requests[1]?.path).toContain(`head=${first.head}`)
  })

  test("state, receipts, statuses, peers", async () => {
    const ledger = await client()
    const address = lastPart("GET /state/{address}: found")
    expect(JSON.parse(new TextDecoder().decode(await ledger.state(address)))).toMatchObject({ epoch: 3, price: 2 })
    const ids = pathOf("GET /receipts: two").split("=")[1]?.split(",") as string[]
    const receipts = await ledger.receipts(ids)
    expect(receipts?.map((receipt) => receipt.transactionId)).toEqual(ids)
    expect(receipts?.[1]?.stateChanges.map((change) => change.type)).toEqual(["SET", "SET"])
    const three = pathOf("GET /batch_statuses: three").split("=")[1]?.split(",") as string[]
    const statuses = await ledger.statuses(three)
    expect(statuses.map((status) => status.status)).toEqual(["COMMITTED", "INVALID", "UNKNOWN"])
    expect(statuses[1]?.transactions[0]?.message).toBe("Invalid price")
    expect(await ledger.peers()).toEqual([])
  })

  test("the genesis block, whose number is zero", async () => {
    const ledger = await client(() => ({ body: goldenExchange("GET /blocks: genesis only").body }))
    const head = await ledger.headBlock()
    expect(head).toMatchObject({ blockNum: 0, previousBlockId: "0000000000000000" })
    expect(verifySignature(head.signerPublicKey, head.header, head.id)).toBe(true)
  })
})

describe("questions", () => {
  test("block by number: found, past the end, and a head", async () => {
    const block = goldenExchange("GET /blocks/{id}: found").body as { data: unknown }
    const ledger = await client((request) =>
      request.path.includes("start=0x0000000000000003")
        ? { body: { data: [block.data], head: NOBODY, paging: {} } }
        : golden({ ...request, path: pathOf("GET /blocks: start unknown") }),
    )
    expect((await ledger.blockByNum(3, { head: NOBODY }))?.blockNum).toBe(3)
    expect(server?.requests[0]?.path).toBe(`/blocks?start=0x0000000000000003&limit=1&head=${NOBODY}`)
    expect(await ledger.blockByNum(999)).toBeUndefined()
  })

  test("a page too large is asked for again in half the size, and in the end reported", async () => {
    const item = { address: "a".repeat(70), data: "A".repeat(400) }
    const page = (limit: number) => ({ data: Array(limit).fill(item), head: NOBODY, paging: {} })
    const answer = (request: Request): Reply => ({ body: page(Number(/limit=(\d+)/.exec(request.path)?.[1])) })
    const ledger = await client(answer, { maxAnswerBytes: 3000 })
    expect(await all(ledger.stateEntries("aa", { pageSize: 16 }))).toHaveLength(4)
    expect(server?.requests.map((request) => /limit=(\d+)/.exec(request.path)?.[1])).toEqual(["16", "8", "4"])
    const tiny = await client(answer, { maxAnswerBytes: 100 })
    await expect(all(tiny.stateEntries("aa", { pageSize: 4 }))).rejects.toThrow(coded("ANSWER_TOO_LARGE"))
  })

  test("a listing that goes round in circles is left", async () => {
    const item = { address: "a".repeat(70), data: "" }
    const ledger = await client(() => ({ body: { data: [item], head: NOBODY, paging: { next_position: "b" } } }))
    await expect(all(ledger.stateEntries("aa"))).rejects.toThrow(coded("ANSWER_INVALID"))
    expect(server?.requests).toHaveLength(2)
  })

  test("reading oldest first, and membership in a chain", async () => {
    const id = lastPart("GET /transactions/{id}: found")
    const body = goldenExchange("GET /transactions/{id}: found").body as { data: unknown }
    const ledger = await client((request) => ({
      body: { data: request.path.includes(`id=${id}`) ? [body.data] : [], head: NOBODY, paging: {} },
    }))
    expect(await ledger.chainHolds(id, NOBODY)).toBe(true)
    expect(await ledger.chainHolds("1".repeat(128), NOBODY)).toBe(false)
    expect(await all(ledger.transactions({ reverse: true }))).toEqual([])
    expect(server?.requests.at(-1)?.path).toBe("/transactions?limit=20&reverse")
    expect(await all(ledger.batches())).toEqual([])
  })

  test("many ids go into the body, because a URL does not hold them", async () => {
    const ids = Array.from({ length: 17 }, (_, i) => i.toString(16).padStart(128, "0"))
    const ledger = await client((request) => ({
      body: { data: request.path.startsWith("/receipts") ? [] : ids.map((id) => ({ id, status: "PENDING" })) },
    }))
    expect(await ledger.statuses(ids, { waitSeconds: 3 })).toHaveLength(17)
    await ledger.receipts(ids)
    expect(server?.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /batch_statuses?wait=3",
      "POST /receipts",
    ])
    for (const request of server?.requests ?? []) {
      expect(request.headers["content-type"]).toBe("application/json")
      expect(JSON.parse(Buffer.from(request.body).toString())).toEqual(ids)
    }
    expect(await ledger.statuses([])).toEqual([])
    expect(await ledger.receipts([])).toEqual([])
  })

  test("Sawtooth 1.2 leaves empty lists out and has a status of the node", async () => {
    const ledger = await client((request) =>
      request.path === "/status"
        ? { body: { data: { endpoint: "tcp://a:8800", peers: [{ endpoint: "tcp://b:8800" }] } } }
        : { body: { data: [{ id: NOBODY, status: "COMMITTED" }] } },
    )
    expect(await ledger.statuses([NOBODY])).toEqual([{ batchId: NOBODY, status: "COMMITTED", transactions: [] }])
    expect(await ledger.nodeStatus()).toEqual({ endpoint: "tcp://a:8800", peers: [{ endpoint: "tcp://b:8800" }] })
  })
})

test("an error is a ReadError and an Error", async () => {
  const ledger = await client(() => ({ status: 500, body: "" }))
  const error = await ledger.peers().catch((caught) => caught)
  expect(error).toBeInstanceOf(ReadError)
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe("ReadError")
})
