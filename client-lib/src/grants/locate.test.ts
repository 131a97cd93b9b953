import { afterEach, describe, expect, test } from "@jest/globals"
import { LedgerClient } from "../rest/ledger-client.js"
import { defaultSigner } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { FakeChain } from "../testing/fake-chain.js"
import { testKey } from "../testing/fixtures.js"
import { closeServers, fastClock, type Reply, type Request, serve, type TestServer } from "../testing/http-server.js"
import { signTransaction } from "../transactions/transaction.js"
import { locateTransaction } from "./locate.js"

afterEach(closeServers)

const signer = defaultSigner(testKey(1))
let server: TestServer

function transactionOf(chain: FakeChain, nonce: string) {
  const content = { familyName: "f", familyVersion: "1", inputs: [], outputs: [], payload: new Uint8Array(3) }
  return signTransaction(content, { signer, nonce, batcherPublicKey: chain.batcher.publicKey })
}

/** A chain of this many blocks after the first, each with one transaction. */
async function start(blocks: number, answer?: (chain: FakeChain, request: Request) => Reply) {
  const chain = new FakeChain()
  for (let i = 1; i <= blocks; i++) chain.add({ transaction: transactionOf(chain, `${i}`) })
  server = await serve((request) => (answer ?? ((c, r) => c.answer(r)))(chain, request))
  const ledger = new LedgerClient({ url: server.url, clock: fastClock(), retry: { attempts: 1 } })
  const id = (num: number): string => chain.block(num).entries[0]?.transaction.id as string
  return { chain, ledger, id }
}

describe("not found", () => {
  test("a transaction no block holds costs two questions", async () => {
    const { ledger, chain } = await start(40)
    expect(await locateTransaction(ledger, transactionOf(chain, "other").id)).toBeUndefined()
    expect(server.requests).toHaveLength(2)
  })

  test("a node that says its chain holds the transaction, and shows no block with it, is not believed", async () => {
    let lie = ""
    const { ledger, id } = await start(9, (chain, request) => {
      const reply = chain.answer(request)
      return request.path.startsWith("/blocks")
        ? { body: JSON.parse(JSON.stringify(reply.body).replaceAll(lie, "ef".repeat(64))) }
        : reply
    })
    for (const num of [1, 5, 9]) {
      lie = id(num)
      expect(await locateTransaction(ledger, lie)).toBeUndefined()
    }
  })

  test("a chain with a gap is an error of the node", async () => {
    const { ledger, id } = await start(9, (chain, request) => {
      const reply = chain.answer(request)
      return request.path.includes("start=") ? { body: { ...(reply.body as object), data: [] } } : reply
    })
    await expect(locateTransaction(ledger, id(3))).rejects.toThrow(coded("ANSWER_INVALID"))
  })
})

describe("found", () => {
  test.each([1, 2, 3, 7, 8, 33])("in every block of a chain of %p", async (blocks) => {
    const { ledger, id } = await start(blocks)
    for (let num = 1; num <= blocks; num++) {
      const located = await locateTransaction(ledger, id(num))
      expect(located?.block.blockNum).toBe(num)
      expect(located?.headNum).toBe(blocks)
      expect(located?.batch.transactionIds).toEqual([id(num)])
    }
  })

  test("recent ones in few questions, old ones in logarithmically many", async () => {
    const { ledger, id } = await start(300)
    const questions = async (num: number, hint?: number): Promise<number> => {
      const before = server.requests.length
      await locateTransaction(ledger, id(num), hint)
      return server.requests.length - before
    }
    expect(await questions(300)).toBe(1)
    expect(await questions(299)).toBe(3)
    expect(await questions(150)).toBeLessThanOrEqual(2 + 2 * 2 * Math.ceil(Math.log2(300)))
    expect(await questions(2)).toBeLessThanOrEqual(2 + 2 * 2 * Math.ceil(Math.log2(300)))
    expect(await questions(150, 150)).toBe(2)
    expect(await questions(299, 20)).toBe(4)
  })
})
