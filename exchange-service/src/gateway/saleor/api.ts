import { z } from "zod"
import { cut } from "../cut.js"
import { fail, type GatewayResult, ok } from "../gateway.js"

const money = z.object({ amount: z.number().min(0), currency: z.string().max(3) })

/** What the exchange reads of a Saleor order (Saleor 3.14 or newer: transactions with events). */
export const orderSchema = z.object({
  id: z.string().min(1).max(200),
  number: z.string(),
  created: z.string(),
  status: z.string(),
  isPaid: z.boolean(),
  total: z.object({ gross: money }),
  metadata: z.array(z.object({ key: z.string(), value: z.string() })),
  lines: z.array(z.object({ quantity: z.number().int().min(0), productSku: z.string().nullable() })),
  transactions: z.array(
    z.object({
      events: z.array(
        z.object({ id: z.string(), type: z.string().nullable(), pspReference: z.string(), amount: money }),
      ),
    }),
  ),
})
export type SaleorOrder = z.infer<typeof orderSchema>

const FIELDS = `id number created status isPaid
  total { gross { amount currency } }
  metadata { key value }
  lines { quantity productSku }
  transactions { events { id type pspReference amount { amount currency } } }`

const ORDER_QUERY = `query BandcoinOrder($id: ID!) { order(id: $id) { ${FIELDS} } }`
const ORDERS_QUERY = `query BandcoinOrders($after: String, $since: DateTime) {
  orders(first: 50, after: $after, filter: { updatedAt: { gte: $since }, metadata: [{ key: "bandcoin_account" }] }) {
    edges { node { ${FIELDS} } }
    pageInfo { hasNextPage endCursor }
  }
}`

const oneAnswer = z.object({ data: z.object({ order: orderSchema.nullable() }) })
const pageAnswer = z.object({
  data: z.object({
    orders: z.object({
      edges: z.array(z.object({ node: orderSchema })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})
export type OrderPage = z.infer<typeof pageAnswer>["data"]["orders"]

export interface SaleorApi {
  order(id: string): Promise<GatewayResult<SaleorOrder | undefined>>
  /** Orders that name a Bandcoin account and changed at or after the time. */
  page(sinceMs: number, after: string | null): Promise<GatewayResult<OrderPage>>
}

/** Largest answer read, bytes: a page of 50 orders is some 100 kB. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024

export function saleorApi(options: { url: string; token: string; timeoutMs: number }): SaleorApi {
  async function ask<T>(query: string, variables: object, schema: z.ZodType<T>): Promise<GatewayResult<T>> {
    let response: Response
    let text: string
    try {
      response = await fetch(options.url, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${options.token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(options.timeoutMs),
        redirect: "error",
      })
      text = await response.text()
    } catch (error) {
      return fail("GATEWAY_UNAVAILABLE", cut(`Saleor: ${(error as Error).message}`))
    }
    if (response.status === 401 || response.status === 403) {
      return fail("GATEWAY_MISCONFIGURED", `Saleor: HTTP ${response.status}, check the app token and its permissions`)
    }
    if (response.status >= 300 || text.length > MAX_ANSWER_BYTES) {
      return fail("GATEWAY_UNAVAILABLE", `Saleor: HTTP ${response.status}, ${text.length} characters`)
    }
    return read(text, schema)
  }
  return {
    async order(id) {
      const answer = await ask(ORDER_QUERY, { id }, oneAnswer)
      return answer.ok ? ok(answer.value.data.order ?? undefined) : answer
    },
    async page(sinceMs, after) {
      const since = new Date(sinceMs).toISOString()
      const answer = await ask(ORDERS_QUERY, { since, after }, pageAnswer)
      return answer.ok ? ok(answer.value.data.orders) : answer
    },
  }
}

function read<T>(text: string, schema: z.ZodType<T>): GatewayResult<T> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail("GATEWAY_UNAVAILABLE", "Saleor: the answer is not JSON")
  }
  const errors = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }).safeParse(json)
  if (errors.success) return fail("GATEWAY_MISCONFIGURED", cut(`Saleor: ${errors.data.errors[0]?.message}`))
  const parsed = schema.safeParse(json)
  if (!parsed.success) return fail("GATEWAY_UNAVAILABLE", "Saleor: the answer lacks what was asked for")
  return ok(parsed.data)
}
