import type { Account } from "../account/types.js"
import type { ContractEvent } from "../event/event.js"
import type { GrantSummary } from "../grant/summary.js"

/** What an action that succeeds does to the ledger. */
export interface Outcome {
  /** Accounts as they are afterwards, those that changed. */
  readonly changed: readonly Account[]
  readonly event: ContractEvent
  /** What was bought, of an `allocate`. */
  readonly grant?: GrantSummary
}
