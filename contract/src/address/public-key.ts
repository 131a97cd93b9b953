const PUBLIC_KEY = /^0[23][0-9a-f]{64}$/

/**
 * Whether `value` has the form of an account name: a compressed secp256k1 public key as 66 lower-case hex characters,
 * `02` or `03` first. Only the form is looked at; whether a point of the curve has this x is not.
 */
export function isPublicKey(value: unknown): value is string {
  return typeof value === "string" && value.length === 66 && PUBLIC_KEY.test(value)
}
