import { type ContractLimits, DEFAULT_LIMITS } from "@bandcoin/contract"
import { z } from "zod"

const positive = z.coerce.number().int().positive()

const environment = z.object({
  VALIDATOR_URL: z
    .string()
    .regex(/^tcp:\/\/(?:\[[0-9a-fA-F:.]+\]|[^\s:/?#]+):\d{1,5}$/, "must look like tcp://host:port")
    .default("tcp://127.0.0.1:4004"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  BANDCOIN_PAYLOAD_BYTES: positive.default(DEFAULT_LIMITS.payloadBytes),
  BANDCOIN_CONSUMERS_PER_ALLOCATION: positive.default(DEFAULT_LIMITS.consumersPerAllocation),
})

export interface ProcessorConfig {
  /** Component endpoint of the validator. */
  readonly validatorUrl: string
  readonly logLevel: z.output<typeof environment>["LOG_LEVEL"]
  /** They decide which transactions are valid: every processor of a network must have the same. */
  readonly limits: ContractLimits
}

/** What the environment asks for, or a text for people that says what is wrong with it. */
export function readConfig(env: NodeJS.ProcessEnv): ProcessorConfig | { readonly problem: string } {
  // Compose files pass variables that are not set as empty ones.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const parsed = environment.safeParse(set)
  if (!parsed.success) return { problem: z.prettifyError(parsed.error) }
  const { VALIDATOR_URL, LOG_LEVEL, BANDCOIN_PAYLOAD_BYTES, BANDCOIN_CONSUMERS_PER_ALLOCATION } = parsed.data
  return {
    validatorUrl: VALIDATOR_URL,
    logLevel: LOG_LEVEL,
    limits: {
      ...DEFAULT_LIMITS,
      payloadBytes: BANDCOIN_PAYLOAD_BYTES,
      consumersPerAllocation: BANDCOIN_CONSUMERS_PER_ALLOCATION,
    },
  }
}
