import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { DEFAULT_RETRY, parseRetryAfter, retryDelayMs } from "./retry.js"

describe("Retry-After", () => {
  const now = Date.parse("2026-11-21T20:00:00Z")

  test.each([null, "", "soon", "-5", "1.5", "99999999999"])("%p says nothing", (header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined()
  })

  test.each([
    ["0", 0],
    [" 7 ", 7000],
    ["Sat, 21 Nov 2026 20:00:30 GMT", 30_000],
    ["Sat, 21 Nov 2026 19:00:00 GMT", 0],
  ])("%p is %p ms", (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms)
  })
})

test("pauses are random, grow, and stay under the bound; the server's wish counts, up to the bound", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
      const delay = retryDelayMs(DEFAULT_RETRY, attempt, undefined, () => random)
      expect(delay).toBeGreaterThanOrEqual(0)
      expect(delay).toBeLessThanOrEqual(
        Math.min(DEFAULT_RETRY.maxDelayMs, DEFAULT_RETRY.baseDelayMs * 2 ** (attempt - 1)),
      )
    }),
  )
  expect(retryDelayMs(DEFAULT_RETRY, 1, 3000, () => 0.5)).toBe(3000)
  expect(retryDelayMs(DEFAULT_RETRY, 1, 1e9, () => 0.5)).toBe(DEFAULT_RETRY.maxDelayMs)
})
