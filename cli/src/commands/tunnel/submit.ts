import { createBatch, type SignedBatch } from "@bandcoin/client"
import { z } from "zod"
import type { CommandContext } from "../../command/context.js"
import { filePath } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { count, duration } from "../../output/numbers.js"
import { renderTable } from "../../output/table.js"
import { transactionColumns, transactionSummaryJson, viewTransaction } from "../../views/transaction.js"
import { type Carried, decodeCarried, readTunnelText } from "./carried.js"

export const tunnelSubmit = defineCommand({
  path: ["tunnel", "submit"],
  summary: "hand in a tunnelled batch, or a transaction that names you as its batcher",
  arguments: [{ name: "file", required: true, help: "base64 text; - for standard input" }],
  settings: ["url", "key", "keyDir", "dataDir", "wait"],
  examples: ["bandcoin tunnel submit purchase.txt", "bandcoin tunnel submit transaction.txt --key aggregator"],
  input: z.object({ file: filePath }),
  async run(context, { file }) {
    const { ledger, settings, host, keys } = context
    const batches = await batchesOf(decodeCarried(await readTunnelText(file, context)), context)
    const started = host.now()
    await ledger.submitAndWait(batches, { timeoutMs: settings.wait * 1_000, signal: host.signal })
    const elapsedMs = host.now() - started
    const views = batches.flatMap((batch) => batch.transactions).map(viewTransaction)
    return {
      data: {
        batch_ids: batches.map(({ id }) => id),
        status: "COMMITTED",
        transactions: views.map(transactionSummaryJson),
      },
      text: ({ style, width }) => {
        const table = renderTable(
          transactionColumns((key) => keys.names.get(key)),
          views,
          style,
          width,
        )
        return `${count(batches.length, "batch", "batches")} ${style.green(`committed in ${duration(elapsedMs)}`)}\n\n${table}`
      },
    }
  },
})

/** A lone transaction goes into a batch of our own; its signer named us for that. */
async function batchesOf(carried: Carried, { keys, settings }: CommandContext): Promise<readonly SignedBatch[]> {
  if (carried.kind === "batches") return carried.batches
  return [createBatch({ transactions: [carried.transaction], signer: await keys.signer(settings.key) })]
}
