import { z } from "zod"
import { onHouse } from "../../command/house.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { renderFields } from "../../output/table.js"
import { bidFields } from "../../views/auction.js"

export const bidShow = defineCommand({
  path: ["bid", "show"],
  summary: "show your bid in an auction; `grant verify` proves what it won by its transaction",
  arguments: [{ name: "auctionId", required: true, help: "the auction" }],
  settings: ["house", "key", "keyDir", "dataDir"],
  examples: ["bandcoin bid show AUCTION_ID --key alice", "bandcoin bid show AUCTION_ID --key alice --json"],
  input: z.object({ auctionId: z.string().min(1).max(100) }),
  async run(context, { auctionId }) {
    const { keys, settings } = context
    const signer = await keys.signer(settings.key)
    const bid = await onHouse(context, (house) => house.bid(auctionId, signer))
    const nameOf = (publicKey: string) => keys.names.get(publicKey)
    return { data: { bid: asJson(bid) }, text: ({ style }) => renderFields(bidFields(bid, nameOf), style) }
  },
})
