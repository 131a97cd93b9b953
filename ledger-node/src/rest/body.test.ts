import { describe, expect, test } from "@jest/globals"
import { RawConnection } from "../testing/raw-http.js"
import { withRest } from "../testing/rest-server.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"

const MIB = 1024 * 1024
const post = (length: number | undefined, extra = ""): string =>
  `POST /batches HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n${extra}` +
  `${length === undefined ? "Transfer-Encoding: chunked" : `Content-Length: ${length}`}\r\n\r\n`

describe("a body that is too large", () => {
  test("is refused before it is sent when its length is announced", () =>
    withRest({ rest: { limits: { bodyBytes: MIB } } }, async ({ port }) => {
      const connection = new RawConnection(port)
      connection.write(post(MIB + 1))
      expect(await connection.until("}\n}")).toMatch(/^HTTP\/1.1 413 .*"code": 103,/s)
      connection.close()
    }))

  test("is refused instead of asked for when the client waits for 100 Continue", () =>
    withRest({ rest: { limits: { bodyBytes: MIB } } }, async ({ port }) => {
      const connection = new RawConnection(port)
      connection.write(post(MIB + 1, "Expect: 100-continue\r\n"))
      expect(await connection.until("}\n}")).toMatch(/^HTTP\/1.1 413 /)
      connection.close()
    }))

  test("is refused once too much of it came in chunks", () =>
    withRest({ rest: { limits: { bodyBytes: MIB } } }, async ({ port }) => {
      const connection = new RawConnection(port)
      connection.write(post(undefined))
      for (let i = 0; i < 17; i++) connection.write(`10000\r\n${"x".repeat(65_536)}\r\n`)
      expect(await connection.until("}\n}")).toMatch(/^HTTP\/1.1 413 .*"code": 103,/s)
      connection.close()
    }))

  test("does not keep a client that sends it anyway from reading why", () =>
    withRest({ rest: { limits: { bodyBytes: MIB } } }, async (rest) => {
      const response = await rest.fetch("/batches", {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: Buffer.alloc(32 * MIB),
      })
      expect([response.status, response.headers.get("connection")]).toEqual([413, "close"])
    }))

  test("has a limit of its own where it is a list of ids", () =>
    withRest({ rest: { limits: { idsBodyBytes: 10 } } }, async (rest) => {
      const request = { method: "POST", headers: { "content-type": "application/json" }, body: '["aaaaaaaaaa"]' }
      expect((await rest.fetch("/batch_statuses", request)).status).toBe(413)
      expect((await rest.fetch("/receipts", request)).status).toBe(413)
    }))
})

describe("a body that arrives", () => {
  const list = listOf(signBatch([signTransaction({ family: "nobody", payload: Buffer.alloc(100_000) })]))

  test("after 100 Continue is taken", () =>
    withRest({}, async ({ port }) => {
      const connection = new RawConnection(port)
      connection.write(post(list.length, "Expect: 100-continue\r\n"))
      expect(await connection.until("100 Continue\r\n\r\n")).toBe("HTTP/1.1 100 Continue\r\n\r\n")
      connection.write(list)
      expect(await connection.until("}")).toContain("HTTP/1.1 202 Accepted")
      connection.close()
    }))

  test("in chunks is taken", () =>
    withRest({}, async ({ port }) => {
      const connection = new RawConnection(port)
      connection.write(post(undefined))
      for (let at = 0; at < list.length; at += 30_000) {
        const chunk = list.subarray(at, at + 30_000)
        connection.write(Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]))
      }
      connection.write("0\r\n\r\n")
      expect(await connection.until("}")).toContain("HTTP/1.1 202 Accepted")
      connection.close()
    }))

  test("only in part changes nothing, and the server goes on", () =>
    withRest({}, async (rest) => {
      const connection = new RawConnection(rest.port)
      connection.write(post(list.length))
      connection.write(list.subarray(0, 50_000))
      await new Promise((resolve) => setTimeout(resolve, 20))
      connection.close()
      expect((await rest.fetch("/livez")).status).toBe(200)
      expect(rest.ledger.metrics.batchesRefused).toBe(0)
      expect(rest.ledger.metrics.waitingBatches).toBe(0)
    }))
})

test("bodies arriving together have a limit: 429, and room again when they are done", () =>
  withRest({ rest: { limits: { bodyBytes: MIB, bodyBytesInFlight: MIB } } }, async (rest) => {
    const slow = new RawConnection(rest.port)
    slow.write(post(MIB))
    slow.write(Buffer.alloc(MIB - 10))
    const submit = () =>
      rest.fetch("/batches", {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: Buffer.alloc(1_000),
      })
    // Answered 400, because it is no list of batches, until the slow body has arrived.
    let refused = await submit()
    while (refused.status === 400) refused = await submit()
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"])
    expect(await refused.text()).toContain('"code": 31,')
    slow.close()
    while ((await submit()).status !== 400);
  }))

test("keeps the connection for the next request after a refusal of a small body", () =>
  withRest({}, async ({ port }) => {
    const connection = new RawConnection(port)
    connection.write("POST /batches HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello")
    await connection.until('"title"')
    connection.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
    expect(await connection.until('"alive"')).toMatch(/"code": 42,.*HTTP\/1.1 200 OK/s)
    connection.close()
  }))
