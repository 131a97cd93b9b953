import { createHmac } from "node:crypto"
import { exportJWK, FlattenedSign, generateKeyPair } from "jose"
import {
  json,
  type SimulatedAnswer,
  type SimulatedRequest,
  type SimulatedServer,
  simulatedServer,
} from "../http/server.js"

export interface SimulatedSaleorOrder {
  readonly id: string
  readonly number: string
  readonly created: string
  status: string
  isPaid: boolean
  total: { gross: { amount: number; currency: string } }
  metadata: { key: string; value: string }[]
  lines: { quantity: number; productSku: string | null }[]
  transactions: {
    events: { id: string; type: string; pspReference: string; amount: { amount: number; currency: string } }[]
  }[]
}

/**
 * Behaves as the part of Saleor's GraphQL API that the exchange asks for (`order`, `orders`), publishes signing keys and
 * signs webhooks as docs.saleor.io describes. Used only in tests.
 */
export interface SaleorSimulation {
  readonly server: SimulatedServer
  readonly apiUrl: string
  readonly jwksUrl: string
  readonly orders: ReadonlyMap<string, SimulatedSaleorOrder>
  /** A customer buys in the shop. */
  order(options: {
    account?: string
    sku?: string
    quantity?: number
    amount?: number
    paid?: boolean
  }): SimulatedSaleorOrder
  refund(orderId: string, amount: number, type?: "REFUND_SUCCESS" | "REFUND_REVERSE" | "CHARGE_BACK"): void
  /** A webhook's body and headers, signed by the shop's key or with an HMAC secret. */
  delivery(
    event: string,
    orderId: string,
    hmacSecret?: string,
  ): Promise<{ body: string; headers: Record<string, string> }>
  close(): Promise<void>
}

export const TEST_SALEOR_TOKEN = "app-token"

export async function saleorSimulation(nowMs: () => number = Date.now): Promise<SaleorSimulation> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { modulusLength: 2048, extractable: true })
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "1", alg: "RS256", use: "sig" }] }
  const orders = new Map<string, SimulatedSaleorOrder>()
  let counter = 0

  function handle(request: SimulatedRequest): SimulatedAnswer {
    if (request.path === "/.well-known/jwks.json") return json(200, jwks)
    if (request.headers.authorization !== `Bearer ${TEST_SALEOR_TOKEN}`)
      return json(401, { errors: [{ message: "Invalid token" }] })
    const { query, variables } = JSON.parse(request.body) as { query: string; variables: Record<string, string | null> }
    if (query.includes("order(id: $id)")) return json(200, { data: { order: orders.get(variables.id ?? "") ?? null } })
    if (!query.includes("orders(first: 50")) return json(200, { errors: [{ message: "Syntax Error" }] })
    const matching = [...orders.values()].filter(
      (o) => o.metadata.some(({ key }) => key === "bandcoin_account") && o.created >= (variables.since ?? ""),
    )
    const from = variables.after === null ? 0 : Number(variables.after)
    const nodes = matching.slice(from, from + 50)
    const hasNextPage = matching.length > from + 50
    return json(200, {
      data: {
        orders: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage, endCursor: String(from + 50) } },
      },
    })
  }

  const server = await simulatedServer(handle)
  const base = `http://${server.host}:${server.port}`
  return {
    server,
    apiUrl: `${base}/graphql/`,
    jwksUrl: `${base}/.well-known/jwks.json`,
    orders,
    order({ account, sku = "BANDCOIN-100", quantity = 1, amount = 10, paid = true }) {
      const id = Buffer.from(`Order:${++counter}`).toString("base64")
      const order: SimulatedSaleorOrder = {
        id,
        number: String(counter),
        created: new Date(nowMs()).toISOString(),
        status: "UNFULFILLED",
        isPaid: paid,
        total: { gross: { amount, currency: "USD" } },
        metadata: account === undefined ? [] : [{ key: "bandcoin_account", value: account }],
        lines: [{ quantity, productSku: sku }],
        transactions: [{ events: [] }],
      }
      orders.set(id, order)
      return order
    },
    refund(orderId, amount, type = "REFUND_SUCCESS") {
      const events = orders.get(orderId)?.transactions[0]?.events ?? []
      const pspReference = type === "REFUND_REVERSE" ? (events.at(-1)?.pspReference ?? "") : `psp${++counter}`
      events.push({ id: `event${++counter}`, type, pspReference, amount: { amount, currency: "USD" } })
    },
    async delivery(event, orderId, hmacSecret) {
      const body = JSON.stringify({ order: { id: orderId } })
      const headers = { "saleor-event": event, "content-type": "application/json" }
      if (hmacSecret !== undefined) {
        return {
          body,
          headers: { ...headers, "saleor-signature": createHmac("sha256", hmacSecret).update(body).digest("hex") },
        }
      }
      const jws = await new FlattenedSign(Buffer.from(body))
        .setProtectedHeader({ alg: "RS256", kid: "1", b64: false, crit: ["b64"] })
        .sign(privateKey)
      return { body, headers: { ...headers, "saleor-signature": `${jws.protected}..${jws.signature}` } }
    },
    close: () => server.close(),
  }
}
