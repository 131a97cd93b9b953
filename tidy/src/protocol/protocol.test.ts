import { readFileSync } from "node:fs"
import {
  ADMIN_KEYS_SETTING,
  accountAddress,
  addressesTouched,
  advanceCost,
  CONTRACT_ERRORS,
  DEFAULT_LIMITS,
  decodePayload,
  discountToPpb,
  FAMILY_NAME,
  FAMILY_VERSION,
  NAMESPACE,
  type Payload,
  settingAddress,
  spotCost,
} from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import { codeBlocks, codeIn, tableUnder } from "../markdown/markdown.js"
import { attributesOf, ExampleLedger, type Told } from "./story.js"

const PAGE = readFileSync(new URL("../../../docs/protocol.md", import.meta.url), "utf8")
const table = (heading: string) => tableUnder(PAGE, heading)
const code = (cell: string | undefined) => codeIn(cell ?? "")[0] ?? ""

const keys = new Map(table("Examples").map((row) => [code(row.who), code(row["public key"])]))
const keyOf = (who: string): string => {
  const key = keys.get(who)
  if (key === undefined) throw new Error(`nobody is called ${who}`)
  return key
}

const blocks = codeBlocks(PAGE).map((block) => ({ ...block, attributes: attributesOf(block) }))
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe("names and addresses", () => {
  test("are the contract's", () => {
    // Rows whose value is a sentence say in words what the table of examples shows.
    const values = table("Names and units").flatMap((row) => /^`([^`]+)`$/.exec(row.value ?? "")?.[1] ?? [])
    const setting = [ADMIN_KEYS_SETTING, settingAddress(ADMIN_KEYS_SETTING)]
    expect(values).toEqual([FAMILY_NAME, FAMILY_VERSION, NAMESPACE, ...setting])
  })

  test.each(table("Examples").map((row) => [code(row.who), row] as const))("of %s", (_, row) => {
    expect(code(row["account address"])).toBe(accountAddress(code(row["public key"])))
  })
})

describe("examples", () => {
  const ledger = new ExampleLedger(keyOf("admin"))
  let last: Told | undefined

  test("there are some for every action, and some that are refused", () => {
    const signed = blocks.filter((block) => block.attributes.signer !== undefined)
    const accepted = signed.filter((block) => block.attributes.refused === undefined)
    const actions = new Set(accepted.map((block) => (JSON.parse(block.text) as Payload).action))
    expect([...actions].sort()).toEqual(
      table("Transactions")
        .map((row) => code(row.action))
        .sort(),
    )
    expect(signed.length).toBeGreaterThan(accepted.length)
    expect(blocks.every((block) => Object.keys(block.attributes).length > 0)).toBe(true)
  })

  // In the order of the page: each example finds the ledger as those before have left it.
  test.each(blocks.map((block) => [block.line, block.info, block] as const))("line %i: %s", (_line, _info, block) => {
    const { signer, refused, account } = block.attributes
    for (const who of signer?.split(",") ?? []) {
      last = ledger.tell(block.text, keyOf(who))
      expect(last).toMatchObject(refused === undefined ? { ok: true } : { ok: false, code: refused })
    }
    if (account !== undefined) expect(ledger.record(keyOf(account))).toBe(JSON.stringify(JSON.parse(block.text)))
    if ("receipt" in block.attributes) expect(last).toMatchObject({ ok: true, receipt: JSON.parse(block.text) })
    if ("event" in block.attributes && last?.ok) {
      const { type, attributes } = last.event
      const shown = { type, attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value])) }
      expect(JSON.stringify(shown)).toBe(JSON.stringify(JSON.parse(block.text)))
    }
  })
})

const accepted = blocks.filter(({ attributes }) => attributes.signer !== undefined && attributes.refused === undefined)

test.each(table("Transactions").map((row) => [code(row.action), row] as const))("addresses of %s", (action, row) => {
  const example = accepted.find((block) => (JSON.parse(block.text) as Payload).action === action)
  const payload = decodePayload(bytesOf(example?.text ?? ""))
  if (!payload.ok) throw new Error(payload.error.message)
  const signer = keyOf(example?.attributes.signer?.split(",")[0] ?? "")
  const target = "provider" in payload.value ? payload.value.provider : undefined
  const meaning: Record<string, string> = {
    own: accountAddress(signer),
    target: accountAddress(target ?? signer),
    admins: settingAddress(ADMIN_KEYS_SETTING),
  }
  const addresses = (cell: string | undefined) => (cell ?? "").split(", ").map((word) => meaning[word] ?? word)
  expect(addressesTouched(payload.value, signer)).toEqual({
    inputs: addresses(row.inputs),
    outputs: addresses(row.outputs),
  })
})

describe("events", () => {
  const rows = new Map(table("Events").map((row) => [code(row.action), row]))

  test("are those of the table", () => {
    const ledger = new ExampleLedger(keyOf("admin"))
    const seen = new Set<string>()
    for (const { text, attributes } of accepted) {
      const { action } = JSON.parse(text) as Payload
      for (const who of attributes.signer?.split(",") ?? []) {
        const told = ledger.tell(text, keyOf(who))
        if (!told.ok) throw new Error(told.code)
        expect(told.event.type).toBe(code(rows.get(action)?.type))
        expect(told.event.attributes.map(({ key }) => key)).toEqual(codeIn(rows.get(action)?.attributes ?? ""))
        expect(told.receipt !== undefined).toBe(action === "allocate")
      }
      seen.add(action)
    }
    expect([...seen].sort()).toEqual([...rows.keys()].sort())
  })
})

describe("prices", () => {
  const ppb = (cell: string | undefined) => {
    const result = discountToPpb(Number(cell))
    if (!result.ok) throw new Error(result.error.message)
    return result.value
  }

  test.each(table("Spot prices").map((row) => [JSON.stringify(row), row] as const))("spot: %s", (_, row) => {
    const purchase = {
      price: Number(row.price),
      volumeDiscountPpb: ppb(row["volume discount"]),
      units: Number(row.units),
    }
    expect(spotCost(purchase)).toEqual({ ok: true, value: Number(row.cost) })
  })

  test.each(table("Advance prices").map((row) => [JSON.stringify(row), row] as const))("advance: %s", (_, row) => {
    const purchase = {
      reservationPrices: (row["reservation prices"] ?? "").split(", ").map(Number),
      epochsAhead: Number(row["epochs ahead of the first"]),
      reservationDiscountPpb: ppb(row["reservation discount"]),
      volumeDiscountPpb: ppb(row["volume discount"]),
      units: Number(row.units),
    }
    expect(advanceCost(purchase)).toEqual({ ok: true, value: Number(row.cost) })
  })
})

test("limits are the contract's, all of them", () => {
  const shown = table("Limits").map((row) => [code(row.limit), Number(row.value)])
  expect(Object.fromEntries(shown)).toEqual({ ...DEFAULT_LIMITS })
})

test("error codes are the contract's, all of them, in their words", () => {
  const shown = table("Errors").map((row) => [code(row.code), row.meaning])
  expect(shown).toEqual(Object.entries(CONTRACT_ERRORS))
})
