/** A well-formed public key that tests tell apart by its number. */
export function testKey(number: number): string {
  return `02${number.toString(16).padStart(64, "0")}`
}

export const ADMIN = testKey(0xad)
export const EXCHANGE = testKey(0xec)
export const PROVIDER = testKey(0xf0)
export const BUYER = testKey(0xb0)
export const STRANGER = testKey(0x57)
