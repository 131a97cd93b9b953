import type { Selectable } from "kysely"
import type { PayoutTable } from "../database/schema.js"
import { NO_PAYOUT_FACTS, type PayoutFacts, type PayoutTerms } from "./facts.js"
import type { PayoutState } from "./state.js"

export interface Payout {
  /** Also the digest in the nonces of its transactions, and the transfer group at the gateway. */
  readonly id: string
  readonly terms: PayoutTerms
  readonly facts: PayoutFacts
  readonly state: PayoutState
  readonly version: number
  readonly hints: number
  readonly hintsDone: number
  readonly attempts: number
  readonly note: string | undefined
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

export function toPayout(row: Selectable<PayoutTable>): Payout {
  return {
    id: row.id,
    terms: row.terms as PayoutTerms,
    facts: { ...NO_PAYOUT_FACTS, ...(row.facts as Partial<PayoutFacts>) },
    state: row.state as PayoutState,
    version: row.version,
    hints: row.hints,
    hintsDone: row.hints_done,
    attempts: row.attempts,
    note: row.note ?? undefined,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  }
}
