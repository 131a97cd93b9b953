import { z } from "zod"
import { amount, flag } from "../../command/fields.js"
import { onHouse } from "../../command/house.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { renderFields } from "../../output/table.js"
import { bidFields } from "../../views/auction.js"

export const bidPlace = defineCommand({
  path: ["bid", "place"],
  summary: "bid in an auction: a signed purchase that the clearing house holds until bidding is over",
  arguments: [
    { name: "auctionId", required: true, help: "as `auction list` printed it" },
    { name: "price", required: true, help: "Bandcoins; in a vickrey auction what it is worth to you" },
  ],
  options: [{ flags: "--follow", help: "wait for the outcome, as long as --wait says after bidding ends" }],
  settings: ["house", "key", "keyDir", "dataDir", "wait"],
  examples: ["bandcoin bid place AUCTION_ID 250 --key alice", "bandcoin bid place AUCTION_ID 250 --key alice --follow"],
  input: z.object({ auctionId: z.string().min(1).max(100), price: amount, follow: flag }),
  async run(context, { auctionId, price, follow }) {
    const { keys, settings, host } = context
    const signer = await keys.signer(settings.key)
    const bid = await onHouse(context, async (house) => {
      const placed = await house.placeBid({ auctionId, price, signer })
      if (!follow) return placed
      const { offer_details, now_ms } = await house.get(auctionId)
      const timeoutMs = Math.max(0, offer_details.clearing_time * 1000 - now_ms) + settings.wait * 1_000
      return house.waitForOutcome(auctionId, signer, { timeoutMs, signal: host.signal })
    })
    const nameOf = (publicKey: string) => keys.names.get(publicKey)
    return { data: { bid: asJson(bid) }, text: ({ style }) => renderFields(bidFields(bid, nameOf), style) }
  },
})
