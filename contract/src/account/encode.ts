import { canonicalJson } from "../json/canonical.js"
import { requirePpb, writeDiscount } from "../pricing/discount.js"
import { type Account, NO_DISCOUNT, type Reservation, type Share } from "./types.js"

const encoder = new TextEncoder()

/**
 * The canonical record of an account: UTF-8 JSON, the fields in the order of {@link Account}, no spaces, epochs in
 * numeric order, public keys and the keys of `qos` in code unit order. Two equal accounts give the same bytes.
 */
export function encodeAccount(account: Account): Uint8Array {
  return encoder.encode(accountText(account))
}

function accountText(a: Account): string {
  return (
    `{"name":"${a.name}","balance":${a.balance},"roles":${a.roles.length === 0 ? "[]" : JSON.stringify(a.roles)},` +
    `"allocations_left":${a.allocations_left},"epoch":${a.epoch},"from_frequency":${a.from_frequency},` +
    `"to_frequency":${a.to_frequency},"bandwidth":${a.bandwidth},"price":${a.price},` +
    `"volume_discount":${discountText(a.volume_discount)},"reservation_discount":${discountText(a.reservation_discount)},` +
    `"allocation_duration":${a.allocation_duration},"reservations":${reservationsText(a.reservations)},` +
    `"consumers":${sharesText(a.consumers)},"qos":${canonicalJson(a.qos)}}`
  )
}

function discountText(discount: number): string {
  if (discount === NO_DISCOUNT) return "1"
  return writeDiscount(requirePpb(discount))
}

function reservationsText(reservations: Readonly<Record<string, Reservation>>): string {
  const epochs = Object.keys(reservations)
  if (epochs.length === 0) return "{}"
  const entries = epochs
    .sort((a, b) => Number(a) - Number(b))
    .map((epoch) => {
      const { price, capacity, allocated } = reservations[epoch] as Reservation
      return `"${epoch}":{"price":${price},"capacity":${capacity},"allocated":${allocated}}`
    })
  return `{${entries.join(",")}}`
}

function sharesText(consumers: Readonly<Record<string, Share>>): string {
  const keys = Object.keys(consumers)
  if (keys.length === 0) return "{}"
  const entries = keys.sort().map((key) => {
    const { allocations, price, allocated } = consumers[key] as Share
    return `"${key}":{"allocations":${allocations},"price":${price},"allocated":${allocated}}`
  })
  return `{${entries.join(",")}}`
}
