/**
 * The primitives everything else is built on. Two implementations answer with the same bytes: `noble` (pure JavaScript,
 * any platform) and `native` (libsecp256k1 and OpenSSL, Node only). Which one is used is decided once, by the import
 * condition `#engine` of package.json, so that a browser bundle never sees a Node module.
 */
export interface Engine {
  readonly name: "noble" | "native"
  sha256(message: Uint8Array): Uint8Array
  sha512(message: Uint8Array): Uint8Array
  hmacSha512(key: Uint8Array, message: Uint8Array): Uint8Array
  /** True for 32 bytes that, as a big-endian number, lie in 1 to n-1 of secp256k1. */
  isPrivateKey(bytes: Uint8Array): boolean
  /** Compressed public key, 33 bytes. The private key must be valid. */
  publicKey(privateKey: Uint8Array): Uint8Array
  /** ECDSA with RFC 6979 nonce, low-S, compact r||s (64 bytes), over a 32-byte digest. */
  sign(privateKey: Uint8Array, digest: Uint8Array): Uint8Array
  /** False for anything but a good low-S signature by a compressed key; never throws. */
  verify(publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean
}
