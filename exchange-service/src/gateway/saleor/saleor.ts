import { fail, type Gateway, GatewayListError, ok, type PaymentView } from "../gateway.js"
import { saleorApi } from "./api.js"
import { orderIdOf, paymentView } from "./view.js"
import { saleorWebhooks } from "./webhook.js"

export interface SaleorSettings {
  /** GraphQL endpoint, e.g. `https://shop.example/graphql/`. */
  readonly apiUrl: string
  readonly token: string
  readonly hmacSecret: string | undefined
  readonly jwksUrl: string
  readonly timeoutMs?: number
}

/** The paper's web shop (6.1): people buy there; finalized orders with an account key in their metadata are credited. */
export function saleorGateway(settings: SaleorSettings): Gateway {
  const api = saleorApi({ url: settings.apiUrl, token: settings.token, timeoutMs: settings.timeoutMs ?? 20_000 })
  return {
    name: "saleor",
    movesMoney: true,
    pageSources: { script: [], frame: [], connect: [] },
    async lookup(orderId, paymentId) {
      if (paymentId === undefined) return ok(undefined)
      if (orderIdOf(paymentId) !== orderId) return fail("GATEWAY_REFUSED", "Saleor: that is another order")
      const order = await api.order(paymentId)
      if (!order.ok) return order
      return ok(order.value === undefined ? undefined : paymentView(order.value))
    },
    async *list(sinceMs): AsyncIterable<PaymentView> {
      for (let after: string | null = null; ; ) {
        const page = await api.page(sinceMs, after)
        if (!page.ok) throw new GatewayListError(page.error)
        for (const { node } of page.value.edges) yield paymentView(node)
        after = page.value.pageInfo.endCursor
        if (!page.value.pageInfo.hasNextPage || after === null) return
      }
    },
    webhook: saleorWebhooks(settings),
  }
}
