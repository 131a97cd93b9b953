import { hash as digest } from "node:crypto"

/**
 * Hashes of Sawtooth's Merkle-Radix tree. A node is the CBOR map `{c: {token: child hash}, v: value}` with its keys sorted;
 * its hash is the first 64 hex characters of the SHA-512 of those bytes. Only hashes leave this file: the tree itself is
 * kept in a compressed form that never holds a node with a single child.
 */

/** Bytes of a state address, and so the depth of every leaf. */
export const ADDRESS_BYTES = 35

const HEX_DIGITS = Buffer.from("0123456789abcdef", "latin1")

const MAP_OF_CHILDREN = Buffer.from([0xa2, 0x61, 0x63])
const NO_VALUE = Buffer.from([0x61, 0x76, 0xf6])
/** Head and text of a token, head of a hash. */
const TOKEN_BYTES = 3 + 2
export const CHILD_BYTES = TOKEN_BYTES + 64

function nodeHash(bytes: Uint8Array): string {
  return digest("sha512", bytes, "hex").slice(0, 64)
}

/** Head of a CBOR item: major type 2 (bytes) or 5 (map), and its length. */
function cborHead(major: number, length: number): Buffer {
  const type = major << 5
  if (length < 24) return Buffer.from([type | length])
  if (length < 0x100) return Buffer.from([type | 24, length])
  if (length < 0x10000) return Buffer.from([type | 25, length >> 8, length & 0xff])
  const head = Buffer.alloc(5)
  head[0] = type | 26
  head.writeUInt32BE(length, 1)
  return head
}

/** Hash of a leaf. The value is CBOR bytes inside CBOR bytes, as the published validator stores it. */
export function leafHash(value: Uint8Array): string {
  const inner = cborHead(2, value.length)
  const outer = cborHead(2, inner.length + value.length)
  return nodeHash(Buffer.concat([MAP_OF_CHILDREN, Buffer.from([0xa0, 0x61, 0x76]), outer, inner, value]))
}

// One buffer for all branches: a branch of 256 children is too large for Node's pool.
const branchNode = Buffer.alloc(MAP_OF_CHILDREN.length + 5 + 256 * CHILD_BYTES + NO_VALUE.length)

/** Hash of a node with `count` children, at most 256, which `write` writes from the given place on, tokens in ascending order. */
export function branchHashOf(count: number, write: (bytes: Buffer, at: number) => void): string {
  const head = cborHead(5, count)
  MAP_OF_CHILDREN.copy(branchNode, 0)
  head.copy(branchNode, MAP_OF_CHILDREN.length)
  const from = MAP_OF_CHILDREN.length + head.length
  write(branchNode, from)
  const end = from + count * CHILD_BYTES
  NO_VALUE.copy(branchNode, end)
  return nodeHash(branchNode.subarray(0, end + NO_VALUE.length))
}

/** Writes a child of a node: `CHILD_BYTES`. */
export function writeChild(bytes: Buffer, at: number, token: number, hash: string): void {
  writeToken(bytes, at, token)
  bytes.write(hash, at + TOKEN_BYTES, 64, "latin1")
}

/** As `writeChild`, with the 32 bytes of the hash at `from` in `stored`. A loop here is a third of a call of toString. */
export function writeStoredChild(bytes: Buffer, at: number, token: number, stored: Buffer, from: number): void {
  writeToken(bytes, at, token)
  let to = at + TOKEN_BYTES
  for (let i = from; i < from + 32; i++) {
    const byte = stored[i] as number
    bytes[to++] = HEX_DIGITS[byte >> 4] as number
    bytes[to++] = HEX_DIGITS[byte & 15] as number
  }
}

function writeToken(bytes: Buffer, at: number, token: number): void {
  bytes[at] = 0x62
  bytes[at + 1] = HEX_DIGITS[token >> 4] as number
  bytes[at + 2] = HEX_DIGITS[token & 15] as number
  bytes[at + 3] = 0x78
  bytes[at + 4] = 0x40
}

// One buffer for all nodes with a single child: 31 of the 36 hashes of an average write are of such nodes.
const single = Buffer.concat([MAP_OF_CHILDREN, Buffer.from([0xa1]), Buffer.alloc(CHILD_BYTES), NO_VALUE])

/**
 * Hash of the topmost node of a chain of single-child nodes that spells `path` and ends in the node with hash `end`.
 * An empty path is that node itself.
 */
export function chainHash(path: Uint8Array, end: string): string {
  let hash = end
  for (let i = path.length - 1; i >= 0; i--) {
    writeChild(single, MAP_OF_CHILDREN.length + 1, path[i] as number, hash)
    hash = nodeHash(single)
  }
  return hash
}

/** Root hash of a tree without leaves. */
export const EMPTY_ROOT = branchHashOf(0, () => {})
