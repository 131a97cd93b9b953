import { join } from "node:path"
import { keyPath, type ServiceCredentials } from "./credentials.js"
import { type PerService, perService, SERVICE_HOST, type ServiceName } from "./names.js"

export type Environment = Readonly<Record<string, string | undefined>>

/** What a service is told about the market around it. */
export interface Surroundings {
  readonly dataDir: string
  readonly keyFolder: string
  readonly restUrl: string
  readonly componentUrl: string
  readonly logLevel: string
  readonly credentials: ServiceCredentials
  /** Of the services that run. */
  readonly ports: ReadonlyMap<ServiceName, number>
}

/** The band the local provider's auctions sell, as docs/auctions.md uses it. */
export const LOCAL_BAND = { from: "703 MHz", to: "713 MHz", width: "10 MHz" } as const

/**
 * Variables of every service that would take it out of this market, or all services into one database. They are not
 * handed on; any other is, so that a service can be configured as when it is started by hand.
 */
const NOT_INHERITED = [
  "HOST",
  "PORT",
  "LOG_LEVEL",
  "DATABASE_URL",
  "DATA_DIR",
  "GRANTS_DIR",
  "LEDGER_URL",
  "COMPONENT_URL",
  "PUBLIC_URL",
  "TRUSTED_PROXIES",
  "KEY_FILE",
  "KEY_PASSPHRASE",
  "PRIVATE_KEY",
] as const

/** Where a service keeps what is its own. */
export function serviceFolder(dataDir: string, name: ServiceName): string {
  return join(dataDir, name)
}

export function serviceUrl({ ports }: Pick<Surroundings, "ports">, name: ServiceName): string | undefined {
  const port = ports.get(name)
  return port === undefined ? undefined : `http://${SERVICE_HOST}:${port}`
}

/** The environment of each service: what it cannot do without, over what the person set, over what suits a local market. */
export function serviceEnvironments(around: Surroundings, inherited: Environment): PerService<Environment> {
  const outside: Record<string, string | undefined> = { ...inherited }
  for (const name of NOT_INHERITED) delete outside[name]
  return perService((name) =>
    defined({ ...suggested(around)[name], ...nonEmpty(outside), ...common(around, name), ...own(around)[name] }),
  )
}

function common(around: Surroundings, name: ServiceName): Environment {
  return {
    HOST: SERVICE_HOST,
    PORT: String(around.ports.get(name)),
    LOG_LEVEL: around.logLevel,
    LEDGER_URL: around.restUrl,
    DATA_DIR: serviceFolder(around.dataDir, name),
  }
}

/** Who it is. */
function own({ keyFolder, credentials, componentUrl }: Surroundings): PerService<Environment> {
  return {
    provider: { KEY_FILE: keyPath(keyFolder, "provider"), OPERATOR_TOKEN: credentials.providerToken },
    "auction-house": { KEY_FILE: keyPath(keyFolder, "auction-house") },
    exchange: {
      EXCHANGE_PRIVATE_KEY: credentials.exchange.toHex(),
      EXCHANGE_OPERATOR_TOKEN: credentials.exchangeToken,
    },
    "market-index": { COMPONENT_URL: componentUrl },
  }
}

/** What holds unless the person's own environment says otherwise. */
function suggested(around: Surroundings): PerService<Environment> {
  const explorer = serviceUrl(around, "market-index")
  const { from, to, width } = LOCAL_BAND
  return {
    provider: {
      TRUSTED_HOUSES: around.credentials.house.publicKey,
      AUCTION_HOUSE_URL: serviceUrl(around, "auction-house"),
      AUCTION_BANDS: `${from}/${to}/${width}`,
    },
    "auction-house": { CALLBACK_ALLOW: serviceUrl(around, "provider"), LEDGER_LINKS_URL: explorer },
    exchange: { EXCHANGE_TEST_GATEWAY: "true", LEDGER_PUBLIC_URL: explorer },
    "market-index": {},
  }
}

function nonEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""))
}

function defined(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))
}
