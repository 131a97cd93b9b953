import { z } from "zod"

const count = (least: number) => z.coerce.number().int().min(least).max(Number.MAX_SAFE_INTEGER)
const PublicKey = z.string().regex(/^0[23][0-9a-f]{64}$/, "must be a public key: 66 lower-case hex characters")

/** `latitude,longitude` in degrees (WGS 84). */
export const PlaceSchema = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,9})?,-?\d{1,3}(\.\d{1,9})?$/, "must be latitude,longitude in degrees")
  .transform((text) => text.split(",").map(Number) as [number, number])
  .refine(([latitude, longitude]) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, "is no place on earth")

/** What somebody looks for. Every condition given must hold. */
export const OfferFilterSchema = z
  .object({
    near: PlaceSchema.optional().describe(
      "latitude,longitude in degrees: offers whose published coverage has the place",
    ),
    units: count(1).max(1_000_000).default(1).describe("units wanted, in each epoch"),
    epoch: count(1).optional().describe("first epoch; each provider's current one when absent"),
    epoch_to: count(1).optional().describe("last epoch; `epoch` when absent"),
    buyer: PublicKey.optional().describe("who would buy; needed for shares of settled auctions only"),
    provider: PublicKey.optional(),
    from_frequency: count(0).optional().describe("kHz; the offered band must overlap [from_frequency, to_frequency]"),
    to_frequency: count(0).optional(),
    min_bandwidth: count(0).optional().describe("kHz"),
    max_price: count(0).optional().describe("most Bandcoins for the first unit"),
    max_total: count(0).optional().describe("most Bandcoins for everything asked for"),
    min_duration: count(0).optional().describe("seconds that a grant lasts at least"),
    qos: z
      .string()
      .max(500)
      .optional()
      .describe("`name:value,...`: numbers are a least value, anything else must be equal"),
    limit: count(1).max(500).default(50),
  })
  .refine(({ epoch, epoch_to }) => epoch_to === undefined || (epoch !== undefined && epoch_to >= epoch), {
    path: ["epoch_to"],
    message: "needs epoch, and must not be before it",
  })

export type OfferFilter = z.output<typeof OfferFilterSchema>
