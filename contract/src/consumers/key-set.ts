import { KEY_LENGTH } from "./key-list.js"

/**
 * Comparisons allowed per key before the set gives up. A fair share needs 0.5; only keys made to collide need more, and
 * without a bound 100,000 of those would take minutes.
 */
const COMPARISONS_PER_KEY = 8

/** A set of public keys given by their positions in a payload; it holds at most as many as it was made for. */
export class KeySet {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  /** Slot -> 1 + index of the key there; 0 is free. At most half of the slots are taken. */
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  readonly #positions: Int32Array
  #comparisons: number
  #count = 0

  constructor(bytes: Uint8Array, view: DataView, capacity: number) {
    this.#bytes = bytes
    this.#view = view
    this.#slots = new Int32Array(2 ** (32 - Math.clz32(2 * capacity + 1)))
    this.#hashes = new Int32Array(capacity)
    this.#positions = new Int32Array(capacity)
    this.#comparisons = COMPARISONS_PER_KEY * (capacity + 1)
  }

  /** Positions of the keys added, in that order. */
  positions(): Int32Array {
    return this.#positions.subarray(0, this.#count)
  }

  /** Adds the key at `position`: false if it is there already, or if the set is full or takes too long to tell. */
  add(position: number): boolean {
    if (this.#count === this.#positions.length) return false
    const hash = this.#hash(position)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let taken = this.#slots[slot] as number; taken !== 0; taken = this.#slots[slot] as number) {
      if (--this.#comparisons < 0) return false
      if (this.#hashes[taken - 1] === hash && this.#same(this.#positions[taken - 1] as number, position)) return false
      slot = (slot + 1) & mask
    }
    this.#hashes[this.#count] = hash
    this.#positions[this.#count] = position
    this.#slots[slot] = ++this.#count
    return true
  }

  /** Mixes 12 of the 66 characters: more than enough to tell keys apart that were not made to collide. */
  #hash(position: number): number {
    let hash = Math.imul(this.#view.getInt32(position + 2, true), 0x9e3779b1) ^ this.#view.getInt32(position + 30, true)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ this.#view.getInt32(position + 62, true)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }

  #same(a: number, b: number): boolean {
    for (let i = 0; i < KEY_LENGTH; i++) {
      if (this.#bytes[a + i] !== this.#bytes[b + i]) return false
    }
    return true
  }
}
