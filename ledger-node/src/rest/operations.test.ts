import { describe, expect, test } from "@jest/globals"
import { RegisterHandler } from "../testing/register-handler.js"
import { withRest } from "../testing/rest-server.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"
import { judge } from "../testing/temporary-ledger.js"

test("/livez and /readyz say so, to GET and HEAD", () =>
  withRest({}, async (rest) => {
    expect(await rest.json("/livez")).toEqual({ status: "alive" })
    expect(await rest.json("/readyz")).toEqual({ status: "ready" })
    expect((await rest.fetch("/readyz", { method: "HEAD" })).status).toBe(200)
  }))

describe("/metrics", () => {
  const values = async (response: Promise<Response>): Promise<Map<string, number>> => {
    const lines = (await (await response).text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"))
    return new Map(lines.map((line) => [line.replace(/ [^ ]*$/, ""), Number(line.split(" ").at(-1))]))
  }

  test("follow what the ledger does", () =>
    withRest({ ledger: { inProcess: [new RegisterHandler()] } }, async (rest) => {
      const list = (payload: string) => listOf(signBatch([signTransaction({ payload }), signTransaction({ payload })]))
      await judge(rest.ledger, list("set a 1"))
      await judge(rest.ledger, list("refuse it"))
      await rest.ledger.submit(Buffer.from("garbage"))
      await rest.ledger.submit(listOf(signBatch([signTransaction({ family: "nobody" })])))
      await rest.fetch(`/batch_statuses?id=${"0".repeat(128)}`)
      await rest.fetch("/batches", {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: "more garbage",
      })
      await rest.fetch("/blocks")
      await rest.fetch("/nowhere")
      const found = await values(rest.fetch("/metrics"))
      const ledger = (name: string) => found.get(`bandcoin_ledger_${name}`)
      expect(ledger("head_block_num")).toBe(1)
      expect(ledger("blocks_committed_total")).toBe(1)
      expect(ledger("batches_committed_total")).toBe(1)
      expect(ledger("transactions_committed_total")).toBe(2)
      expect(ledger("batches_invalid_total")).toBe(1)
      expect(ledger("batches_refused_total")).toBe(2)
      expect(ledger("waiting_batches")).toBe(1)
      expect(ledger("ready")).toBe(1)
      for (const step of ["receive", "decode", "verify", "execute", "merkle", "write", "answer"])
        expect([step, ledger(`step_seconds_total{step="${step}"}`)]).toEqual([step, expect.any(Number)])
      for (const step of ["receive", "execute", "write", "answer"])
        expect(ledger(`step_seconds_total{step="${step}"}`)).toBeGreaterThan(0)
      const requests = (labels: string) => found.get(`bandcoin_rest_request_duration_seconds_count{${labels}}`)
      expect(requests('method="GET",route="/blocks",status="200"')).toBe(1)
      expect(requests('method="GET",route="none",status="404"')).toBe(1)
      expect(found.get("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThanOrEqual(0)
      expect(found.get("process_resident_memory_bytes")).toBeGreaterThan(0)
    }))

  test("read again give the ledger's counters as they are then", () =>
    withRest({ ledger: { inProcess: [new RegisterHandler()] } }, async (rest) => {
      for (let n = 1; n <= 2; n++) {
        await judge(rest.ledger, listOf(signBatch([signTransaction({ payload: "set a 1" })])))
        const found = await values(rest.fetch("/metrics"))
        expect(found.get("bandcoin_ledger_blocks_committed_total")).toBe(n)
      }
    }))
})

test("/status shows the endpoint it was given", () =>
  withRest({ rest: { endpoint: "tcp://127.0.0.1:4004" } }, async (rest) => {
    const response = await rest.fetch("/status")
    expect(await response.text()).toBe(
      `{\n  "data": {\n    "endpoint": "tcp://127.0.0.1:4004",\n    "peers": []\n  },\n  "link": "http://127.0.0.1:${rest.port}/status"\n}`,
    )
  }))
