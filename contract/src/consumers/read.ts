import { isPublicKey } from "../address/public-key.js"
import { type Result, refuseField } from "../errors/contract-error.js"
import { describe } from "../errors/describe.js"
import type { JsonReader } from "../json/reader.js"
import type { JsonValue } from "../json/value.js"
import { succeed } from "../result/result.js"
import { type KeyList, KeyStrings } from "./key-list.js"
import { scanKeys } from "./scan.js"

const QUOTE = 0x22
const OPEN_BRACKET = 0x5b

/** What the `consumers` field of a payload was read as: keys left in place, or any other JSON value. */
export type ConsumersValue = KeyList | JsonValue

/**
 * Reads the value of the top-level field `consumers`. Its keys do not count against the limit on the rest of the
 * payload; there may be one more of them than `limit`, so that too many are told from a payload that is too large.
 */
export function readConsumers(reader: JsonReader, limit: number): ConsumersValue {
  if (reader.peek() !== OPEN_BRACKET) return reader.readValue()
  const scanned = scanKeys(reader.bytes, reader.position + 1, limit)
  if (scanned !== undefined) {
    reader.skipTo(scanned.end)
    return scanned.keys
  }
  return reader.readArray((index) => {
    if (index > limit) throw reader.fail("TOO_MANY_CONSUMERS", tooMany(limit))
    const start = reader.position
    const isString = reader.peek() === QUOTE
    const value = reader.readValue()
    if (isString) reader.exempt(reader.position - start)
    return value
  })
}

/** The keys of an array that was read the slow way, or what is wrong with the first bad one. */
export function checkConsumers(values: readonly JsonValue[], limit: number): Result<KeyList> {
  if (values.length > limit) return refuseField("TOO_MANY_CONSUMERS", "consumers", tooMany(limit))
  const seen = new Set<string>()
  for (const [index, key] of values.entries()) {
    const field = `consumers[${index}]`
    if (typeof key !== "string") return refuseField("WRONG_TYPE", field, `must be a public key, got ${describe(key)}`)
    if (!isPublicKey(key)) {
      return refuseField("OUT_OF_RANGE", field, `must be ${PUBLIC_KEY_FORM}, got ${describe(key)}`)
    }
    if (seen.has(key)) return refuseField("DUPLICATE_CONSUMER", field, "this public key stands in the array already")
    seen.add(key)
  }
  return succeed(new KeyStrings([...seen]))
}

/** What a public key looks like, for messages. */
export const PUBLIC_KEY_FORM = "a public key of 66 lower-case hex characters, 02 or 03 first"

function tooMany(limit: number): string {
  return `one transaction may have at most ${limit} consumers`
}
