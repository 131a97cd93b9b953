import type { Payload } from "./types.js"

const encoder = new TextEncoder()

/** The bytes of a payload. They are not checked: {@link decodePayload} says whether the contract takes them. */
export function encodePayload(payload: Payload): Uint8Array {
  return encoder.encode(JSON.stringify(payload))
}
