import { createHash, createHmac } from "node:crypto"
import { createRequire } from "node:module"
import type { Engine } from "./types.js"

/** What this package uses of the optional dependency `secp256k1` 5 (bindings to libsecp256k1). */
interface Secp256k1 {
  privateKeyVerify(privateKey: Uint8Array): boolean
  publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { signature: Uint8Array }
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean
}

/**
 * The native engine, or undefined when the optional dependency is absent or does not load here. Its bindings are asked
 * for by file, because the package's main entry falls back to a slower JavaScript library without saying so.
 */
export function loadNativeEngine(): Engine | undefined {
  let curve: Secp256k1
  try {
    curve = createRequire(import.meta.url)("secp256k1/bindings.js") as Secp256k1
  } catch {
    return undefined
  }
  return nativeEngine(curve)
}

function nativeEngine(curve: Secp256k1): Engine {
  return {
    name: "native",
    sha256: (message) => plain(createHash("sha256").update(message).digest()),
    sha512: (message) => plain(createHash("sha512").update(message).digest()),
    hmacSha512: (key, message) => plain(createHmac("sha512", key).update(message).digest()),
    isPrivateKey: (bytes) => bytes.length === 32 && curve.privateKeyVerify(bytes),
    publicKey: (privateKey) => curve.publicKeyCreate(privateKey, true),
    sign: (privateKey, digest) => curve.ecdsaSign(digest, privateKey).signature,
    verify(publicKey, digest, signature) {
      if (publicKey.length !== 33 || digest.length !== 32 || signature.length !== 64) return false
      try {
        return curve.ecdsaVerify(signature, digest, publicKey)
      } catch {
        return false // the key is no point of the curve, or r or s is out of range
      }
    },
  }
}

/** A Buffer that is a part of Node's pool would keep the pool alive and compare unequal to an array in tests. */
const plain = (buffer: Buffer): Uint8Array => Uint8Array.from(buffer)
