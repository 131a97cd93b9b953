import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { RawConnection } from "../testing/raw-http.js"
import { RegisterHandler } from "../testing/register-handler.js"
import { withRest } from "../testing/rest-server.js"
import { listOf, signBatch, signTransaction } from "../testing/signed-batches.js"
import { judge } from "../testing/temporary-ledger.js"

/*
 * Whatever is asked, the answer is JSON with a status below 500, and the server goes on. Requests are close to real ones: what is
 * far from them is refused by the first check and tries little.
 */

const HEX = "0123456789abcdef"
const hex = (length: number) => fc.string({ unit: fc.constantFrom(...HEX), minLength: length, maxLength: length })
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("", "0", "-1", "1e9", "NaN", "null", "%", "%00", "%ff", "__proto__", "constructor", "..", "\u0000"),
)
const value = fc.oneof(
  noise,
  hex(128),
  hex(70),
  hex(6),
  fc.nat().map(String),
  hex(16).map((digits) => `0x${digits}`),
)
const name = fc.oneof(
  fc.constantFrom("head", "start", "limit", "reverse", "id", "address", "wait", "hasOwnProperty"),
  noise,
)
const argument = fc.tuple(name, fc.array(value, { maxLength: 3 })).map(([key, values]) => {
  const written = values.map((each) => encodeURIComponent(each)).join(",")
  // A wait is for nothing here, and takes time.
  return key === "wait" ? "wait=false" : `${encodeURIComponent(key)}=${written}`
})
const path = fc
  .tuple(
    fc.constantFrom("state", "blocks", "batches", "transactions", "receipts", "batch_statuses", "peers", "status", ""),
    fc.array(value, { maxLength: 2 }),
    fc.array(argument, { maxLength: 4 }),
  )
  .map(([route, segments, query]) => {
    const written = [route, ...segments.map((segment) => encodeURIComponent(segment))].join("/")
    return `/${written}${query.length === 0 ? "" : `?${query.join("&")}`}`
  })
const header = fc.constantFrom(
  "Forwarded: host=",
  'Forwarded: proto="',
  "X-Forwarded-Host: a b",
  "Content-Type: application/json",
  "Content-Type: application/octet-stream",
  "Content-Type: ;;;",
  "Expect: 100-continue",
  "Upgrade: websocket",
  "Accept: text/html",
)
const request = fc.record({
  method: fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "QUERY", "PROPFIND"),
  path,
  headers: fc.uniqueArray(header, { maxLength: 3 }),
  body: fc.oneof(fc.constant(""), noise, fc.json()),
})

test("no request is answered with a bug", () =>
  withRest({ ledger: { inProcess: [new RegisterHandler()] } }, async (rest) => {
    await judge(rest.ledger, listOf(signBatch([signTransaction({ payload: "set a 1" })])))
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, headers, body }) => {
        const bytes = Buffer.from(body)
        const connection = new RawConnection(rest.port)
        const lines = [`${method} ${path} HTTP/1.1`, "Host: x", "Connection: close", ...headers]
        connection.write(`${lines.join("\r\n")}\r\nContent-Length: ${bytes.length}\r\n\r\n`)
        connection.write(bytes)
        const text = (await connection.untilClosed()).replace("HTTP/1.1 100 Continue\r\n\r\n", "")
        const status = Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1])
        expect(status).toBeGreaterThanOrEqual(200)
        expect(status).toBeLessThan(500)
        const [head = "", answer = ""] = text.split(/\r\n\r\n/, 2)
        expect(head.toLowerCase()).toContain("content-type: application/json; charset=utf-8")
        if (method !== "HEAD") expect(JSON.parse(answer)).toHaveProperty(status < 400 ? "link" : "error")
      }),
      { numRuns: 400 },
    )
    expect((await rest.fetch("/readyz")).status).toBe(200)
  }))
