import { JsonReader } from "../json/reader.js"
import type { JsonValue } from "../json/value.js"

/** Reads `{"v":TEXT}` strictly and gives the value of `v`. */
export function readJson(text: string, depth = 100): JsonValue {
  return readJsonBytes(new TextEncoder().encode(`{"v":${text}}`), depth)
}

/** Reads an object's bytes strictly and gives the value of its field `v`. */
export function readJsonBytes(bytes: Uint8Array, depth = 100): JsonValue {
  const reader = new JsonReader(bytes, depth, bytes.length)
  return reader.readDocument(() => reader.readValue()).v as JsonValue
}
