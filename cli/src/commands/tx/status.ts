import { z } from "zod"
import { headerSignature } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { CliError } from "../../errors/cli-error.js"
import { EXIT } from "../../errors/exit-codes.js"
import { renderFields } from "../../output/table.js"

export const txStatus = defineCommand({
  path: ["tx", "status"],
  summary: "say what became of a batch",
  arguments: [{ name: "batchId", required: true, help: "batch id, as every command prints it" }],
  settings: ["url", "wait"],
  examples: ["bandcoin tx status BATCH_ID", "bandcoin tx status BATCH_ID --wait 60 --json"],
  input: z.object({ batchId: headerSignature }),
  async run({ ledger, settings, host }, { batchId }) {
    const [outcome] = await ledger.outcomes([batchId], { timeoutMs: settings.wait * 1000, signal: host.signal })
    const status = outcome?.kind === "committed" ? "COMMITTED" : outcome?.kind === "invalid" ? "INVALID" : "UNKNOWN"
    const why = reasonOf(outcome)
    return {
      data: { batch_id: batchId, status, ...(why === "" ? {} : { reason: why }) },
      text: ({ style }) =>
        renderFields(
          [["batch", batchId], ["status", status], ...(why === "" ? [] : [["reason", why] as const])],
          style,
        ),
      ...failureOf(status, why, batchId),
    }
  },
})

function reasonOf(outcome: { kind: string; refused?: readonly { message: string }[]; reason?: string } | undefined) {
  if (outcome?.kind === "invalid") return (outcome.refused ?? []).map(({ message }) => message).join("; ")
  return outcome?.reason ?? ""
}

function failureOf(status: string, why: string, batchId: string): { failure?: CliError } {
  const details = { batch_id: batchId }
  if (status === "INVALID") {
    return { failure: new CliError("TRANSACTION_INVALID", EXIT.refused, `refused: ${why}`, { details }) }
  }
  if (status === "COMMITTED") return {}
  const message = `no outcome yet: ${why}`
  const fix = "ask again later; a batch the ledger has never seen stays UNKNOWN"
  return { failure: new CliError("OUTCOME_UNKNOWN", EXIT.outcomeUnknown, message, { fix, details }) }
}
