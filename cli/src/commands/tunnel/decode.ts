import { z } from "zod"
import { filePath } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { count } from "../../output/numbers.js"
import { renderTable } from "../../output/table.js"
import { transactionColumns, transactionJson, viewTransaction } from "../../views/transaction.js"
import { type Carried, decodeCarried, readTunnelText } from "./carried.js"

export const tunnelDecode = defineCommand({
  path: ["tunnel", "decode"],
  summary: "verify a tunnelled transaction or batch and show what is in it",
  arguments: [{ name: "file", required: true, help: "base64 text; - for standard input" }],
  settings: ["keyDir", "dataDir"],
  examples: ["bandcoin tunnel decode purchase.txt", "bandcoin tunnel decode - --json < purchase.txt"],
  input: z.object({ file: filePath }),
  async run(context, { file }) {
    const carried = decodeCarried(await readTunnelText(file, context))
    const views = transactionsOf(carried).map(viewTransaction)
    return {
      data: {
        kind: carried.kind,
        batch_ids: carried.kind === "batches" ? carried.batches.map((batch) => batch.id) : [],
        transactions: views.map(transactionJson),
      },
      text: ({ style, width }) => {
        const what = carried.kind === "batches" ? count(carried.batches.length, "batch", "batches") : "a transaction"
        const table = renderTable(
          transactionColumns((key) => context.keys.names.get(key)),
          views,
          style,
          width,
        )
        return `${what}, signatures verified\n\n${table}`
      },
    }
  },
})

function transactionsOf(carried: Carried) {
  return carried.kind === "batches" ? carried.batches.flatMap((batch) => batch.transactions) : [carried.transaction]
}
