import { z } from "zod"
import { take } from "../../command/context.js"
import { accountRef, limit } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { renderTable } from "../../output/table.js"
import {
  type TransactionView,
  transactionColumns,
  transactionSummaryJson,
  viewTransaction,
} from "../../views/transaction.js"

export const txList = defineCommand({
  path: ["tx", "list"],
  summary: "list the newest transactions",
  options: [
    { flags: "--limit <count>", help: "how many (default 20)" },
    { flags: "--account <account>", help: "only those this account signed, sold or was paid by" },
    { flags: "--action <action>", help: "only this action, such as allocate" },
  ],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin tx list", "bandcoin tx list --account aggregator --action allocate", "bandcoin tx list --json"],
  input: z.object({
    limit: limit.prefault("20"),
    account: accountRef.optional(),
    action: z.string().min(1).max(40).optional(),
  }),
  async run({ ledger, keys }, { limit, account, action }) {
    const publicKey = account === undefined ? undefined : await keys.publicKey(account)
    const wanted = matching(ledger.transactions({ pageSize: Math.min(limit, 20) }), publicKey, action)
    const views = await take(wanted, limit)
    return {
      data: { transactions: views.map(transactionSummaryJson) },
      text: ({ style, width }) =>
        renderTable(
          transactionColumns((key) => keys.names.get(key)),
          views,
          style,
          width,
        ),
    }
  },
})

async function* matching(
  transactions: AsyncIterable<Parameters<typeof viewTransaction>[0]>,
  account: string | undefined,
  action: string | undefined,
): AsyncIterable<TransactionView> {
  for await (const transaction of transactions) {
    const view = viewTransaction(transaction)
    const { payload, header } = view
    if (action !== undefined && payload?.action !== action) continue
    if (account !== undefined && header.signerPublicKey !== account && payload?.provider !== account) continue
    yield view
  }
}
