import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"

const SETTINGS_NAMESPACE = "000000"
const ADDRESS_PARTS = 4
const PART_LENGTH = 16

/** The on-ledger setting that lists, separated by commas, the public keys that may authorize accounts. */
export const ADMIN_KEYS_SETTING = "bandcoin.admin_keys"

/**
 * The state address of an on-ledger setting, as Sawtooth's settings family places it: `000000` and four parts of 16 hex
 * characters of sha256. The key is cut at its first three dots; a missing part is the empty string.
 */
export function settingAddress(key: string): string {
  const words = key.split(".")
  const parts = words.slice(0, ADDRESS_PARTS - 1)
  parts.push(words.slice(ADDRESS_PARTS - 1).join("."))
  while (parts.length < ADDRESS_PARTS) parts.push("")
  return SETTINGS_NAMESPACE + parts.map(shortHash).join("")
}

function shortHash(part: string): string {
  return bytesToHex(sha256(utf8ToBytes(part))).slice(0, PART_LENGTH)
}
