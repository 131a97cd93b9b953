import { readAccounts } from "@bandcoin/client"
import type { Account } from "@bandcoin/contract"
import { z } from "zod"
import { flag, kilohertz, limit } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { count } from "../../output/numbers.js"
import { renderTable } from "../../output/table.js"
import { hasOffer, isOnSale, offerColumns, offerJson } from "../../views/offer.js"

const input = z.object({
  name: z.string().min(1).max(64).optional(),
  frequency: kilohertz.optional(),
  all: flag,
  limit: limit.prefault("1000"),
})

export const offerList = defineCommand({
  path: ["offer", "list"],
  summary: "list what is on sale, cheapest first",
  options: [
    { flags: "--name <text>", help: "only providers whose local name begins so" },
    { flags: "--frequency <frequency>", help: "only bands that hold this frequency (kHz, or with a unit)" },
    { flags: "--all", help: "also offers turned off or sold out" },
    { flags: "--limit <count>", help: "how many (default 1000)" },
  ],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin offer list --name delhi", "bandcoin offer list --frequency 957.6MHz --json"],
  input,
  async run({ ledger, keys }, filter) {
    const nameOf = (publicKey: string) => keys.names.get(publicKey)
    const found: Account[] = []
    for await (const account of readAccounts(ledger)) {
      if (matches(account, filter, nameOf(account.name) ?? "")) found.push(account)
    }
    const name = (account: Account) => nameOf(account.name) ?? account.name
    found.sort((a, b) => a.price - b.price || (name(a) < name(b) ? -1 : 1))
    const offers = found.slice(0, filter.limit)
    return {
      data: { offers: offers.map((account) => offerJson(account, nameOf)), found: found.length },
      text: ({ style, width }) =>
        `${renderTable(offerColumns(nameOf), offers, style, width)}${style.dim(count(found.length, "offer"))}\n`,
    }
  },
})

function matches(account: Account, { name, frequency, all }: z.infer<typeof input>, localName: string): boolean {
  if (!hasOffer(account) || (!all && !isOnSale(account))) return false
  if (name !== undefined && !localName.startsWith(name)) return false
  return frequency === undefined || (account.from_frequency <= frequency && frequency <= account.to_frequency)
}
