import { fromDecimal, isCurrency } from "../../money/currency.js"
import { reference } from "../../movement/identity.js"
import type { PaymentStatus, ReturnFact } from "../../order/facts.js"
import type { PaymentView } from "../gateway.js"
import type { SaleorOrder } from "./api.js"

/** Key of the order's metadata that the shop's checkout fills with the account to credit (paper 6.1). */
export const ACCOUNT_KEY = "bandcoin_account"
/** A product variant of 500 Bandcoins has the SKU `BANDCOIN-500`. */
const SKU = /^BANDCOIN-([1-9]\d{0,9})$/

/** Our id of a shop's order: the same order is the same wherever it is seen. */
export const orderIdOf = (saleorId: string): string => reference("saleor order", saleorId)

const NEVER_PAID = new Set(["DRAFT", "UNCONFIRMED", "UNFULFILLED", "FULFILLED", "PARTIALLY_FULFILLED"])

export function paymentView(order: SaleorOrder): PaymentView {
  const { amount, currency } = order.total.gross
  return {
    orderId: orderIdOf(order.id),
    paymentId: order.id,
    account: accountOf(order),
    bandcoins: bandcoinsOf(order),
    status: statusOf(order),
    amountMinor: minor(amount, currency),
    currency,
    returns: returnsOf(order),
    createdAtMs: Date.parse(order.created) || 0,
  }
}

function accountOf(order: SaleorOrder): string | undefined {
  const named = order.metadata
    .find(({ key }) => key === ACCOUNT_KEY)
    ?.value.trim()
    .toLowerCase()
  return named !== undefined && /^0[23][0-9a-f]{64}$/.test(named) ? named : undefined
}

/** Undefined when a line is something else than Bandcoins: what a later refund was for could then not be told. */
function bandcoinsOf(order: SaleorOrder): number | undefined {
  let sum = 0
  for (const { productSku, quantity } of order.lines) {
    const match = SKU.exec(productSku ?? "")
    if (match === null) return undefined
    sum += Number(match[1]) * quantity
  }
  return sum > 0 && Number.isSafeInteger(sum) ? sum : undefined
}

/** Finalized: confirmed by the shop and fully paid (paper 6.1). A draft's payment can still be undone without a trace. */
function statusOf(order: SaleorOrder): PaymentStatus {
  if (order.isPaid && order.status !== "DRAFT" && order.status !== "UNCONFIRMED") return "confirmed"
  if (order.status === "EXPIRED") return "expired"
  return NEVER_PAID.has(order.status) ? "pending" : "failed"
}

/** -1 for a sum that cannot be read: it matches no order, so a person looks at it. */
const minor = (amount: number, currency: string): number =>
  isCurrency(currency) ? (fromDecimal(String(amount), currency) ?? -1) : -1

const RETURNS: Readonly<Record<string, Pick<ReturnFact, "kind" | "status">>> = {
  REFUND_SUCCESS: { kind: "refund", status: "taken" },
  REFUND_REVERSE: { kind: "refund", status: "restored" },
  CHARGE_BACK: { kind: "dispute", status: "taken" },
}

/** By the payment provider's reference, so that a reversal meets the refund it reverses. */
function returnsOf(order: SaleorOrder): Record<string, ReturnFact> {
  const returns: Record<string, ReturnFact> = {}
  for (const event of order.transactions.flatMap((transaction) => transaction.events)) {
    const row = RETURNS[event.type ?? ""]
    if (row === undefined) continue
    const id = `${row.kind}-${event.pspReference === "" ? event.id : event.pspReference}`
    if (returns[id]?.status === "restored") continue
    returns[id] = { ...row, amountMinor: Math.max(0, minor(event.amount.amount, event.amount.currency)) }
  }
  return returns
}
