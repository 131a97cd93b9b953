import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { fromBase64, toBase64 } from "./base64.js"
import { concatBytes, equalBytes } from "./compare.js"
import { fromHex, isHex, toHex } from "./hex.js"

const bytes = fc.uint8Array({ maxLength: 200 })

describe("hex", () => {
  test.each(["0", "AA", "0g", "é0", " 00", "0x00"])("%p is no hex", (text) => {
    expect(fromHex(text)).toBeUndefined()
  })

  test("is Buffer's hex, both ways", () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(toHex(value)).toBe(Buffer.from(value).toString("hex"))
        expect(fromHex(toHex(value))).toEqual(value)
      }),
    )
  })

  test("isHex counts characters", () => {
    expect(isHex("00ff", 4)).toBe(true)
    expect(isHex("00ff", 6)).toBe(false)
    expect(isHex("00FF", 4)).toBe(false)
    expect(isHex(12, 2)).toBe(false)
  })
})

describe("base64", () => {
  test.each(["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA\n=", "AA-_", "éAAA", "=AAA", "A=AA", "AA=A"])(
    "%p is not canonical base64",
    (text) => {
      expect(fromBase64(text)).toBeUndefined()
    },
  )

  test("is Buffer's base64, both ways", () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(toBase64(value)).toBe(Buffer.from(value).toString("base64"))
        expect(fromBase64(toBase64(value))).toEqual(value)
      }),
    )
  })

  test("what is read has one spelling", () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 40 }), (text) => {
        const value = fromBase64(text)
        if (value) expect(toBase64(value)).toBe(text)
      }),
    )
  })
})

test("equalBytes and concatBytes", () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0)
      expect(equalBytes(a, Uint8Array.from(a))).toBe(true)
      expect(concatBytes(a, b)).toEqual(Uint8Array.from([...a, ...b]))
    }),
  )
})
