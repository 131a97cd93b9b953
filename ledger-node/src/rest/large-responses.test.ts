import { describe, expect, test } from "@jest/globals"
import { RawConnection } from "../testing/raw-http.js"
import { RegisterHandler } from "../testing/register-handler.js"
import { type RestUnderTest, withRest } from "../testing/rest-server.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"
import { judge } from "../testing/temporary-ledger.js"

const MIB = 1024 * 1024
const ledger = { inProcess: [new RegisterHandler()] }

/** A block with one transaction of that many bytes, which writes a leaf about as large. Returns the ids. */
async function writeBlock(rest: RestUnderTest, name: string, bytes: number) {
  const transaction = signTransaction({ payload: `set ${name} ${"v".repeat(bytes)}` })
  const batch = signBatch([transaction])
  expect((await judge(rest.ledger, listOf(batch)))[0]?.status).toBe("COMMITTED")
  return { batchId: batch.headerSignature, transactionId: transaction.headerSignature, payload: transaction.payload }
}

/** Follows `paging.next` to the end; the number of items of each page, and all items' ids. */
async function allPages<Item>(rest: RestUnderTest, path: string, idOf: (item: Item) => string) {
  const sizes: number[] = []
  const ids: string[] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const page = (await rest.json(next)) as { data: Item[]; paging: { next?: string } }
    sizes.push(page.data.length)
    ids.push(...page.data.map(idOf))
    next = page.paging.next?.replace(/^http:\/\/[^/]*/, "")
  }
  return { sizes, ids }
}

test("a payload of several MiB is streamed, and whole", () =>
  withRest({ ledger }, async (rest) => {
    const { batchId, payload } = await writeBlock(rest, "a", 5 * MIB)
    const response = await rest.fetch(`/batches/${batchId}`)
    expect(response.headers.get("content-length")).toBeNull()
    expect(response.headers.get("transfer-encoding")).toBe("chunked")
    const { data } = (await response.json()) as { data: { transactions: { payload: string }[] } }
    expect(Buffer.from(data.transactions[0]?.payload ?? "", "base64").equals(payload)).toBe(true)
  }))

test("HEAD of it has no length, and no body", () =>
  withRest({ ledger }, async (rest) => {
    const { batchId } = await writeBlock(rest, "a", 5 * MIB)
    const response = await rest.fetch(`/batches/${batchId}`, { method: "HEAD" })
    expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, null, ""])
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8")
  }))

test("a page ends early when it holds 16 MiB, and the next goes on from there", () =>
  withRest({ ledger }, async (rest) => {
    const SIZES = [7 * MIB, 10, 7 * MIB, 7 * MIB, 10, 7 * MIB]
    const written = []
    for (const [index, bytes] of SIZES.entries()) written.push(await writeBlock(rest, `n${index}`, bytes))
    const idOf = (item: { header_signature: string }): string => item.header_signature
    const all = SIZES.length + 1 // The genesis block's one item is among them.

    const blocks = await allPages(rest, "/blocks", idOf)
    expect([blocks.sizes, new Set(blocks.ids).size]).toEqual([[4, 3], all])

    const batches = await allPages(rest, "/batches?limit=50", idOf)
    expect(batches.sizes).toEqual([4, 3])
    expect(batches.ids.slice(0, -1)).toEqual(written.map(({ batchId }) => batchId).reverse())

    const transactions = await allPages(rest, "/transactions?reverse", idOf)
    expect(transactions.sizes).toEqual([5, 2])
    expect(transactions.ids.slice(1)).toEqual(written.map(({ transactionId }) => transactionId))

    const state = await allPages(rest, "/state?limit=1000", (item: { address: string }) => item.address)
    expect([state.sizes.length, new Set(state.ids).size]).toEqual([2, all])
    expect(state.ids).toEqual([...state.ids].sort())
  }))

/** Asks for all blocks until the answer has this status. */
async function until(rest: RestUnderTest, status: number): Promise<Response> {
  for (;;) {
    const response = await rest.fetch("/blocks")
    if (response.status === status) return response
    await response.arrayBuffer()
  }
}

describe("clients that do not read", () => {
  const limits = { streams: 1, stallTimeoutMs: 300 }

  test("have a limit, and are given up", () =>
    withRest({ ledger, rest: { limits } }, async (rest) => {
      for (const name of ["a", "b", "c"]) await writeBlock(rest, name, 5 * MIB)
      const stalled = new RawConnection(rest.port)
      stalled.socket.pause()
      stalled.write("GET /blocks HTTP/1.1\r\nHost: x\r\n\r\n")
      const refused = await until(rest, 503)
      expect(refused.headers.get("retry-after")).toBe("1")
      expect(await refused.text()).toContain('"code": 109,')
      // The stalled client is given up, and its place is free.
      await (await until(rest, 200)).arrayBuffer()
      stalled.close()
    }))

  test("or go away in the middle free their place", () =>
    withRest({ ledger, rest: { limits: { streams: 1 } } }, async (rest) => {
      for (const name of ["a", "b", "c"]) await writeBlock(rest, name, 5 * MIB)
      for (let i = 0; i < 3; i++) {
        const connection = new RawConnection(rest.port)
        connection.write("GET /blocks HTTP/1.1\r\nHost: x\r\n\r\n")
        expect(await connection.until("header_signature")).toContain("200 OK")
        connection.close()
        expect(await (await until(rest, 200)).json()).toHaveProperty("data.3")
      }
    }))
})
