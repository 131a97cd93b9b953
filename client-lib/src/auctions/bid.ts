import * as z from "zod"
import { BidStatusSchema, ReasonSchema } from "./auction.js"
import { base64Field, idField, MAX_TRANSACTION_CHARACTERS, priceField, publicKeyField } from "./fields.js"

/** Bid, IN (table 1); the auction is named in the path. */
export const BidRequestSchema = z.strictObject({
  bid: base64Field(MAX_TRANSACTION_CHARACTERS).describe(
    "Serialized, signed `allocate` transaction in base64, with the clearing house's key as its batcher.",
  ),
})

/** Bid and GetBid, OUT. Price, allocations and refund are for the bidder, and for all where the auction shows prices. */
export const BidSchema = z.object({
  auction_id: z.string(),
  bid_id: publicKeyField.describe("Public key that signed the bid."),
  status: BidStatusSchema,
  reason: ReasonSchema.optional(),
  transaction_id: idField.optional().describe("The bid's `allocate` transaction."),
  batch_id: idField.optional().describe("The batch it was submitted in."),
  price: priceField.optional().describe("Bandcoins bid: what the transaction pays."),
  allocations: z.int().min(0).optional().describe("Units won."),
  refund: z.int().min(0).optional().describe("Bandcoins that the provider gives back."),
  refund_transaction_id: idField.optional(),
  received_at_ms: z.int().optional(),
})

export type Bid = z.output<typeof BidSchema>
