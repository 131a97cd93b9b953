import { isPublicKey } from "../address/public-key.js"
import { type Result, refuse } from "../errors/contract-error.js"
import { isNatural } from "../json/natural.js"
import { ROLES } from "../payload/types.js"
import { discountToPpb } from "../pricing/discount.js"
import { succeed } from "../result/result.js"
import type { Account } from "./types.js"

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** The account that a record of the ledger state holds, or STATE_CORRUPT when the contract cannot have written it. */
export function parseAccount(bytes: Uint8Array): Result<Account> {
  let value: unknown
  try {
    value = JSON.parse(decoder.decode(bytes))
  } catch {
    return corrupt("it is not JSON")
  }
  if (!isObject(value)) return corrupt("it is not an object")
  const wrong = firstWrongField(value)
  if (wrong !== undefined) return corrupt(`its field ${wrong} is not valid`)
  return succeed(value as unknown as Account)
}

/**
 * The account that a record of the ledger state holds.
 * @throws TypeError if the contract cannot have written the record; {@link parseAccount} does not throw.
 */
export function decodeAccount(bytes: Uint8Array): Account {
  const account = parseAccount(bytes)
  if (account.ok) return account.value
  throw new TypeError(account.error.message)
}

function corrupt(why: string) {
  return refuse("STATE_CORRUPT", `an account record of the ledger state is unreadable: ${why}`)
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function firstWrongField(a: Fields): string | undefined {
  if (!isPublicKey(a.name)) return "name"
  if (!isNatural(a.balance)) return "balance"
  if (!isRoles(a.roles)) return "roles"
  if (!isNatural(a.allocations_left)) return "allocations_left"
  if (!isNatural(a.epoch)) return "epoch"
  if (!isNatural(a.from_frequency)) return "from_frequency"
  if (!isNatural(a.to_frequency)) return "to_frequency"
  if (!isNatural(a.bandwidth)) return "bandwidth"
  if (!isNatural(a.price)) return "price"
  if (!isDiscount(a.volume_discount)) return "volume_discount"
  if (!isDiscount(a.reservation_discount)) return "reservation_discount"
  if (!isNatural(a.allocation_duration)) return "allocation_duration"
  if (!isDictionary(a.reservations, isReservation)) return "reservations"
  if (!isDictionary(a.consumers, isShare)) return "consumers"
  if (!isObject(a.qos)) return "qos"
  return undefined
}

function isRoles(roles: unknown): boolean {
  return Array.isArray(roles) && roles.every((role) => ROLES.includes(role))
}

function isDiscount(value: unknown): boolean {
  return typeof value === "number" && discountToPpb(value).ok
}

function isDictionary(value: unknown, isEntry: (key: string, entry: Fields) => boolean): boolean {
  if (!isObject(value)) return false
  for (const key in value) {
    const entry = value[key]
    if (!isObject(entry) || !isEntry(key, entry)) return false
  }
  return true
}

const EPOCH = /^[1-9][0-9]{0,15}$/

function isReservation(epoch: string, { price, capacity, allocated }: Fields): boolean {
  return EPOCH.test(epoch) && isNatural(price) && isNatural(capacity) && isNatural(allocated) && allocated <= capacity
}

function isShare(key: string, { allocations, price, allocated }: Fields): boolean {
  return isPublicKey(key) && isNatural(allocations) && isNatural(price) && typeof allocated === "boolean"
}
