import { hash } from "node:crypto"

/** The settings family's namespace is not a hash, so that it can be read before anything else is known. */
export const SETTINGS_NAMESPACE = "000000"

const PARTS = 4
const PART_HEX = 16

/**
 * Address of an on-ledger setting: the namespace, then 16 hex characters of the SHA-256 of each of the first four parts of
 * its name; the fourth takes all that is left, a missing one is empty.
 */
export function settingAddress(key: string): string {
  const parts = key.split(".")
  const tail = parts.slice(PARTS - 1).join(".")
  const taken = [...parts.slice(0, PARTS - 1), tail, "", "", ""].slice(0, PARTS)
  return SETTINGS_NAMESPACE + taken.map((part) => hash("sha256", part, "hex").slice(0, PART_HEX)).join("")
}
