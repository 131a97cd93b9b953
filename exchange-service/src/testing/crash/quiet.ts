import { until } from "./people.js"
import type { World } from "./world.js"

interface Summary {
  readonly orders: Record<string, number>
  readonly payouts: Record<string, number>
  readonly deposits: number
  readonly withdrawals: number
  readonly inCirculation: number
}

const BUSY_ORDERS = ["CREATED", "PAID", "DEPOSITING", "TAKING_BACK", "PAYMENT_PENDING", "AWAITING_ACCOUNT"]
const BUSY_PAYOUTS = ["REQUESTED", "DEBITING", "PAYING", "CREDITING_BACK"]

/** Waits until no order and no payout has a step left that the exchange could take, then reconciles once more. */
export async function quiet(world: World): Promise<Summary> {
  await world.post("/operator/reconcile", {}, { operator: true })
  await until(async () => {
    const { orders, payouts } = await world.get<Summary>("/operator/summary")
    const busy = [
      ...BUSY_ORDERS.filter((state) => (orders[state] ?? 0) > 0).map((state) => `${orders[state]} orders ${state}`),
      ...BUSY_PAYOUTS.filter((state) => (payouts[state] ?? 0) > 0).map((state) => `${payouts[state]} payouts ${state}`),
    ]
    return busy.length === 0 ? {} : `busy: ${busy.join(", ")}`
  })
  await world.post("/operator/reconcile", {}, { operator: true })
  return world.get<Summary>("/operator/summary")
}
