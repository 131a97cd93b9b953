import * as z from "zod"
import { AuctionTypeSchema } from "./auction.js"
import {
  base64Field,
  frequencyField,
  idField,
  MAX_TRANSACTION_CHARACTERS,
  priceField,
  publicKeyField,
} from "./fields.js"

/** An offer of 2,000 shares is a payload of 250 KB; base64 adds a third. */
export const MAX_OFFER_CHARACTERS = 1_048_576

/** GenerateOffer, IN (table 2). The paper's fields, and what the provider needs to check the clearing. */
export const GenerateOfferSchema = z.strictObject({
  auction_id: z.string().min(1).max(100),
  auction_type: AuctionTypeSchema,
  attempt: z
    .int()
    .min(1)
    .max(10_000)
    .describe("1, and one more each time the ledger has refused the offer before because a winner could not pay."),
  refused_batch_id: idField
    .optional()
    .describe("From attempt 2 on: the batch of the attempt before, which is INVALID."),
  epoch: z.int().min(1).describe("Epoch that the offer will open: the current one + 1."),
  clearing_time: z.int().min(0),
  price: priceField.describe(
    "Offer price: the highest winning bid (VICKREY) or the average price of a unit (PROPSHARE).",
  ),
  min_price: priceField,
  clearing_price: priceField,
  from_frequency: frequencyField,
  to_frequency: frequencyField,
  bandwidth: z.int().min(1),
  max_allocations: z.int().min(1),
  consumers: z
    .record(publicKeyField, z.strictObject({ allocations: z.int().min(1), price: priceField }))
    .describe("Winners' shares, for the offer's `consumers`."),
  refund: z
    .record(publicKeyField, priceField)
    .describe("What each winner gets back (VICKREY): one transfer to each. The paper's single amount, for k winners."),
  batcher_public_key: publicKeyField.describe("The clearing house: whom the transactions must be made for."),
})

/** GenerateOffer, OUT. */
export const GeneratedOfferSchema = z.strictObject({
  offer: base64Field(MAX_OFFER_CHARACTERS).describe("Serialized, signed `offer` transaction."),
  refund: z
    .record(publicKeyField, base64Field(MAX_TRANSACTION_CHARACTERS))
    .describe("Serialized, signed `transfer` transactions by receiver; one for each entry asked for."),
})

export type GenerateOffer = z.output<typeof GenerateOfferSchema>
export type GeneratedOffer = z.output<typeof GeneratedOfferSchema>
