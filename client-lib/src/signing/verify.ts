import { engine } from "#engine"
import { fromHex } from "../bytes/hex.js"
import type { Engine } from "../engine/types.js"
import { publicKeyBytes } from "../keys/public-key.js"

/**
 * True when `signature` (128 lower-case hex characters) is the signature of `publicKey` (66 lower-case hex characters)
 * over sha256 of `message`. A high S, upper-case hex, or a key off the curve is false: on the ledger each of them would
 * be a second spelling of one signature.
 */
export function verifySignature(
  publicKey: string,
  message: Uint8Array,
  signature: string,
  using: Engine = engine,
): boolean {
  const key = publicKeyBytes(publicKey)
  const bytes = signature.length === 128 ? fromHex(signature) : undefined
  if (!key || !bytes) return false
  return using.verify(key, using.sha256(message), bytes)
}
