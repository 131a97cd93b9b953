import { describe, expect, test } from "@jest/globals"
import { CONTRACT_ERRORS } from "./codes.js"
import { describe as describeValue } from "./describe.js"

test("every code has a sentence", () => {
  for (const [code, sentence] of Object.entries(CONTRACT_ERRORS)) {
    expect(code).toMatch(/^[A-Z][A-Z_]+[A-Z]$/)
    expect(sentence).toMatch(/^[A-Z].{20,}\.$/)
  }
})

describe("a refused value in a message", () => {
  test.each([
    [undefined, "nothing"],
    [null, "null"],
    [true, "true"],
    [1.5, "1.5"],
    ["a\n", '"a\\n"'],
    [[1, 2], "an array of 2"],
    [{}, "an object"],
    ["x".repeat(78), `"${"x".repeat(78)}"`],
    ["x".repeat(79), `"${"x".repeat(79)}... (81 characters)`],
  ])("%j is shown as %s", (value, text) => {
    expect(describeValue(value)).toBe(text)
  })
})
