const BYTE_TO_HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

/** Lower-case hex, two characters a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = ""
  for (const byte of bytes) hex += BYTE_TO_HEX[byte]
  return hex
}

/**
 * Bytes of a lower-case hex string, or undefined when it is anything else. Upper case is refused on purpose: on the
 * ledger an id or a key has one spelling only (the 1.0 validator took two, and a signed transaction could be replayed).
 */
export function fromHex(hex: string): Uint8Array | undefined {
  if (hex.length % 2 !== 0) return undefined
  const bytes = new Uint8Array(hex.length / 2)
  for (let i = 0; i < bytes.length; i++) {
    const high = nibble(hex.charCodeAt(2 * i))
    const low = nibble(hex.charCodeAt(2 * i + 1))
    if (high < 0 || low < 0) return undefined
    bytes[i] = (high << 4) | low
  }
  return bytes
}

function nibble(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  return -1
}

/** True for exactly `length` lower-case hex characters. */
export function isHex(value: unknown, length: number): value is string {
  return typeof value === "string" && value.length === length && fromHex(value) !== undefined
}
