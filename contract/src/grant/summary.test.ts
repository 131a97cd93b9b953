import { describe, expect, test } from "@jest/globals"
import { BUYER, PROVIDER } from "../testing/keys.js"
import { BAND } from "../testing/payloads.js"
import { errorOf } from "../testing/results.js"
import { decodeGrantSummary, encodeGrantSummary, type GrantSummary } from "./summary.js"

const GRANT: GrantSummary = {
  provider: PROVIDER,
  issuer: BUYER,
  epoch: 3,
  epoch_to: 4,
  units: 50_000,
  price: 9007199254740991,
  ...BAND,
  allocation_duration: 60,
  qos: { gb: 5, class: "gold" },
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe("what is no grant summary", () => {
  test.each([
    ["nothing", bytes("")],
    ["no UTF-8", Uint8Array.of(0xff)],
    ["no JSON", bytes("{")],
    ["null", bytes("null")],
    ["a field less", bytes(JSON.stringify({ ...GRANT, units: undefined }))],
    ["a field more", bytes(JSON.stringify({ ...GRANT, holders: [] }))],
    ["a wrong key", bytes(JSON.stringify({ ...GRANT, provider: "mno" }))],
    ["a wrong number", bytes(JSON.stringify({ ...GRANT, epoch: -1 }))],
    ["a wrong dictionary", bytes(JSON.stringify({ ...GRANT, qos: [] }))],
  ])("%s", (_, data) => {
    expect(errorOf(decodeGrantSummary(data)).code).toBe("RECEIPT_INVALID")
  })
})

test("a grant summary is canonical JSON, and is read back", () => {
  const data = encodeGrantSummary(GRANT)
  expect(new TextDecoder().decode(data)).toBe(
    `{"provider":"${PROVIDER}","issuer":"${BUYER}","epoch":3,"epoch_to":4,"units":50000,"price":9007199254740991,` +
      `"from_frequency":700000,"to_frequency":710000,"bandwidth":5000,"allocation_duration":60,` +
      `"qos":{"class":"gold","gb":5}}`,
  )
  expect(decodeGrantSummary(data)).toEqual({ ok: true, value: GRANT })
})
