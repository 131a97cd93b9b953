import type { JsonObject, JsonValue } from "./json.js"

const ID = /^[0-9a-f]{128}$/
const PUBLIC_KEY = /^0[23][0-9a-f]{64}$/

/** Fields of an answer that name an account, in the order in which they are looked at. */
const ACCOUNT_FIELDS = ["account", "provider", "payer", "name"] as const

/**
 * The pages of the market index's explorer that show what an answer is about: its transaction, its block, its account.
 * Found in the answer's own fields, so that every command has them alike.
 */
export function explorerPages(explorer: string, data: JsonObject): string[] {
  const pages: string[] = []
  const transaction = data.transaction_id
  if (typeof transaction === "string" && ID.test(transaction)) pages.push(`${explorer}/transactions/${transaction}`)
  const block = data.block_num
  if (typeof block === "number") pages.push(`${explorer}/blocks/${block}`)
  const account = ACCOUNT_FIELDS.map((field) => accountOf(data[field])).find((name) => name !== undefined)
  if (account !== undefined) pages.push(`${explorer}/accounts/${account}`)
  return pages
}

/** A public key, or the record of an account. */
function accountOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === "string") return PUBLIC_KEY.test(value) ? value : undefined
  const isRecord = value !== null && typeof value === "object" && !Array.isArray(value)
  return isRecord ? accountOf((value as JsonObject).name) : undefined
}
