import { z } from "zod"
import { SERVICE_NAMES, type ServiceName } from "../services/names.js"

/** Where a setting can come from, in order: the command line, the environment, the configuration file, the default. */
export interface Settings {
  /** The ledger's REST API, without a slash at the end. */
  readonly url: string
  /** The clearing house's REST API, without a slash at the end. */
  readonly house: string
  /** The market index whose explorer pages answers lead to, without a slash at the end; undefined prints no links. */
  readonly explorer: string | undefined
  /** The signer: a name in a key folder, or a path. */
  readonly key: string
  /** The folder of named keys; undefined means the data folder's `keys` and then `~/.bandcoin/keys`. */
  readonly keyDir: string | undefined
  /** Where `bandcoin up` keeps ledger, keys and demo. */
  readonly dataDir: string
  /** How long a command waits for a batch to be committed, seconds. */
  readonly wait: number
  /** The address `bandcoin up` listens on. */
  readonly host: string
  /** Port of the REST API of `bandcoin up`; 0 takes a free one. */
  readonly restPort: number
  /** Port of the component endpoint of `bandcoin up`; 0 takes a free one. */
  readonly componentPort: number
  /** True: the transaction processor of `bandcoin up` is a process of its own, over ZMQ. */
  readonly externalProcessor: boolean
  /** The services `bandcoin up` starts beside the ledger; undefined starts none. */
  readonly services: readonly ServiceName[] | undefined
  /** Port of the exchange of `bandcoin up`; 0 takes a free one, here and for the other services. */
  readonly exchangePort: number
  /** Port of the auction house of `bandcoin up`. */
  readonly auctionHousePort: number
  /** Port of the provider service of `bandcoin up`. */
  readonly providerPort: number
  /** Port of the market index of `bandcoin up`. */
  readonly marketIndexPort: number
  /** What `bandcoin up` logs, as JSON lines on standard error. */
  readonly logLevel: LogLevel
}

/** From everything to nothing. */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type SettingName = keyof Settings

/** Settings every command reads. */
export const COMMON_SETTINGS: readonly SettingName[] = ["explorer"]

interface SettingSource {
  readonly flag: string
  readonly env: string
  readonly inFile: string
  readonly schema: z.ZodType
  readonly fallback: unknown
  readonly help: string
}

const port = z.coerce
  .number({ error: "expected a port number" })
  .int("expected a whole port number")
  .min(0, "expected a port from 0 to 65535")
  .max(65_535, "expected a port from 0 to 65535")

const httpUrl = z
  .url({ protocol: /^https?$/, error: "expected a URL such as http://127.0.0.1:8008" })
  .transform((url) => url.replace(/\/+$/, ""))

const text = z.string({ error: "expected text" }).min(1, "must not be empty").max(4_096, "is too long")

const seconds = z.coerce
  .number({ error: "expected seconds" })
  .min(1, "expected 1 to 3600 seconds")
  .max(3_600, "expected 1 to 3600 seconds")

const yesOrNo = z.union(
  [
    z.boolean(),
    z.enum(["1", "true", "yes"]).transform(() => true),
    z.enum(["0", "false", "no"]).transform(() => false),
  ],
  { error: "expected true or false" },
)

const servicesExpected = `expected some of ${SERVICE_NAMES.join(",")}, or true for all`

/** Names separated by commas; the flag without a value, `true` and `all` mean all of them, `false` none. */
const services = z.union([z.boolean(), z.string()], { error: servicesExpected }).transform((given, context) => {
  const whole = yesOrNo.safeParse(given)
  if (whole.success || given === "all") return whole.data === false ? undefined : SERVICE_NAMES
  const names = String(given)
    .split(",")
    .map((name) => name.trim())
  const found = SERVICE_NAMES.filter((name) => names.includes(name))
  if (found.length > 0 && found.length === new Set(names).size) return found
  context.addIssue({ code: "custom", message: servicesExpected })
  return z.NEVER
})

