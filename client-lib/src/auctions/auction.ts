import * as z from "zod"
import { frequencyField, idField, priceField, publicKeyField } from "./fields.js"

/** How an auction is cleared (paper 5.4.2, 5.4.3). */
export const AuctionTypeSchema = z.enum(["VICKREY", "PROPSHARE"])

/** ACTIVE takes bids, CLEARING is being settled, INACTIVE is over. Table 1 knows the first and the last. */
export const AuctionStatusSchema = z.enum(["ACTIVE", "CLEARING", "INACTIVE"])

/** Table 1, and UNKNOWN also while the ledger has not said what became of a submission. */
export const BidStatusSchema = z.enum(["UNKNOWN", "PENDING", "EXECUTED", "CANCELLED", "ERROR"])

/** An offer holds 2,000 shares at most, so VICKREY sells no more units (each is a share). */
export const MAX_VICKREY_ALLOCATIONS = 2_000

/** The terms of an auction: what a provider gives to CreateAuction (table 1). */
export const OfferDetailsSchema = z.object({
  auction_type: AuctionTypeSchema,
  max_allocations: z.int().min(1).describe("Units for sale: `max_allocations` of the offer."),
  provider: publicKeyField.describe("Public key that will sign the offer; must be the one that signs this request."),
  clearing_time: z.int().min(0).describe("Unix seconds. Bids are taken up to the last millisecond before it."),
  from_frequency: frequencyField.describe("kHz"),
  to_frequency: frequencyField.describe("kHz"),
  bandwidth: z.int().min(1).describe("kHz, at most to_frequency - from_frequency"),
  epoch: z.int().min(1).describe("The provider's current epoch + 1: the epoch that the auctioned offer will open."),
  min_price: priceField.describe("Bandcoins. Bids below it are refused."),
  offer_callback: z.url().max(2_048).describe("GenerateOffer of the provider (table 2)."),
  bid_visibility: z
    .enum(["SEALED", "PRICES"])
    .default("SEALED")
    .describe("Whether prices of bids (never names) are shown before clearing. VICKREY is always SEALED."),
  outcome_visibility: z
    .enum(["PRICES", "NONE"])
    .default("PRICES")
    .describe("Whether prices of bids (never names) and the clearing price are shown after clearing."),
})

/** CreateAuction, IN. */
export const CreateAuctionSchema = OfferDetailsSchema.strict()
  .refine((a) => a.from_frequency < a.to_frequency, { path: ["to_frequency"], error: "must be above from_frequency" })
  .refine((a) => a.bandwidth <= a.to_frequency - a.from_frequency, {
    path: ["bandwidth"],
    error: "must fit between from_frequency and to_frequency",
  })
  .refine((a) => a.auction_type !== "VICKREY" || a.bid_visibility === "SEALED", {
    path: ["bid_visibility"],
    error: "must be SEALED in a VICKREY auction",
  })
  .refine((a) => a.auction_type !== "VICKREY" || a.max_allocations <= MAX_VICKREY_ALLOCATIONS, {
    path: ["max_allocations"],
    error: `must be ${MAX_VICKREY_ALLOCATIONS} at most in a VICKREY auction`,
  })

/** CreateAuction, OUT. */
export const AuctionCreatedSchema = z.object({ auction_id: z.string() })

/** Why something is as it is: a stable code and a sentence. */
export const ReasonSchema = z.object({ code: z.string(), text: z.string() })

/** A bid as the public may see it: without a name. */
export const BidDetailSchema = z.object({
  price: priceField,
  status: BidStatusSchema,
  allocations: z.int().min(0).optional(),
})

/** One listing of ListAuctions and GetAuction, OUT. */
export const AuctionSchema = z.object({
  auction_id: z.string(),
  offer_details: OfferDetailsSchema,
  bid_details: z.array(BidDetailSchema).optional().describe("Highest first; absent while or where bids are not shown."),
  bid_count: z.int().optional().describe("Live bids; absent while the auction is sealed."),
  status: AuctionStatusSchema,
  reason: ReasonSchema.optional().describe("How it ended; once INACTIVE."),
  clearing_price: priceField.optional().describe("VICKREY: what each winner paid. PROPSHARE: average price of a unit."),
  units_sold: z.int().optional(),
  offer_transaction_id: idField.optional().describe("The settling offer on the ledger."),
  batch_ids: z.array(idField).optional(),
  now_ms: z.int().describe("The house's clock, milliseconds since 1970: the one that decides when bidding ends."),
})

export const AuctionListSchema = z.object({
  auctions: z.array(AuctionSchema),
  next: z.string().optional().describe("Give as `after` for the next page."),
})

export type CreateAuction = z.input<typeof CreateAuctionSchema>
export type OfferDetails = z.output<typeof OfferDetailsSchema>
export type Auction = z.output<typeof AuctionSchema>
export type AuctionList = z.output<typeof AuctionListSchema>
export type AuctionStatus = z.output<typeof AuctionStatusSchema>
export type BidStatus = z.output<typeof BidStatusSchema>
