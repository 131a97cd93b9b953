/** A JSON value whose numbers are safe integers: the only numbers that every language prints alike. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A JSON dictionary, as `qos` is one. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}
