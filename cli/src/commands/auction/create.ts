import type { CreateAuction } from "@bandcoin/client/auctions"
import { z } from "zod"
import { requireAccount } from "../../command/accounts.js"
import { amount, durationSeconds, kilohertz, unitCount } from "../../command/fields.js"
import { onHouse } from "../../command/house.js"
import { defineCommand } from "../../command/spec.js"
import { renderFields } from "../../output/table.js"

export const auctionCreate = defineCommand({
  path: ["auction", "create"],
  summary: "auction a provider's next epoch at a clearing house",
  options: [
    { flags: "--type <type>", help: "vickrey (sealed, second price) or propshare (shares by bid)" },
    { flags: "--units <count>", help: "units on sale" },
    { flags: "--from <frequency>", help: "lower end of the band: kHz, or with a unit (957.5MHz)" },
    { flags: "--to <frequency>", help: "upper end of the band" },
    { flags: "--bandwidth <width>", help: "what one grant gives within the band" },
    { flags: "--min-price <amount>", help: "lowest price of a bid" },
    { flags: "--ends-in <seconds>", help: "how long bids are taken, by the house's clock" },
    { flags: "--callback <url>", help: "GenerateOffer of the provider service" },
  ],
  settings: ["url", "house", "key", "keyDir", "dataDir"],
  examples: [
    "bandcoin auction create --key mno --type vickrey --units 1 --from 703MHz --to 713MHz --bandwidth 10MHz --min-price 100 --ends-in 300 --callback http://127.0.0.1:8030/generate-offer",
  ],
  input: z.object({
    type: z.enum(["vickrey", "propshare"], { error: "expected vickrey or propshare" }),
    units: unitCount,
    from: kilohertz,
    to: kilohertz,
    bandwidth: kilohertz,
    minPrice: amount,
    endsIn: durationSeconds,
    callback: z.url({ protocol: /^https?$/, error: "expected a URL" }),
  }),
  async run(context, input) {
    const { keys, settings, ledger } = context
    const signer = await keys.signer(settings.key)
    const account = await requireAccount(ledger, signer.publicKey)
    const auctionId = await onHouse(context, async (house) => {
      const { now_ms } = await house.house()
      const auction: CreateAuction = {
        auction_type: input.type === "vickrey" ? "VICKREY" : "PROPSHARE",
        max_allocations: input.units,
        provider: signer.publicKey,
        clearing_time: Math.ceil(now_ms / 1000) + input.endsIn,
        from_frequency: input.from,
        to_frequency: input.to,
        bandwidth: input.bandwidth,
        epoch: account.epoch + 1,
        min_price: input.minPrice,
        offer_callback: input.callback,
      }
      return house.create(auction, signer)
    })
    return { data: { auction_id: auctionId }, text: ({ style }) => renderFields([["auction", auctionId]], style) }
  },
})
