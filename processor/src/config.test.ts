import { DEFAULT_LIMITS } from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import { readConfig } from "./config.js"

describe("the environment", () => {
  test.each([
    ["VALIDATOR_URL", "127.0.0.1:4004"],
    ["VALIDATOR_URL", "http://127.0.0.1:4004"],
    ["VALIDATOR_URL", "tcp://host"],
    ["LOG_LEVEL", "loud"],
    ["BANDCOIN_PAYLOAD_BYTES", "0"],
    ["BANDCOIN_PAYLOAD_BYTES", "many"],
    ["BANDCOIN_CONSUMERS_PER_ALLOCATION", "1.5"],
  ])("%s=%s is refused by name", (name, value) => {
    expect(readConfig({ [name]: value })).toEqual({ problem: expect.stringContaining(name) })
  })

  test("nothing set, or set to nothing, means the defaults", () => {
    const defaults = { validatorUrl: "tcp://127.0.0.1:4004", logLevel: "info", limits: DEFAULT_LIMITS }
    expect(readConfig({})).toEqual(defaults)
    expect(readConfig({ VALIDATOR_URL: "", LOG_LEVEL: "" })).toEqual(defaults)
  })

  test("limits and addresses are taken over", () => {
    const config = readConfig({ VALIDATOR_URL: "tcp://[::1]:4004", BANDCOIN_CONSUMERS_PER_ALLOCATION: "7" })
    expect(config).toMatchObject({ validatorUrl: "tcp://[::1]:4004", limits: { consumersPerAllocation: 7 } })
  })
})
