import { expect, test } from "@jest/globals"
import { API_ERRORS, errorBody } from "./errors.js"

const kinds = Object.values(API_ERRORS)

test("codes are distinct, and ours are out of Sawtooth's way", () => {
  const codes = kinds.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code < 100 || (code >= 100 && code < 200)).toBe(true)
})

test("each says what is wrong and has an error status", () => {
  for (const { status, title, message } of kinds) {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(title).not.toBe("")
    expect(message).toMatch(/[.:] ?$/)
  }
})

test("the body is the envelope, with the client's own text escaped", () => {
  const body = errorBody(API_ERRORS.invalidResourceId, `bad id: "\u2028`)
  expect(body).toBe(
    '{\n  "error": {\n    "code": 60,\n    "message": "bad id: \\"\\u2028",\n    "title": "Invalid Resource Id"\n  }\n}',
  )
})
