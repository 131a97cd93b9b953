import type { BatchStatus, InvalidTransaction } from "../../ledger/types.js"
import { pythonList, pythonString } from "./python.js"
import { bytes, object, string } from "./receipts.js"

/** A batch's status as Sawtooth's REST API shows it: `batch_id` and `transaction_id` are `id`, empty properties are left out. */
export function statusText(status: BatchStatus, indent: string): string {
  const i1 = `${indent}  `
  const invalid = status.invalidTransactions.map((transaction) => invalidText(transaction, `${i1}  `))
  return `{
${i1}"id": ${pythonString(status.batchId)},
${i1}"invalid_transactions": ${pythonList(invalid, i1)},
${i1}"status": "${status.status}"
${indent}}`
}

function invalidText(transaction: InvalidTransaction, indent: string): string {
  return object(indent, [
    ["extended_data", bytes(transaction.extendedData)],
    ["id", string(transaction.transactionId)],
    ["message", string(transaction.message)],
  ])
}
