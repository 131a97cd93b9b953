import { describe, expect, test } from "@jest/globals"
import { RawConnection } from "../testing/raw-http.js"
import { type RestUnderTest, withRest } from "../testing/rest-server.js"

const codeOf = async (response: Response): Promise<unknown> => {
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8")
  return ((await response.json()) as { error: { code: unknown } }).error.code
}

const raw = async ({ port }: RestUnderTest, text: string): Promise<string> => {
  const connection = new RawConnection(port)
  connection.write(text)
  return connection.untilClosed()
}

describe("what is no route", () => {
  test.each(["/", "/nowhere", "/blocks/", "/blocks/a/b", "/state/", "//blocks", "/Blocks", "/%62locks/"])(
    "%s is 404",
    (path) =>
      withRest({}, async (rest) => {
        const response = await rest.fetch(path)
        expect([response.status, await codeOf(response)]).toEqual([404, 101])
      }),
  )

  test.each([
    ["PUT", "/batches", "GET,HEAD,POST"],
    ["DELETE", "/batch_statuses", "GET,HEAD,POST"],
    ["POST", "/blocks", "GET,HEAD"],
    ["PATCH", "/state/abc", "GET,HEAD"],
    ["OPTIONS", "/subscriptions", "GET,HEAD"],
    ["POST", "/metrics", "GET,HEAD"],
  ])("%s %s is 405 and says what is allowed", (method, path, allow) =>
    withRest({}, async (rest) => {
      const response = await rest.fetch(path, { method })
      expect(response.headers.get("allow")).toBe(allow)
      expect([response.status, await codeOf(response)]).toEqual([405, 102])
    }),
  )

  test("/subscriptions without a handshake is 400", () =>
    withRest({}, async (rest) => {
      const response = await rest.fetch("/subscriptions")
      expect([response.status, await codeOf(response)]).toEqual([400, 105])
    }))
})

describe("what is too much", () => {
  test("a long path and query is 414", () =>
    withRest({ rest: { limits: { uriCharacters: 300 } } }, async (rest) => {
      const response = await rest.fetch(`/blocks?x=${"y".repeat(300)}`)
      expect([response.status, await codeOf(response)]).toEqual([414, 104])
      expect((await rest.fetch(`/blocks?x=${"y".repeat(200)}`)).status).toBe(200)
    }))

  test("large headers are 431", () =>
    withRest({}, async (rest) => {
      const text = await raw(rest, `GET /blocks HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(40_000)}\r\n\r\n`)
      expect(text).toMatch(/^HTTP\/1.1 431 .*"code": 106,/s)
    }))

  test("headers that do not arrive are 408", () =>
    withRest(
      { rest: { limits: { headersTimeoutMs: 50, requestTimeoutMs: 60, connectionCheckMs: 20 } } },
      async (rest) => {
        expect(await raw(rest, "GET /blocks HTTP/1.1\r\nHo")).toMatch(/^HTTP\/1.1 408 .*"code": 107,/s)
      },
    ))

  test("connections over the limit are closed", () =>
    withRest({ rest: { limits: { connections: 1 } } }, async (rest) => {
      const first = new RawConnection(rest.port)
      first.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
      expect(await first.until("alive")).toContain("200 OK")
      expect(await raw(rest, "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")).toBe("")
      first.close()
    }))
})

describe("what is no HTTP", () => {
  test.each(["\r\n\r\n\0garbage\r\n\r\n", "BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/9.9\r\n\r\n"])(
    "%j is 400",
    (text) =>
      withRest({}, async (rest) => {
        expect(await raw(rest, text)).toMatch(/^HTTP\/1.1 400 Bad Request\r\n.*"code": 100,/s)
      }),
  )

  test("a path that cannot be decoded is answered in the envelope", () =>
    withRest({}, async (rest) => {
      const text = await raw(rest, "GET /blocks/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      expect(text).toMatch(/^HTTP\/1.1 400 Bad Request\r\n.*"code": 100,/s)
    }))

  test("a Content-Type that is none is the wrong one", () =>
    withRest({}, async (rest) => {
      for (const [path, code] of [
        ["/batches", 42],
        ["/batch_statuses", 43],
        ["/receipts", 81],
      ] as const) {
        const response = await rest.fetch(path, { method: "POST", body: "x", headers: { "content-type": "///" } })
        expect([response.status, await codeOf(response)]).toEqual([400, code])
      }
    }))
})

test("a bug is answered with code 10 and nothing of its own", () =>
  withRest({}, async (rest) => {
    Object.defineProperty(rest.ledger, "chain", {
      get: () => {
        throw new Error("secret detail")
      },
    })
    const response = await rest.fetch("/state")
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain('"code": 10,')
    expect(text).not.toContain("secret")
  }))
