import { randomBytes } from "node:crypto"
import type { Signer } from "@bandcoin/client"
import { signRequest } from "@bandcoin/client/request-signature"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { EXCHANGE_ERRORS } from "../errors.js"
import { type TestMarket, testMarket } from "../testing/market/market.js"

interface Operation {
  readonly method: string
  readonly path: string
}

let market: TestMarket
let owner: Signer
let operations: Operation[]

beforeAll(async () => {
  market = await testMarket()
  owner = await market.ledger.account()
  const { body } = await market.get<{ paths: Record<string, Record<string, unknown>> }>("/openapi.json")
  operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  )
}, 60_000)
afterAll(() => market.close())

const OWN = /^\/(packages|accounts|orders|payouts|schedules|operator|webhooks)/
const WELL_FORMED = "0".repeat(32)
const filled = (path: string, id: string) => path.replace(/\{[^}]+\}/g, encodeURIComponent(id))

async function refusal(method: string, path: string, headers: Record<string, string>, body?: string) {
  const init = { method, headers, ...(body === undefined ? {} : { body }) }
  const response = await fetch(market.url + path, init)
  const text = await response.text()
  const type = response.headers.get("content-type") ?? ""
  return { status: response.status, type, problem: (type.includes("json") ? JSON.parse(text) : {}) as Problem, text }
}

interface Problem {
  readonly code?: keyof typeof EXCHANGE_ERRORS
  readonly status?: number
  readonly type?: string
  readonly title?: string
}

function expectProblem({ status, type, problem, text }: Awaited<ReturnType<typeof refusal>>, what: string): void {
  expect(`${what} -> ${status} ${type} ${text.slice(0, 300)}`).toMatch(/ -> 4\d\d application\/problem\+json/)
  const row = EXCHANGE_ERRORS[problem.code as keyof typeof EXCHANGE_ERRORS]
  expect(row).toBeDefined()
  expect(problem).toMatchObject({ status: row.status, title: row.title, type: `urn:bandcoin:error:${problem.code}` })
}

const BODIES = [
  undefined,
  "",
  "{",
  "null",
  "[]",
  "{}",
  '"text"',
  '{"__proto__":{"x":1}}',
  '{"account":1,"bandcoins":"many","currency":"DOGE","gateway":"cash"}',
  '{"bandcoins":1e400}',
  '{"bandcoins":-5,"account":"02","unknown":true}',
  `{"nonce":"${"x".repeat(300 * 1024)}"}`,
]

