import type { Account } from "@bandcoin/contract"
import { asJson, type JsonObject } from "../output/json.js"
import { groupDigits, megahertz } from "../output/numbers.js"
import type { Column } from "../output/table.js"
import type { NameOf } from "./account.js"
import { shortKey } from "./ids.js"

/** True when the account sells something now or has sold before: its current offer can be shown. */
export function hasOffer(account: Account): boolean {
  return account.epoch > 0
}

/** True when something can be bought of it, now or ahead. */
export function isOnSale(account: Account): boolean {
  return account.allocations_left > 0 || Object.values(account.reservations).some((r) => r.allocated < r.capacity)
}

/** The offer part of an account record. */
export function offerJson(account: Account, nameOf: NameOf): JsonObject {
  return {
    provider: account.name,
    local_name: nameOf(account.name) ?? null,
    epoch: account.epoch,
    from_frequency: account.from_frequency,
    to_frequency: account.to_frequency,
    bandwidth: account.bandwidth,
    price: account.price,
    allocations_left: account.allocations_left,
    volume_discount: account.volume_discount,
    reservation_discount: account.reservation_discount,
    allocation_duration: account.allocation_duration,
    reservations: asJson(account.reservations),
    consumers: asJson(account.consumers),
    qos: asJson(account.qos),
  }
}

export function offerFields(account: Account, nameOf: NameOf): (readonly [string, string])[] {
  const name = nameOf(account.name)
  const shares = Object.keys(account.consumers).length
  return [
    ["provider", account.name],
    ...(name === undefined ? [] : [["name", name] as const]),
    ["epoch", groupDigits(account.epoch)],
    ["band", bandText(account)],
    ["bandwidth", megahertz(account.bandwidth)],
    ["price", `${groupDigits(account.price)} Bandcoins a unit`],
    ["units left", groupDigits(account.allocations_left)],
    ["grant lasts", `${groupDigits(account.allocation_duration)} s`],
    ["volume discount", `each further unit costs ${account.volume_discount} of the one before`],
    ["reservation discount", `each epoch ahead costs ${account.reservation_discount} of the one before`],
    ...(shares === 0 ? [] : [["settled auction", `${groupDigits(shares)} winners; only they can buy`] as const]),
    ...(Object.keys(account.qos).length === 0 ? [] : [["qos", JSON.stringify(account.qos)] as const]),
    ...Object.entries(account.reservations).map(
      ([epoch, { price, capacity, allocated }]) =>
        [
          `epoch ${epoch}`,
          `${groupDigits(capacity - allocated)} of ${groupDigits(capacity)} units at ${groupDigits(price)}`,
        ] as const,
    ),
  ]
}

export function offerColumns(nameOf: NameOf): Column<Account>[] {
  return [
    {
      header: "provider",
      value: ({ name }) => nameOf(name) ?? name,
      short: ({ name }) => nameOf(name) ?? shortKey(name),
    },
    { header: "band", value: bandText },
    { header: "width", value: ({ bandwidth }) => megahertz(bandwidth), align: "right" },
    { header: "price", value: ({ price }) => groupDigits(price), align: "right" },
    { header: "units left", value: ({ allocations_left }) => groupDigits(allocations_left), align: "right" },
    { header: "seconds", value: ({ allocation_duration }) => groupDigits(allocation_duration), align: "right" },
    { header: "epoch", value: ({ epoch }) => groupDigits(epoch), align: "right" },
    { header: "ahead", value: aheadText },
  ]
}

export function bandText({ from_frequency, to_frequency }: Account): string {
  return `${from_frequency / 1000}-${to_frequency / 1000} MHz`
}

/** The epochs that can be reserved, as `2-4` or `2,5`. */
function aheadText({ reservations }: Account): string {
  const epochs = Object.entries(reservations)
    .filter(([, { capacity, allocated }]) => allocated < capacity)
    .map(([epoch]) => Number(epoch))
    .sort((a, b) => a - b)
  const first = epochs[0]
  const last = epochs.at(-1)
  if (first === undefined || last === undefined) return ""
  if (last - first + 1 === epochs.length) return first === last ? `${first}` : `${first}-${last}`
  return epochs.join(",")
}
