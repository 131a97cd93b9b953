import { createHash } from "node:crypto"

/** A string of the form of a public key, the same for the same number. */
export function testKey(number: number): string {
  return `02${createHash("sha256").update(`test key ${number}`).digest("hex")}`
}
