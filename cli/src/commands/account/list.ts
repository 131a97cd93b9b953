import { readAccounts } from "@bandcoin/client"
import { z } from "zod"
import { take } from "../../command/context.js"
import { limit } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { renderTable } from "../../output/table.js"
import { accountColumns, accountJson } from "../../views/account.js"

export const accountList = defineCommand({
  path: ["account", "list"],
  summary: "list accounts, in the order of their addresses",
  options: [{ flags: "--limit <count>", help: "how many (default 1000)" }],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin account list", "bandcoin account list --json"],
  input: z.object({ limit: limit.prefault("1000") }),
  async run({ ledger, keys }, { limit }) {
    const accounts = await take(readAccounts(ledger), limit)
    const nameOf = (publicKey: string) => keys.names.get(publicKey)
    return {
      data: { accounts: accounts.map((account) => accountJson(account, nameOf)) },
      text: ({ style, width }) => renderTable(accountColumns(nameOf), accounts, style, width),
    }
  },
})
