import { branchHash } from "./hashing.js"

/**
 * A child of a branch. `rest` spells the tokens between the child's token and the next branch, or the leaf's address to
 * its end; `hash` is the hash of the child right below the branch, chain included.
 */
export interface Child {
  readonly rest: Uint8Array
  readonly hash: string
}

/** A node of the tree where paths part: token of each child, in no particular order, and the child. */
export type Branch = Map<number, Child>

const HASH_BYTES = 32

export function sortedTokens(branch: Branch): number[] {
  return [...branch.keys()].sort((a, b) => a - b)
}

export function hashOfBranch(branch: Branch): string {
  const children = sortedTokens(branch).map((token) => ({ token, hash: (branch.get(token) as Child).hash }))
  return branchHash(children, children.length)
}

/** Stored form: for each child token (1 byte), length of rest (1 byte), rest, hash (32 bytes). */
export function encodeBranch(branch: Branch): Buffer {
  let size = 0
  for (const child of branch.values()) size += 2 + child.rest.length + HASH_BYTES
  const bytes = Buffer.allocUnsafe(size)
  let at = 0
  for (const [token, child] of branch) {
    bytes[at] = token
    bytes[at + 1] = child.rest.length
    bytes.set(child.rest, at + 2)
    at += 2 + child.rest.length
    bytes.write(child.hash, at, HASH_BYTES, "hex")
    at += HASH_BYTES
  }
  return bytes
}

export function decodeBranch(bytes: Buffer): Branch {
  const branch: Branch = new Map()
  for (let at = 0; at < bytes.length; ) {
    const token = bytes[at] as number
    const length = bytes[at + 1] as number
    const from = at + 2
    const rest = Uint8Array.prototype.slice.call(bytes, from, from + length)
    at = from + length + HASH_BYTES
    branch.set(token, { rest, hash: bytes.toString("hex", from + length, at) })
  }
  return branch
}
