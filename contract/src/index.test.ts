import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "@jest/globals"
import * as contract from "./index.js"

const root = new URL(".", import.meta.url)

/** The modules that ship. */
const modules = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js") && !path.endsWith(".test.js") && !path.startsWith("testing"))
  .sort()

test("what the room offers to others", () => {
  expect(Object.keys(contract).sort()).toEqual([
    "ADMIN_KEYS_SETTING",
    "CONTRACT_ERRORS",
    "DEFAULT_LIMITS",
    "EVENT_ALLOCATION",
    "EVENT_TYPES",
    "FAMILY_NAME",
    "FAMILY_VERSION",
    "MAX_AMOUNT",
    "NAMESPACE",
    "PPB",
    "ROLES",
    "accountAddress",
    "addressesTouched",
    "advanceCost",
    "decodeAccount",
    "decodeGrantSummary",
    "decodePayload",
    "discountFromPpb",
    "discountToPpb",
    "encodeAccount",
    "encodePayload",
    "execute",
    "isAmount",
    "isPublicKey",
    "newAccount",
    "parseAccount",
    "quote",
    "settingAddress",
    "spotCost",
  ])
})

describe("it runs in browsers too", () => {
  test.each(modules)("%s loads on its own, without Node's modules", async (path) => {
    const module = new URL(path, root)
    await import(module.href)
    const imported = [...readFileSync(module, "utf8").matchAll(/from "([^."][^"]*)"/g)].map(([, name]) => name)
    const allowed = ["zod", "@noble/hashes/sha2.js", "@noble/hashes/utils.js"]
    expect(imported.filter((name) => !allowed.includes(name as string))).toEqual([])
  })
})