describe("bad input at each endpoint", () => {
  test("every operation is among those of the API", () => {
    const own = operations.filter(({ path }) => OWN.test(path)).map(({ method, path }) => `${method} ${path}`)
    expect(own.length).toBeGreaterThan(25)
  })

  test("bodies and ids of every wrong form get problem+json with a code of the list", async () => {
    for (const { method, path } of operations.filter((operation) => OWN.test(operation.path))) {
      const takesBody = method === "POST" || method === "PUT"
      for (const id of path.includes("{") ? ["x", "../..", "%00", "0".repeat(300), WELL_FORMED] : [WELL_FORMED]) {
        for (const body of takesBody ? BODIES : [undefined]) {
          if (!takesBody && !path.includes("{")) continue
          const headers: Record<string, string> = { ...market.operator, "idempotency-key": `${Math.random()}` }
          if (body !== undefined) headers["content-type"] = "application/json"
          const target = filled(path, id)
          // Starting a reconciliation takes an empty wish; there is nothing wrong with it.
          if (path === "/operator/reconcile" && body === "{}") continue
          expectProblem(
            await refusal(method, target, headers, body),
            `${method} ${target.slice(0, 80)} ${body?.slice(0, 60)}`,
          )
        }
      }
    }
  }, 120_000)

  test("a missing or malformed Idempotency-Key, a wrong type, a wrong method", async () => {
    const json = { "content-type": "application/json" }
    const body = JSON.stringify({ account: owner.publicKey, bandcoins: 100, currency: "USD", gateway: "test" })
    const code = async (method: string, path: string, headers: Record<string, string>, text?: string) =>
      (await refusal(method, path, headers, text)).problem.code
    expect(await code("POST", "/orders", json, body)).toBe("IDEMPOTENCY_KEY_REQUIRED")
    expect(await code("POST", "/orders", { ...json, "idempotency-key": "x".repeat(256) }, body)).toBe(
      "IDEMPOTENCY_KEY_INVALID",
    )
    expect(await code("POST", "/orders", { "content-type": "text/plain", "idempotency-key": "a" }, body)).toBe(
      "UNSUPPORTED_MEDIA_TYPE",
    )
    const form = { "content-type": "application/x-www-form-urlencoded", "idempotency-key": "a" }
    expect(await code("POST", "/orders", form, "account=1")).toBe("UNSUPPORTED_MEDIA_TYPE")
    expect(await code("DELETE", "/orders", {})).toBe("METHOD_NOT_ALLOWED")
    expect(await code("GET", "/no/such/page", {})).toBe("NOT_FOUND")
    expect(await code("GET", "/assets/../package.json", {})).toBe("NOT_FOUND")
    expect(await code("GET", "/pay/02abc", {})).toBe("ACCOUNT_KEY_INVALID")
  })

  test("a key used for another request is refused, for the same it is answered again", async () => {
    const order = (bandcoins: number) =>
      market.post<{ id: string; code?: string }>(
        "/orders",
        { account: owner.publicKey, bandcoins, currency: "USD", gateway: "test" },
        { "idempotency-key": "one wish" },
      )
    const first = await order(100)
    expect((await order(100)).body.id).toBe(first.body.id)
    expect((await order(200)).body.code).toBe("IDEMPOTENCY_KEY_REUSED")
  })

  test("what is well formed and wrong, each by its code", async () => {
    const { publicKey: account } = owner
    const order = async (changes: object) => {
      const body = { account, bandcoins: 100, currency: "USD", gateway: "test", ...changes }
      return (await market.post<Problem>("/orders", body)).body.code
    }
    expect(await order({ bandcoins: 101 })).toBe("PACKAGE_NOT_SOLD")
    expect(await order({ currency: "JPY" })).toBe("PACKAGE_NOT_SOLD")
    expect(await order({ gateway: "braintree", currency: "EUR" })).toBe("GATEWAY_NOT_AVAILABLE")
    expect(await order({ gateway: "saleor" })).toBe("GATEWAY_NOT_AVAILABLE")
    expect(await order({ account: `02${"ab".repeat(32)}` })).toBe("ACCOUNT_NOT_FOUND")
    const { id } = await market.order(account, "test")
    const post = async (path: string, body: object, headers = {}) =>
      (await market.post<Problem>(path, body, headers)).body.code
    expect(await post(`/orders/${id}/card`, { nonce: "n" })).toBe("GATEWAY_NOT_AVAILABLE")
    expect(await post(`/orders/${WELL_FORMED}/card`, { nonce: "n" })).toBe("ORDER_NOT_FOUND")
    expect(await post(`/operator/orders/${id}/collect`, {}, market.operator)).toBe("ORDER_NOT_OPEN")
    expect(await post(`/operator/orders/${id}/refund`, { amount: 1 }, market.operator)).toBe("ORDER_NOT_OPEN")
    const paid = await market.order(account, "test")
    await market.post(`/orders/${paid.id}/test-payment`, { deed: "pay" })
    expect(await post(`/orders/${paid.id}/test-payment`, { deed: "decline" })).toBe("ORDER_NOT_OPEN")
    expect(await post("/operator/campaigns/none/credits", { account, bandcoins: 1 }, market.operator)).toBe(
      "CAMPAIGN_NOT_FOUND",
    )
    const card = await market.order(account, "braintree")
    expect(await post(`/orders/${card.id}/card`, { nonce: "made-up" })).toBe("PAYMENT_REFUSED")
  })

  test("the operator's doors open to the token alone", async () => {
    for (const { method, path } of operations.filter((operation) => operation.path.startsWith("/operator"))) {
      for (const authorization of [undefined, "Bearer ", "Bearer wrong", `Basic ${market.operator.authorization}`]) {
        const headers = authorization === undefined ? {} : { authorization }
        expect((await refusal(method, filled(path, WELL_FORMED), headers)).problem.code).toBe("OPERATOR_TOKEN_INVALID")
      }
    }
  })

  test("a request signed by the account is not good for another path, body, time or a second use", async () => {
    const poor = await market.ledger.account()
    const destination = { method: "stripe", connectedAccount: "acct_1" }
    const text = JSON.stringify({ bandcoins: 100, currency: "USD", destination })
    const sign = (path: string, nowMs = Date.now()) => ({
      "content-type": "application/json",
      "idempotency-key": `${Math.random()}`,
      ...signRequest({ method: "POST", url: market.url + path, body: text }, poor, {
        nowMs,
        nonce: randomBytes(16).toString("base64url"),
      }),
    })
    const code = async (headers: Record<string, string>, body = text) =>
      (await refusal("POST", "/payouts", headers, body)).problem.code
    const good = sign("/payouts")
    expect(await code(good)).toBe("BALANCE_TOO_LOW")
    expect(await code({ ...good, "idempotency-key": "another" })).toBe("SIGNATURE_REPLAYED")
    expect(await code(sign("/schedules"))).toBe("SIGNATURE_INVALID")
    expect(await code(sign("/payouts"), text.replace("100", "900"))).toBe("DIGEST_MISMATCH")
    expect(await code(sign("/payouts", Date.now() - 3600_000))).toBe("SIGNATURE_EXPIRED")
    expect(await code({ "content-type": "application/json", "idempotency-key": "unsigned" })).toBe("SIGNATURE_MISSING")
  })
})

describe("what the pages are sent with", () => {
  test("a strict content policy, no framing, no sniffing, the camera for us only", async () => {
    const { headers } = await fetch(`${market.url}/pay/${owner.publicKey}`)
    const policy = headers.get("content-security-policy") ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' https://js.braintreegateway.com;")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("unsafe")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("permissions-policy")).toContain("camera=(self)")
    expect(headers.get("set-cookie")).toBeNull()
  })

  test("assets by their names, again by their tags", async () => {
    const first = await fetch(`${market.url}/assets/checkout.js`)
    const etag = first.headers.get("etag") as string
    expect(first.headers.get("content-type")).toContain("text/javascript")
    expect((await fetch(`${market.url}/assets/checkout.js`, { headers: { "if-none-match": etag } })).status).toBe(304)
  })
})
