import { createHash } from "node:crypto"
import braintree, { type BraintreeGateway } from "braintree"
import { type Currency, toDecimal } from "../../money/currency.js"
import {
  type CardGateway,
  type CardSource,
  type Gateway,
  GatewayListError,
  type GatewayResult,
  type NewPayment,
  ok,
  type PaymentView,
  type RefundRequest,
} from "../gateway.js"
import { attempt, isNotFound, Refusal, refuseFailure } from "./errors.js"
import { ALL_ORDERS_PREFIX, orderField, orderPrefix, refundField } from "./reference.js"
import { type BraintreeTransaction, transactionSchema } from "./transaction.js"
import { type ConfirmAt, paymentView, transactionStatus } from "./view.js"
import { braintreeWebhook } from "./webhook.js"

export interface BraintreeSettings {
  readonly environment: "sandbox" | "production"
  readonly merchantId: string
  readonly publicKey: string
  readonly privateKey: string
  /** Braintree settles each currency into a merchant account of its own; a sale is in the currency of its account. */
  readonly merchantAccounts: Readonly<Record<string, string>>
  /** The currency of the default merchant account. */
  readonly defaultCurrency: Currency
  readonly confirmAt: ConfirmAt
  /** Only for tests: where a server that behaves as Braintree's API does listens. */
  readonly api?: { readonly host: string; readonly port: number }
  readonly timeoutMs?: number
  readonly nowMs: () => number
}

/** Card payments through Braintree's Hosted Fields: the card number goes from Braintree's frame to Braintree. */
export function braintreeGateway(settings: BraintreeSettings): Gateway {
  const client = braintreeClient(settings)
  return {
    name: "braintree",
    movesMoney: true,
    pageSources: {
      script: ["https://js.braintreegateway.com"],
      frame: ["https://assets.braintreegateway.com"],
      connect: ["https://*.braintreegateway.com", "https://*.braintree-api.com"],
    },
    takes: (currency) => currency === settings.defaultCurrency || currency in settings.merchantAccounts,
    // Nothing is asked of Braintree until there is a card: the page makes a nonce of it, `charge` uses it.
    start: async ({ orderId }) => ok({ kind: "hosted_fields", paymentId: orderId }),
    lookup: (orderId) => lookup(client, settings, orderId),
    list: (sinceMs) => list(client, settings, sinceMs),
    webhook: (request) => braintreeWebhook(client, settings.nowMs(), request),
    challenge: (text) => (client.webhookNotification as unknown as { verify(text: string): string }).verify(text),
    refund: (request) => refund(client, request),
    cards: cards(client, settings),
  }
}

function braintreeClient(settings: BraintreeSettings): BraintreeGateway {
  const { Environment, BraintreeGateway: Client } = braintree
  const known = settings.environment === "production" ? Environment.Production : Environment.Sandbox
  const { api } = settings
  const environment =
    api === undefined ? known : new Environment(api.host, String(api.port), "", false, api.host, String(api.port))
  const { merchantId, publicKey, privateKey } = settings
  const client = new Client({ environment, merchantId, publicKey, privateKey })
  // The library waits a minute by default; its type declarations do not know the field.
  const { config } = client as unknown as { config: { timeout: number } }
  config.timeout = settings.timeoutMs ?? 20_000
  return client
}

type Search = Parameters<Parameters<BraintreeGateway["transaction"]["search"]>[0]>[0]

async function search(client: BraintreeGateway, by: (search: Search) => void): Promise<BraintreeTransaction[]> {
  const found: BraintreeTransaction[] = []
  for await (const transaction of client.transaction.search(by)) {
    const parsed = transactionSchema.safeParse(transaction)
    if (parsed.success && parsed.data.type === "sale") found.push(parsed.data)
  }
  return found
}

async function refundsOf(client: BraintreeGateway, sales: readonly BraintreeTransaction[]) {
  const ids = sales.flatMap((sale) => sale.refundIds ?? [])
  return Promise.all(ids.map(async (id) => transactionSchema.parse(await client.transaction.find(id))))
}

async function view(client: BraintreeGateway, settings: BraintreeSettings, sales: BraintreeTransaction[]) {
  return paymentView(sales, await refundsOf(client, sales), settings.confirmAt)
}

const lookup = (client: BraintreeGateway, settings: BraintreeSettings, orderId: string) =>
  attempt(async () => {
    const sales = await search(client, (by) => void by.orderId().startsWith(orderPrefix(orderId)))
    return view(client, settings, sales)
  })

