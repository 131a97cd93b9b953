import { engine } from "#engine"
import { fromHex, toHex } from "../bytes/hex.js"
import { type RandomBytes, secureRandomBytes } from "../bytes/random.js"
import { BuildError } from "../errors/errors.js"
import type { PublicKey } from "./public-key.js"

/**
 * A secp256k1 private key. The secret shows only where it is asked for by name (`toHex`, `toBytes`): printing the object,
 * or putting it into JSON or an error, shows its public key.
 */
export class PrivateKey {
  readonly #bytes: Uint8Array
  #publicKey: PublicKey | undefined

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** A new key from the platform's cryptographic generator. */
  static generate(random: RandomBytes = secureRandomBytes): PrivateKey {
    // A draw outside 1..n-1 has probability 2^-128; a broken generator that gives only those must not hang us.
    for (let attempt = 0; attempt < 8; attempt++) {
      const bytes = random(32)
      if (engine.isPrivateKey(bytes)) return new PrivateKey(Uint8Array.from(bytes))
    }
    throw new Error("the random generator gave eight values that are no private keys; it is broken")
  }

  /** @throws BuildError `KEY_INVALID` when the bytes are not 32, zero, or not below the group order. */
  static fromBytes(bytes: Uint8Array): PrivateKey {
    if (!engine.isPrivateKey(bytes)) {
      throw new BuildError("KEY_INVALID", "a private key is 32 bytes that make a number from 1 to n-1 of secp256k1")
    }
    return new PrivateKey(Uint8Array.from(bytes))
  }

  /** 64 hex characters, either case (key files of other tools use both); white space around them is ignored. */
  static fromHex(hex: string): PrivateKey {
    const bytes = fromHex(hex.trim().toLowerCase())
    if (bytes?.length !== 32) throw new BuildError("KEY_INVALID", "a private key is 64 hex characters")
    return PrivateKey.fromBytes(bytes)
  }

  get publicKey(): PublicKey {
    this.#publicKey ??= toHex(engine.publicKey(this.#bytes))
    return this.#publicKey
  }

  /** The secret as 64 lower-case hex characters, as Sawtooth's `*.priv` files hold it. */
  toHex(): string {
    return toHex(this.#bytes)
  }

  /** A copy of the 32 secret bytes. */
  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  toString(): string {
    return `PrivateKey(of ${this.publicKey})`
  }

  toJSON(): string {
    return this.toString()
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString()
  }
}

/** A new private key; short for `PrivateKey.generate()`. */
export function generateKey(): PrivateKey {
  return PrivateKey.generate()
}
