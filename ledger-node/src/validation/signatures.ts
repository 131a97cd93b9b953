import { hash } from "node:crypto"
import secp256k1 from "secp256k1"

const PUBLIC_KEY = /^0[23][0-9a-f]{64}$/
const SIGNATURE = /^[0-9a-f]{128}$/

/** A compressed secp256k1 public key in lower-case hex; whether it is a point of the curve shows when it is used. */
export function isPublicKey(key: string): boolean {
  return PUBLIC_KEY.test(key)
}

/** A compact signature in lower-case hex. Upper case would be a second id for the same signature, so it is refused. */
export function isHeaderSignature(signature: string): boolean {
  return SIGNATURE.test(signature)
}

/** True for a low-S signature of sha256(message) by this key. False, never an exception, for anything else. */
export function verifySignature(message: Uint8Array, signature: string, publicKey: string): boolean {
  try {
    const digest = hash("sha256", message, "buffer")
    return secp256k1.ecdsaVerify(Buffer.from(signature, "hex"), digest, Buffer.from(publicKey, "hex"))
  } catch {
    // Not a point of the curve, or r or s out of range.
    return false
  }
}

export interface BlockSigner {
  readonly publicKey: string
  /** RFC 6979, low-S, compact, over sha256(message), in hex. */
  sign(message: Uint8Array): string
}

/** Throws a RangeError when the key is not 32 bytes in hex, or not between 1 and the order of the curve. */
export function createBlockSigner(privateKeyHex: string): BlockSigner {
  const key = Buffer.from(privateKeyHex, "hex")
  if (!/^[0-9a-f]{64}$/.test(privateKeyHex) || !secp256k1.privateKeyVerify(key)) {
    throw new RangeError("the validator key is not a secp256k1 private key of 64 lower-case hex characters")
  }
  return {
    publicKey: Buffer.from(secp256k1.publicKeyCreate(key, true)).toString("hex"),
    sign: (message) =>
      Buffer.from(secp256k1.ecdsaSign(hash("sha256", message, "buffer"), key).signature).toString("hex"),
  }
}
