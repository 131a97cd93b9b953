import { createBatch, defaultSigner, PrivateKey, signTransaction } from "@bandcoin/client"
import { addressesTouched, encodePayload, FAMILY_NAME, FAMILY_VERSION } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { orderReference, parseMovementNonce, reference } from "../movement/identity.js"
import { testLedger } from "../testing/market/ledger.js"
import { exchangeLedger } from "./ledger.js"
import { type MovementRequest, movementBatch } from "./movement-batch.js"

const signer = defaultSigner(PrivateKey.fromHex("11".repeat(32)))
const request: MovementRequest = {
  identity: { owner: "order", ref: orderReference("stripe", "a".repeat(32)), seq: 0 },
  kind: "deposit",
  account: `02${"ab".repeat(32)}`,
  bandcoins: 100,
}

describe("a movement's transaction", () => {
  test("is the same whenever and wherever it is made", () => {
    const { batch, transactionIds } = movementBatch(signer, [request])
    const again = movementBatch(defaultSigner(PrivateKey.fromHex("11".repeat(32))), [{ ...request }])
    expect(again.transactionIds).toEqual(transactionIds)
    expect(again.batch.id).toBe(batch.id)
    // Fixed for ever: another id here means that a payment made before an upgrade could be credited again after it.
    expect(transactionIds[0]?.slice(0, 32)).toBe("99b706587b11afaa0be5814e15d5dd5e")
    expect(batch.id.slice(0, 32)).toBe("0e15d085a83f2a2946e458b165751546")
  })

  test("differs with the payment, the gateway, the account, the amount and the direction", () => {
    const ids = [
      request,
      { ...request, identity: { ...request.identity, ref: orderReference("stripe", "b".repeat(32)) } },
      { ...request, identity: { ...request.identity, ref: orderReference("braintree", "a".repeat(32)) } },
      { ...request, identity: { ...request.identity, seq: 1 } },
      { ...request, account: `03${"ab".repeat(32)}` },
      { ...request, bandcoins: 101 },
      { ...request, kind: "withdraw" as const },
    ].map((one) => movementBatch(signer, [one]).transactionIds[0])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("carries an identity that can be read back, and no gateway's id", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("order" as const, "payout" as const),
        fc.string(),
        fc.nat(1e8),
        (owner, text, seq) => {
          const ref = reference("x", text)
          expect(parseMovementNonce(`bandcoin-exchange/1/${owner}/${ref}/${seq}`)).toEqual({ owner, ref, seq })
        },
      ),
    )
    for (const nonce of ["", "bandcoin-exchange/1/order/xyz/0", `bandcoin-exchange/1/order/${"a".repeat(32)}/01`]) {
      expect(parseMovementNonce(nonce)).toBeUndefined()
    }
  })

  test("references of parts that run together differ", () => {
    expect(reference("ab", "c")).not.toBe(reference("a", "bc"))
    expect(reference("a", "")).not.toBe(reference("a"))
  })
})

describe("on the ledger", () => {
  test("handed in 20 times at once and again later it moves once, and every time is answered as committed", async () => {
    const ledger = await testLedger()
    try {
      const { publicKey } = await ledger.account()
      const exchange = exchangeLedger(ledger.client, defaultSigner(PrivateKey.fromHex(ledger.exchangeKey)))
      const one = { ...request, account: publicKey }
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => exchange.settle([one])))
      outcomes.push(await exchange.settle([one]))
      expect(outcomes.every(({ kind }) => kind === "committed")).toBe(true)
      expect(await ledger.balance(publicKey)).toBe(100)

      // Why the batch is derived too: the same transaction in another batch is a duplicate, which reads like a refusal.
      const exchangeSigner = defaultSigner(PrivateKey.fromHex(ledger.exchangeKey))
      const payload = { action: "deposit", provider: publicKey, price: 1 } as const
      const { inputs, outputs } = addressesTouched(payload, exchangeSigner.publicKey)
      const content = { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs, outputs }
      const other = signTransaction({ ...content, payload: encodePayload(payload) }, { signer: exchangeSigner })
      const { batch } = movementBatch(exchangeSigner, [one])
      const mixed = createBatch({ transactions: [...batch.transactions, other], signer: exchangeSigner })
      await ledger.client.submit([mixed]).catch(() => undefined)
      const [outcome] = await ledger.client.outcomes([mixed.id], { timeoutMs: 2_000 })
      expect(outcome?.kind).not.toBe("committed")
      expect(await ledger.balance(publicKey)).toBe(100)
    } finally {
      await ledger.close()
    }
  }, 60_000)

  test("without its role the exchange hands in nothing, and knows what committed before", async () => {
    const ledger = await testLedger()
    try {
      const { publicKey } = await ledger.account()
      const exchange = exchangeLedger(ledger.client, defaultSigner(PrivateKey.fromHex(ledger.exchangeKey)))
      const [first, second] = [0, 1].map((seq) => ({
        ...request,
        identity: { ...request.identity, seq },
        account: publicKey,
      }))
      expect(await exchange.settle([first as MovementRequest])).toEqual({ kind: "committed" })
      await ledger.setRole("none")
      expect(await exchange.settle([first as MovementRequest])).toEqual({ kind: "committed" })
      expect(await exchange.settle([second as MovementRequest])).toMatchObject({
        kind: "unknown",
        message: expect.stringContaining("lacks the role"),
      })
      await ledger.setRole("exchange")
      expect(await exchange.settle([second as MovementRequest])).toEqual({ kind: "committed" })
      expect(await ledger.balance(publicKey)).toBe(200)
    } finally {
      await ledger.close()
    }
  }, 60_000)

  test("a withdrawal above the balance is refused and changes nothing; a missing account too", async () => {
    const ledger = await testLedger()
    try {
      const { publicKey } = await ledger.account()
      const exchange = exchangeLedger(ledger.client, defaultSigner(PrivateKey.fromHex(ledger.exchangeKey)))
      expect(await exchange.settle([{ ...request, account: publicKey, kind: "withdraw" }])).toMatchObject({
        kind: "refused",
      })
      expect(await exchange.settle([request])).toMatchObject({ kind: "refused" })
      expect(await exchange.account(request.account)).toBeUndefined()
      expect(await exchange.totalBalance()).toBe(0)
    } finally {
      await ledger.close()
    }
  }, 60_000)
})
