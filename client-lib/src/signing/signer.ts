import { engine } from "#engine"
import { nobleEngine } from "../engine/noble.js"
import type { Engine } from "../engine/types.js"
import type { PrivateKey } from "../keys/private-key.js"
import type { PublicKey } from "../keys/public-key.js"

/** Whoever can sign as one account: a key in memory, a hardware token, an agent. */
export interface Signer {
  readonly publicKey: PublicKey
  /** ECDSA over sha256 of `message`: RFC 6979, low-S, compact, 64 bytes. Its hex is an id on the ledger. */
  sign(message: Uint8Array): Uint8Array
}

/** A signer that uses the given engine. Every engine gives the same bytes for the same key and message. */
export function engineSigner(engine: Engine, key: PrivateKey): Signer {
  const secret = key.toBytes()
  return {
    publicKey: key.publicKey,
    sign: (message) => engine.sign(secret, engine.sha256(message)),
  }
}

/** Signs in pure JavaScript, anywhere. */
export function nobleSigner(key: PrivateKey): Signer {
  return engineSigner(nobleEngine, key)
}

/** Signs with the fastest engine of this platform: libsecp256k1 in Node when it loads, otherwise pure JavaScript. */
export function defaultSigner(key: PrivateKey): Signer {
  return engineSigner(engine, key)
}

/** Which engine `defaultSigner` and all verification here use. */
export const engineName: Engine["name"] = engine.name
