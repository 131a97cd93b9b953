import * as z from "zod"
import { isPublicKey } from "../address/public-key.js"
import { PUBLIC_KEY_FORM } from "../consumers/read.js"
import { describe } from "../errors/describe.js"
import { MAX_NATURAL } from "../json/natural.js"
import { discountToPpb } from "../pricing/discount.js"

/** The parameters of every check: what a field must be, said when it is not. */
export function must(what: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => `must be ${what}, got ${describe(input)}` }
}

/** An integer in a range, both ends included. */
export function integer(min: number, max: number = MAX_NATURAL) {
  const what = must(min === max ? `${min}` : `an integer from ${min} to ${max}`)
  return z.int(what).min(min, what).max(max, what)
}

/** The name of an account. */
export function publicKey() {
  const what = must(PUBLIC_KEY_FORM)
  return z.string(what).refine(isPublicKey, what)
}

/** A number in [0, 1] with at most 9 decimal digits. */
export function discount() {
  const what = must("a number from 0 to 1 with at most 9 decimal digits")
  return z.number(what).refine((value) => discountToPpb(value).ok, what)
}

/** A dictionary whose numbers are integers; the reader has checked the rest. */
export function qos() {
  return z.record(z.string(), z.unknown(), must("a dictionary")).superRefine((value, context) => {
    const path = pathOfFraction(value)
    if (path === undefined) return
    const message = "numbers must be integers: languages print fractions differently"
    context.addIssue({ code: "custom", path, message })
  })
}

/** Where the first number that is not an integer stands. */
function pathOfFraction(value: unknown): string[] | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? undefined : []
  if (typeof value !== "object" || value === null) return undefined
  for (const [key, element] of Object.entries(value)) {
    const path = pathOfFraction(element)
    if (path !== undefined) return [key, ...path]
  }
  return undefined
}
