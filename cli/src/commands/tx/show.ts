import { z } from "zod"
import { headerSignature } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { notFound } from "../../errors/cli-error.js"
import { renderFields } from "../../output/table.js"
import { actionOf, transactionJson, viewTransaction } from "../../views/transaction.js"

export const txShow = defineCommand({
  path: ["tx", "show"],
  summary: "show a committed transaction",
  arguments: [{ name: "id", required: true, help: "transaction id" }],
  settings: ["url", "keyDir", "dataDir"],
  examples: ["bandcoin tx show TRANSACTION_ID", "bandcoin tx show TRANSACTION_ID --json"],
  input: z.object({ id: headerSignature }),
  async run({ ledger, keys }, { id }) {
    const transaction = await ledger.transaction(id)
    if (transaction === undefined) {
      throw notFound("no such transaction on the ledger", "look at `bandcoin tx list`; a refused one leaves no trace", {
        transaction_id: id,
      })
    }
    const view = viewTransaction(transaction)
    const data = transactionJson(view)
    return {
      data,
      text: ({ style }) => {
        const signer = view.header.signerPublicKey
        const name = keys.names.get(signer)
        return renderFields(
          [
            ["transaction", id],
            ["family", `${view.header.familyName} ${view.header.familyVersion}`],
            ["signer", name === undefined ? signer : `${signer} (${name})`],
            ["batcher", view.header.batcherPublicKey],
            ["action", actionOf(view)],
            ...Object.entries(view.payload ?? {})
              .filter(([field]) => field !== "action")
              .map(([field, value]) => [field, fieldText(value)] as const),
          ],
          style,
        )
      },
    }
  },
})

/** Long lists are counted: ten thousand keys help nobody on a screen, and `--json` has them. */
function fieldText(value: unknown): string {
  if (Array.isArray(value) && value.length > 3) return `${value.length} keys (all with --json)`
  return typeof value === "string" ? value : JSON.stringify(value)
}
