import { TpProcessResponse } from "@bandcoin/protos"
import type { ProcessResult, TransactionContext } from "../../ledger/types.js"
import { decoded } from "../handler.js"

/** A transaction a processor holds. */
export interface PendingTransaction {
  readonly context: TransactionContext
  readonly sentAt: number
  readonly settle: (result: ProcessResult) => void
}

/** What a processor said of a transaction. Words outside of the protocol count as its failure. */
export function judgment(content: Uint8Array): ProcessResult {
  const response = decoded(TpProcessResponse, content)
  if (response === undefined) return failure("the transaction processor's response does not decode")
  const { status, message, extendedData } = response
  switch (status) {
    case TpProcessResponse.Status.OK:
      return { status: "OK" }
    case TpProcessResponse.Status.INVALID_TRANSACTION:
      return { status: "INVALID_TRANSACTION", message, extendedData }
    case TpProcessResponse.Status.INTERNAL_ERROR:
      return failure(message)
    default:
      return failure(`the transaction processor answered with status ${status}`)
  }
}

const failure = (message: string): ProcessResult => ({ status: "INTERNAL_ERROR", message })
