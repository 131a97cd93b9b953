/**
 * JSON as Python's `json.dumps` writes it with its default `ensure_ascii`: everything outside printable ASCII becomes
 * `\uXXXX`, code points above the basic plane as two surrogates.
 */
export function pythonString(text: string): string {
  return PRINTABLE_ASCII.test(text) ? `"${text}"` : escaped(text)
}

/** Printable ASCII without quote and backslash: written as it stands. */
const PRINTABLE_ASCII = /^[ !#-[\]-~]*$/

function escaped(text: string): string {
  // JSON.stringify escapes what JSON must; Python escapes DEL and all that is not ASCII as well.
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}

/** A value of which every part is a string, number, boolean, null, list or plain object. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** `json.dumps(value)` of Python: one line, `", "` and `": "` between, keys in the order given. */
export function pythonLine(value: JsonValue): string {
  if (typeof value === "string") return pythonString(value)
  if (Array.isArray(value)) return `[${value.map(pythonLine).join(", ")}]`
  if (value !== null && typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, item]) => `${pythonString(key)}: ${pythonLine(item)}`)
      .join(", ")}}`
  }
  return String(value)
}

/** `json.dumps(value, indent=2, sort_keys=True)` of Python, its inner lines indented by `indent` more. */
export function pythonIndented(value: JsonValue, indent = ""): string {
  const inner = `${indent}  `
  if (Array.isArray(value))
    return pythonList(
      value.map((item) => pythonIndented(item, inner)),
      indent,
    )
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    if (entries.length === 0) return "{}"
    const lines = entries.map(([key, item]) => `${inner}${pythonString(key)}: ${pythonIndented(item, inner)}`)
    return `{\n${lines.join(",\n")}\n${indent}}`
  }
  return pythonLine(value)
}

/** A list of values already written, one a line. */
export function pythonList(items: readonly string[], indent: string): string {
  return items.length === 0 ? "[]" : `[\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}]`
}
