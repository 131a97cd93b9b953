import { createHash, createHmac } from "node:crypto"
import { type SimulatedAnswer, type SimulatedRequest, type SimulatedServer, simulatedServer } from "../http/server.js"
import { collection, document, element, type Xml } from "./xml.js"

/**
 * Behaves as the part of Braintree's gateway API (version 6, XML) that the exchange uses: client tokens, sales by nonce and
 * by vaulted card, searches, voids, refunds, disputes, signed webhooks. Written from the documentation and the official
 * library's requests, used only in tests. The bank's deeds are methods of `BraintreeSimulation`.
 */
export interface BraintreeSimulation {
  readonly server: SimulatedServer
  readonly transactions: ReadonlyMap<string, SimulatedTransaction>
  setStatus(transactionId: string, status: string): void
  dispute(transactionId: string, status: string, kind?: string): void
  /** A second sale for the same order, as two charges at once would make; returns its id. */
  again(transactionId: string): string
  /** A refund made in the control panel. */
  refund(transactionId: string, amount: string): string
  /** A webhook's form body about the transaction, signed, stamped `atMs`. */
  delivery(kind: string, transactionId: string, atMs: number, privateKey?: string): string
  close(): Promise<void>
}

export interface SimulatedTransaction {
  readonly id: string
  readonly type: "sale" | "credit"
  status: string
  readonly amount: string
  readonly currencyIsoCode: string
  readonly orderId: string | null
  readonly createdAt: Date
  readonly refundIds: string[]
  readonly disputes: { id: string; status: string; kind: string; amountDisputed: string }[]
}

export const TEST_BRAINTREE = {
  environment: "sandbox",
  merchantId: "merchant1",
  publicKey: "public1",
  privateKey: "private1",
} as const

/** Braintree's own test nonces (developer.paypal.com/braintree: testing). Any other is unknown to the server. */
const DECLINED_NONCE = "fake-processor-declined-visa-nonce"

