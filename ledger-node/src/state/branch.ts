import { branchHashOf, CHILD_BYTES, writeChild, writeStoredChild } from "./hashing.js"

/**
 * A child of a branch. `rest` spells the tokens between the child's token and the next branch, or the leaf's address to
 * its end; `hash` is the hash of the child right below the branch, chain included.
 */
export interface Child {
  readonly rest: Uint8Array
  readonly hash: string
}

const HASH_BYTES = 32
/** Not a position: a branch of 256 children with the longest rests has 17,408 bytes. */
const NONE = 0xffff

/**
 * A node of the tree where paths part. It keeps the bytes it was read from and what has changed since: among a million
 * accounts a branch has 256 children, and an update changes one of them.
 *
 * Stored form: for each child, in no particular order, token (1 byte), length of rest (1 byte), rest, hash (32 bytes).
 */
export class Branch {
  readonly #bytes: Buffer
  /** Where each token's child stands in the bytes. */
  readonly #at = new Uint16Array(256).fill(NONE)
  /** Undefined: deleted. */
  readonly #changed = new Map<number, Child | undefined>()
  #size = 0

  /** The bytes become the branch's own. */
  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#bytes = bytes
    for (let at = 0; at < bytes.length; at = this.#end(at)) {
      this.#at[bytes[at] as number] = at
      this.#size++
    }
  }

  get size(): number {
    return this.#size
  }

  get(token: number): Child | undefined {
    if (this.#changed.has(token)) return this.#changed.get(token)
    const at = this.#at[token] as number
    if (at === NONE) return undefined
    const end = this.#end(at)
    const rest = Uint8Array.prototype.slice.call(this.#bytes, at + 2, end - HASH_BYTES)
    return { rest, hash: this.#bytes.toString("hex", end - HASH_BYTES, end) }
  }

  set(token: number, child: Child): void {
    if (!this.#has(token)) this.#size++
    this.#changed.set(token, child)
  }

  delete(token: number): void {
    if (this.#has(token)) this.#size--
    this.#changed.set(token, undefined)
  }

  /** The child of a branch that has no other, with its token. */
  only(): readonly [token: number, child: Child] | undefined {
    for (let token = 0; token < 256; token++) {
      const child = this.get(token)
      if (child !== undefined) return [token, child]
    }
    return undefined
  }

  hash(): string {
    return branchHashOf(this.#size, (bytes, from) => {
      let to = from
      for (let token = 0; token < 256; token++) {
        if (!this.#has(token)) continue
        const child = this.#changed.get(token)
        if (child !== undefined) writeChild(bytes, to, token, child.hash)
        else writeStoredChild(bytes, to, token, this.#bytes, this.#end(this.#at[token] as number) - HASH_BYTES)
        to += CHILD_BYTES
      }
    })
  }

  /** The stored form, changes included. */
  encode(): Buffer {
    const parts: Buffer[] = []
    // The children left as they are, in runs as long as possible.
    let from = 0
    for (let at = 0; at < this.#bytes.length; ) {
      const end = this.#end(at)
      if (this.#changed.has(this.#bytes[at] as number)) {
        if (at > from) parts.push(this.#bytes.subarray(from, at))
        from = end
      }
      at = end
    }
    if (from < this.#bytes.length) parts.push(this.#bytes.subarray(from))
    for (const [token, child] of this.#changed) {
      if (child === undefined) continue
      parts.push(Buffer.of(token, child.rest.length), Buffer.from(child.rest), Buffer.from(child.hash, "hex"))
    }
    return Buffer.concat(parts)
  }

  /** A branch to change while this one stays. */
  copy(): Branch {
    return new Branch(this.encode())
  }

  #has(token: number): boolean {
    if (this.#changed.size > 0 && this.#changed.has(token)) return this.#changed.get(token) !== undefined
    return this.#at[token] !== NONE
  }

  /** Behind the child that stands at `at`. */
  #end(at: number): number {
    return at + 2 + (this.#bytes[at + 1] as number) + HASH_BYTES
  }
}
