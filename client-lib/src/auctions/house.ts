import * as z from "zod"
import { publicKeyField } from "./fields.js"

/** What a bidder must know of a clearing house. */
export const ClearingHouseSchema = z.object({
  public_key: publicKeyField.describe("The batcher key that bids, offers and refunds are signed for."),
  now_ms: z.int().describe("Its clock, milliseconds since 1970."),
  max_auction_seconds: z.int().describe("How far ahead a clearing time may lie."),
  max_bids_per_auction: z.int(),
})

export type ClearingHouse = z.output<typeof ClearingHouseSchema>
