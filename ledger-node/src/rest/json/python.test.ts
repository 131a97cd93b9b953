import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { type JsonValue, pythonIndented, pythonLine, pythonString } from "./python.js"

// What Python 3.11 printed: json.dumps(text)
const STRINGS: [string, string][] = [
  ["", '""'],
  ["plain", '"plain"'],
  ['quote " back \\ slash /', '"quote \\" back \\\\ slash /"'],
  [
    "tab\t nl\n cr\r ff\f bs\b nul\0 esc\u001b del\u007f",
    '"tab\\t nl\\n cr\\r ff\\f bs\\b nul\\u0000 esc\\u001b del\\u007f"',
  ],
  ["é ü ß", '"\\u00e9 \\u00fc \\u00df"'],
  ["😀 \ud800", '"\\ud83d\\ude00 \\ud800"'],
  ["\u2028\u2029", '"\\u2028\\u2029"'],
]

describe("strings", () => {
  test.each(STRINGS)("%j", (text, written) => {
    expect(pythonString(text)).toBe(written)
  })

  test("are printable ASCII, and JSON of the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = pythonString(text)
        expect(written).toMatch(/^[ -~]*$/)
        expect(JSON.parse(written)).toBe(text)
      }),
    )
  })
})

describe("values", () => {
  // json.dumps(value, indent=2, separators=(',', ': '), sort_keys=True)
  test("indented, keys sorted", () => {
    expect(pythonIndented({ b: [1, [], {}], a: { z: null, y: true } })).toBe(
      '{\n  "a": {\n    "y": true,\n    "z": null\n  },\n  "b": [\n    1,\n    [],\n    {}\n  ]\n}',
    )
  })

  test("on one line, keys as given", () => {
    expect(pythonLine({ b: [1, [], {}], a: "é" })).toBe('{"b": [1, [], {}], "a": "\\u00e9"}')
  })

  test("mean the same as without formatting", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        // -0 has no text of its own in JSON.
        const plain = JSON.parse(JSON.stringify(value)) as JsonValue
        expect(JSON.parse(pythonIndented(plain))).toEqual(plain)
        expect(JSON.parse(pythonLine(plain))).toEqual(plain)
      }),
    )
  })
})
