import { afterEach, describe, expect, test } from "@jest/globals"
import { closeServers, fastClock, type Reply, type Request, serve, type TestServer } from "../testing/http-server.js"
import { systemClock } from "./clock.js"
import { Http, type HttpOptions, type HttpResult } from "./http.js"
import { DEFAULT_RETRY } from "./retry.js"

let server: TestServer | undefined
afterEach(closeServers)

async function start(answer: (request: Request, count: number) => Reply, options: Partial<HttpOptions> = {}) {
  server = await serve(answer)
  return new Http({
    baseUrl: server.url,
    fetch,
    headers: {},
    maxAnswerBytes: 1000,
    retry: DEFAULT_RETRY,
    clock: fastClock(),
    random: () => 0.5,
    ...options,
  })
}
const get = { method: "GET", path: "/x", timeoutMs: 2000 } as const
const kind = (result: HttpResult): string => (result.ok ? "ok" : result.failure.kind)

describe("failures", () => {
  test.each([400, 404, 405, 409, 413, 500])("status %p is final", async (status) => {
    const http = await start(() => ({ status, body: { error: { code: 72, title: "T", message: "M" } } }))
    const result = await http.send(get)
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: "status", status, apiError: { code: 72 }, message: "T (72): M" },
    })
    expect(server?.requests).toHaveLength(1)
  })

  test.each([408, 425, 429, 502, 503, 504])("status %p is asked again, a limited number of times", async (status) => {
    const http = await start(() => ({ status, body: "busy" }))
    expect(await http.send(get)).toMatchObject({
      ok: false,
      failure: { kind: "status", status, message: `HTTP status ${status}` },
    })
    expect(server?.requests).toHaveLength(DEFAULT_RETRY.attempts)
  })

  test("a cut connection is asked again, then reported as broken", async () => {
    const http = await start(() => ({ cut: true }))
    expect(kind(await http.send(get))).toBe("broken")
    expect(server?.requests).toHaveLength(DEFAULT_RETRY.attempts)
  })

  test("nobody listening is `unreachable`, so a caller knows nothing was sent", async () => {
    const http = await start(() => ({}))
    await server?.close()
    expect(kind(await http.send(get))).toBe("unreachable")
  })

  test("a name that does not resolve is `unreachable` too", async () => {
    const http = await start(() => ({}), { baseUrl: "http://no-such-host.invalid" })
    expect(kind(await http.send(get))).toBe("unreachable")
  })

  test("a port that fetch refuses is `unreachable`, in words that help", async () => {
    const http = await start(() => ({}), { baseUrl: "http://127.0.0.1:6000" })
    expect(await http.send(get)).toMatchObject({
      failure: {
        kind: "unreachable",
        message: expect.stringContaining("fetch refuses this port"),
        mayHaveArrived: false,
      },
    })
  })

  test("no answer in time", async () => {
    const http = await start(() => ({ hang: true }), { retry: { ...DEFAULT_RETRY, attempts: 2 } })
    const result = await http.send({ ...get, timeoutMs: 50 })
    expect(result).toMatchObject({ ok: false, failure: { kind: "timeout", message: "no answer within 50 ms" } })
    expect(server?.requests).toHaveLength(2)
  })

  test("the caller's abort ends it at once, while waiting for an answer and while pausing", async () => {
    const controller = new AbortController()
    const http = await start(
      (_, count) => {
        setTimeout(() => controller.abort(), 20)
        return count === 1 ? { status: 503, headers: { "retry-after": "9" } } : { hang: true }
      },
      { clock: systemClock },
    )
    expect(kind(await http.send({ ...get, signal: controller.signal }))).toBe("aborted")
    expect(kind(await http.send({ ...get, signal: controller.signal }))).toBe("aborted")
    expect(server?.requests).toHaveLength(1)
  })

  test("an answer over the limit, announced or not", async () => {
    const big = "x".repeat(2000)
    const http = await start((_, count) => ({ body: big, headers: count === 1 ? { "content-length": "2000" } : {} }))
    expect(kind(await http.send(get))).toBe("too_large")
    expect(kind(await http.send(get))).toBe("too_large")
    expect(server?.requests).toHaveLength(2)
  })

  test("an answer that is not JSON", async () => {
    const http = await start(() => ({ body: "<html>" }))
    expect(kind(await http.send(get))).toBe("not_json")
  })
})

test("recovers within its attempts and pauses as the server asks", async () => {
  const clock = fastClock()
  const replies: Reply[] = [
    { status: 429, headers: { "retry-after": "3" } },
    { status: 503 },
    { cut: true },
    { body: { data: 1 } },
  ]
  const http = await start((_, count) => replies[count - 1] as Reply, { clock })
  expect(await http.send(get)).toEqual({ ok: true, status: 200, json: { data: 1 } })
  expect(clock.slept).toEqual([3000, 200, 400])
})

test("sends the body again on each attempt, with the caller's headers", async () => {
  const body = Uint8Array.from([1, 2, 3])
  const http = await start((_, count) => (count === 1 ? { status: 503 } : {}), {
    headers: { authorization: "Basic eA==" },
  })
  await http.send({ ...get, method: "POST", body, contentType: "application/octet-stream" })
  for (const request of server?.requests ?? []) {
    expect(request.body).toEqual(body)
    expect(request.headers).toMatchObject({ authorization: "Basic eA==", "content-type": "application/octet-stream" })
  }
  expect(server?.requests).toHaveLength(2)
})

test("keeps its connection", async () => {
  const http = await start(() => ({}))
  for (let i = 0; i < 20; i++) await http.send(get)
  // The body's end can be seen a moment before the socket is free again, so now and then a second one is opened.
  expect(server?.connections()).toBeLessThanOrEqual(2)
})
