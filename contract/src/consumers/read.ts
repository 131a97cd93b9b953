import { isPublicKey } from "../address/public-key.js"
import { type Result, refuseField } from "../errors/contract-error.js"
import { describe } from "../errors/describe.js"
import { ReadError } from "../json/read-error.js"
import type { JsonReader } from "../json/reader.js"
import type { JsonValue } from "../json/value.js"
import { succeed } from "../result/result.js"
import { type KeyList, KeyStrings } from "./key-list.js"
import { scanKeys } from "./scan.js"

const QUOTE = 0x22
const OPEN_BRACKET = 0x5b

/** What the `consumers` field of a payload was read as: keys left in place, or any other JSON value. */
export type ConsumersValue = KeyList | JsonValue

/** Reads the value of the top-level field `consumers`: an array of keys does not count against the reader's budget. */
export function readConsumers(reader: JsonReader, limit: number): ConsumersValue {
  if (reader.peek() !== OPEN_BRACKET) return reader.readValue()
  const scanned = scanKeys(reader.bytes, reader.position + 1, limit)
  if (scanned !== undefined) {
    reader.skipTo(scanned.end)
    return scanned.keys
  }
  return readArray(reader, limit)
}

/** The slow way: any JSON. Strings and what stands between them are exempt from the budget, other values are not. */
function readArray(reader: JsonReader, limit: number): JsonValue[] {
  let exempted = reader.position
  const exempt = () => {
    reader.exempt(reader.position - exempted)
    exempted = reader.position
  }
  const values = reader.readArray((index) => {
    if (index === limit) throw new ReadError("TOO_MANY_CONSUMERS", "consumers", `at most ${limit} are allowed`)
    if (reader.peek() !== QUOTE) return reader.readValue()
    exempt()
    return reader.readValue()
  })
  exempt()
  return values
}

/** The keys of an array that was read the slow way, or what is wrong with the first bad one. */
export function checkConsumers(values: readonly JsonValue[]): Result<KeyList> {
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
