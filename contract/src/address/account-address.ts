import { sha512 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { BoundedCache } from "./bounded-cache.js"
import { NAMESPACE } from "./family.js"

/**
 * Names whose addresses are kept. A hash costs 10 us, a look-up 0.1 us (2026-11); 10,000 names with their addresses
 * hold about 3 MB.
 */
const CACHED_ADDRESSES = 10_000

const cache = new BoundedCache<string, string>(CACHED_ADDRESSES)

/**
 * The state address of an account: namespace and the first 64 hex characters of `sha512(account name)`, 70 in all.
 * The cache holds results of a pure function, so the answer never depends on what was asked before.
 */
export function accountAddress(accountName: string): string {
  const known = cache.get(accountName)
  if (known !== undefined) return known
  const address = NAMESPACE + bytesToHex(sha512(utf8ToBytes(accountName)).subarray(0, 32))
  cache.set(accountName, address)
  return address
}
