import type { Selectable } from "kysely"
import type { OrderTable } from "../database/schema.js"
import type { GatewayName, StartedPayment } from "../gateway/gateway.js"
import type { Currency } from "../money/currency.js"
import { NO_FACTS, type OrderFacts, type OrderTerms } from "./facts.js"
import type { OrderState } from "./state.js"

/** Where an order's money comes from: a gateway, or an operator's decision to give credit without a payment. */
export type OrderSource = GatewayName | "credit"

export interface Order {
  readonly id: string
  readonly gateway: OrderSource
  readonly ref: string
  readonly paymentId: string | undefined
  readonly account: string
  readonly terms: OrderTerms
  readonly facts: OrderFacts
  readonly state: OrderState
  readonly version: number
  readonly pay: StartedPayment | undefined
  /** Hints heard so far; the gateway is to be asked when `hintsDone` is behind. */
  readonly hints: number
  readonly hintsDone: number
  readonly attempts: number
  readonly note: string | undefined
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

export function toOrder(row: Selectable<OrderTable>): Order {
  return {
    id: row.id,
    gateway: row.gateway as OrderSource,
    ref: row.ref,
    paymentId: row.payment_id ?? undefined,
    account: row.account,
    terms: { bandcoins: row.bandcoins, amountMinor: row.amount_minor, currency: row.currency as Currency },
    facts: { ...NO_FACTS, ...(row.facts as Partial<OrderFacts>) },
    state: row.state as OrderState,
    version: row.version,
    pay: (row.pay as StartedPayment | null) ?? undefined,
    hints: row.hints,
    hintsDone: row.hints_done,
    attempts: row.attempts,
    note: row.note ?? undefined,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  }
}
