import {
  answerChallenge,
  ChallengeBook,
  defaultSigner,
  type GrantRefusal,
  KeyPool,
  LedgerClient,
  PrivateKey,
  type VerifyGrantRequest,
  verifyGrant,
} from "@bandcoin/client"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { BAND, startTraders, type Traders } from "./traders.js"

/* Grants are proved against a running ledger, and against one whose answers were altered on the way. */

const OFFER = { ...BAND, price: 10, maxAllocations: 100, allocationDurationSeconds: 45, qos: { gigabytes: 2 } }
const pool = KeyPool.fromSeed(new Uint8Array(32).fill(3))

let traders: Traders
let spot: string
let advance: string
let single: string
let validator: string
const holders = pool.publicKeys(5)

beforeAll(async () => {
  traders = await startTraders()
  const { mno, buyer, market } = traders
  await mno.postOffer({ ...OFFER, reservations: [{ epoch: 2, price: 8, capacity: 50 }] })
  const provider = mno.signer.publicKey
  spot = (await buyer.allocate({ provider, consumers: holders })).transactionId
  advance = (await buyer.reserve({ provider, epochsAhead: 1, consumers: holders })).transactionId
  single = (await buyer.allocate({ provider })).transactionId
  for (let i = 0; i < 20; i++) await buyer.transfer({ to: provider, amount: 1 })
  validator = (await market.ledger.headBlock()).signerPublicKey
}, 60_000)
afterAll(async () => {
  await traders[Symbol.asyncDispose]()
})

const holder = holders[3] as string
const prove = (request: Partial<VerifyGrantRequest>) =>
  verifyGrant({ ledger: traders.market.ledger, transactionId: spot, consumerKey: holder, ...request })

/** A ledger between which and the caller someone changes answers. */
function tamperedLedger(change: (path: string, body: string) => string): LedgerClient {
  return new LedgerClient({
    url: traders.market.url,
    fetch: async (url, init) => {
      const answer = await fetch(url, init)
      return new Response(change(url.slice(traders.market.url.length), await answer.text()), { status: answer.status })
    },
  })
}

