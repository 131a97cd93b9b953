import { type Result, refuse } from "../errors/contract-error.js"
import { succeed } from "../result/result.js"

/** Tag bytes of a length-delimited field of protobuf: field number x 8 + 2. */
const FIELD_1 = 0x0a
const FIELD_2 = 0x12

/** A length of four bytes of 7 bits each is longer than any message of Sawtooth. */
const LONGEST_VARINT = 4

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/**
 * The value of an on-ledger setting, read from the record at its address; undefined if the record does not have it.
 *
 * Sawtooth's settings family keeps `Setting { repeated Entry entries = 1 }`, `Entry { string key = 1; string value = 2 }`
 * in protobuf. The contract knows no other room, so it reads these two messages itself, and nothing else: any other field
 * is STATE_CORRUPT.
 */
export function readSetting(record: Uint8Array, key: string): Result<string | undefined> {
  const entries = splitFields(record)
  if (entries === undefined) return corrupt(key)
  for (const { tag, content } of entries) {
    const entry = tag === FIELD_1 ? readEntry(content) : undefined
    if (entry === undefined) return corrupt(key)
    if (entry.key === key) return succeed(entry.value)
  }
  return succeed(undefined)
}

function corrupt(key: string) {
  return refuse("STATE_CORRUPT", `the record of the on-ledger setting ${key} is unreadable`)
}

function readEntry(bytes: Uint8Array): { key: string; value: string } | undefined {
  const fields = splitFields(bytes)
  if (fields === undefined) return undefined
  const entry = { key: "", value: "" }
  for (const { tag, content } of fields) {
    const text = decodeText(content)
    if (text === undefined) return undefined
    if (tag === FIELD_1) entry.key = text
    else if (tag === FIELD_2) entry.value = text
    else return undefined
  }
  return entry
}

interface Field {
  readonly tag: number
  readonly content: Uint8Array
}

/** The fields of a message that has length-delimited ones only. */
function splitFields(bytes: Uint8Array): Field[] | undefined {
  const fields: Field[] = []
  let position = 0
  while (position < bytes.length) {
    const tag = bytes[position] as number
    const length = readLength(bytes, position + 1)
    if (length === undefined) return undefined
    const end = length.end + length.value
    if (end > bytes.length) return undefined
    fields.push({ tag, content: bytes.subarray(length.end, end) })
    position = end
  }
  return fields
}

function readLength(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let value = 0
  for (let i = 0; i < LONGEST_VARINT; i++) {
    const byte = bytes[start + i]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 128 ** i
    if (byte < 0x80) return { value, end: start + i + 1 }
  }
  return undefined
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
