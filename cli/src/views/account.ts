import { type Account, accountAddress } from "@bandcoin/contract"
import { asJson, type JsonObject } from "../output/json.js"
import { groupDigits } from "../output/numbers.js"
import type { Column } from "../output/table.js"
import { shortKey } from "./ids.js"

/** Finds the name this machine has for a public key. */
export type NameOf = (publicKey: string) => string | undefined

/** The record as the ledger holds it, with where it lies and what this machine calls it. */
export function accountJson(account: Account, nameOf: NameOf): JsonObject {
  return {
    ...asJson(account),
    address: accountAddress(account.name),
    local_name: nameOf(account.name) ?? null,
  }
}

/** Everything that is not an offer. */
export function accountFields(account: Account, nameOf: NameOf): (readonly [string, string])[] {
  const name = nameOf(account.name)
  return [
    ["account", account.name],
    ...(name === undefined ? [] : [["name", name] as const]),
    ["balance", `${groupDigits(account.balance)} Bandcoins`],
    ["roles", account.roles.length === 0 ? "none" : account.roles.join(", ")],
    ["epoch", groupDigits(account.epoch)],
    ["address", accountAddress(account.name)],
  ]
}

export function accountColumns(nameOf: NameOf): Column<Account>[] {
  return [
    { header: "name", value: ({ name }) => nameOf(name) ?? "" },
    { header: "account", value: ({ name }) => name, short: ({ name }) => shortKey(name) },
    { header: "balance", value: ({ balance }) => groupDigits(balance), align: "right" },
    { header: "roles", value: ({ roles }) => roles.join(",") },
    { header: "epoch", value: ({ epoch }) => groupDigits(epoch), align: "right" },
  ]
}
