import { randomBytes } from "node:crypto"
import type { Signer } from "@bandcoin/client"
import type { OrderView, PayoutView } from "../../routes/schemas.js"
import type { World } from "./world.js"

/** What people and gateways do with the exchange. Each deed goes on through any number of crashes. */

export const newKey = (): string => randomBytes(12).toString("hex")

export async function orderByStripe(world: World, account: string, bandcoins: number): Promise<OrderView> {
  const body = { account, bandcoins, currency: "USD", gateway: "stripe" }
  const order = await world.post<OrderView>("/orders", body, { key: newKey() })
  if (order.pay !== undefined) return order
  // The answer was given before the gateway's: the page shows the way to pay as soon as it is there.
  return until(async () => {
    const later = await world.get<OrderView>(`/orders/${order.id}`)
    return later.pay === undefined ? `order ${order.id} is ${later.state} with no way to pay` : later
  })
}

export const paymentIdOf = (order: OrderView): string => (order.pay as { paymentId: string }).paymentId

/** Stripe tells of everything that happened to a session since event `from`. */
export async function tellByStripe(world: World, from: number): Promise<void> {
  for (const event of world.stripe.events.slice(from)) {
    await world.deliver("/webhooks/stripe", async () => {
      const { body, header } = world.stripe.delivery(event, Math.floor(Date.now() / 1000))
      return { body, headers: { "content-type": "application/json", "stripe-signature": header } }
    })
  }
}

export async function payByStripe(world: World, order: OrderView): Promise<void> {
  const from = world.stripe.events.length
  world.stripe.pay(paymentIdOf(order))
  await tellByStripe(world, from)
}

export async function refundByStripe(world: World, order: OrderView, amount: number): Promise<void> {
  const from = world.stripe.events.length
  world.stripe.refund(paymentIdOf(order), amount)
  await tellByStripe(world, from)
}

/** Pays the order once more at another page of Stripe's, and waits until that money has come back. */
export async function payAgainByStripe(world: World, order: OrderView): Promise<void> {
  const from = world.stripe.events.length
  const again = world.stripe.again(paymentIdOf(order))
  world.stripe.pay(again)
  await tellByStripe(world, from)
  await until(async () => {
    const { state, note, secondPayments } = await world.get<OrderView>(`/orders/${order.id}`)
    const states = secondPayments.map(({ refund }) => refund).join()
    return states === "returned" ? {} : `order ${order.id} is ${state}, its second payment "${states}" (${note ?? ""})`
  })
}

export async function buyByCard(world: World, account: string, bandcoins: number): Promise<OrderView> {
  const body = { account, bandcoins, currency: "USD", gateway: "braintree" }
  const order = await world.post<OrderView>("/orders", body)
  await world.post(`/orders/${order.id}/card`, { nonce: `nonce-${newKey()}`, vault: false })
  return order
}

export async function buyInShop(world: World, account: string, bandcoins: number): Promise<void> {
  const { id } = world.saleor.order({ account, sku: `BANDCOIN-${bandcoins}`, amount: bandcoins / 10 })
  await world.deliver("/webhooks/saleor", () => world.saleor.delivery("order_fully_paid", id))
}

export function askPayout(
  world: World,
  signer: Signer,
  bandcoins: number,
  connectedAccount: string,
): Promise<PayoutView> {
  const body = { bandcoins, currency: "USD", destination: { method: "stripe", connectedAccount } }
  return world.post<PayoutView>("/payouts", body, { signer, key: newKey() })
}

const PATIENCE_MS = 600_000

export async function orderIn(world: World, id: string, ...states: OrderView["state"][]): Promise<OrderView> {
  return until(async () => {
    const order = await world.get<OrderView>(`/orders/${id}`)
    return states.includes(order.state) ? order : `order ${id} is ${order.state} (${order.note ?? ""})`
  })
}

export async function payoutIn(world: World, id: string, ...states: PayoutView["state"][]): Promise<PayoutView> {
  return until(async () => {
    const all = await world.get<PayoutView[]>("/operator/payouts?limit=500")
    const payout = all.find((one) => one.id === id)
    return payout !== undefined && states.includes(payout.state) ? payout : `payout ${id} is ${payout?.state}`
  })
}

export async function until<T extends object>(ask: () => Promise<T | string>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (typeof answer !== "string") return answer
    if (Date.now() > deadline) throw new Error(`after ${PATIENCE_MS} ms ${answer}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
