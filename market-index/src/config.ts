import { envInteger, envList, envPort, readConfig, serviceVariables } from "@bandcoin/service-kit"
import { z } from "zod"

/** The market index's environment; docs/market-index.md explains each variable. */
export const IndexConfigSchema = z.object({
  ...serviceVariables,
  PORT: envPort(8040),
  /** The ledger's component endpoint; the REST API and its web socket alone are followed when absent. */
  COMPONENT_URL: z
    .string()
    .regex(/^tcp:\/\/\S+:\d+$/, "must be tcp://HOST:PORT")
    .optional(),
  /** Where the grants are kept. Under DATA_DIR when absent; one of the two is needed. */
  GRANTS_DIR: z.string().optional(),
  /** In whose name devices are challenged. */
  VERIFIER: z.string().min(1).max(255).default("bandcoin"),
  /** Admit to this provider's network only. */
  PROVIDER: z
    .string()
    .regex(/^0[23][0-9a-f]{64}$/, "must be a public key")
    .optional(),
  LEASE_SECONDS: envInteger(1, 3_600).default(30),
  MAX_ADMISSIONS: envInteger(1, 10_000_000).default(100_000),
  ADMISSIONS_PER_MINUTE: envInteger(1, 100_000_000).default(60_000),
  /** RADIUS is off when this is absent: `ADDRESS=SECRET` or `ADDRESS/BITS=SECRET`, separated by commas. */
  RADIUS_CLIENTS: envList.optional(),
  RADIUS_HOST: z.string().default("127.0.0.1"),
  RADIUS_PORT: envPort(1812),
  RADIUS_ACCOUNTING_PORT: envPort(1813),
})

export type IndexConfig = z.output<typeof IndexConfigSchema>

export const readIndexConfig = (environment?: Record<string, string | undefined>): IndexConfig =>
  readConfig(IndexConfigSchema, environment)
