import type { Transaction } from "@bandcoin/protos"
import { describe, expect, test } from "@jest/globals"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"
import { withLedger } from "../testing/temporary-ledger.js"
import { createRestApi } from "./index.js"

const post = (payload: Buffer) =>
  ({ method: "POST", url: "/batches", headers: { "content-type": "application/octet-stream" }, payload }) as const

describe("a refused list", () => {
  test("names the transaction and what is wrong with it in a header; the body is Sawtooth's", () =>
    withLedger({}, async (ledger) => {
      const rest = await createRestApi(ledger)
      const forged = { ...signTransaction({ payload: "x" }), payload: Buffer.from("y") } as Transaction
      const refused = await rest.inject(post(listOf(signBatch([forged]))))
      expect(refused.statusCode).toBe(400)
      expect(refused.json()).toMatchObject({ error: { code: 30 } })
      expect(refused.headers["bandcoin-reason"]).toBe(
        "transaction 0: its payload is not the one the header was signed for",
      )
      const garbage = await rest.inject(post(Buffer.from([0x0b, 0xff])))
      expect(garbage.headers["bandcoin-reason"]).toMatch(/^not a list of batches: /)
      await rest.close()
    }))

  test("a full queue says when to come back", () =>
    withLedger({ limits: { queuedBatches: 1 } }, async (ledger) => {
      const rest = await createRestApi(ledger)
      const list = () => post(listOf(signBatch([signTransaction({ family: "nobody" })])))
      expect((await rest.inject(list())).statusCode).toBe(202)
      const refused = await rest.inject(list())
      expect(refused.statusCode).toBe(429)
      expect(refused.headers).toMatchObject({
        "retry-after": "1",
        "bandcoin-reason": expect.stringMatching(/try again/),
      })
      await rest.close()
    }))
})
