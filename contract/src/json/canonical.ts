import type { JsonObject, JsonValue } from "./value.js"

/**
 * The canonical text of a JSON value: no spaces, keys in the order of their UTF-16 code units at every level, strings
 * escaped as JSON.stringify escapes them. Content alone decides it: two equal values give the same text.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  const keys = Object.keys(value).sort()
  if (keys.length === 0) return "{}"
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as JsonValue)}`).join(",")}}`
}

function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value)
}
