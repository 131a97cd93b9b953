import { PrivateKey } from "@bandcoin/client"
import { expect, test } from "@jest/globals"
import { type Environment, serviceEnvironments } from "./environment.js"
import type { ServiceName } from "./names.js"

const key = () => PrivateKey.generate()
const credentials = {
  exchange: key(),
  provider: key(),
  house: key(),
  customer: key(),
  exchangeToken: "e".repeat(48),
  providerToken: "p".repeat(48),
}

function environments(inherited: Environment, without: readonly ServiceName[] = []) {
  const ports = new Map<ServiceName, number>([
    ["provider", 1],
    ["auction-house", 2],
    ["exchange", 3],
    ["market-index", 4],
  ])
  for (const name of without) ports.delete(name)
  const urls = { restUrl: "http://ledger", componentUrl: "tcp://ledger:4004" }
  const folders = { dataDir: "/market", keyFolder: "/market/keys" }
  return serviceEnvironments({ ...urls, ...folders, logLevel: "warn", credentials, ports }, inherited)
}

test("what would take a service out of the market is not inherited", () => {
  const outside = {
    DATABASE_URL: "postgres://db",
    PORT: "80",
    PRIVATE_KEY: "00",
    PUBLIC_URL: "https://x",
    GRANTS_DIR: "/g",
  }
  for (const [name, env] of Object.entries(environments({ ...outside, PATH: "/bin" }))) {
    expect(env).toMatchObject({
      PATH: "/bin",
      HOST: "127.0.0.1",
      LEDGER_URL: "http://ledger",
      DATA_DIR: `/market/${name}`,
    })
    expect(env.PORT).not.toBe("80")
    for (const absent of ["DATABASE_URL", "PRIVATE_KEY", "PUBLIC_URL", "GRANTS_DIR"])
      expect(env).not.toHaveProperty(absent)
  }
})

test("nobody's secret goes to another service", () => {
  const { exchange, provider, "auction-house": house, "market-index": index } = environments({})
  for (const env of [provider, house, index]) expect(env).not.toHaveProperty("EXCHANGE_PRIVATE_KEY")
  expect(exchange.EXCHANGE_PRIVATE_KEY).toBe(credentials.exchange.toHex())
  expect(provider).toMatchObject({ KEY_FILE: "/market/keys/provider.priv", OPERATOR_TOKEN: credentials.providerToken })
  expect(house.KEY_FILE).toBe("/market/keys/auction-house.priv")
})

test("house and provider trust each other; links lead to the index", () => {
  const { exchange, provider, "auction-house": house } = environments({})
  expect(house).toMatchObject({ CALLBACK_ALLOW: "http://127.0.0.1:1", LEDGER_LINKS_URL: "http://127.0.0.1:4" })
  expect(provider).toMatchObject({
    TRUSTED_HOUSES: credentials.house.publicKey,
    AUCTION_HOUSE_URL: "http://127.0.0.1:2",
    AUCTION_BANDS: "703 MHz/713 MHz/10 MHz",
  })
  expect(exchange).toMatchObject({ EXCHANGE_TEST_GATEWAY: "true", LEDGER_PUBLIC_URL: "http://127.0.0.1:4" })
})

test("a service that does not run is not pointed at", () => {
  const { exchange, provider, "auction-house": house } = environments({}, ["auction-house", "provider", "market-index"])
  expect(house).not.toHaveProperty("CALLBACK_ALLOW")
  expect(provider).not.toHaveProperty("AUCTION_HOUSE_URL")
  expect(exchange).not.toHaveProperty("LEDGER_PUBLIC_URL")
})

test("the person's own choices win over what is suggested; an empty one is none", () => {
  const { provider, exchange } = environments({ AUCTION_BANDS: "1 MHz/2 MHz/1 MHz", EXCHANGE_TEST_GATEWAY: "" })
  expect(provider.AUCTION_BANDS).toBe("1 MHz/2 MHz/1 MHz")
  expect(exchange.EXCHANGE_TEST_GATEWAY).toBe("true")
})
