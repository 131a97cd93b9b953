import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "@jest/globals"
import { tempFolder } from "../testing/temp-folder.js"
import { testHost } from "../testing/test-host.js"
import { resolveSettings } from "./resolve.js"

function configured(folder: string, text: string): void {
  mkdirSync(join(folder, ".bandcoin"), { recursive: true })
  writeFileSync(join(folder, ".bandcoin", "config.json"), text)
}

describe("what does not fit is refused with the place it came from", () => {
  test.each([
    ["a flag", { url: "ftp://ledger" }, {}, /^--url: expected a URL/],
    ["an environment variable", {}, { BANDCOIN_REST_PORT: "70000" }, /^BANDCOIN_REST_PORT: expected a port/],
    ["a fraction of a port", {}, { BANDCOIN_REST_PORT: "80.5" }, /whole port/],
    ["words for seconds", { wait: "soon" }, {}, /^--wait: expected seconds/],
    ["no time at all", { wait: "0" }, {}, /^--wait: expected 1 to 3600 seconds/],
    ["neither yes nor no", {}, { BANDCOIN_EXTERNAL_PROCESSOR: "maybe" }, /^BANDCOIN_EXTERNAL_PROCESSOR: expected true/],
    [
      "a service there is not",
      { services: "exchange,bank" },
      {},
      /^--services: expected some of provider,auction-house/,
    ],
    ["no service", {}, { BANDCOIN_SERVICES: "," }, /^BANDCOIN_SERVICES: expected some of/],
    ["an empty key", { key: "" }, {}, /^--key: must not be empty/],
  ])("%s", (_name, flags, env, message) => {
    expect(() => resolveSettings(flags, testHost({ env: env as Record<string, string> }))).toThrow(message)
  })

  test.each([
    ["no JSON", "{", /is not JSON/],
    ["no object", "[]", /must hold one JSON object/],
    ["an unknown field", '{"urll":"http://x"}', /unknown field "urll"; known are url, key/],
    ["a wrong value", '{"rest_port":"x"}', /"rest_port" in .*config.json: expected a port number/],
    ["an absurd size", `"${"x".repeat(70_000)}"`, /is larger than/],
  ])("a configuration file with %s", (_name, text, message) => {
    using folder = tempFolder()
    configured(folder.path, text)
    expect(() => resolveSettings({}, testHost({ cwd: folder.path }))).toThrow(message)
  })

  test("a configuration file that was named must exist", () => {
    using folder = tempFolder()
    const host = testHost({ cwd: folder.path })
    expect(() => resolveSettings({ config: "no.json" }, host)).toThrow(/no\.json cannot be read \(ENOENT\)/)
  })
})

test("defaults hold where nothing is said", () => {
  expect(resolveSettings({}, testHost({ env: { BANDCOIN_URL: "" } }))).toEqual({
    url: "http://127.0.0.1:8008",
    house: "http://127.0.0.1:8020",
    key: "default",
    keyDir: undefined,
    dataDir: ".bandcoin",
    wait: 30,
    host: "127.0.0.1",
    restPort: 8008,
    componentPort: 4004,
    externalProcessor: false,
    services: undefined,
    exchangePort: 8010,
    auctionHousePort: 8020,
    providerPort: 8030,
    marketIndexPort: 8040,
    logLevel: "warn",
  })
})

test.each([
  [true, ["provider", "auction-house", "exchange", "market-index"]],
  ["all", ["provider", "auction-house", "exchange", "market-index"]],
  [" exchange, market-index", ["exchange", "market-index"]],
  ["false", undefined],
])("services: %p", (services, expected) => {
  expect(resolveSettings({ services }, testHost({})).services).toEqual(expected)
})

test("flags win over the environment, that over the file in the folder, that over the file at home", () => {
  using folder = tempFolder()
  using home = tempFolder()
  const file = { url: "http://file:1/", key: "of-file", rest_port: 1, external_processor: true }
  configured(folder.path, JSON.stringify(file))
  configured(home.path, '{"wait":7}')
  const host = testHost({
    cwd: folder.path,
    home: home.path,
    env: { BANDCOIN_KEY: "of-env", BANDCOIN_REST_PORT: "2" },
  })
  expect(resolveSettings({ restPort: "3" }, host)).toMatchObject({
    url: "http://file:1",
    key: "of-env",
    restPort: 3,
    externalProcessor: true,
    wait: 30,
  })
  expect(resolveSettings({}, testHost({ cwd: "/nonexistent", home: home.path })).wait).toBe(7)
})
