import {
  type Account,
  DEFAULT_ALLOCATION_DURATION,
  NO_DISCOUNT,
  type Reservation,
  type Share,
} from "../account/types.js"
import { type Result, refuse, refuseField } from "../errors/contract-error.js"
import { actionEvent } from "../event/event.js"
import { MAX_NATURAL } from "../json/natural.js"
import type { ContractLimits } from "../limits/limits.js"
import type { OfferPayload, ReservationOffer } from "../payload/types.js"
import { succeed } from "../result/result.js"
import type { LedgerState } from "../state/ledger-state.js"
import { checkOwnAccount, signerWithRole } from "./checks.js"
import type { Outcome } from "./outcome.js"

type Reservations = Record<string, Reservation>

/**
 * `offer`, by the role `provider`: "epoch += 1; `allocations_left = max_allocations`; band, price, discounts, duration,
 * qos and consumers are replaced. Reservations given are merged".
 */
export function offer(
  payload: OfferPayload,
  signer: string,
  state: LedgerState,
  limits: ContractLimits,
): Result<Outcome> {
  const own = checkOwnAccount(payload.provider, signer)
  if (!own.ok) return own
  const account = signerWithRole(signer, "provider", state)
  if (!account.ok) return account
  if (account.value.epoch === MAX_NATURAL)
    return refuse("EPOCH_EXHAUSTED", `the account has reached epoch ${MAX_NATURAL}`)
  const epoch = account.value.epoch + 1
  const merged = mergeReservations(account.value.reservations, payload.reservations ?? {}, epoch)
  if (!merged.ok) return merged
  const reservations = evictReservations(merged.value, epoch)
  const counted = checkCount(reservations, limits)
  if (!counted.ok) return counted
  const { from_frequency, to_frequency, bandwidth, price, max_allocations } = payload
  return succeed({
    changed: [{ ...account.value, ...offerFields(payload), epoch, reservations }],
    event: actionEvent("offer", signer, signer, {
      epoch,
      price,
      from_frequency,
      to_frequency,
      bandwidth,
      max_allocations,
    }),
  })
}

/** The fields that an offer replaces. */
function offerFields(payload: OfferPayload): Omit<Account, "name" | "balance" | "roles" | "epoch" | "reservations"> {
  return {
    allocations_left: payload.max_allocations,
    from_frequency: payload.from_frequency,
    to_frequency: payload.to_frequency,
    bandwidth: payload.bandwidth,
    price: payload.price,
    volume_discount: payload.volume_discount ?? NO_DISCOUNT,
    reservation_discount: payload.reservation_discount ?? NO_DISCOUNT,
    allocation_duration: payload.allocation_duration ?? DEFAULT_ALLOCATION_DURATION,
    consumers: unclaimed(payload.consumers ?? {}),
    qos: payload.qos ?? {},
  }
}

function unclaimed(consumers: NonNullable<OfferPayload["consumers"]>): Record<string, Share> {
  const shares: Record<string, Share> = {}
  for (const [key, { allocations, price }] of Object.entries(consumers)) {
    shares[key] = { allocations, price, allocated: false }
  }
  return shares
}

/**
 * "capacity 0 deletes, an existing epoch takes the new price and capacity and keeps `allocated` (capacity below
 * `allocated` is refused), a new one starts with `allocated` 0; each must lie after the new epoch."
 *
 * Capacity 0 is below `allocated` too once units are sold: deleting those and offering the epoch again would sell the
 * same units twice. A capacity equal to `allocated` stops the sale.
 */
function mergeReservations(
  current: Readonly<Reservations>,
  given: Readonly<Record<string, ReservationOffer>>,
  newEpoch: number,
): Result<Reservations> {
  const merged = { ...current }
  for (const [epoch, { price, capacity }] of Object.entries(given)) {
    const field = `reservations.${epoch}`
    if (Number(epoch) <= newEpoch) {
      return refuseField("RESERVATION_NOT_AHEAD", field, `must lie after the epoch that this offer opens, ${newEpoch}`)
    }
    const allocated = merged[epoch]?.allocated ?? 0
    if (capacity < allocated) {
      const message = `${allocated} units of it are sold, so its capacity cannot be ${capacity}`
      return refuseField("RESERVATION_OVERSOLD", `${field}.capacity`, message)
    }
    if (capacity === 0) delete merged[epoch]
    else merged[epoch] = { price, capacity, allocated }
  }
  return succeed(merged)
}

/** "Then reservations at or before the new epoch are evicted." */
function evictReservations(reservations: Readonly<Reservations>, newEpoch: number): Reservations {
  return Object.fromEntries(Object.entries(reservations).filter(([epoch]) => Number(epoch) > newEpoch))
}

function checkCount(reservations: Readonly<Reservations>, limits: ContractLimits): Result<void> {
  const count = Object.keys(reservations).length
  if (count <= limits.reservationsPerAccount) return succeed(undefined)
  const message = `an account may hold at most ${limits.reservationsPerAccount}, it would hold ${count}`
  return refuseField("TOO_MANY_RESERVATIONS", "reservations", message)
}
