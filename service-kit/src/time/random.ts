import { randomBytes } from "node:crypto"

/** A source of random bytes. Injected, so that a test can print its seed and repeat. */
export type RandomSource = (length: number) => Uint8Array

export const systemRandom: RandomSource = (length) => randomBytes(length)

/** A fresh identifier: `prefix`, an underscore and 26 characters of base32 (130 bits), safe in URLs and file names. */
export function randomId(prefix: string, random: RandomSource = systemRandom): string {
  let id = ""
  for (const byte of random(26)) id += "0123456789abcdefghjkmnpqrstvwxyz"[byte % 32]
  return `${prefix}_${id}`
}

/** A nonce for a request signature: 128 bits as base64url. */
export function randomNonce(random: RandomSource = systemRandom): string {
  return Buffer.from(random(16)).toString("base64url")
}
