import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"
import { onHouse } from "../../command/house.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { count } from "../../output/numbers.js"
import { renderFields } from "../../output/table.js"
import { auctionFields } from "../../views/auction.js"

const INTERVAL_MS = 1_000

export const auctionWatch = defineCommand({
  path: ["auction", "watch"],
  summary: "follow an auction until it is over",
  arguments: [{ name: "auctionId", required: true, help: "as `auction create` or `auction list` printed it" }],
  settings: ["house", "keyDir", "dataDir"],
  examples: ["bandcoin auction watch AUCTION_ID", "bandcoin auction watch AUCTION_ID --json"],
  input: z.object({ auctionId: z.string().min(1).max(100) }),
  async run(context, { auctionId }) {
    const auction = await onHouse(context, async (house) => {
      let shown = ""
      for (;;) {
        const now = await house.get(auctionId)
        if (now.status === "INACTIVE") return now
        const bids = now.bid_count === undefined ? "bids are sealed" : count(now.bid_count, "bid")
        if (shown !== `${now.status}, ${bids}`) context.printer.note(`${now.status}, ${bids}`)
        shown = `${now.status}, ${bids}`
        await sleep(INTERVAL_MS, undefined, { signal: context.host.signal })
      }
    })
    const nameOf = (publicKey: string) => context.keys.names.get(publicKey)
    return {
      data: { auction: asJson(auction) },
      text: ({ style }) => renderFields(auctionFields(auction, nameOf), style),
    }
  },
})
