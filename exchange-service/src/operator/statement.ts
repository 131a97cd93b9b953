import type { Engine } from "../engine.js"
import { toDecimal } from "../money/currency.js"
import { listMovements, netCredit } from "../movement/movement.js"
import { toOrder } from "../order/order.js"
import { owed, returnedMinor, secondPayments } from "../order/state.js"
import { toPayout } from "../payout/payout.js"
import { csv } from "./csv.js"

const DAY_MS = 24 * 3600_000

/** Every order and payout that changed on a day (UTC), as CSV: what an accountant asks for. */
export async function statement({ database }: Engine, day: string): Promise<string> {
  const from = Date.parse(`${day}T00:00:00Z`)
  const orders = await database.sql
    .selectFrom("orders")
    .selectAll()
    .where("updated_at_ms", ">=", from)
    .where("updated_at_ms", "<", from + DAY_MS)
    .orderBy("updated_at_ms")
    .execute()
  const payouts = await database.sql
    .selectFrom("payouts")
    .selectAll()
    .where("updated_at_ms", ">=", from)
    .where("updated_at_ms", "<", from + DAY_MS)
    .orderBy("updated_at_ms")
    .execute()
  const header = [
    "kind",
    "id",
    "gateway",
    "account",
    "state",
    "currency",
    "paid",
    "returned",
    "fee",
    "bandcoins",
    "owed",
    "updated",
  ]
  const money = orders.map(toOrder).map((order) => {
    const { terms, facts } = order
    const second = secondPayments(terms, facts).filter(({ payment }) => payment.currency === terms.currency)
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + Math.max(0, one), 0)
    const own = facts.payment?.status === "confirmed" ? facts.payment.amountMinor : 0
    const paid = sum([own, ...second.map(({ payment }) => payment.amountMinor)])
    const returned = sum([returnedMinor(terms, facts), ...second.map((one) => one.returnedMinor)])
    return [
      "order",
      order.id,
      order.gateway,
      order.account,
      order.state,
      terms.currency,
      toDecimal(paid, terms.currency),
      toDecimal(returned, terms.currency),
      toDecimal(0, terms.currency),
      netCredit(facts.movements),
      owed(terms, facts),
      new Date(order.updatedAtMs).toISOString(),
    ]
  })
  const out = payouts.map(toPayout).map((payout) => {
    const { terms, facts } = payout
    const paid = facts.transfer?.status === "paid"
    return [
      "payout",
      payout.id,
      terms.destination.method,
      terms.account,
      payout.state,
      terms.currency,
      toDecimal(0, terms.currency),
      toDecimal(paid ? terms.netMinor : 0, terms.currency),
      toDecimal(paid ? terms.feeMinor : 0, terms.currency),
      listMovements(facts.movements).length === 0 ? 0 : netCredit(facts.movements),
      0,
      new Date(payout.updatedAtMs).toISOString(),
    ]
  })
  return csv(header, [...money, ...out])
}

/** The payouts an operator pays by hand. */
export async function manualPayouts({ payouts }: Engine): Promise<string> {
  const open = await payouts.list({ state: "AWAITING_MANUAL_PAYMENT", limit: 1000 })
  const header = ["payout", "holder", "iban", "currency", "amount", "reference", "asked"]
  return csv(
    header,
    open.flatMap(({ id, terms, createdAtMs }) => {
      if (terms.destination.method !== "manual") return []
      const { holder, iban } = terms.destination
      const amount = toDecimal(terms.netMinor, terms.currency)
      return [
        [id, holder, iban, terms.currency, amount, `BANDCOIN ${id.slice(0, 12)}`, new Date(createdAtMs).toISOString()],
      ]
    }),
  )
}
