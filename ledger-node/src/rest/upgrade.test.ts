import { describe, expect, test } from "@jest/globals"
import { RawConnection } from "../testing/raw-http.js"
import { withRest } from "../testing/rest-server.js"

const HTTP2 = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"
const KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
const HANDSHAKE = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n${KEY}`

/** What is answered to `text`, up to and with `last`. */
function answer(text: string, last: string): Promise<string> {
  return withRest({}, async ({ port }) => {
    const connection = new RawConnection(port)
    connection.write(text)
    const received = await connection.until(last)
    connection.close()
    return received
  })
}

describe("an offer of HTTP/2", () => {
  test("is passed over", async () => {
    const text = await answer(`GET /peers?a=1 HTTP/1.1\r\nHost: x\r\n${HTTP2}\r\n`, "\n}")
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n.*"link": "http:\/\/x\/peers\?a=1"/s)
  })

  test("does not lose the body, wherever it is cut", () =>
    withRest({}, async ({ port }) => {
      const body = '["abc"]'
      const text = `POST /receipts HTTP/1.1\r\nHost: x\r\n${HTTP2}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
      for (const at of [20, text.length - 10, text.length - 7, text.length - 3, text.length]) {
        const connection = new RawConnection(port)
        connection.write(text.slice(0, at))
        await new Promise((resolve) => setTimeout(resolve, 10))
        connection.write(text.slice(at))
        expect(await connection.until("\n}")).toMatch(/^HTTP\/1.1 400 Bad Request\r\n.*"code": 60,/s)
        // The connection goes on as any other.
        connection.write("GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        expect(await connection.until('"alive"')).toContain("HTTP/1.1 200 OK")
        connection.close()
      }
    }))
})

describe("a web socket handshake", () => {
  test("on /subscriptions is answered with one", async () => {
    const text = await answer(`GET /subscriptions?x HTTP/1.1\r\nHost: x\r\n${HANDSHAKE}\r\n`, "\r\n\r\n")
    expect(text).toMatch(/^HTTP\/1.1 101 Switching Protocols\r\n/)
  })

  test.each([
    ["without a key", HANDSHAKE.replace(KEY, "")],
    ["with a key that is none", HANDSHAKE.replace("nonce", "x").replace("dGhl", "x")],
    ["of another version", HANDSHAKE.replace("13", "8")],
  ])("%s is 400 in the envelope", async (_, headers) => {
    const text = await answer(`GET /subscriptions HTTP/1.1\r\nHost: x\r\n${headers}\r\n`, "\n}")
    expect(text).toMatch(/^HTTP\/1.1 400 Bad Request\r\n.*"code": 105,/s)
  })

  test("anywhere else is a plain request", async () => {
    const peers = await answer(`GET /peers HTTP/1.1\r\nHost: x\r\n${HANDSHAKE}\r\n`, "\n}")
    expect(peers).toMatch(/^HTTP\/1.1 200 OK\r\n.*"link": "http:\/\/x\/peers"/s)
    const post = await answer(`POST /subscriptions HTTP/1.1\r\nHost: x\r\n${HANDSHAKE}\r\n`, "\n}")
    expect(post).toMatch(/^HTTP\/1.1 405 .*"code": 102,/s)
  })
})

test("a body that no length is given for is empty", async () => {
  const text = await answer(
    `POST /batches HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n\r\n`,
    "\n}",
  )
  expect(text).toMatch(/^HTTP\/1.1 400 .*"code": 34,/s)
})