/** Every setting with its three names. Help texts, `docs/cli.md` and resolution all follow this table. */
export const SETTINGS: Readonly<Record<SettingName, SettingSource>> = {
  url: {
    flag: "--url <url>",
    env: "BANDCOIN_URL",
    inFile: "url",
    schema: httpUrl,
    fallback: "http://127.0.0.1:8008",
    help: "REST API of the ledger",
  },
  key: {
    flag: "--key <name|path>",
    env: "BANDCOIN_KEY",
    inFile: "key",
    schema: text,
    fallback: "default",
    help: "the key that signs: a name or a path",
  },
  keyDir: {
    flag: "--key-dir <folder>",
    env: "BANDCOIN_KEY_DIR",
    inFile: "key_dir",
    schema: text,
    fallback: undefined,
    help: "folder of named keys",
  },
  dataDir: {
    flag: "--data-dir <folder>",
    env: "BANDCOIN_DATA_DIR",
    inFile: "data_dir",
    schema: text,
    fallback: ".bandcoin",
    help: "folder of the local market",
  },
  wait: {
    flag: "--wait <seconds>",
    env: "BANDCOIN_WAIT",
    inFile: "wait",
    schema: seconds,
    fallback: 30,
    help: "how long to wait for a commit",
  },
  house: {
    flag: "--house <url>",
    env: "BANDCOIN_HOUSE",
    inFile: "house",
    schema: httpUrl,
    fallback: "http://127.0.0.1:8020",
    help: "REST API of the clearing house",
  },
  explorer: {
    flag: "--explorer <url>",
    env: "BANDCOIN_EXPLORER",
    inFile: "explorer",
    schema: httpUrl,
    fallback: undefined,
    help: "market index whose pages answers lead to",
  },
  host: {
    flag: "--host <address>",
    env: "BANDCOIN_HOST",
    inFile: "host",
    schema: text,
    fallback: "127.0.0.1",
    help: "address to listen on",
  },
  restPort: {
    flag: "--rest-port <port>",
    env: "BANDCOIN_REST_PORT",
    inFile: "rest_port",
    schema: port,
    fallback: 8008,
    help: "port of the REST API; 0 takes a free one",
  },
  componentPort: {
    flag: "--component-port <port>",
    env: "BANDCOIN_COMPONENT_PORT",
    inFile: "component_port",
    schema: port,
    fallback: 4004,
    help: "port for transaction processors; 0 takes a free one",
  },
  externalProcessor: {
    flag: "--external-processor",
    env: "BANDCOIN_EXTERNAL_PROCESSOR",
    inFile: "external_processor",
    schema: yesOrNo,
    fallback: false,
    help: "run the transaction processor as its own process, over ZMQ",
  },
  services: {
    flag: "--services [names]",
    env: "BANDCOIN_SERVICES",
    inFile: "services",
    schema: services,
    fallback: undefined,
    help: `start services too: all, or some of ${SERVICE_NAMES.join(",")}`,
  },
  exchangePort: {
    flag: "--exchange-port <port>",
    env: "BANDCOIN_EXCHANGE_PORT",
    inFile: "exchange_port",
    schema: port,
    fallback: 8010,
    help: "port of the exchange; 0 takes a free one",
  },
  auctionHousePort: {
    flag: "--auction-house-port <port>",
    env: "BANDCOIN_AUCTION_HOUSE_PORT",
    inFile: "auction_house_port",
    schema: port,
    fallback: 8020,
    help: "port of the auction house; 0 takes a free one",
  },
  providerPort: {
    flag: "--provider-port <port>",
    env: "BANDCOIN_PROVIDER_PORT",
    inFile: "provider_port",
    schema: port,
    fallback: 8030,
    help: "port of the provider service; 0 takes a free one",
  },
  marketIndexPort: {
    flag: "--market-index-port <port>",
    env: "BANDCOIN_MARKET_INDEX_PORT",
    inFile: "market_index_port",
    schema: port,
    fallback: 8040,
    help: "port of the market index; 0 takes a free one",
  },
  logLevel: {
    flag: "--log-level <level>",
    env: "BANDCOIN_LOG_LEVEL",
    inFile: "log_level",
    schema: z.enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(", ")}` }),
    fallback: "warn",
    help: "what to log on standard error, as JSON lines",
  },
}
