import type { Engine } from "../engine.js"
import { type Currency, isCurrency, showMoney } from "../money/currency.js"
import { listMovements, netCredit } from "../movement/movement.js"
import type { Order } from "../order/order.js"
import { ORDER_STATES, owed, secondPayments } from "../order/state.js"
import type { Payout } from "../payout/payout.js"
import { PAYOUT_STATES } from "../payout/state.js"
import type { OrderView, PayoutView } from "./schemas.js"

export const money = (amount: number, currency: Currency) => ({ amount, currency, text: showMoney(amount, currency) })

export function orderView({ ledger, config }: Engine, order: Order): OrderView {
  const { terms, facts, state, account } = order
  return {
    id: order.id,
    gateway: order.gateway,
    account,
    bandcoins: terms.bandcoins,
    price: money(terms.amountMinor, terms.currency),
    state,
    owner: ORDER_STATES[state].owner,
    says: ORDER_STATES[state].says,
    ...(order.note === undefined ? {} : { note: order.note }),
    ...(state === "AWAITING_PAYMENT" && order.pay !== undefined ? { pay: order.pay } : {}),
    credited: netCredit(facts.movements),
    owed: owed(terms, facts),
    secondPayments: secondPayments(terms, facts).map(({ payment: { paymentId, amountMinor, currency }, refund }) => ({
      paymentId,
      text: isCurrency(currency) ? showMoney(amountMinor, currency) : `${amountMinor} ${currency}`,
      refund,
    })),
    movements: listMovements(facts.movements)
      .filter(({ bandcoins }) => bandcoins > 0)
      .map(({ kind, bandcoins, status, seq }) => {
        const identity = { owner: "order", ref: order.ref, seq } as const
        const transactionId = ledger.transactionId({ identity, kind, account, bandcoins })
        const url = `${config.ledgerPublicUrl}/transactions/${transactionId}`
        return { kind, bandcoins, status, transactionId, url }
      }),
    createdAt: new Date(order.createdAtMs).toISOString(),
    updatedAt: new Date(order.updatedAtMs).toISOString(),
  }
}

export function payoutView(payout: Payout): PayoutView {
  const { terms, facts, state } = payout
  return {
    id: payout.id,
    account: terms.account,
    bandcoins: terms.bandcoins,
    net: money(terms.netMinor, terms.currency),
    fee: money(terms.feeMinor, terms.currency),
    method: terms.destination.method,
    state,
    owner: PAYOUT_STATES[state].owner,
    says: PAYOUT_STATES[state].says,
    ...(payout.note === undefined ? {} : { note: payout.note }),
    ...(facts.transfer === undefined ? {} : { transfer: facts.transfer }),
    createdAt: new Date(payout.createdAtMs).toISOString(),
    updatedAt: new Date(payout.updatedAtMs).toISOString(),
  }
}
