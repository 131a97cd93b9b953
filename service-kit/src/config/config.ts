import { z } from "zod"

/** The environment does not hold a usable configuration. The message has a line for each variable at fault. */
export class ConfigError extends Error {
  override readonly name = "ConfigError"
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`the configuration is not usable:\n${problems.map((line) => `  ${line}`).join("\n")}`)
    this.problems = problems
  }
}

/**
 * Reads configuration from environment variables by a zod object whose keys are their names. An empty variable counts as
 * absent. Values never stand in the error: some are secrets.
 *
 * @throws ConfigError naming every variable that is missing or wrong, not only the first.
 */
export function readConfig<T extends z.ZodObject>(
  schema: T,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): z.output<T> {
  const given: Record<string, string> = {}
  for (const name of Object.keys(schema.shape)) {
    const value = environment[name]?.trim()
    if (value !== undefined && value !== "") given[name] = value
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new ConfigError(
    parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      return `${name}: ${name in given ? issue.message : "is not set and has no default"}`
    }),
  )
}

/** `true`, `1`, `yes`, `on` and their opposites. */
export const envBoolean = z.stringbool()

/** An integer in a variable, with bounds. */
export function envInteger(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^-?\d+$/, "must be an integer")
    .transform(Number)
    .pipe(z.number().int().min(minimum).max(maximum))
}

/** Items separated by commas; blanks around them do not count. */
export const envList = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
)

/** A private key: 64 hex characters. */
export const envPrivateKey = z.string().regex(/^[0-9a-fA-F]{64}$/, "must be a private key: 64 hex characters")

/** Public keys separated by commas. */
export const envPublicKeys = envList.pipe(
  z.array(z.string().regex(/^0[23][0-9a-f]{64}$/, "must be public keys: 66 lower-case hex characters, 02 or 03 first")),
)

/** Variables that every service understands. `PORT` is added by each service with its own default. */
export const serviceVariables = {
  /** Address to listen on. Loopback unless told otherwise. */
  HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Postgres; PGlite under `DATA_DIR` when absent. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// URL" }).optional(),
  /** Where PGlite keeps its files; in memory when absent. */
  DATA_DIR: z.string().optional(),
  /** The ledger's REST API. */
  LEDGER_URL: z.url({ protocol: /^https?$/, error: "must be an http(s) URL" }).default("http://127.0.0.1:8008"),
  /** Base URL under which others reach this service; the listening address when absent. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be an http(s) URL" }).optional(),
  /** Proxies in front whose `X-Forwarded-*` headers are believed: addresses or ranges, separated by commas. */
  TRUSTED_PROXIES: envList.optional(),
  /** Requests a minute from one address before 429. */
  RATE_LIMIT_PER_MINUTE: envInteger(1, 10_000_000).default(600),
} as const

/** A TCP port variable; 0 lets the system choose. */
export const envPort = (standard: number) => envInteger(0, 65_535).default(standard)
