import { ADDRESS_BYTES } from "./hashing.js"

/**
 * Every version of every leaf has its own key: address, then the block number that wrote it counted down from the top, then
 * whether a value was stored or the leaf deleted. So the first key at or after (address, n) is the leaf as block n left it.
 */
const VERSION_BYTES = 6
const TOP = 2 ** (8 * VERSION_BYTES) - 1

/** A block number no chain reaches: sees the newest version of every leaf. */
export const NEWEST = TOP

const KEY_BYTES = ADDRESS_BYTES + VERSION_BYTES + 1

const STORED = 1
const DELETED = 0

export function leafKey(address: Uint8Array, blockNum: number, stored: boolean): Buffer {
  const key = seekKey(address, blockNum)
  key[KEY_BYTES - 1] = stored ? STORED : DELETED
  return key
}

/** Not greater than the key of the newest version that block `blockNum` sees. */
export function seekKey(address: Uint8Array, blockNum: number): Buffer {
  const key = Buffer.alloc(KEY_BYTES)
  key.set(address)
  key.writeUIntBE(TOP - blockNum, ADDRESS_BYTES, VERSION_BYTES)
  return key
}

/** Greater than every version of every leaf whose address starts with `prefix`, smaller than all later addresses. */
export function afterPrefix(prefix: Uint8Array): Buffer {
  const key = Buffer.alloc(KEY_BYTES + 1, 0xff)
  key.set(prefix)
  return key
}

/** Not greater than any version of any leaf whose address starts with `prefix`. */
export function beforePrefix(prefix: Uint8Array): Buffer {
  return prefix.length > 0 ? Buffer.from(prefix) : Buffer.of(0)
}

export function addressOfKey(key: Buffer): Buffer {
  return key.subarray(0, ADDRESS_BYTES)
}

export function isStored(key: Buffer): boolean {
  return key[KEY_BYTES - 1] === STORED
}
