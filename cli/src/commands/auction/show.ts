import { z } from "zod"
import { onHouse } from "../../command/house.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { renderFields } from "../../output/table.js"
import { auctionFields } from "../../views/auction.js"

export const auctionShow = defineCommand({
  path: ["auction", "show"],
  summary: "show one auction, and its bids as far as they are public",
  arguments: [{ name: "auctionId", required: true, help: "as `auction create` or `auction list` printed it" }],
  settings: ["house", "keyDir", "dataDir"],
  examples: ["bandcoin auction show AUCTION_ID", "bandcoin auction show AUCTION_ID --json"],
  input: z.object({ auctionId: z.string().min(1).max(100) }),
  async run(context, { auctionId }) {
    const auction = await onHouse(context, (house) => house.get(auctionId))
    const nameOf = (publicKey: string) => context.keys.names.get(publicKey)
    return {
      data: { auction: asJson(auction) },
      text: ({ style }) => renderFields(auctionFields(auction, nameOf), style),
    }
  },
})
