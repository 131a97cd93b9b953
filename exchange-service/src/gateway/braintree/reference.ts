/**
 * A Braintree transaction has no metadata that works without setting up custom fields first, but it has an `orderId` of up
 * to 255 characters that can be searched by its beginning. Ours says all that a rebuild needs:
 * `bx1.<order id>.<account>.<bandcoins>`.
 */
export const orderField = (order: { orderId: string; account: string; bandcoins: number }): string =>
  `${orderPrefix(order.orderId)}${order.account}.${order.bandcoins}`

export const ALL_ORDERS_PREFIX = "bx1."
export const orderPrefix = (orderId: string): string => `${ALL_ORDERS_PREFIX}${orderId}.`
export const refundField = (orderId: string, refundKey: string): string => `bxr1.${orderId}.${refundKey}`

export function parseOrderField(text: string | null | undefined) {
  const match = /^bx1\.([0-9a-f]{32})\.(0[23][0-9a-f]{64})\.([1-9]\d{0,14})$/.exec(text ?? "")
  if (match === null) return undefined
  return { orderId: match[1] as string, account: match[2] as string, bandcoins: Number(match[3]) }
}
