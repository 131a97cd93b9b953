import { KeysInBytes } from "../consumers/key-list.js"

/** Longest text of a refused value that a message repeats. */
const LONGEST_TEXT = 80

/** A refused value as a message shows it: short, and of a length that the sender does not decide. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing"
  if (value instanceof KeysInBytes) return `an array of ${value.count}`
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === "object" && value !== null) return "an object"
  const text = JSON.stringify(value)
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}... (${text.length} characters)`
}