async function* list(
  client: BraintreeGateway,
  settings: BraintreeSettings,
  sinceMs: number,
): AsyncIterable<PaymentView> {
  const read = await attempt(async () => {
    const sales = await search(client, (by) => {
      by.orderId().startsWith(ALL_ORDERS_PREFIX)
      by.createdAt().min(new Date(sinceMs))
    })
    const orders = new Map<string, BraintreeTransaction[]>()
    for (const sale of sales) orders.set(sale.orderId ?? "", [...(orders.get(sale.orderId ?? "") ?? []), sale])
    const views: PaymentView[] = []
    for (const group of orders.values()) {
      const one = await view(client, settings, group)
      if (one !== undefined) views.push(one)
    }
    return views
  })
  if (!read.ok) throw new GatewayListError(read.error)
  yield* read.value
}

function cards(client: BraintreeGateway, settings: BraintreeSettings): CardGateway {
  return {
    clientToken: () =>
      attempt(async () => {
        const answer = await client.clientToken.generate({})
        refuseFailure(answer)
        return answer.clientToken
      }),
    charge: (payment, source) => charge(client, settings, payment, source),
  }
}

/** Braintree's customer of an account: its id is derived, so that a vaulted card is found by whoever holds the key. */
export const customerOf = (account: string): string => createHash("sha256").update(account).digest("hex").slice(0, 32)

/**
 * Sells once per order. Braintree knows no idempotency keys, so the order is looked up before every sale, and a nonce
 * works once; when the answer is lost the sale is found by the next look-up and never repeated by us.
 */
async function charge(
  client: BraintreeGateway,
  settings: BraintreeSettings,
  payment: NewPayment,
  source: CardSource,
): Promise<GatewayResult<PaymentView | undefined>> {
  const known = await lookup(client, settings, payment.orderId)
  if (!known.ok || (known.value !== undefined && known.value.status !== "failed")) return known
  const sold = await attempt(async () => {
    if (source.kind === "nonce" && source.vault) await ensureCustomer(client, customerOf(payment.account))
    const merchantAccountId = settings.merchantAccounts[payment.currency]
    const result = await client.transaction.sale({
      amount: toDecimal(payment.amountMinor, payment.currency),
      orderId: orderField(payment),
      ...(merchantAccountId === undefined ? {} : { merchantAccountId }),
      ...(source.kind === "nonce" ? { paymentMethodNonce: source.nonce } : {}),
      ...(source.kind === "vault" || source.vault ? { customerId: customerOf(payment.account) } : {}),
      options: { submitForSettlement: true, storeInVaultOnSuccess: source.kind === "nonce" && source.vault },
    })
    // A decline is a transaction too (kept under the order); without one the request itself was not acceptable.
    if (result.transaction === undefined) refuseFailure(result)
    const transaction = transactionSchema.parse(result.transaction)
    if (transactionStatus(transaction.status, settings.confirmAt) === "failed") {
      throw new Refusal(`Braintree: ${transaction.status.replaceAll("_", " ")}`)
    }
    return paymentView([transaction], [], settings.confirmAt)
  })
  return sold
}

async function ensureCustomer(client: BraintreeGateway, id: string): Promise<void> {
  try {
    await client.customer.find(id)
  } catch (error) {
    if (!isNotFound(error)) throw error
    // Two requests at once: the second is told that the id is taken, which is what was wanted.
    await client.customer.create({ id })
  }
}

/** A payment that has not settled is voided (all of it, or not at all); a settled one is refunded. */
const refund = (client: BraintreeGateway, request: RefundRequest): Promise<GatewayResult<{ refundId: string }>> =>
  attempt(async () => {
    const sale = transactionSchema.parse(await client.transaction.find(request.paymentId))
    const orderId = refundField(request.orderId, request.refundKey)
    const made = (await refundsOf(client, [sale])).find((one) => one.orderId === orderId)
    if (made !== undefined) return { refundId: made.id }
    if (sale.status === "voided") return { refundId: sale.id }
    const amount = toDecimal(request.amountMinor, request.currency)
    if (sale.status === "submitted_for_settlement" || sale.status === "authorized") {
      if (amount !== sale.amount)
        throw new Refusal("Braintree: only all of a payment can go back before it has settled")
      refuseFailure(await client.transaction.void(sale.id))
      return { refundId: sale.id }
    }
    const result = await client.transaction.refund(sale.id, { amount, orderId } as never)
    refuseFailure(result)
    return { refundId: transactionSchema.parse(result.transaction).id }
  })
