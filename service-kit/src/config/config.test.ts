import { describe, expect, test } from "@jest/globals"
import { z } from "zod"
import {
  ConfigError,
  envBoolean,
  envInteger,
  envList,
  envPort,
  envPrivateKey,
  envPublicKeys,
  readConfig,
  serviceVariables,
} from "./config.js"

const Schema = z.object({
  ...serviceVariables,
  PORT: envPort(8020),
  KEY: envPrivateKey,
  PEERS: envPublicKeys.optional(),
  HOSTS: envList.optional(),
  LIMIT: envInteger(1, 10).default(5),
  ON: envBoolean.default(false),
})
const KEY = "ab".repeat(32)

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(Schema, environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe("a configuration that is refused", () => {
  test("every fault is named at once, and no value is shown", () => {
    const problems = problemsOf({ PORT: "70000", LIMIT: "0x5", DATABASE_URL: "mysql://user:hunter2@db", PEERS: "02ab" })
    expect(problems.map((line) => line.split(":")[0]).sort()).toEqual(["DATABASE_URL", "KEY", "LIMIT", "PEERS", "PORT"])
    expect(problems.join()).not.toContain("hunter2")
    expect(problems).toContain("KEY: is not set and has no default")
  })

  test.each(["zz", KEY.slice(1), ` ${KEY}0`])("a key like %p", (value) => {
    expect(problemsOf({ KEY: value })).toEqual(["KEY: must be a private key: 64 hex characters"])
  })
})

test("defaults, trimmed values, lists; an empty variable counts as absent", () => {
  const config = readConfig(Schema, { KEY: ` ${KEY} `, PORT: "", HOSTS: "a, b,,c ", ON: "yes", LIMIT: "7" })
  expect(config).toMatchObject({ KEY, PORT: 8020, HOSTS: ["a", "b", "c"], ON: true, LIMIT: 7, HOST: "127.0.0.1" })
  expect(config.DATABASE_URL).toBeUndefined()
})
