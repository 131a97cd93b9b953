import { hash as digest } from "node:crypto"

/**
 * Hashes of Sawtooth's Merkle-Radix tree. A node is the CBOR map `{c: {token: child hash}, v: value}` with its keys sorted;
 * its hash is the first 64 hex characters of the SHA-512 of those bytes. Only hashes leave this file: the tree itself is
 * kept in a compressed form that never holds a node with a single child.
 */

/** Bytes of a state address, and so the depth of every leaf. */
export const ADDRESS_BYTES = 35

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

const MAP_OF_CHILDREN = Buffer.from([0xa2, 0x61, 0x63])
const NO_VALUE = Buffer.from([0x61, 0x76, 0xf6])
const CHILD_BYTES = 3 + 2 + 64

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

/** Hash of a node with these children, whose tokens must be in ascending order. No children: the empty tree. */
export function branchHash(
  children: Iterable<{ readonly token: number; readonly hash: string }>,
  count: number,
): string {
  const head = cborHead(5, count)
  const bytes = Buffer.allocUnsafe(MAP_OF_CHILDREN.length + head.length + count * CHILD_BYTES + NO_VALUE.length)
  MAP_OF_CHILDREN.copy(bytes, 0)
  head.copy(bytes, MAP_OF_CHILDREN.length)
  let at = MAP_OF_CHILDREN.length + head.length
  for (const child of children) at = writeChild(bytes, at, child.token, child.hash)
  NO_VALUE.copy(bytes, at)
  return nodeHash(bytes)
}

function writeChild(bytes: Buffer, at: number, token: number, hash: string): number {
  bytes[at] = 0x62
  bytes.write(HEX[token] as string, at + 1, 2, "latin1")
  bytes[at + 3] = 0x78
  bytes[at + 4] = 0x40
  bytes.write(hash, at + 5, 64, "latin1")
  return at + CHILD_BYTES
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
export const EMPTY_ROOT = branchHash([], 0)
