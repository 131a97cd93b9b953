import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Signer } from "@bandcoin/client"
import { signRequest } from "@bandcoin/client/request-signature"
import { type TestEngine, testEngines } from "@bandcoin/service-kit/testing"
import { type BraintreeSimulation, braintreeSimulation, TEST_BRAINTREE } from "../braintree/server.js"
import { TEST_OPERATOR_TOKEN } from "../market/config.js"
import { type TestLedger, testLedger } from "../market/ledger.js"
import { type SaleorSimulation, saleorSimulation, TEST_SALEOR_TOKEN } from "../saleor/server.js"
import { type StripeSimulation, stripeSimulation, TEST_SECRET_KEY, TEST_WEBHOOK_SECRET } from "../stripe/server.js"
import { type KillableExchange, killableExchange } from "./killable.js"

/** What outlives the exchange: ledger, gateways, the exchange's data directory, and the people who deal with it. */
export interface World {
  readonly ledger: TestLedger
  readonly stripe: StripeSimulation
  readonly braintree: BraintreeSimulation
  readonly saleor: SaleorSimulation
  readonly exchange: KillableExchange
  /** As clients do: again with the same key while there is no answer or one that says to come back. */
  post<T>(
    path: string,
    body: object | undefined,
    options?: { signer?: Signer; key?: string; operator?: boolean },
  ): Promise<T>
  get<T>(path: string): Promise<T>
  /** As gateways do: again until it is taken. */
  deliver(path: string, make: () => Promise<{ headers: Record<string, string>; body: string }>): Promise<void>
  close(): Promise<void>
}

const RETRY_MS = 50
/** Longer than any restart; a client that waits so long has found a bug. */
const PATIENCE_MS = 600_000
const AGAIN = new Set([429, 500, 502, 503, 504])

export async function crashWorld(): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), "bandcoin-exchange-crash-"))
  const ledger = await testLedger()
  const [stripe, braintree, saleor] = await Promise.all([stripeSimulation(), braintreeSimulation(), saleorSimulation()])
  const gateways = {
    stripe: {
      api: { host: stripe.server.host, port: stripe.server.port, protocol: "http" },
      retries: 0,
      timeoutMs: 2_000,
    },
    braintree: { api: { host: braintree.server.host, port: braintree.server.port }, timeoutMs: 2_000 },
    saleor: { timeoutMs: 2_000 },
  }
  const books = await booksIn(dataDir)
  const environment = {
    PORT: "0",
    // As in production the address others know stays the same over restarts.
    PUBLIC_URL: "http://127.0.0.1:8010",
    LOG_LEVEL: "error",
    LEDGER_URL: ledger.url,
    RATE_LIMIT_PER_MINUTE: "1000000",
    EXCHANGE_PRIVATE_KEY: ledger.exchangeKey,
    EXCHANGE_OPERATOR_TOKEN: TEST_OPERATOR_TOKEN,
    STRIPE_SECRET_KEY: TEST_SECRET_KEY,
    STRIPE_WEBHOOK_SECRET: TEST_WEBHOOK_SECRET,
    STRIPE_CONNECT_PAYOUTS: "true",
    BRAINTREE_MERCHANT_ID: TEST_BRAINTREE.merchantId,
    BRAINTREE_PUBLIC_KEY: TEST_BRAINTREE.publicKey,
    BRAINTREE_PRIVATE_KEY: TEST_BRAINTREE.privateKey,
    SALEOR_API_URL: saleor.apiUrl,
    SALEOR_JWKS_URL: saleor.jwksUrl,
    SALEOR_TOKEN: TEST_SALEOR_TOKEN,
    PAYOUT_MINIMUM: "10",
    ...books.environment,
  }
  const exchange = killableExchange(environment, gateways)

  let closed = false
  async function persist<T>(send: (url: string) => Promise<Response>): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS
    for (let last = "no exchange"; ; ) {
      const { url } = exchange
      try {
        if (url !== undefined) {
          const response = await send(url)
          const text = await response.text()
          if (response.ok) return JSON.parse(text) as T
          last = `${response.status} ${text}`
          if (!AGAIN.has(response.status) && !text.includes("IDEMPOTENCY_IN_PROGRESS")) throw new Refused(last)
        }
      } catch (error) {
        if (error instanceof Refused) throw error
        last = String(error)
      }
      if (closed) throw new Error("the world is closed")
      if (Date.now() > deadline) throw new Error(`no answer in ${PATIENCE_MS} ms: ${last}`)
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }

  return {
    ledger,
    stripe,
    braintree,
    saleor,
    exchange,
    post(path, body, { signer, key = randomBytes(12).toString("hex"), operator = false } = {}) {
      const text = body === undefined ? undefined : JSON.stringify(body)
      return persist((url) => {
        const headers: Record<string, string> = { "idempotency-key": key }
        if (text !== undefined) headers["content-type"] = "application/json"
        if (operator) headers.authorization = `Bearer ${TEST_OPERATOR_TOKEN}`
        if (signer !== undefined) {
          const nonce = randomBytes(16).toString("base64url")
          const request = { method: "POST", url: url + path, body: text }
          Object.assign(headers, signRequest(request, signer, { nowMs: Date.now(), nonce }))
        }
        return fetch(url + path, { method: "POST", headers, ...(text === undefined ? {} : { body: text }) })
      })
    },
    get: (path) => persist((url) => fetch(url + path, { headers: { authorization: `Bearer ${TEST_OPERATOR_TOKEN}` } })),
    async deliver(path, make) {
      await persist(async (url) => fetch(url + path, { method: "POST", ...(await make()) }))
    },
    async close() {
      closed = true
      await exchange.kill()
      await Promise.all([stripe.close(), braintree.close(), saleor.close()])
      await ledger.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** On the database that `CRASH_TEST_DATABASE_URL` names, or PGlite. */
function booksIn(dataDir: string) {
  const url = process.env.CRASH_TEST_DATABASE_URL
  if (url !== undefined) return { environment: { DATABASE_URL: url } }
  return (testEngines()[0] as TestEngine).configure(dataDir)
}

class Refused extends Error {
  override readonly name = "Refused"
}
