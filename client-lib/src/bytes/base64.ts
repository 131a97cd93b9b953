const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0))
const VALUES = new Int8Array(128).fill(-1)
for (let i = 0; i < CODES.length; i++) VALUES[CODES[i] as number] = i
const PAD = 61

/** Standard base64 with padding (RFC 4648 section 4). Needs neither Buffer nor btoa. */
export function toBase64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  let at = 0
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const word =
      ((bytes[i] as number) << 16) |
      ((left > 1 ? (bytes[i + 1] as number) : 0) << 8) |
      (left > 2 ? (bytes[i + 2] as number) : 0)
    out[at++] = CODES[word >> 18] as number
    out[at++] = CODES[(word >> 12) & 63] as number
    out[at++] = left > 1 ? (CODES[(word >> 6) & 63] as number) : PAD
    out[at++] = left > 2 ? (CODES[word & 63] as number) : PAD
  }
  return new TextDecoder().decode(out)
}

/**
 * Bytes of a standard base64 string, or undefined when it is not canonical: no white space, padding present, unused
 * bits zero. One text for one value, so that a tunnelled transaction has one spelling.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0
  const digits = text.length - padding
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let word = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < digits; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? (VALUES[code] as number) : -1
    if (value < 0) return undefined
    word = ((word << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (word >> bits) & 0xff
    }
  }
  if ((word & ((1 << bits) - 1)) !== 0) return undefined
  return bytes
}
