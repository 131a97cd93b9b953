import type { OfferPayload } from "@bandcoin/contract"
import { z } from "zod"
import {
  amount,
  capacity,
  discount,
  durationSeconds,
  jsonObject,
  kilohertz,
  reservation,
} from "../../command/fields.js"
import { SEND_OPTIONS, SEND_SETTINGS, send, sendInput } from "../../command/send.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { groupDigits, megahertz } from "../../output/numbers.js"

const input = z.object({
  from: kilohertz,
  to: kilohertz,
  bandwidth: kilohertz,
  price: amount,
  units: capacity,
  volumeDiscount: discount.optional(),
  reservationDiscount: discount.optional(),
  duration: durationSeconds.optional(),
  reserve: z.array(reservation).default([]),
  qos: jsonObject.optional(),
  ...sendInput,
})

export const offerPost = defineCommand({
  path: ["offer", "post"],
  summary: "post the next offer of a provider, which opens its next epoch",
  options: [
    { flags: "--from <frequency>", help: "lower end of the band: kHz, or with a unit (957.5MHz)" },
    { flags: "--to <frequency>", help: "upper end of the band" },
    { flags: "--bandwidth <width>", help: "what one grant gives within the band" },
    { flags: "--price <amount>", help: "Bandcoins for the first unit" },
    { flags: "--units <count>", help: "units on sale in the new epoch" },
    { flags: "--volume-discount <factor>", help: "what each further unit costs of the one before, 0 to 1" },
    { flags: "--reservation-discount <factor>", help: "what each epoch ahead costs of the one before, 0 to 1" },
    { flags: "--duration <seconds>", help: "how long a grant lasts (60 when not given)" },
    {
      flags: "--reserve <epoch=units@price...>",
      help: "sell a later epoch in advance, as 3=100@5; 3=0@5 takes it off the market",
    },
    { flags: "--qos <json>", help: "quality of service, one JSON object" },
    ...SEND_OPTIONS,
  ],
  settings: SEND_SETTINGS,
  examples: [
    "bandcoin offer post --key alice --from 957.5MHz --to 958.3MHz --bandwidth 200kHz --price 5 --units 4,000",
    "bandcoin offer post --key alice --from 957500 --to 958300 --bandwidth 200 --price 5 --units 4000 --reserve 3=100@5 4=100@4",
  ],
  input,
  async run(context, { tunnel, batcher, ...offer }) {
    const payload = offerPayload(offer)
    return send(
      context,
      payload,
      { tunnel, batcher },
      {
        data: { offer: asJson(payload) },
        lines: [
          ["band", `${megahertz(offer.from)} to ${megahertz(offer.to)}`],
          ["units", `${groupDigits(offer.units)} of ${megahertz(offer.bandwidth)} at ${groupDigits(offer.price)}`],
        ],
      },
    )
  },
})

function offerPayload(offer: Omit<z.infer<typeof input>, "tunnel" | "batcher">): OfferPayload {
  const { from, to, bandwidth, price, units, volumeDiscount, reservationDiscount, duration, reserve, qos } = offer
  return {
    action: "offer",
    price,
    from_frequency: from,
    to_frequency: to,
    bandwidth,
    max_allocations: units,
    ...(volumeDiscount === undefined ? {} : { volume_discount: volumeDiscount }),
    ...(reservationDiscount === undefined ? {} : { reservation_discount: reservationDiscount }),
    ...(duration === undefined ? {} : { allocation_duration: duration }),
    ...(reserve.length === 0
      ? {}
      : {
          reservations: Object.fromEntries(reserve.map(({ epoch, capacity, price }) => [epoch, { capacity, price }])),
        }),
    ...(qos === undefined ? {} : { qos }),
  }
}
