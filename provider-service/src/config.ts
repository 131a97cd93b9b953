import {
  envInteger,
  envList,
  envPort,
  envPublicKeys,
  keyVariables,
  readConfig,
  serviceVariables,
} from "@bandcoin/service-kit"
import { z } from "zod"
import { parseFrequency } from "./frequency/frequency.js"
import type { Band } from "./generate-offer/policy.js"

function parseBand(text: string): Band | undefined {
  const [from, to, bandwidth, ...more] = text.split("/").map(parseFrequency)
  if (from === undefined || to === undefined || bandwidth === undefined || more.length > 0) return undefined
  return from < to && bandwidth >= 1 && bandwidth <= to - from
    ? { fromKhz: from, toKhz: to, bandwidthKhz: bandwidth }
    : undefined
}

/** `703 MHz/713 MHz/10 MHz`: from, to, width; several separated by commas. */
const bands = envList.transform((items, context) => {
  const parsed = items.map(parseBand)
  if (parsed.every((band) => band !== undefined)) return parsed
  context.addIssue({ code: "custom", message: 'must be bands like "703 MHz/713 MHz/10 MHz", separated by commas' })
  return z.NEVER
})

/** The provider service's environment; docs/auctions.md explains each variable. */
export const ProviderConfigSchema = z.object({
  ...serviceVariables,
  ...keyVariables,
  PORT: envPort(8030),
  /** What the MNO's own systems show as `Authorization: Bearer ...`. */
  OPERATOR_TOKEN: z.string().min(16, "must be 16 characters at least"),
  /** Public keys of the auction houses whose GenerateOffer is answered. */
  TRUSTED_HOUSES: envPublicKeys.default([]),
  /** The house at which POST /auctions opens auctions. */
  AUCTION_HOUSE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Bands that may be auctioned. */
  AUCTION_BANDS: bands.default([]),
  /** Bandcoins that an auctioned unit must bring. */
  AUCTION_MIN_UNIT_PRICE: envInteger(1, Number.MAX_SAFE_INTEGER).default(1),
  AUCTION_MAX_UNITS: envInteger(1, Number.MAX_SAFE_INTEGER).default(1_000_000),
  /** Seconds that an auctioned grant is valid. */
  AUCTION_ALLOCATION_DURATION: envInteger(1, 31_536_000).default(60),
})

export type ProviderConfig = z.output<typeof ProviderConfigSchema>

export const readProviderConfig = (environment?: Record<string, string | undefined>): ProviderConfig =>
  readConfig(ProviderConfigSchema, environment)
