import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { errorOf } from "../testing/results.js"
import { encodeField, encodeSetting } from "../testing/settings.js"
import { readSetting } from "./setting.js"

const entry = (...fields: Uint8Array[]) => encodeField(1, Uint8Array.from(fields.flatMap((field) => [...field])))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe("a record that Sawtooth's settings family does not write", () => {
  test.each([
    ["a field without a length", [0x0a]],
    ["a field longer than the record", [0x0a, 5, 0]],
    ["a length without end", [0x0a, 0x80, 0x80]],
    ["a length of five bytes", [0x0a, 0x80, 0x80, 0x80, 0x80, 0x01]],
    ["an unknown field", [0x12, 0]],
    ["a field that is a number", [0x08, 1]],
    ["an entry with a field without a length", [...entry(Uint8Array.of(0x0a))]],
    ["an entry with an unknown field", [...entry(encodeField(3, utf8("x")))]],
    ["an entry with a value that is no UTF-8", [...entry(encodeField(2, Uint8Array.of(0xff)))]],
    ["JSON", [...utf8('{"entries":[]}')]],
  ])("%s", (_, bytes) => {
    expect(errorOf(readSetting(Uint8Array.from(bytes), "a.b")).code).toBe("STATE_CORRUPT")
  })

  test("any bytes give an answer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const setting = readSetting(bytes, "a")
        expect(setting.ok || setting.error.code === "STATE_CORRUPT").toBe(true)
      }),
    )
  })
})

describe("a setting", () => {
  test("of a real chain's record", () => {
    // sawtooth.settings.vote.authorized_keys as the settings family of Hyperledger Sawtooth 1.0.5 kept it.
    const key = "sawtooth.settings.vote.authorized_keys"
    const value = "038895a2b9b19c63e10c8317a9ed99b9bcd37fe3b9bcf21cef522795990e915011"
    const record = Uint8Array.from([0x0a, 0x6c, 0x0a, 0x26, ...utf8(key), 0x12, 0x42, ...utf8(value)])
    expect(readSetting(record, key)).toEqual({ ok: true, value })
  })

  test("among others, with a value longer than 127 bytes", () => {
    const record = encodeSetting({ "a.b": "1", "c.d": "x".repeat(5000), "e.f": "" })
    expect(readSetting(record, "a.b")).toEqual({ ok: true, value: "1" })
    expect(readSetting(record, "c.d")).toEqual({ ok: true, value: "x".repeat(5000) })
    expect(readSetting(record, "e.f")).toEqual({ ok: true, value: "" })
    expect(readSetting(record, "g.h")).toEqual({ ok: true, value: undefined })
  })

  test.each([0, 1, 127, 128, 129, 255, 256, 16_000])("with a value of %p bytes", (length) => {
    expect(readSetting(encodeSetting({ a: "x".repeat(length) }), "a")).toEqual({ ok: true, value: "x".repeat(length) })
  })

  test("with the fields of its entry left out: they are empty", () => {
    expect(readSetting(entry(encodeField(1, utf8("a"))), "a")).toEqual({ ok: true, value: "" })
    expect(readSetting(entry(), "")).toEqual({ ok: true, value: "" })
    expect(readSetting(new Uint8Array(), "a")).toEqual({ ok: true, value: undefined })
  })
})
