import { HDKey } from "@scure/bip32"
import { engine } from "#engine"
import { concatBytes } from "../bytes/compare.js"
import type { Engine } from "../engine/types.js"
import { BuildError } from "../errors/errors.js"
import { PrivateKey } from "../keys/private-key.js"

/**
 * First step of every path, a purpose of its own as BIP-43 recommends: the ASCII letters "band" as a number
 * (0x62616e64). Not BIP-44, whose coin types are registered for chains with addresses to scan.
 */
export const KEY_POOL_PURPOSE = 0x62616e64
/** BIP-32 leaves 31 bits for an index. */
export const KEY_POOL_MAX_INDEX = 0x7fffffff

const HARDENED = 0x80000000
const GROUP_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/**
 * Keys an aggregator buys grants for before it knows who will hold them (paper 5.1.1), all derived from one seed:
 *
 *     m / 1650552420' / pool' / index'        (BIP-32, 1650552420 = 0x62616e64)
 *
 * Every step is hardened. The private keys are handed to different people; with an unhardened last step any one of them
 * together with the pool's extended public key would give away all the others.
 */
export class KeyPool {
  readonly #chainCode: Uint8Array
  readonly #privateKey: Uint8Array
  readonly #scalar: bigint
  readonly #engine: Engine

  private constructor(
    /** Number of the pool, from 0. */
    readonly pool: number,
    node: HDKey,
    using: Engine,
  ) {
    if (!node.chainCode || !node.privateKey) throw new Error("a derived key has a chain code and a private key")
    this.#chainCode = node.chainCode
    this.#privateKey = node.privateKey
    this.#scalar = toBigInt(node.privateKey)
    this.#engine = using
  }

  /**
   * The pool with number `pool` of a seed: 16 to 64 bytes, random, kept as safely as a private key. Use a new pool for
   * each purchase, or remember which indexes are used.
   * @throws BuildError `KEY_INVALID` for a seed of another length, `LIMIT_EXCEEDED` for a pool number out of range.
   */
  static fromSeed(seed: Uint8Array, pool = 0, using: Engine = engine): KeyPool {
    if (seed.length < 16 || seed.length > 64) {
      throw new BuildError("KEY_INVALID", "a seed has 16 to 64 bytes (BIP-32)", { field: "seed" })
    }
    checkIndex(pool, "pool")
    const node = HDKey.fromMasterSeed(seed)
      .deriveChild(KEY_POOL_PURPOSE + HARDENED)
      .deriveChild(pool + HARDENED)
    return new KeyPool(pool, node, using)
  }

  /** The path of a key, as other BIP-32 software takes it. */
  path(index: number): string {
    checkIndex(index, "index")
    return `m/${KEY_POOL_PURPOSE}'/${this.pool}'/${index}'`
  }

  /** The key with number `index`. */
  key(index: number): PrivateKey {
    checkIndex(index, "index")
    const number = new Uint8Array(4)
    new DataView(number.buffer).setUint32(0, index + HARDENED)
    const digest = this.#engine.hmacSha512(this.#chainCode, concatBytes(ZERO, this.#privateKey, number))
    const left = toBigInt(digest.subarray(0, 32))
    const scalar = (left + this.#scalar) % GROUP_ORDER
    // BIP-32 says to go on to the next index here; the chance is 2^-127, and a silent gap would be worse than a stop.
    if (left >= GROUP_ORDER || scalar === 0n) throw new Error(`BIP-32 has no key at ${this.path(index)}`)
    return PrivateKey.fromBytes(fromBigInt(scalar))
  }

  /** `count` keys from number `from` on. */
  keys(count: number, from = 0): PrivateKey[] {
    return Array.from({ length: count }, (_, i) => this.key(from + i))
  }

  /** The account names of `count` keys from number `from` on; what `consumers` of a purchase takes. */
  publicKeys(count: number, from = 0): string[] {
    return Array.from({ length: count }, (_, i) => this.key(from + i).publicKey)
  }
}

const ZERO = new Uint8Array(1)

function checkIndex(value: number, field: string): void {
  if (!Number.isInteger(value) || value < 0 || value > KEY_POOL_MAX_INDEX) {
    throw new BuildError("LIMIT_EXCEEDED", `${field} is an integer from 0 to ${KEY_POOL_MAX_INDEX}`, { field })
  }
}

function toBigInt(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 32)
  let value = 0n
  for (let i = 0; i < 4; i++) value = (value << 64n) | view.getBigUint64(8 * i)
  return value
}

function fromBigInt(value: bigint): Uint8Array {
  const bytes = new Uint8Array(32)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < 4; i++) view.setBigUint64(8 * i, BigInt.asUintN(64, value >> BigInt(192 - 64 * i)))
  return bytes
}
