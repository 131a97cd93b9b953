/** A number here is what Python would have as an int, or as a float where it has a fraction. */
export type PythonValue =
  | string
  | number
  | boolean
  | null
  | readonly PythonValue[]
  | { readonly [key: string]: PythonValue }

/** Text as Python's `json.dumps` writes it: a blank after each comma and colon, everything outside ASCII escaped. */
export function pythonJson(value: PythonValue): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${quote(key)}: ${pythonJson(member)}`)
    return `{${members.join(", ")}}`
  }
  return typeof value === "string" ? quote(value) : JSON.stringify(value)
}

function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}
