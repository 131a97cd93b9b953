/**
 * The distinct public keys of an `allocate`. Those of a bulk purchase are left where they stand in the payload: the
 * rules need their number only, and 50,000 strings would cost more than the rest of the transaction.
 */
export interface KeyList {
  /** How many keys there are. */
  readonly count: number
  /** The keys as strings, in the order of the payload. */
  toArray(): readonly string[]
}

/** Characters of a public key. */
export const KEY_LENGTH = 66

const latin1 = new TextDecoder("latin1")

/** Keys at known positions of a payload. */
export class KeysInBytes implements KeyList {
  readonly #bytes: Uint8Array
  readonly #positions: Int32Array

  /** @param positions of the first character of each key, ascending, at least one */
  constructor(bytes: Uint8Array, positions: Int32Array) {
    this.#bytes = bytes
    this.#positions = positions
  }

  get count(): number {
    return this.#positions.length
  }

  toArray(): string[] {
    const first = this.#positions[0] as number
    const end = (this.#positions.at(-1) as number) + KEY_LENGTH
    const text = latin1.decode(this.#bytes.subarray(first, end))
    const keys: string[] = []
    for (const position of this.#positions) keys.push(text.slice(position - first, position - first + KEY_LENGTH))
    return keys
  }
}

/** Keys that are strings already. */
export class KeyStrings implements KeyList {
  readonly #keys: readonly string[]

  constructor(keys: readonly string[]) {
    this.#keys = keys
  }

  get count(): number {
    return this.#keys.length
  }

  toArray(): readonly string[] {
    return this.#keys
  }
}
