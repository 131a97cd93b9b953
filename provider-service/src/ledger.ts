import { BuildError, InvalidTransactionError, ReadError, SubmitError, UnknownOutcomeError } from "@bandcoin/client"
import { commonProblem } from "@bandcoin/service-kit"
import { problem } from "./errors.js"

/** Runs an action on the ledger; what it expectedly throws becomes the problem that answers the request. */
export async function onLedger<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof InvalidTransactionError) throw problem("LEDGER_REFUSED", error.message)
    if (error instanceof UnknownOutcomeError) throw problem("OUTCOME_UNKNOWN", error.message)
    if (error instanceof BuildError) throw commonProblem("INVALID_ARGUMENT", error.message)
    if (error instanceof SubmitError || error instanceof ReadError) {
      throw commonProblem("LEDGER_UNAVAILABLE", error.message, { cause: error, headers: { "retry-after": "1" } })
    }
    throw error
  }
}
