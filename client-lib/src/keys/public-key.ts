import { fromHex } from "../bytes/hex.js"

/**
 * An account name: a compressed secp256k1 public key as 66 lower-case hex characters, `02` or `03` first. Signers,
 * batchers, consumers and providers are all named so (paper 5.1.1).
 */
export type PublicKey = string

/** True when `value` has the form of a public key. Whether the point lies on the curve shows when it verifies something. */
export function isPublicKeyText(value: unknown): value is PublicKey {
  return typeof value === "string" && value.length === 66 && /^0[23][0-9a-f]{64}$/.test(value)
}

/** The 33 bytes of a public key, or undefined when the text is not one. */
export function publicKeyBytes(publicKey: string): Uint8Array | undefined {
  return isPublicKeyText(publicKey) ? fromHex(publicKey) : undefined
}
