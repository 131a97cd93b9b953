import { envInteger, envList, envPort, keyVariables, readConfig, serviceVariables } from "@bandcoin/service-kit"
import { z } from "zod"

/** The clearing house's environment; docs/auctions.md explains each variable. */
export const HouseConfigSchema = z.object({
  ...serviceVariables,
  ...keyVariables,
  PORT: envPort(8020),
  /** Origins of providers that may be called, separated by commas, e.g. `https://agent.mno.example,http://127.0.0.1:8030`. */
  CALLBACK_ALLOW: envList.default([]),
  CALLBACK_TIMEOUT_MS: envInteger(100, 60_000).default(5_000),
  CALLBACK_GIVE_UP_MS: envInteger(0, 600_000).default(30_000),
  /** Bids a minute from one address before 429. */
  BIDS_PER_MINUTE: envInteger(1, 10_000_000).default(6_000),
  MAX_AUCTION_SECONDS: envInteger(1, 31_536_000).default(2_592_000),
  MAX_AUCTIONS: envInteger(1, 100_000).default(10_000),
  MAX_BIDS_PER_AUCTION: envInteger(1, 1_000_000).default(50_000),
  /** Days after an auction's end until its events and the transactions seen in it are forgotten. */
  KEEP_EVENTS_DAYS: envInteger(1, 36_500).default(90),
  /** How long a bidder's account once read is taken as it was; the ledger decides in the end. */
  ACCOUNT_MAX_AGE_MS: envInteger(0, 60_000).default(1_000),
  /** Where people look at transactions: a base URL to which /transactions/ID is appended. LEDGER_URL when absent. */
  LEDGER_LINKS_URL: z.url({ protocol: /^https?$/ }).optional(),
})

export type HouseConfig = z.output<typeof HouseConfigSchema>

export const readHouseConfig = (environment?: Record<string, string | undefined>): HouseConfig =>
  readConfig(HouseConfigSchema, environment)
