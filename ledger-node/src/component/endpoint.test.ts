import { expect, test } from "@jest/globals"
import { Component, withEndpoint } from "../testing/component.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"
import { withLedger } from "../testing/temporary-ledger.js"
import { startComponentEndpoint } from "./index.js"

test("an address that is taken is an error, and leaves nothing behind", () =>
  withEndpoint({}, async ({ ledger, url }) => {
    const port = Number(new URL(url).port)
    await expect(startComponentEndpoint(ledger, { port })).rejects.toThrow(/in use/i)
  }))

test("the port that was freed can be had again at once", () =>
  withLedger({}, async (ledger) => {
    const first = await startComponentEndpoint(ledger, { port: 0 })
    const port = Number(new URL(first.url).port)
    await Promise.all([first.close(), first.close()])
    const second = await startComponentEndpoint(ledger, { port })
    expect(second.url).toBe(first.url)
    await second.close()
  }))

test("closing gives the transaction at work back to the ledger", () =>
  withLedger({}, async (ledger) => {
    const endpoint = await startComponentEndpoint(ledger, { port: 0 })
    const processor = new Component(endpoint.url)
    try {
      await processor.register("far")
      const submitted = await ledger.submit(listOf(signBatch([signTransaction({ family: "far" })])))
      await processor.transaction()
      await endpoint.close()
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(ledger.processors.registered().map(({ family }) => family)).not.toContain("far")
      expect(ledger.statuses(submitted.ok ? submitted.batchIds : [])).toMatchObject([
        { status: "PENDING", invalidTransactions: [{ message: expect.stringContaining("far 1.0") }] },
      ])
    } finally {
      processor.close()
    }
  }))
