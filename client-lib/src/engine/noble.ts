import { hmac } from "@noble/hashes/hmac.js"
import { sha256, sha512 } from "@noble/hashes/sha2.js"
import * as secp from "@noble/secp256k1"
import type { Engine } from "./types.js"

// The curve package leaves the choice of hash functions to its user.
secp.hashes.sha256 = sha256
secp.hashes.hmacSha256 = (key, message) => hmac(sha256, key, message)

/** Pure JavaScript, audited, any platform. Right for browsers and single signatures; see `native` for bulk work. */
export const nobleEngine: Engine = {
  name: "noble",
  sha256: (message) => sha256(message),
  sha512: (message) => sha512(message),
  hmacSha512: (key, message) => hmac(sha512, key, message),
  isPrivateKey: (bytes) => bytes.length === 32 && secp.utils.isValidSecretKey(bytes),
  publicKey: (privateKey) => secp.getPublicKey(privateKey, true),
  sign: (privateKey, digest) => secp.sign(digest, privateKey, { prehash: false, lowS: true }),
  verify(publicKey, digest, signature) {
    if (publicKey.length !== 33 || digest.length !== 32 || signature.length !== 64) return false
    try {
      return secp.verify(signature, digest, publicKey, { prehash: false, lowS: true })
    } catch {
      return false // the key is no point of the curve
    }
  },
}
