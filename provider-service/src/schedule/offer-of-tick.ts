import type { OfferRequest } from "@bandcoin/client"
import type { Account } from "@bandcoin/contract"
import { toOfferRequest } from "../offers/schemas.js"
import { priceAt, type Schedule, tickStartMs } from "./schedule.js"

/**
 * What a tick posts: the schedule's terms at the price of that time of day, and reservations for the epochs ahead that
 * are not on sale yet. Epoch numbers follow the ticks: n epochs ahead is n periods ahead.
 */
export function offerOfTick(
  schedule: Schedule,
  tick: number,
  account: Pick<Account, "epoch" | "reservations">,
): OfferRequest {
  const opened = account.epoch + 1
  const ahead = schedule.reservations
  const reservations = []
  for (let n = 1; ahead !== undefined && n <= ahead.epochs_ahead; n++) {
    const epoch = opened + n
    if (account.reservations[String(epoch)] !== undefined) continue
    const price = ahead.price ?? priceAt(schedule, tickStartMs(schedule, tick + n))
    reservations.push({ epoch, price, capacity: ahead.capacity })
  }
  const price = priceAt(schedule, tickStartMs(schedule, tick))
  return toOfferRequest(schedule.terms, price, reservations.length === 0 ? undefined : reservations)
}