export async function braintreeSimulation(nowMs: () => number = Date.now): Promise<BraintreeSimulation> {
  const transactions = new Map<string, SimulatedTransaction>()
  const customers = new Map<string, { hasCard: boolean }>()
  const usedNonces = new Set<string>()
  let counter = 0
  const xml = (status: number, body: string): SimulatedAnswer => ({
    status,
    type: "application/xml; charset=utf-8",
    body,
  })
  const refused = (message: string, transaction?: SimulatedTransaction) =>
    xml(
      422,
      document("apiErrorResponse", {
        errors: { errors: [] },
        message,
        ...(transaction ? { transaction: shown(transaction) } : {}),
      }),
    )
  const shown = (t: SimulatedTransaction): Xml => ({ ...t })

  function add(type: "sale" | "credit", status: string, amount: string, orderId: string | null): SimulatedTransaction {
    const id = `bt${String(++counter).padStart(6, "0")}`
    const createdAt = new Date(nowMs())
    const made = { id, type, status, amount, currencyIsoCode: "USD", orderId, createdAt, refundIds: [], disputes: [] }
    transactions.set(id, made)
    return made
  }

  function sale(body: Record<string, unknown>): SimulatedAnswer {
    const nonce = body.payment_method_nonce as string | undefined
    const customerId = body.customer_id as string | undefined
    const customer = customerId === undefined ? undefined : customers.get(customerId)
    if (customerId !== undefined && customer === undefined) return refused("Customer ID is invalid.")
    if (nonce === undefined) {
      if (customer?.hasCard !== true) return refused("Cannot determine payment method.")
    } else {
      if (usedNonces.has(nonce)) return refused("Cannot use a payment_method_nonce more than once.")
      if (!/^(fake-valid-|fake-processor-|nonce-)/.test(nonce))
        return refused("Unknown or expired payment_method_nonce.")
      usedNonces.add(nonce)
    }
    const declined = nonce === DECLINED_NONCE
    const made = add(
      "sale",
      declined ? "processor_declined" : "submitted_for_settlement",
      body.amount as string,
      body.order_id as string,
    )
    if (declined) return refused("Do Not Honor", made)
    const options = body.options as { store_in_vault_on_success?: boolean } | undefined
    if (options?.store_in_vault_on_success === true && customer !== undefined) customer.hasCard = true
    return xml(201, document("transaction", shown(made)))
  }

  function refundSale(id: string, amount: string, orderId: string | null): SimulatedAnswer {
    const sold = transactions.get(id)
    if (sold === undefined) return xml(404, "")
    if (!["settled", "settling"].includes(sold.status))
      return refused("Cannot refund a transaction unless it is settled.")
    const back = sold.refundIds.reduce((sum, r) => sum + Number(transactions.get(r)?.amount) * 100, 0)
    if (back + Number(amount) * 100 > Number(sold.amount) * 100) return refused("Refund amount is too large.")
    const made = add("credit", "submitted_for_settlement", amount, orderId)
    sold.refundIds.push(made.id)
    return xml(201, document("transaction", shown(made)))
  }

  function searched(body: { search?: Record<string, unknown> }): SimulatedTransaction[] {
    const { order_id, created_at, ids } = (body.search ?? {}) as {
      order_id?: { starts_with?: string; is?: string }
      created_at?: { min?: string }
      ids?: string[]
    }
    const since = created_at?.min === undefined ? 0 : Date.parse(created_at.min)
    return [...transactions.values()].filter(
      (t) =>
        (order_id?.starts_with === undefined || t.orderId?.startsWith(order_id.starts_with) === true) &&
        (ids === undefined || ids.includes(t.id)) &&
        t.createdAt.getTime() >= since,
    )
  }

  function handle(request: SimulatedRequest): SimulatedAnswer {
    const keys = Buffer.from(`${TEST_BRAINTREE.publicKey}:${TEST_BRAINTREE.privateKey}`).toString("base64")
    if (request.headers.authorization !== `Basic ${keys}`) return xml(401, "")
    const body = request.body === "" ? {} : (JSON.parse(request.body) as Record<string, Record<string, unknown>>)
    const [, , merchant, resource, id, verb] = request.path.split("/")
    if (merchant !== TEST_BRAINTREE.merchantId) return xml(403, "")
    switch (`${request.method} ${resource}`) {
      case "POST client_token":
        return xml(201, document("clientToken", { value: Buffer.from(`{"n":${++counter}}`).toString("base64") }))
      case "GET customers":
        return customers.has(id ?? "") ? xml(200, document("customer", { id })) : xml(404, "")
      case "POST customers": {
        const wanted = String(body.customer?.id)
        if (customers.has(wanted)) return refused("Customer ID has already been taken.")
        customers.set(wanted, { hasCard: false })
        return xml(201, document("customer", { id: wanted }))
      }
      case "GET transactions": {
        const found = transactions.get(id ?? "")
        return found === undefined ? xml(404, "") : xml(200, document("transaction", shown(found)))
      }
      case "PUT transactions": {
        const found = transactions.get(id ?? "")
        if (found === undefined || verb !== "void") return xml(404, "")
        if (found.status !== "submitted_for_settlement")
          return refused("Transaction can only be voided if status is authorized or submitted_for_settlement.")
        found.status = "voided"
        return xml(200, document("transaction", shown(found)))
      }
      case "POST transactions":
        if (id === "advanced_search_ids") {
          const ids = searched(body).map((t) => t.id)
          return xml(200, document("searchResults", { pageSize: 50, ids }))
        }
        if (id === "advanced_search") {
          return xml(200, collection("credit-card-transactions", "transaction", searched(body).map(shown)))
        }
        if (verb === "refund")
          return refundSale(id ?? "", String(body.transaction?.amount), String(body.transaction?.order_id))
        return sale(body.transaction ?? {})
      default:
        return xml(404, "")
    }
  }

  const known = (id: string) => {
    const found = transactions.get(id)
    if (found === undefined) throw new Error(`no transaction ${id}`)
    return found
  }
  const server = await simulatedServer(handle)
  return {
    server,
    transactions,
    setStatus(id, status) {
      known(id).status = status
    },
    dispute(id, status, kind = "chargeback") {
      const sold = known(id)
      const held = sold.disputes[0]
      if (held === undefined) sold.disputes.push({ id: `dp${id}`, status, kind, amountDisputed: sold.amount })
      else held.status = status
    },
    again(id) {
      const { amount, orderId } = known(id)
      return add("sale", "submitted_for_settlement", amount, orderId).id
    },
    refund(id, amount) {
      const answer = refundSale(id, amount, null)
      if (answer.status !== 201) throw new Error(answer.body)
      return known(id).refundIds.at(-1) as string
    },
    delivery(kind, transactionId, atMs, privateKey = TEST_BRAINTREE.privateKey) {
      const sold = known(transactionId)
      const subject = kind.startsWith("dispute")
        ? {
            dispute: {
              id: `dp${transactionId}`,
              status: "open",
              kind: "chargeback",
              transaction: { id: transactionId, amount: sold.amount },
            },
          }
        : { transaction: shown(sold) }
      const timestamp = new Date(Math.floor(atMs / 1000) * 1000)
      const payload = `${Buffer.from(element("notification", { timestamp, kind, subject })).toString("base64")}\n`
      const secret = createHash("sha1").update(privateKey).digest()
      const signature = createHmac("sha1", secret).update(payload).digest("hex")
      return new URLSearchParams({
        bt_signature: `${TEST_BRAINTREE.publicKey}|${signature}`,
        bt_payload: payload,
      }).toString()
    },
    close: () => server.close(),
  }
}
