import { randomBytes } from "node:crypto"
import type { Signer } from "@bandcoin/client"
import { signRequest } from "@bandcoin/client/request-signature"
import { pgliteTemplate, type TestEngine } from "@bandcoin/service-kit/testing"
import type { ExchangeConfig } from "../../config/config.js"
import type { OrderView, PayoutView } from "../../routes/schemas.js"
import { type ExchangeOptions, type RunningExchange, startExchange } from "../../service.js"
import { type BraintreeSimulation, braintreeSimulation } from "../braintree/server.js"
import { type SaleorSimulation, saleorSimulation } from "../saleor/server.js"
import { type StripeSimulation, stripeSimulation } from "../stripe/server.js"
import { TEST_OPERATOR_TOKEN, testConfig } from "./config.js"
import { type TestLedger, testLedger } from "./ledger.js"

/** An answer of the exchange. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number
  readonly type: string
  readonly body: T
}

/** A whole market in one process: ledger, gateways' simulations, exchange. */
export interface TestMarket {
  readonly ledger: TestLedger
  readonly stripe: StripeSimulation
  readonly braintree: BraintreeSimulation
  readonly saleor: SaleorSimulation
  exchange: RunningExchange
  readonly url: string
  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>>
  /** POST with an Idempotency-Key of its own unless one is given. */
  post<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  /** A request signed with an account's key (RFC 9421). */
  signed<T>(signer: Signer, method: string, path: string, body?: unknown, key?: string): Promise<Answer<T>>
  operator: Record<string, string>
  order(account: string, gateway: string, bandcoins?: number): Promise<OrderView>
  /** Waits until the order or payout is in a state. */
  orderIn(id: string, ...states: OrderView["state"][]): Promise<OrderView>
  payoutIn(id: string, ...states: PayoutView["state"][]): Promise<PayoutView>
  /** Stops the exchange and starts it again, on an empty database unless `dataDir` is configured. */
  restart(changes?: Partial<ExchangeConfig>): Promise<void>
  close(): Promise<void>
}

export interface MarketOptions {
  readonly config?: Partial<ExchangeConfig>
  readonly options?: ExchangeOptions
  readonly nowMs?: () => number
  /** Whose database the exchange keeps its books in; PGlite in memory when absent. */
  readonly engine?: TestEngine
}

/** How long a test waits for something that takes milliseconds when the machine is idle: it ends by what is waited for. */
const PATIENCE_MS = 60_000
/** The simulations answer at once, but not always soon on a busy machine; time-outs are tested with the gateways themselves. */
const GATEWAY_PATIENCE_MS = 20_000

export async function testMarket(wanted: MarketOptions = {}): Promise<TestMarket> {
  const { options = {}, nowMs = Date.now, engine } = wanted
  const books = engine?.name === "Postgres" ? await engine.configure("") : undefined
  const databaseUrl = books?.environment.DATABASE_URL
  const config: Partial<ExchangeConfig> = { ...wanted.config, ...(databaseUrl === undefined ? {} : { databaseUrl }) }
  const ledger = await testLedger()
  const stripe = await stripeSimulation(nowMs)
  const braintree = await braintreeSimulation(nowMs)
  const saleor = await saleorSimulation(nowMs)
  const saleorUrl = `http://${saleor.server.host}:${saleor.server.port}`
  const gateways = {
    stripe: {
      api: { host: stripe.server.host, port: stripe.server.port, protocol: "http" as const },
      retries: 0,
      timeoutMs: GATEWAY_PATIENCE_MS,
    },
    braintree: { api: { host: braintree.server.host, port: braintree.server.port }, timeoutMs: GATEWAY_PATIENCE_MS },
    saleor: { timeoutMs: GATEWAY_PATIENCE_MS },
  }
  const template = databaseUrl === undefined ? { databaseTemplate: await pgliteTemplate() } : {}
  const start = (changes: Partial<ExchangeConfig> = {}) =>
    startExchange(testConfig(ledger, saleorUrl, { ...config, ...changes }), { gateways, ...template, ...options })
  let exchange = await start()

  const ask = async <T>(path: string, init: RequestInit): Promise<Answer<T>> => {
    const response = await fetch(exchange.url + path, { redirect: "manual", ...init })
    const type = response.headers.get("content-type") ?? ""
    const text = await response.text()
    return { status: response.status, type, body: (type.includes("json") ? JSON.parse(text) : text) as T }
  }
  const json = { "content-type": "application/json" }
  const key = () => randomBytes(12).toString("hex")
  const market: TestMarket = {
    ledger,
    stripe,
    braintree,
    saleor,
    get exchange() {
      return exchange
    },
    set exchange(other) {
      exchange = other
    },
    get url() {
      return exchange.url
    },
    operator: { authorization: `Bearer ${TEST_OPERATOR_TOKEN}` },
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: "POST",
        headers: { ...(body === undefined ? {} : json), "idempotency-key": key(), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    signed(signer, method, path, body, idempotencyKey = key()) {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const proof = signRequest({ method, url: exchange.url + path, body: text }, signer, {
        nowMs: Date.now(),
        nonce: randomBytes(16).toString("base64url"),
      })
      const headers = { ...(text === undefined ? {} : json), "idempotency-key": idempotencyKey, ...proof }
      return ask(path, { method, headers, ...(text === undefined ? {} : { body: text }) })
    },
    async order(account, gateway, bandcoins = 100) {
      const body = { account, bandcoins, currency: "USD", gateway }
      const answer = await market.post<OrderView>("/orders", body)
      if (answer.status !== 201) throw new Error(`no order: ${JSON.stringify(answer.body)}`)
      return answer.body
    },
    orderIn: (id, ...states) =>
      until(async () => {
        const { body } = await market.get<OrderView>(`/orders/${id}`)
        return states.includes(body.state) ? body : { still: `${body.state} (${body.note ?? "no note"})` }
      }),
    payoutIn: (id, ...states) =>
      until(async () => {
        const path = `/operator/payouts?limit=500`
        const { body } = await market.get<PayoutView[]>(path, market.operator)
        const payout = body.find((one) => one.id === id)
        if (payout !== undefined && states.includes(payout.state)) return payout
        return { still: `${payout?.state} (${payout?.note ?? "no note"})` }
      }),
    async restart(changes) {
      await exchange.stop()
      exchange = await start(changes)
    },
    async close() {
      await exchange.stop()
      await Promise.all([stripe.close(), braintree.close(), saleor.close()])
      await ledger.close()
      await books?.drop()
    },
  }
  return market
}

/** Asks again until there is an answer; the error says what the last one was. */
export async function until<T extends object>(ask: () => Promise<T | { still: string }>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (!("still" in answer)) return answer
    if (Date.now() > deadline) throw new Error(`after ${PATIENCE_MS} ms still ${answer.still}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
