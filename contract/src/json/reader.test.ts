import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { readJson, readJsonBytes } from "../testing/read-json.js"
import { ReadError } from "./read-error.js"
import { JsonReader } from "./reader.js"

function refusal(read: () => unknown): ReadError {
  try {
    read()
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error("it was read")
}

describe("what is not JSON", () => {
  test.each([
    ["", "expected a value at byte 5"],
    ["tru", "expected a value"],
    ["nul1", "expected a value"],
    ["NaN", "expected a value"],
    ["-Infinity", "expected a number"],
    ["undefined", "expected a value"],
    ["'a'", "expected a value"],
    ['"a', "expected the end of a string at its end"],
    ['"a\\', "expected the end of a string at its end"],
    ['"a\nb"', "expected an escape instead of a control character"],
    ['"\\x41"', "unknown escape"],
    ['"\\u00g0"', "unknown escape"],
    ["[1,]", "expected a value"],
    ["[1 2]", "expected a comma or ]"],
    ["[1", "expected a comma or ]"],
    ['{"a":1,}', "expected a key in double quotes"],
    ["{a:1}", "expected a key in double quotes"],
    ['{"a" 1}', "expected a colon"],
    ['{"a":1 "b":2}', "expected a comma or }"],
    ["1 // one", "expected a comma or }"],
    ["+1", "expected a number"],
    ["01", "expected a number"],
    ["-01", "expected a number"],
    ["1.", "expected a number"],
    [".5", "expected a number"],
    ["1e", "expected a number"],
    ["1e+", "expected a number"],
    ["-", "expected a number"],
    ["0x10", "expected a comma"],
    ["1_000", "expected a comma"],
  ])("%j", (text, message) => {
    const error = refusal(() => readJson(text))
    expect(error.code).toBe("INVALID_JSON")
    expect(error.message).toContain(message)
  })

  test.each([
    ["bytes after the object", '{"v":1} 2'],
    ["two objects", '{"v":1}{"v":1}'],
    ["nothing", ""],
    ["space only", " \n"],
    ["an object without end", "{"],
    ["a byte of zero at the end", '{"v":1}\0'],
  ])("%s", (_, text) => {
    expect(refusal(() => readJsonBytes(new TextEncoder().encode(text))).code).toBe("INVALID_JSON")
  })

  test.each(["[]", "1", '"{}"', "null", "\ufeff{}", "garbage"])("no object: %j", (text) => {
    expect(refusal(() => readJsonBytes(new TextEncoder().encode(text)))).toMatchObject({
      code: "PAYLOAD_NOT_OBJECT",
      message: "the payload must be one JSON object",
    })
  })
})

describe("what JSON readers of different languages understand differently", () => {
  test.each([
    ["a key that stands twice", '{"a":1,"a":1}', "DUPLICATE_FIELD", "v.a"],
    ["a key that stands twice in another spelling", '{"a":1,"\\u0061":2}', "DUPLICATE_FIELD", "v.a"],
    ["a key that stands twice, deep down", '[{"b":{"a":1,"a":1}}]', "DUPLICATE_FIELD", "v[0].b.a"],
    ["__proto__", '{"__proto__":{"price":1}}', "FORBIDDEN_KEY", "v.__proto__"],
    ["half a surrogate pair", '"\\ud83d"', "INVALID_JSON", "v"],
    ["the other half", '"x\\udca9"', "INVALID_JSON", "v"],
    ["half a surrogate pair in a key", '{"\\ud83d":1}', "INVALID_JSON", "v"],
    ["-0", "-0", "INEXACT_NUMBER", "v"],
    ["-0.0", "-0.0", "INEXACT_NUMBER", "v"],
    ["-0e5", "-0e5", "INEXACT_NUMBER", "v"],
    ["2^53", "9007199254740992", "INEXACT_NUMBER", "v"],
    ["-2^53", "-9007199254740992", "INEXACT_NUMBER", "v"],
    ["2^53 - 1 and a bit", "9007199254740991.1", "INEXACT_NUMBER", "v"],
    ["what a double rounds to an integer", "4503599627370497.5", "INEXACT_NUMBER", "v"],
    ["what a double rounds to 1", "0.99999999999999999999", "INEXACT_NUMBER", "v"],
    ["what a double rounds to 0", "1e-400", "INEXACT_NUMBER", "v"],
    ["what a double rounds to infinity", "1e400", "INEXACT_NUMBER", "v"],
    ["16 digits that are no integer", "0.1234567890123456", "INEXACT_NUMBER", "v"],
    ["a number of many characters", `1${"0".repeat(64)}e-64`, "INEXACT_NUMBER", "v"],
  ])("%s", (_, text, code, field) => {
    const error = refusal(() => readJson(text))
    expect(error).toMatchObject({ code, field })
    expect(error.message.startsWith(`${field}: `)).toBe(true)
  })

  test.each([
    ["a byte that is no UTF-8", [0xff]],
    ["an overlong zero", [0xc0, 0x80]],
    ["half a character", [0xe2, 0x82]],
    ["a surrogate in UTF-8", [0xed, 0xa0, 0x80]],
  ])("%s", (_, bytes) => {
    const text = new TextEncoder().encode('{"v":"?"}')
    const at = text.indexOf(0x3f)
    const bad = Uint8Array.from([...text.subarray(0, at), ...bytes, ...text.subarray(at + 1)])
    expect(refusal(() => readJsonBytes(bad))).toMatchObject({ code: "INVALID_JSON", field: "v" })
  })

  test("a long key is cut in the name of the field", () => {
    const error = refusal(() => readJson(`{"${"k".repeat(1000)}":x}`))
    expect(error.field).toBe(`v.${"k".repeat(80)}`)
  })
})

describe("limits", () => {
  test("depth: the document is level 1", () => {
    expect(readJson("[[1]]", 3)).toEqual([[1]])
    expect(refusal(() => readJson("[[[]]]", 3))).toMatchObject({ code: "TOO_DEEP", field: "v[0][0]" })
    expect(refusal(() => readJson('{"a":{"b":{}}}', 3))).toMatchObject({ code: "TOO_DEEP", field: "v.a.b" })
    expect(refusal(() => readJson("[".repeat(100_000))).code).toBe("TOO_DEEP")
  })

  test("bytes: to the byte, save what is exempt", () => {
    const bytes = new TextEncoder().encode('{"a":1,"b":[2]} ')
    const read = (budget: number, exempt = 0) => {
      const reader = new JsonReader(bytes, 9, budget)
      reader.exempt(exempt)
      return reader.readDocument(() => reader.readValue())
    }
    expect(read(16)).toEqual({ a: 1, b: [2] })
    expect(read(12, 4)).toEqual({ a: 1, b: [2] })
    for (let budget = 0; budget < 16; budget++) {
      expect(refusal(() => read(budget)).code).toBe("PAYLOAD_TOO_LARGE")
    }
  })
})

describe("what is JSON", () => {
  test.each([
    ["1.0", 1],
    ["1e0", 1],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["10e-1", 1],
    ["0.0", 0],
    ["0e9", 0],
    ["100000000000000000e-9", 100_000_000],
    ["9007199254740991", 2 ** 53 - 1],
    ["9007199254740991.0", 2 ** 53 - 1],
    ["90071992547409910e-1", 2 ** 53 - 1],
    ["-9007199254740991", -(2 ** 53) + 1],
    ["0.000000001", 1e-9],
    ["1e-9", 1e-9],
    ["0.9000000000000000000000", 0.9],
    ["123456789012345", 123456789012345],
    ["-1.5", -1.5],
    ["true", true],
    ["false", false],
    ["null", null],
    ["[]", []],
    ["{}", {}],
    [' [ 1 ,\t"a"\r\n] ', [1, "a"]],
    ['"\\u0061\\n\\"\\\\\\/\\ud83d\\udca9"', 'a\n"\\/\u{1f4a9}'],
    ['"é\u{1f4a9}\ufeff\u2028"', "é\u{1f4a9}\ufeff\u2028"],
    [`"${"long ".repeat(100)}"`, "long ".repeat(100)],
    ['{"constructor":1,"toString":2,"hasOwnProperty":3}', { constructor: 1, toString: 2, hasOwnProperty: 3 }],
  ])("%s", (text, value) => {
    expect(readJson(text)).toEqual(value)
  })

  test("whatever a JSON writer writes is read as JSON.parse reads it", () => {
    const value = fc.jsonValue({ noUnicodeString: false }).filter((value) => isExact(value))
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const text = JSON.stringify(value, undefined, space)
        expect(readJson(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 500 },
    )
  })

  test("whatever is read, JSON.parse reads alike", () => {
    const pieces = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-", "0", ".5", "e1", " ", "true")
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("")
        let value: unknown
        try {
          value = readJson(text)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
          return
        }
        // The text was read as the value of a field, and may have closed or added to that object: "a","b":"b".
        expect(value).toEqual(JSON.parse(`{"v":${text}}`).v)
      }),
      { numRuns: 5000 },
    )
  })
})

function isExact(value: unknown): boolean {
  if (typeof value === "number") {
    return Number.isSafeInteger(value) && !Object.is(value, -0)
  }
  if (typeof value !== "object" || value === null) return true
  return Object.entries(value).every(([key, element]) => key !== "__proto__" && isExact(element))
}
