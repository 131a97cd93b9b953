import type { Database } from "@bandcoin/service-kit"
import { sql } from "kysely"
import type { ExchangeSchema } from "../database/schema.js"
import { isCurrency, showMoney } from "../money/currency.js"
import { type Order, toOrder } from "../order/order.js"
import { type SecondPayment, secondPayments } from "../order/state.js"
import type { Difference } from "./differences.js"

/** Second payments whose money has not gone back, from the books: however old, they are named until they are settled. */
export async function paidTwice(database: Database<ExchangeSchema>): Promise<Difference[]> {
  const rows = await database.sql
    .selectFrom("orders")
    .selectAll()
    .where(sql<boolean>`facts->'extraPayments' <> '{}'::jsonb`)
    .execute()
  return rows.map(toOrder).flatMap((order) => {
    const open = secondPayments(order.terms, order.facts).filter(
      ({ refund }) => refund !== "returned" && refund !== "kept",
    )
    return open.map((second) => ({
      kind: "PAID_TWICE" as const,
      subject: order.id,
      detail: `${order.gateway} payment ${second.payment.paymentId} over ${sumOf(second)} is a second one: ${whatNow(order, second)}`,
    }))
  })
}

const sumOf = ({ payment: { amountMinor, currency } }: SecondPayment): string =>
  isCurrency(currency) ? showMoney(amountMinor, currency) : `${amountMinor} ${currency} minor units`

function whatNow(order: Order, { refund }: SecondPayment): string {
  const waits = order.note === undefined ? "" : ` (${order.note})`
  switch (refund) {
    case "automatic":
    case "planned":
      return `it is about to be refunded${waits}`
    case "sent":
      return "its refund was sent, and the gateway does not show the money as given back: see there"
    default:
      return "money of one of the two went back or is disputed already: decide at the gateway whether to refund it"
  }
}
