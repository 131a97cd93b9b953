import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { canonicalJson } from "./canonical.js"
import type { JsonValue } from "./value.js"

test.each([
  [null, "null"],
  [true, "true"],
  [-5, "-5"],
  ["é\n\u2028", '"é\\n\u2028"'],
  [[3, 1, []], "[3,1,[]]"],
  [{}, "{}"],
  [{ b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  // An engine moves integer-like keys to the front, in numeric order; the canonical form knows text only.
  [{ "10": 1, "9": 2, a: 3, "": 4 }, '{"":4,"10":1,"9":2,"a":3}'],
  // UTF-16 code units: the first surrogate of an astral character stands before U+FF21.
  [{ "\uff21": 1, "\u{1f4a9}": 2 }, '{"\u{1f4a9}":2,"\uff21":1}'],
] as const)("%j is written %s", (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test("the order of the keys does not matter, and nothing is lost", () => {
  const dictionary = fc.dictionary(fc.string({ unit: "grapheme" }), fc.oneof(fc.integer(), fc.string(), fc.boolean()))
  fc.assert(
    fc.property(dictionary, (dictionary) => {
      const reversed = Object.fromEntries(Object.entries(dictionary).reverse()) as JsonValue
      const text = canonicalJson(dictionary)
      expect(canonicalJson(reversed)).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual({ ...dictionary })
    }),
  )
})
