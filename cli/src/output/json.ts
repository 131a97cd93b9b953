/** What `--json` can print. Amounts are plain integers; bytes are hex or base64, named so. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export type JsonObject = { readonly [key: string]: JsonValue }

/**
 * The one envelope of `--json`, on standard output, one object on one line:
 * `{"ok":true,"data":{...}}` or `{"ok":false,"error":{"code","message","fix"?,"details"?,"exit_code"}}`.
 * `data` of each command is listed in docs/cli.md; fields are added, never renamed.
 */
export type JsonAnswer =
  | { readonly ok: true; readonly data: JsonObject }
  | { readonly ok: false; readonly error: JsonObject }

/** The fields of a record of the contract, which are JSON already: its types only lack the index signature. */
export function asJson(value: object): JsonObject {
  return value as JsonObject
}

export function jsonLine(answer: JsonAnswer): string {
  return `${JSON.stringify(answer)}\n`
}
