import { afterEach, describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { toBase64 } from "../bytes/base64.js"
import { LedgerClient } from "../rest/ledger-client.js"
import { defaultSigner } from "../signing/signer.js"
import { ContractRun } from "../testing/contract-run.js"
import { FakeChain } from "../testing/fake-chain.js"
import { testKey } from "../testing/fixtures.js"
import { closeServers, fastClock, type Reply, type Request, serve } from "../testing/http-server.js"
import { verifyGrant } from "./verify.js"

afterEach(closeServers)

const mno = defaultSigner(testKey(1))
const buyer = defaultSigner(testKey(2))
const holders = [testKey(3).publicKey, testKey(4).publicKey]
const band = { from_frequency: 1000, to_frequency: 2000, bandwidth: 100 }

/** A purchase for two holders in block 2 of 4, behind answers that `change` may alter. */
async function start(change: (reply: Reply, request: Request) => Reply = (reply) => reply) {
  const chain = new FakeChain()
  const contract = new ContractRun(chain.batcher.publicKey, [
    { name: mno.publicKey, roles: ["provider"] },
    { name: buyer.publicKey, balance: 100 },
  ])
  chain.add(contract.run(mno, { action: "offer", price: 4, ...band, max_allocations: 9 }))
  const entry = contract.run(buyer, {
    action: "allocate",
    provider: mno.publicKey,
    epoch: 1,
    price: 8,
    ...band,
    consumers: holders,
  })
  chain.add(entry)
  chain.add()
  chain.add()
  const server = await serve((request) => change(chain.answer(request), request))
  const ledger = new LedgerClient({ url: server.url, clock: fastClock(), retry: { attempts: 1 } })
  return { request: { ledger, transactionId: entry.transaction.id, consumerKey: holders[1] as string } }
}

test("a grant of a third-party purchase is proved", async () => {
  const { request } = await start()
  expect(await verifyGrant(request)).toMatchObject({
    ok: true,
    grant: {
      provider: mno.publicKey,
      payer: buyer.publicKey,
      holder: holders[1],
      position: 1,
      units: 2,
      block: { num: 2 },
      confirmations: 3,
    },
  })
})

describe("altered answers", () => {
  const text = (reply: Reply): string => JSON.stringify(reply.body)

  test("no changed digit anywhere in the signed parts gives another grant, and none is an accident", async () => {
    // One digit of the hex or number somewhere in the transaction, or in the block, turned into another.
    let at = 0
    let route = "/transactions/"
    const { request } = await start((reply, { path }) => {
      if (!path.startsWith(route)) return reply
      const body = text(reply)
      const digits = [...body.matchAll(/[0-9]/g)].map((match) => match.index)
      const index = digits[at % digits.length] as number
      const changed = body.slice(0, index) + ((Number(body[index]) + 1) % 10) + body.slice(index + 1)
      return { ...reply, body: changed }
    })
    const honest = await (async () => {
      route = "nowhere"
      return verifyGrant(request)
    })()
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom("/transactions/", "/blocks?"), async (where, which) => {
        at = where
        route = which
        const result = await verifyGrant(request).catch((error) => ({ ok: false, code: error.code }))
        // A change that does not touch what is signed (the paging position) leaves the same grant.
        if (result.ok)
          expect(result).toMatchObject({ grant: { ...(honest.ok && honest.grant), confirmations: expect.any(Number) } })
      }),
      { numRuns: 60 },
    )
  })

  test("a batch inside a block that is not the one it names", async () => {
    type Body = {
      data: { batches: { transactions: { payload: string }[]; header: { transaction_ids: string[] } }[] }[]
    }
    const alter =
      (edit: (batch: Body["data"][number]["batches"][number]) => void) =>
      (reply: Reply, { path }: Request): Reply => {
        if (!path.startsWith("/blocks")) return reply
        const body = structuredClone(reply.body) as Body
        for (const block of body.data) for (const batch of block.batches) edit(batch)
        return { ...reply, body }
      }
    const edits = [
      alter((batch) => batch.transactions.push(...batch.transactions)),
      alter((batch) => batch.header.transaction_ids.push("ab".repeat(64))),
      alter((batch) => {
        for (const transaction of batch.transactions) transaction.payload = toBase64(new Uint8Array(3))
      }),
    ]
    for (const edit of edits) {
      const { request } = await start(edit)
      expect(await verifyGrant(request)).toMatchObject({ ok: false, code: "BLOCK_FORGED" })
    }
  })
})