describe("refused with a reason", () => {
  const refusal = async (request: Partial<VerifyGrantRequest>): Promise<GrantRefusal | "granted"> => {
    const result = await prove(request)
    return result.ok ? "granted" : result.code
  }

  test("a transaction nobody made, one that is no purchase, a key that is not in it", async () => {
    expect(await refusal({ transactionId: "ab".repeat(64) })).toBe("TRANSACTION_UNKNOWN")
    const transfer = await traders.buyer.transfer({ to: traders.mno.signer.publicKey, amount: 1 })
    expect(await refusal({ transactionId: transfer.transactionId })).toBe("NOT_A_PURCHASE")
    const genesis = await traders.market.ledger.blockByNum(0)
    const setting = genesis?.batches[0]?.transactions[0]?.id as string
    expect(await refusal({ transactionId: setting })).toBe("NOT_A_PURCHASE")
    expect(await refusal({ consumerKey: PrivateKey.generate().publicKey })).toBe("NOT_A_HOLDER")
    // The payer is not a holder when the purchase names others.
    expect(await refusal({ consumerKey: traders.buyer.signer.publicKey })).toBe("NOT_A_HOLDER")
    await expect(prove({ consumerKey: "x" })).rejects.toThrow("consumerKey")
    await expect(prove({ transactionId: "x" })).rejects.toThrow("128")
  })

  test("a purchase the ledger refused", async () => {
    const { payload } = await traders.buyer.preparePurchase({ provider: traders.mno.signer.publicKey })
    const wrong = traders.buyer.sign({ ...payload, price: 1 })
    await expect(traders.buyer.send(wrong)).rejects.toThrow("price")
    expect(await refusal({ transactionId: wrong.id, consumerKey: traders.buyer.signer.publicKey })).toBe(
      "TRANSACTION_UNKNOWN",
    )
  })

  test("a block signed by somebody else's validator", async () => {
    const stranger = PrivateKey.generate().publicKey
    expect(await refusal({ trustedValidators: [stranger] })).toBe("VALIDATOR_NOT_TRUSTED")
    expect(await refusal({ trustedValidators: [stranger, validator] })).toBe("granted")
  })

  const stranger = PrivateKey.generate().publicKey
  const swap = (text: string, from: string): string => text.replaceAll(from, stranger)
  const other = "cd".repeat(64)
  const answers: [string, GrantRefusal, (path: string, body: string) => string][] = [
    [
      "another signer",
      "ANSWER_FORGED",
      (path, body) => (path.startsWith("/transactions/") ? swap(body, traders.buyer.signer.publicKey) : body),
    ],
    [
      "another id",
      "ANSWER_FORGED",
      (path, body) => (path.startsWith("/transactions/") ? body.replaceAll(spot, other) : body),
    ],
    [
      "another holder",
      "ANSWER_FORGED",
      (path, body) => {
        if (!path.startsWith("/transactions/")) return body
        const answer = JSON.parse(body)
        const payload = Buffer.from(answer.data.payload, "base64").toString().replace(holder, stranger)
        answer.data.payload = Buffer.from(payload).toString("base64")
        return JSON.stringify(answer)
      },
    ],
    ["another validator", "BLOCK_FORGED", (path, body) => (path.startsWith("/blocks") ? swap(body, validator) : body)],
    [
      "another state",
      "BLOCK_FORGED",
      (path, body) =>
        path.startsWith("/blocks") ? body.replace(/"state_root_hash": ?"..../g, '"state_root_hash":"0000') : body,
    ],
    [
      "other consensus bytes",
      "BLOCK_FORGED",
      (path, body) => (path.startsWith("/blocks") ? body.replace(/"consensus": ?"/g, '"consensus":"AAAA') : body),
    ],
    [
      "a chain without it",
      "NOT_IN_A_BLOCK",
      (path, body) => (path.startsWith("/transactions?") ? JSON.stringify({ ...JSON.parse(body), data: [] }) : body),
    ],
    [
      "a batch smuggled into a block",
      "BLOCK_FORGED",
      (path, body) => {
        if (!path.startsWith("/blocks")) return body
        const answer = JSON.parse(body)
        for (const block of answer.data) block.header.batch_ids = [other]
        return JSON.stringify(answer)
      },
    ],
    [
      "a receipt of another price",
      "RECEIPT_FORGED",
      (path, body) => {
        if (!path.startsWith("/receipts")) return body
        const answer = JSON.parse(body)
        const summary = { ...JSON.parse(Buffer.from(answer.data[0].data[0], "base64").toString()), price: 1 }
        answer.data[0].data[0] = Buffer.from(JSON.stringify(summary)).toString("base64")
        return JSON.stringify(answer)
      },
    ],
    [
      "a receipt without data",
      "RECEIPT_FORGED",
      (path, body) =>
        path.startsWith("/receipts") ? JSON.stringify({ data: [{ ...JSON.parse(body).data[0], data: [] }] }) : body,
    ],
    [
      "a receipt without the provider",
      "RECEIPT_FORGED",
      (path, body) =>
        path.startsWith("/receipts")
          ? JSON.stringify({ data: [{ ...JSON.parse(body).data[0], state_changes: [] }] })
          : body,
    ],
  ]

  test.each(answers)("an answer altered on the way: %s", async (_, code, change) => {
    expect(await refusal({ ledger: tamperedLedger(change) })).toBe(code)
  })

  test("a node that has lost its receipts", async () => {
    const lost = new Response('{"error":{"code":80,"title":"T","message":"M"}}', { status: 404 })
    const ledger = new LedgerClient({
      url: traders.market.url,
      fetch: async (url, init) => (url.includes("/receipts") ? lost : fetch(url, init)),
    })
    expect(await refusal({ ledger })).toBe("RECEIPT_MISSING")
  })
})

describe("granted", () => {
  test("a spot purchase says everything about the grant", async () => {
    const { mno, buyer } = traders
    const result = await prove({})
    expect(result).toEqual({
      ok: true,
      grant: {
        ...BAND,
        transactionId: spot,
        batchId: expect.any(String),
        provider: mno.signer.publicKey,
        holder,
        payer: buyer.signer.publicKey,
        kind: "spot",
        epoch: 1,
        epochTo: 1,
        durationSeconds: 45,
        qos: { gigabytes: 2 },
        units: 5,
        position: 3,
        price: 50,
        block: { id: expect.any(String), num: expect.any(Number), validator },
        confirmations: expect.any(Number),
      },
    })
    const { block } = (result as Extract<typeof result, { ok: true }>).grant
    expect(await prove({ blockNum: block.num })).toMatchObject({ ok: true, grant: { block } })
    // A wrong hint costs time and nothing else.
    expect(await prove({ blockNum: block.num + 1 })).toMatchObject({ ok: true, grant: { block } })
    expect(await prove({ blockNum: 999_999 })).toMatchObject({ ok: true, grant: { block } })
  })

  test("a purchase in advance, a purchase for oneself, a share of a settled auction", async () => {
    const { mno, buyer, market } = traders
    expect(await prove({ transactionId: advance })).toMatchObject({
      ok: true,
      grant: { kind: "advance", epoch: 2, price: 40 },
    })
    const consumerKey = buyer.signer.publicKey
    expect(await prove({ transactionId: single, consumerKey })).toMatchObject({
      ok: true,
      grant: { kind: "spot", units: 1, position: 0 },
    })
    const shares = { [consumerKey]: { allocations: 3, price: 21 } }
    await mno.postOffer({ ...OFFER, maxAllocations: 3, shares })
    const { transactionId } = await buyer.allocate({ provider: mno.signer.publicKey })
    const grant = await verifyGrant({ ledger: market.ledger, transactionId, consumerKey })
    expect(grant).toMatchObject({ ok: true, grant: { kind: "auction", units: 3, price: 21, epoch: 2 } })
  })

  test("every purchase of a long chain is found, first to last", async () => {
    const { market, buyer } = traders
    for (const transactionId of [spot, advance, single]) {
      const consumerKey = transactionId === single ? buyer.signer.publicKey : holder
      const result = await verifyGrant({ ledger: market.ledger, transactionId, consumerKey })
      expect(result.ok).toBe(true)
    }
  })
})

test("the owner of a derived key answers a challenge, and nobody else does", async () => {
  const book = new ChallengeBook("mno.example")
  const challenge = book.issue({ transactionId: spot, consumerKey: holder })
  const sent = JSON.parse(JSON.stringify(challenge))
  const options = { verifier: "mno.example", nowMs: Date.now() }
  expect(answerChallenge(sent, { ...options, signer: defaultSigner(pool.key(2)) }).ok).toBe(false)
  const answer = answerChallenge(sent, { ...options, signer: defaultSigner(pool.key(3)) })
  const settled = book.settle(challenge.nonce, answer.ok && answer.value)
  expect(settled).toMatchObject({ ok: true, value: { key: holder } })
  expect((await prove({ consumerKey: settled.ok ? settled.value.key : "" })).ok).toBe(true)
})
