import { accountAddress, encodeAccount, newAccount } from "@bandcoin/contract"
import { afterEach, describe, expect, test } from "@jest/globals"
import { toBase64 } from "../bytes/base64.js"
import { LedgerClient } from "../rest/ledger-client.js"
import { defaultSigner } from "../signing/signer.js"
import { coded } from "../testing/errors.js"
import { goldenExchange, testKey } from "../testing/fixtures.js"
import { closeServers, fastClock, type Reply, serve } from "../testing/http-server.js"
import { BandcoinClient } from "./bandcoin-client.js"
import { decodeContractTransaction } from "./history.js"
import { createTransaction } from "./transaction.js"

/* What a sound ledger never answers. The rest is tested end to end against a running one. */

afterEach(closeServers)
const signer = defaultSigner(testKey(1))
const HEAD = "ab".repeat(64)

async function client(reply: Reply): Promise<BandcoinClient> {
  const server = await serve(() => reply)
  return new BandcoinClient({ ledger: new LedgerClient({ url: server.url, clock: fastClock() }), signer })
}
const leaf = (data: Uint8Array): Reply => ({ body: { data: toBase64(data), head: HEAD } })

describe("a record the contract did not write", () => {
  test("is reported, in questions for one and for all", async () => {
    const rubbish = new TextEncoder().encode('{"name":"x"}')
    await expect((await client(leaf(rubbish))).account()).rejects.toThrow(coded("ANSWER_INVALID"))
    const page = {
      data: [{ address: accountAddress(signer.publicKey), data: toBase64(rubbish) }],
      head: HEAD,
      paging: {},
    }
    const offers = (await client({ body: page })).offers()
    await expect(offers.next()).rejects.toThrow(coded("ANSWER_INVALID"))
  })

  test("a sound one is read", async () => {
    const account = { ...newAccount(signer.publicKey), balance: 5 }
    expect(await (await client(leaf(encodeAccount(account)))).account()).toEqual(account)
  })
})

test("an account name that is no key is not asked for", async () => {
  const bandcoin = await client({ status: 500 })
  await expect(bandcoin.account("me")).rejects.toThrow(coded("KEY_INVALID"))
  await expect(bandcoin.transfer({ to: "me", amount: 1 })).rejects.toThrow(
    coded("PAYLOAD_INVALID", { field: "provider" }),
  )
})

test("transactions of other families are passed over, and a payload the contract cannot have taken is reported", async () => {
  const foreign = goldenExchange("GET /transactions: limit=2").body as { data: object[] }
  const bandcoin = await client({ body: { ...foreign, paging: {} } })
  expect((await bandcoin.transactions().next()).done).toBe(true)
  const transaction = createTransaction({ payload: { action: "create" }, signer })
  const fields = { familyName: "bandcoin", signerPublicKey: "", batcherPublicKey: "", nonce: "" }
  const odd = { ...transaction, payload: new Uint8Array([1]), fields: fields as never }
  expect(() => decodeContractTransaction(odd)).toThrow(coded("ANSWER_INVALID"))
})

test("a payload that breaks a rule is refused before it is signed, naming the field", () => {
  const cases: [object, string][] = [
    [{ action: "deposit", provider: signer.publicKey, price: 0 }, "price"],
    [{ action: "deposit", provider: signer.publicKey, price: 1.5 }, "price"],
    [{ action: "deposit", provider: "x", price: 1 }, "provider"],
    [{ action: "deposit", price: 1 }, "provider"],
    [{ action: "deposit", provider: signer.publicKey, price: 1, tip: 1 }, "tip"],
    [{ action: "authorize", provider: signer.publicKey, roles: ["king"] }, "roles[0]"],
  ]
  for (const [payload, field] of cases) {
    const act = () => createTransaction({ payload: payload as never, signer })
    expect(act).toThrow(coded("PAYLOAD_INVALID", { stage: "build", field }))
  }
})

test("a receipt that does not name the offer's epoch is not believed", async () => {
  const server = await serve(({ path }) => {
    if (path === "/batches") return { status: 202, body: { link: "x" } }
    if (path.startsWith("/receipts")) return { body: { data: [{ id: HEAD }] } }
    const id = /id=(\w+)/.exec(path)?.[1]
    return { body: { data: [{ id, status: "COMMITTED" }] } }
  })
  const bandcoin = new BandcoinClient({ ledger: new LedgerClient({ url: server.url }), signer })
  const band = { fromFrequencyKhz: 1000, toFrequencyKhz: 2000, bandwidthKhz: 100 }
  await expect(bandcoin.postOffer({ ...band, price: 1, maxAllocations: 1 })).rejects.toThrow(coded("ANSWER_INVALID"))
})
