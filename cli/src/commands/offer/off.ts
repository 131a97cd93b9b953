import type { Account, OfferPayload } from "@bandcoin/contract"
import { z } from "zod"
import { requireAccount } from "../../command/accounts.js"
import { SEND_OPTIONS, SEND_SETTINGS, send, sendInput } from "../../command/send.js"
import { defineCommand } from "../../command/spec.js"
import { notFound } from "../../errors/cli-error.js"
import { count } from "../../output/numbers.js"

export const offerOff = defineCommand({
  path: ["offer", "off"],
  summary: "stop selling: posts the same offer with 0 units, and takes unsold reservations off the market",
  options: SEND_OPTIONS,
  settings: SEND_SETTINGS,
  examples: ["bandcoin offer off --key delhi-1800-2", "bandcoin offer off --key delhi-1800-2 --json"],
  input: z.object(sendInput),
  async run(context, options) {
    const { keys, settings, ledger } = context
    const account = await requireAccount(ledger, await keys.publicKey(settings.key))
    if (account.epoch === 0) {
      throw notFound("this account has never posted an offer", "there is nothing to turn off", {
        provider: account.name,
      })
    }
    const withdrawn = withdrawnReservations(account)
    return send(context, offPayload(account, withdrawn), options, {
      data: { provider: account.name, epoch: account.epoch + 1, reservations_withdrawn: Object.keys(withdrawn) },
      lines: [
        ["provider", account.name],
        ["off", `nothing left on sale; ${count(Object.keys(withdrawn).length, "reservation")} withdrawn`],
      ],
    })
  },
})

function offPayload(account: Account, withdrawn: OfferPayload["reservations"] & object): OfferPayload {
  return {
    action: "offer",
    price: account.price,
    from_frequency: account.from_frequency,
    to_frequency: account.to_frequency,
    bandwidth: account.bandwidth,
    max_allocations: 0,
    volume_discount: account.volume_discount,
    reservation_discount: account.reservation_discount,
    allocation_duration: account.allocation_duration,
    ...(Object.keys(withdrawn).length === 0 ? {} : { reservations: withdrawn }),
    qos: account.qos,
  }
}

/** What was sold in advance stays sold: its capacity shrinks to it. What was not is deleted (capacity 0). */
function withdrawnReservations({ reservations, epoch: current }: Account) {
  return Object.fromEntries(
    Object.entries(reservations)
      // The offer opens the next epoch, which evicts its own reservation.
      .filter(([epoch, { capacity, allocated }]) => Number(epoch) > current + 1 && capacity > allocated)
      .map(([epoch, { price, allocated }]) => [epoch, { price, capacity: allocated }]),
  )
}
