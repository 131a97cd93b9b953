import { describe, expect, test } from "@jest/globals"
import { createBatch, encodeBatchList } from "../batches/batch.js"
import { toBase64 } from "../bytes/base64.js"
import { fromHex } from "../bytes/hex.js"
import { defaultSigner } from "../signing/signer.js"
import { goldenSteps, testKey } from "../testing/fixtures.js"
import { signTransaction } from "../transactions/transaction.js"
import { FrameAssembler } from "./assembler.js"
import { toFrames } from "./frame.js"
import * as tunnel from "./text.js"

const signer = defaultSigner(testKey(1))
const content = { familyName: "f", familyVersion: "1", inputs: [], outputs: [], payload: new Uint8Array(50).fill(7) }
const transaction = signTransaction(content, { signer, nonce: "1" })
const batch = createBatch({ transactions: [transaction], signer })

describe("refused", () => {
  test("text that is no base64, bytes that are nothing, one kind taken for another", () => {
    const decoders = [tunnel.decodeTunnelledTransaction, tunnel.decodeTunnelledBatch, tunnel.decodeTunnelledBatchList]
    for (const decode of decoders) {
      for (const text of ["", "?", "AAAA", "//8=", ` ${tunnel.encodeTunnel(batch)}`])
        expect(decode(text).ok).toBe(false)
    }
    expect(tunnel.decodeTunnelledTransaction(tunnel.encodeTunnel(batch)).ok).toBe(false)
    expect(tunnel.decodeTunnelledBatch(tunnel.encodeTunnel(transaction)).ok).toBe(false)
    expect(tunnel.decodeTunnelledBatch(tunnel.encodeTunnelledBatchList([batch])).ok).toBe(false)
    expect(tunnel.decodeTunnelledBatchList(tunnel.encodeTunnel(batch)).ok).toBe(false)
    expect(tunnel.decodeTunnelledBatchList(toBase64(encodeBatchList([])))).toEqual({
      ok: false,
      reason: expect.any(String),
    })
  })

  test("text over the limit, before it is decoded", () => {
    const text = "A".repeat(tunnel.TUNNEL_MAX_TEXT + 4)
    expect(tunnel.decodeTunnelledBatch(text)).toEqual({ ok: false, reason: expect.stringContaining("longer than") })
  })

  test("what the carrier changed", () => {
    const changed = { ...transaction, payload: new Uint8Array(50).fill(8) }
    expect(tunnel.decodeTunnelledTransaction(tunnel.encodeTunnel(changed)).ok).toBe(false)
    const swapped = { ...batch, transactions: [changed] }
    expect(tunnel.decodeTunnelledBatch(tunnel.encodeTunnel(swapped)).ok).toBe(false)
    expect(tunnel.decodeTunnelledBatchList(tunnel.encodeTunnelledBatchList([batch, swapped])).ok).toBe(false)
  })
})

test("carries a transaction, a batch and a list of batches through a JSON field", () => {
  const body = JSON.parse(
    JSON.stringify({
      transaction: tunnel.encodeTunnel(transaction),
      batch: tunnel.encodeTunnel(batch),
      list: tunnel.encodeTunnelledBatchList([batch]),
    }),
  )
  expect(tunnel.decodeTunnelledTransaction(body.transaction)).toEqual({ ok: true, value: transaction })
  expect(tunnel.decodeTunnelledBatch(body.batch)).toEqual({ ok: true, value: batch })
  expect(tunnel.decodeTunnelledBatchList(body.list)).toEqual({ ok: true, value: [batch] })
})

test("reads what the published reference client tunnels: the base64 of a BatchList", () => {
  const step = goldenSteps[0]
  const text = toBase64(fromHex(step?.batch_list_hex as string) as Uint8Array)
  const list = tunnel.decodeTunnelledBatchList(text)
  expect(list.ok && list.value.map((b) => b.id)).toEqual(step?.batch_ids)
})

test("a transaction through frames of an SMS's size, in reverse order", () => {
  const text = new TextEncoder().encode(tunnel.encodeTunnel(transaction))
  const assembler = new FrameAssembler()
  const results = toFrames(text, 140)
    .reverse()
    .map((frame) => assembler.add(frame))
  const last = results.at(-1)
  const received = last?.kind === "complete" ? new TextDecoder().decode(last.message) : ""
  expect(tunnel.decodeTunnelledTransaction(received)).toEqual({ ok: true, value: transaction })
})
