import { ConfigError } from "@bandcoin/service-kit"
import { expect, test } from "@jest/globals"
import { readIndexConfig } from "./config.js"
import { createIndex } from "./service.js"

test.each([
  ["COMPONENT_URL", "http://127.0.0.1:4004"],
  ["PROVIDER", "an operator"],
  ["LEASE_SECONDS", "0"],
  ["RADIUS_PORT", "99999"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => readIndexConfig({ [name]: value })).toThrow(name)
})

test("without a directory for the grants, or with a secret too short, it does not start", async () => {
  const start = (environment: Record<string, string>) => createIndex({ config: readIndexConfig(environment) })
  await expect(start({})).rejects.toThrow(ConfigError)
  await expect(start({ DATA_DIR: "/nonexistent", RADIUS_CLIENTS: "10.0.0.1=short" })).rejects.toThrow("RADIUS_CLIENTS")
})
