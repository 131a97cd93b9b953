import { z } from "zod"
import { flag } from "../../command/fields.js"
import { onHouse } from "../../command/house.js"
import { defineCommand } from "../../command/spec.js"
import { asJson } from "../../output/json.js"
import { renderTable } from "../../output/table.js"
import { auctionColumns } from "../../views/auction.js"

/** One page of the house. */
const SHOWN = 100

export const auctionList = defineCommand({
  path: ["auction", "list"],
  summary: "list the auctions of a clearing house, newest first",
  options: [{ flags: "--all", help: "also those that are over" }],
  settings: ["house", "keyDir", "dataDir"],
  examples: ["bandcoin auction list", "bandcoin auction list --all --json"],
  input: z.object({ all: flag }),
  async run(context, { all }) {
    const filter = all ? { limit: SHOWN } : { limit: SHOWN, status: "ACTIVE" as const }
    const { auctions } = await onHouse(context, (house) => house.list(filter))
    const nameOf = (publicKey: string) => context.keys.names.get(publicKey)
    return {
      data: { auctions: auctions.map((auction) => asJson(auction)) },
      text: ({ style, width }) => renderTable(auctionColumns(nameOf), auctions, style, width),
    }
  },
})
